using IcsModel.Commissioning;
using IcsModel.TestSupport;

namespace IcsModel.Validation.Tests;

/// <summary>Every text, value, body, person and number of a history is checked where it stands, so that no part added later escapes its validator.</summary>
public sealed class CommissioningShapeWalkTests
{
    private static readonly CommissioningHistoryValidator Validator = new();

    private static readonly CommissioningHistory History = CommissioningShapeFaults.Fuller;

    [Fact]
    public void Every_text_says_something() =>
        ShapeWalk.Through(History, Validator, leaf => leaf.Type == typeof(string), _ => " ", "IN-051").ShouldBePositive();

    [Fact]
    public void Every_value_has_a_name() =>
        ShapeWalk.Through(History, Validator, leaf => leaf.Type.IsEnum && leaf.Type != typeof(BodyKind), leaf => Enum.ToObject(leaf.Type, 99), "IN-052").ShouldBePositive();

    [Fact]
    public void Every_body_is_of_a_defined_kind() =>
        ShapeWalk.Through(History, Validator, leaf => leaf.Type == typeof(BodyKind), leaf => Enum.ToObject(leaf.Type, 99), "IN-025").ShouldBePositive();

    [Fact]
    public void Every_person_has_an_id_that_says_something() =>
        ShapeWalk.Through(History, Validator, leaf => leaf.Type == typeof(Person), _ => new Person { Id = " " }, "IN-015", ".Id").ShouldBePositive();

    [Fact]
    public void Every_statement_is_of_somebody_named_well() =>
        ShapeWalk.Through(History, Validator, leaf => leaf.Type == typeof(Actor), _ => Actor.OfOffice((Office)99), "IN-024", ".Office").ShouldBePositive();

    [Fact]
    public void Every_year_has_four_digits() =>
        ShapeWalk.Through(History, Validator, leaf => leaf.Pointer.EndsWith("/year", StringComparison.Ordinal), _ => 21, "IN-085").ShouldBePositive();

    /// <summary>The walk reaches every fact that a part of a history can state.</summary>
    [Fact]
    public void Nothing_that_can_be_named_is_left_out_of_the_walk() => Named(typeof(CommissioningHistory), []).Except(Reached(), StringComparer.Ordinal).ShouldBeEmpty();

    private static IEnumerable<string> Reached() =>
        FactLeaves.Of(History).Select(leaf => leaf.Pointer).Select(pointer => string.Join('.', pointer.Split('/').Where(step => step.Length > 0 && !char.IsAsciiDigit(step[0]))));

    private static IEnumerable<string> Named(Type type, string[] path) =>
        type.GetProperties().Where(property => property.CanWrite).SelectMany(property =>
        {
            var kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            kind = kind.IsGenericType ? kind.GetGenericArguments()[0] : kind;
            string[] place = [.. path, char.ToLowerInvariant(property.Name[0]) + property.Name[1..]];
            return kind == typeof(string) || kind.IsEnum || kind == typeof(Body) || kind == typeof(Person) || kind == typeof(Actor) ? [string.Join('.', place)]
                : kind.IsClass ? Named(kind, place)
                : [];
        });
}
