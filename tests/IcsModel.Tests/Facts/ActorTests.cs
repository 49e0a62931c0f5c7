namespace IcsModel.Tests.Facts;

public sealed class ActorTests
{
    private static readonly Actor UnkindBody = Actor.OfBody(new Body { Name = "NHS England" });

    public static TheoryData<Actor, Actor, bool?> Pairs => new()
    {
        { Actor.Chair, Actor.OfOffice(Office.Chair), true },
        { Actor.Chair, Actor.DeputyChair, false },
        { Actor.Chair, Actor.OfPanel("Chair"), false },
        { Actor.Chair, Actor.NhsEngland, false },
        { Actor.Chair, Actor.OfOffice(Office.Chair, new Body { Code = "QYY" }), null },
        { Actor.OfOffice(Office.Chair, new Body { Code = "QXX" }), Actor.OfOffice(Office.Chair, new Body { Code = "qxx" }), true },
        { Actor.OfOffice(Office.Chair, new Body { Code = "QXX" }), Actor.OfOffice(Office.Chair, new Body { Code = "QYY" }), false },
        { Actor.NhsEngland, Actor.OfBody(new Body { Kind = BodyKind.NhsEngland, Name = "NHSE" }), true },
        { Actor.NhsEngland, Actor.SecretaryOfState, false },
        { Actor.NhsEngland, UnkindBody, null },
        { Actor.NhsEngland, Actor.OfPanel("NHS England"), false },
        { Actor.OfPanel("Selection panel"), Actor.OfPanel("selection PANEL"), true },
        { Actor.OfPanel("Selection panel"), Actor.OfPanel("Appointments panel"), null },
        { Actor.OfBody(new Body { Kind = BodyKind.LocalAuthority }), Actor.OfBody(new Body { Kind = BodyKind.LocalAuthority }), null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Is_the_same_as_another_where_that_can_be_told(Actor one, Actor other, bool? expected)
    {
        one.IsSameAs(other).ShouldBe(expected);
        other.IsSameAs(one).ShouldBe(expected);
    }

    [Fact]
    public void Is_exactly_one_of_three_kinds()
    {
        Actor.Chair.ShouldSatisfyAllConditions(actor => actor.Office.ShouldBe(Office.Chair), actor => actor.Body.ShouldBeNull(), actor => actor.Panel.ShouldBeNull());
        Actor.NhsEngland.ShouldSatisfyAllConditions(actor => actor.Office.ShouldBeNull(), actor => actor.Body!.Kind.ShouldBe(BodyKind.NhsEngland));
        Actor.OfPanel("Panel").Panel.ShouldBe("Panel");
        Should.Throw<ArgumentException>(() => Actor.OfPanel(" "));
        Should.Throw<ArgumentNullException>(() => Actor.OfBody(null!));
        Should.Throw<ArgumentNullException>(() => Actor.Chair.IsSameAs(null!));
    }
}
