using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace IcsModel.ApiTests;

/// <summary>Writes the public surface of a library as text, in an order that depends on names alone.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var space in assembly.GetExportedTypes().GroupBy(type => type.Namespace!, StringComparer.Ordinal).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append("\n\n");
            foreach (var type in space.OrderBy(NameOf, StringComparer.Ordinal))
            {
                Print(text, type);
            }
        }

        return text.ToString();
    }

    internal static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null);

    internal static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    internal static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return NameOf(value) + "?";
        }

        var name = type.IsNested && !type.IsGenericParameter ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : Keyword(type);
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }

    private static string Keyword(Type type) =>
        Type.GetTypeCode(type.IsEnum ? typeof(object) : type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.String => "string",
            _ => type == typeof(void) ? "void" : type == typeof(object) ? "object" : type.Name,
        };

    private static void Print(StringBuilder text, Type type)
    {
        text.Append("  ").Append(Heading(type)).Append('\n');
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type))
            {
                text.Append("    ").Append(name).Append(" = ").Append(Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
            }
        }
        else
        {
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        text.Append('\n');
    }

    private static string Heading(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        var shape = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true, IsInterface: false } => "abstract ",
            { IsClass: true, IsSealed: true } => "sealed ",
            { IsValueType: true } when type.IsDefined(typeof(IsReadOnlyAttribute)) => "readonly ",
            _ => string.Empty,
        };
        var flags = type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : string.Empty;
        var parents = (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? new[] { parent } : [])
            .Select(NameOf)
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(face => face.IsPublic).Select(NameOf).Order(StringComparer.Ordinal))
            .ToArray();
        return $"{flags}{shape}{(IsRecord(type) ? "record " : string.Empty)}{kind} {NameOf(type)}{(parents.Length > 0 ? " : " + string.Join(", ", parents) : string.Empty)}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var member in type.GetMembers(Declared).Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) || member is PropertyInfo))
        {
            switch (member)
            {
                case FieldInfo field when field.IsPublic || field.IsFamily:
                    yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}"
                        + $"{WithNull(Nullability.Create(field))} {field.Name}";
                    break;
                case PropertyInfo property when IsVisible(property.GetMethod):
                    yield return Describe(property);
                    break;
                case ConstructorInfo constructor when IsVisible(constructor) && !constructor.IsStatic:
                    yield return $"{NameOf(type).Split('<')[0]}({Parameters(constructor)})";
                    break;
                case MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)):
                    yield return Describe(method);
                    break;
            }
        }
    }

    private static string Describe(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var set = !IsVisible(property.SetMethod) ? string.Empty : IsInit(property) ? " init;" : " set;";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(parameter => NameOf(parameter.ParameterType) + " " + parameter.Name))}]";
        return $"{(property.GetMethod!.IsStatic ? "static " : string.Empty)}{required}{WithNull(Nullability.Create(property))} {name} {{ get;{set} }}";
    }

    internal static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Describe(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : string.Empty;
        var shape = method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method.GetBaseDefinition() != method ? "override " : string.Empty;
        return $"{shape}{WithNull(Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Describe));

    private static string Describe(ParameterInfo parameter)
    {
        var passing = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : string.Empty;
        passing += parameter.IsDefined(typeof(ParamCollectionAttribute)) || parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty;
        return $"{passing}{WithNull(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "null") : string.Empty)}";
    }

    private static string WithNull(NullabilityInfo info)
    {
        var name = NameOf(info.Type);
        var isNullable = info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable;
        return isNullable && !name.EndsWith('?') ? name + "?" : name;
    }
}
