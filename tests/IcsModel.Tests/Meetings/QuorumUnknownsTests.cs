using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Meetings;

/// <summary>Knowing less never makes a meeting inquorate, and a count agrees with trying every way of standing for groups.</summary>
public sealed class QuorumUnknownsTests
{
    private static readonly LocalDate Held = new(2026, 5, 21);

    public static TheoryData<string> Names => [.. Meetings.Keys];

    private static Dictionary<string, (Meeting Meeting, Func<StandingOrders, StandingOrders> Orders)> Meetings { get; } = new(StringComparer.Ordinal)
    {
        ["exactly quorate"] = (Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-place-2"), orders => orders),
        ["quorate by a substitute"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-council", "p-place-1", "p-place-2").With(LawfulGovernance.InPlaceOf("p-nursing", "p-93")),
            orders => orders),
        ["quorate perhaps by a substitute"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-council", "p-place-1", "p-place-2")
                .With(LawfulGovernance.InPlaceOf("p-nursing", "p-93") with { PermittedByPresiding = null }),
            orders => orders),
        ["a substitute for a seat that may not send one"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-place-2").With(LawfulGovernance.InPlaceOf("p-place-3", "p-93")),
            orders => orders),
        ["quorate with a participant, who does not count"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-place-2", "p-90"), orders => orders),
        ["a member there and their substitute"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-nursing", "p-council", "p-place-1", "p-place-2").With(LawfulGovernance.InPlaceOf("p-nursing", "p-93")),
            orders => orders),
        ["a stranger"] = (Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-99"), orders => orders),
        ["a quorum that needs the chair"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-place-2"),
            orders => orders with { Quorum = orders.Quorum! with { NeedsChair = true } }),
        ["a quorum as a number and a fraction"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-place-2", "p-place-3"),
            orders => orders with { Quorum = orders.Quorum! with { AtLeast = 9 } }),
        ["two of a group"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-place-2"),
            orders => orders with { Quorum = orders.Quorum! with { Groups = FactList.Complete(orders.Quorum.Groups[2] with { AtLeast = 2 }) } }),
        ["a member excluded whose seat another holds too"] = (
            Attended("p-chair", "p-deputy", "p-finance", "p-medical", "p-trust", "p-council", "p-place-1", "p-place-2", "p-place-3") with
            {
                Items = FactList.Complete(new MeetingItem { Excluded = FactList.Complete(new Person { Id = "p-council" }) }),
            },
            orders => orders),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Knowing_less_never_makes_it_inquorate(string name)
    {
        var board = Board(name);
        var item = board.Meetings[0].Items.Count > 0 ? (int?)0 : null;
        QuorumCount.OfMeeting(board, 0, item)!.IsQuorate.ShouldNotBe(false);

        foreach (var (fact, less) in FactsUnmade.OneFactLess(board))
        {
            if (less.Meetings.Count > 0 && less.Meetings[0].Items.Count == board.Meetings[0].Items.Count)
            {
                QuorumCount.OfMeeting(less, 0, item)?.IsQuorate.ShouldNotBe(false, $"{name}: {fact}");
                (QuorumCount.OfMeeting(less, 0, item) is { IsQuorate: null, Missing.Count: 0 }).ShouldBeFalse($"{name}: {fact} asks for nothing");
            }
        }
    }

    [Fact]
    public void A_count_agrees_with_trying_every_way()
    {
        var random = new Random(20260521);
        for (var round = 0; round < 2000; round++)
        {
            var people = Enumerable.Range(0, random.Next(1, 7)).Select(i => (Id: $"p{i}", Seat: (SeatKind)random.Next(10))).ToArray();
            var groups = Enumerable.Range(0, random.Next(0, 5)).Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => (SeatKind)random.Next(10)).ToArray()).ToArray();
            var board = new IntegratedCareBoard
            {
                Members = FactList.Complete<BoardMember>(
                    [.. people.Select(one => new BoardMember { Person = new Person { Id = one.Id }, Seat = one.Seat, From = Held, IsDeputyChair = false })]),
                Constitution = new Constitution
                {
                    From = Held,
                    StandingOrders = new StandingOrders
                    {
                        Quorum = new Quorum
                        {
                            AtLeast = 1,
                            Groups = FactList.Complete<QuorumGroup>([.. groups.Select(seats => new QuorumGroup { Seats = FactList.Complete(seats) })]),
                            NeedsChair = false,
                            NeedsChairOrDeputy = false,
                            SubstitutesCount = false,
                        },
                    },
                },
            };

            QuorumCount.OfAll(board, Held).IsQuorate.ShouldBe(CanStand(groups, [.. people.Select(one => one.Seat)]), $"{round}");
        }
    }

    private static bool CanStand(ReadOnlySpan<SeatKind[]> groups, List<SeatKind> people)
    {
        if (groups.IsEmpty)
        {
            return true;
        }

        for (var i = 0; i < people.Count; i++)
        {
            if (groups[0].Contains(people[i]))
            {
                var rest = new List<SeatKind>(people);
                rest.RemoveAt(i);
                if (CanStand(groups[1..], rest))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The lawful board with what a quorum turns on and nothing else.</summary>
    private static IntegratedCareBoard Board(string name)
    {
        var (meeting, orders) = Meetings[name];
        var lawful = LawfulGovernance.Create();
        return new IntegratedCareBoard
        {
            EstablishedOn = lawful.EstablishedOn,
            Members = FactList.Complete<BoardMember>(
                [.. lawful.Members.Select(member => new BoardMember { Person = member.Person, Seat = member.Seat, From = member.From, IsDeputyChair = member.IsDeputyChair })]),
            Attendees = lawful.Attendees,
            Constitution = new Constitution { From = lawful.Constitution!.From, StandingOrders = orders(lawful.Constitution.StandingOrders!) },
            Meetings = FactList.Complete(meeting),
        };
    }

    private static Meeting Attended(params string[] people) => new() { HeldOn = Held, Attendance = FactList.Complete(LawfulGovernance.Attending(people)) };
}

/// <summary>Adds somebody to a meeting.</summary>
file static class Attending
{
    internal static Meeting With(this Meeting meeting, Attendance one) => meeting with { Attendance = FactList.Complete<Attendance>([.. meeting.Attendance, one]) };
}
