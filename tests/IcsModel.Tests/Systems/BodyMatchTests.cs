using IcsModel.Systems;
using IcsModel.Testing;

namespace IcsModel.Tests.Systems;

/// <summary>A body is among others, is not, or it cannot be told; looking it up answers as comparing each does.</summary>
public sealed class BodyMatchTests
{
    private static readonly Body NamedAlone = new() { Name = "Sampleton Council" };

    private static readonly Body Nameless = new() { Kind = BodyKind.LocalAuthority };

    private static readonly Body SameNameOtherCode = new() { Name = "Sampleton Council", Code = "E06000001" };

    private static readonly Body[] Bodies = [LawfulBoard.County, LawfulBoard.Unitary, NamedAlone, Nameless, SameNameOtherCode];

    [Fact]
    public void A_listed_body_is_found_though_the_list_is_open() =>
        BodyMatch.IsIn(LawfulBoard.County, FactList.NotStated(LawfulBoard.Unitary, LawfulBoard.County), complete: false).ShouldBe(true);

    [Fact]
    public void Only_a_complete_list_shows_an_absence()
    {
        BodyMatch.IsIn(LawfulBoard.County, FactList.Complete(LawfulBoard.Unitary), complete: true).ShouldBe(false);
        BodyMatch.IsIn(LawfulBoard.County, FactList.Complete(LawfulBoard.Unitary), complete: false).ShouldBeNull();
    }

    [Fact]
    public void An_entry_that_may_be_the_body_leaves_it_open()
    {
        BodyMatch.IsIn(LawfulBoard.County, FactList.Complete(Nameless), complete: true).ShouldBeNull();
        BodyMatch.IsIn(sought: null, FactList.Complete(LawfulBoard.Unitary), complete: true).ShouldBeNull();
    }

    [Fact]
    public void Looking_up_answers_as_comparing_each_does()
    {
        foreach (var first in Bodies)
        {
            foreach (var second in Bodies)
            {
                foreach (var sought in Bodies)
                {
                    Body[] listed = [first, second];
                    var expected = Array.FindIndex(listed, body => body.IsSameAs(sought) == true) is >= 0 and var found
                        ? found
                        : Array.Exists(listed, body => body.IsSameAs(sought) is null) ? BodyIndex.CannotTell : BodyIndex.NotAmong;

                    var answer = new BodyIndex(listed).Find(sought);

                    (answer >= 0 ? listed[answer].IsSameAs(sought) == true && expected >= 0 : answer == expected).ShouldBeTrue($"{first} {second} {sought}");
                }
            }
        }
    }
}
