using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IcsModel.Documents.Sources;

/// <summary>Reads YAML into a tree of values with their places.</summary>
/// <remarks>The only type that knows YamlDotNet, so that reading JSON never loads that assembly.</remarks>
internal static class YamlSource
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static SourceNode? Read(string text, ErrorLog errors)
    {
        var builder = new TreeBuilder(errors);
        var parser = new Parser(new StringReader(text));
        while (MoveNext(parser, text, builder))
        {
            if (!Take(parser.Current!, builder))
            {
                return null;
            }
        }

        if (builder.Root is null && !builder.IsStopped)
        {
            builder.Stop(DocumentErrorCodes.Empty, SourcePosition.Start, "The document is empty.");
        }

        return builder.IsStopped ? null : builder.Root;
    }

    private static bool MoveNext(Parser parser, string text, TreeBuilder builder)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            return builder.Stop(DocumentErrorCodes.Syntax, YamlSyntax.FindTab(exception, text) ?? Of(exception.Start), YamlSyntax.Describe(exception));
        }
#pragma warning disable CA1031 // The parser answers some malformed texts with exceptions of other kinds; a bad file is never an exception.
        catch (Exception)
#pragma warning restore CA1031
        {
            var at = parser.Current is { } last ? Of(last.End) : SourcePosition.Start;
            return builder.Stop(DocumentErrorCodes.Syntax, at, "The YAML cannot be read on from here.");
        }
    }

    private static SourcePosition Of(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static bool Take(ParsingEvent step, TreeBuilder builder) =>
        step switch
        {
            AnchorAlias => Refuse("An alias", step, builder),
            DocumentStart when builder.Root is not null => Refuse("A second document", step, builder),
            NodeEvent and not Scalar when builder.ExpectsName => Refuse("A name that is not a plain word", step, builder),
            Scalar scalar when builder.ExpectsName => Name(scalar, builder),
            Scalar scalar => Value(scalar, builder),
            NodeEvent { Tag.IsEmpty: false } => Refuse("A tag", step, builder),
            MappingStart => builder.Open(SourceKind.Object, Of(step.Start)),
            SequenceStart => builder.Open(SourceKind.List, Of(step.Start)),
            MappingEnd or SequenceEnd => Close(builder),
            _ => true,
        };

    private static bool Name(Scalar scalar, TreeBuilder builder) =>
        !scalar.Tag.IsEmpty ? Refuse("A tag", scalar, builder)
        : scalar is { Value: "<<", Style: ScalarStyle.Plain } ? Refuse("A merge key", scalar, builder)
        : builder.Name(scalar.Value, Of(scalar.Start));

    private static bool Value(Scalar scalar, TreeBuilder builder)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (YamlCoreSchema.KindOf(scalar.Value, scalar.Tag.IsEmpty ? null : scalar.Tag.Value, isPlain) is not { } kind)
        {
            return Refuse("A tag", scalar, builder);
        }

        var text = kind switch
        {
            SourceKind.Null => null,
            SourceKind.Truth => YamlCoreSchema.IsTrue(scalar.Value) ? "true" : "false",
            _ => scalar.Value,
        };
        return builder.Scalar(kind, text, Of(scalar.Start), isPlain && scalar.Tag.IsEmpty);
    }

    private static bool Close(TreeBuilder builder)
    {
        builder.Close();
        return true;
    }

    private static bool Refuse(string what, ParsingEvent step, TreeBuilder builder) =>
        builder.Stop(DocumentErrorCodes.YamlFeature, Of(step.Start), $"{what} is a part of YAML that governance documents do without.");
}
