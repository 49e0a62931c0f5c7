using System.Globalization;
using IcsModel.Systems;
using IcsModel.TestSupport;

namespace IcsModel.Validation.Tests;

/// <summary>Every text, value, body and person of the lawful system is checked where it stands, so that no part added later escapes its validator.</summary>
public sealed class SystemShapeWalkTests
{
    private static readonly IntegratedCareSystemValidator Validator = new();

    private static readonly IntegratedCareSystem System = LawfulSystem.Create() with { Board = null };

    [Fact]
    public void Every_text_says_something() =>
        Walk(leaf => leaf.Type == typeof(string), _ => " ", "IN-051", string.Empty).ShouldBePositive();

    [Fact]
    public void Every_value_has_a_name() =>
        Walk(leaf => leaf.Type.IsEnum && leaf.Type != typeof(BodyKind), leaf => Enum.ToObject(leaf.Type, 99), "IN-052", string.Empty).ShouldBePositive();

    [Fact]
    public void Every_body_is_of_a_defined_kind() =>
        Walk(leaf => leaf.Type == typeof(BodyKind), leaf => Enum.ToObject(leaf.Type, 99), "IN-025", string.Empty).ShouldBePositive();

    [Fact]
    public void Every_person_has_an_id_that_says_something() =>
        Walk(leaf => leaf.Type == typeof(Person), _ => new Person { Id = " " }, "IN-015", ".Id").ShouldBePositive();

    [Fact]
    public void Every_statement_is_of_somebody_named_well() =>
        Walk(leaf => leaf.Type == typeof(Actor), _ => Actor.OfOffice((Office)99), "IN-024", ".Office").ShouldBePositive();

    /// <summary>Puts a fault in the place of each fact of a kind, and counts them.</summary>
    private static int Walk(Func<FactLeaf<IntegratedCareSystem>, bool> concerns, Func<FactLeaf<IntegratedCareSystem>, object> fault, string code, string below)
    {
        var walked = 0;
        foreach (var leaf in FactLeaves.Of(System).Where(concerns))
        {
            var failures = Validator.Validate(leaf.Put(fault(leaf))).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}");

            failures.ShouldBe([$"{code} {PathOf(leaf.Pointer)}{below}"], leaf.Pointer);
            walked++;
        }

        return walked;
    }

    /// <summary>The property that a pointer of the walk leads to.</summary>
    private static string PathOf(string pointer) =>
        string.Concat(pointer.Split('/').Skip(1).Select(step => char.IsAsciiDigit(step[0])
            ? $"[{step}]"
            : "." + string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(step[0])}{step[1..]}")))[1..];
}
