using IcsModel.Systems;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

/// <summary>Every text, value, body and person of the lawful system is checked where it stands, so that no part added later escapes its validator.</summary>
public sealed class SystemShapeWalkTests
{
    private static readonly IntegratedCareSystemValidator Validator = new();

    private static readonly IntegratedCareSystem System = LawfulSystem.Create() with { Board = null };

    [Fact]
    public void Every_text_says_something() =>
        ShapeWalk.Through(System, Validator, leaf => leaf.Type == typeof(string), _ => " ", "IN-051").ShouldBePositive();

    [Fact]
    public void Every_value_has_a_name() =>
        ShapeWalk.Through(System, Validator, leaf => leaf.Type.IsEnum && leaf.Type != typeof(BodyKind), leaf => Enum.ToObject(leaf.Type, 99), "IN-052").ShouldBePositive();

    [Fact]
    public void Every_body_is_of_a_defined_kind() =>
        ShapeWalk.Through(System, Validator, leaf => leaf.Type == typeof(BodyKind), leaf => Enum.ToObject(leaf.Type, 99), "IN-025").ShouldBePositive();

    [Fact]
    public void Every_person_has_an_id_that_says_something() =>
        ShapeWalk.Through(System, Validator, leaf => leaf.Type == typeof(Person), _ => new Person { Id = " " }, "IN-015", ".Id").ShouldBePositive();

    [Fact]
    public void Every_statement_is_of_somebody_named_well() =>
        ShapeWalk.Through(System, Validator, leaf => leaf.Type == typeof(Actor), _ => Actor.OfOffice((Office)99), "IN-024", ".Office").ShouldBePositive();
}
