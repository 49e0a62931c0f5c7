using FsCheck;
using FsCheck.Fluent;
using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Constitutions;
using IcsModel.Testing;
using NodaTime.Text;

namespace IcsModel.Tests.Properties;

/// <summary>A board told by how it is made: where it starts, and one number for every change. Fewer changes make a smaller case.</summary>
internal sealed record BoardCase(int Start, ValueList<int> Changes, LocalDate AsAt)
{
    /// <summary>The start with the whole governance of a board, which random boards seldom have.</summary>
    internal const int Governed = 10;

    internal IntegratedCareBoard Board { get; } = Make(Start, Changes);

    public override string ToString() => $"start {Start}, changes [{string.Join(", ", Changes)}], {LocalDatePattern.Iso.Format(AsAt)}";

    /// <summary>Most start from a lawful board, old or new; some from nothing but a few members.</summary>
    private static IntegratedCareBoard Make(int start, ValueList<int> changes)
    {
        var board = start switch
        {
            < 5 => LawfulBoard.Create(),
            5 => WithVacancies(LawfulBoard.Create()),
            < 9 => LawfulBoard.Create(new LocalDate(2026, 4, 1)),
            Governed => WithEverything(LawfulGovernance.Create(new LocalDate(2022, 7, 1))),
            _ => new IntegratedCareBoard { Members = FactList.Complete<BoardMember>([.. changes.Select(seed => new BoardMutator(new Random(seed)).Lawful())]) },
        };
        foreach (var seed in changes)
        {
            board = new BoardMutator(new Random(seed)).Mutate(board);
        }

        return board;
    }

    /// <summary>The lawful governance with facts that it can do without, so that these take part too.</summary>
    private static IntegratedCareBoard WithEverything(IntegratedCareBoard board) =>
        board with
        {
            Attendees = FactList.Complete<BoardAttendee>([.. board.Attendees, new BoardAttendee { Kind = AttendeeKind.Substitute, SubstituteFor = "finance", VoteRecorded = false }]),
            Handbook = board.Handbook! with { Items = FactList.Complete<HandbookItem>([.. board.Handbook!.Items.Select(item => item with { Reference = "page 3" })]) },
            Constitution = board.Constitution! with
            {
                MeetingsInPublic = new Clause { Provides = true, Number = "7.3.1" },
                StandingOrders = board.Constitution!.StandingOrders! with
                {
                    NoticeDays = 28,
                    NoticeClause = new Clause { Number = "4.1" },
                    Quorum = board.Constitution!.StandingOrders!.Quorum! with { AtLeast = 6 },
                },
            },
        };

    /// <summary>The lawful board with a vacancy long past and seats that lay down numbers, so that these facts take part too.</summary>
    private static IntegratedCareBoard WithVacancies(IntegratedCareBoard board) =>
        board with
        {
            Vacancies = FactList.Complete(new Vacancy { Seat = SeatKind.Chair, From = new LocalDate(2022, 5, 1), To = new LocalDate(2022, 5, 16) }),
            Constitution = board.Constitution! with
            {
                Seats = FactList.Complete<ConstitutionSeat>(
                    [.. board.Constitution!.Seats.Select(seat => seat with { Number = 2, Title = "Member", AtMost = 4, Clause = new Clause { Provides = true, Number = "3.2", Page = 9 } })]),
            },
        };
}

/// <summary>Boards that are nearly lawful, and the days on which to ask about them.</summary>
internal static class RandomBoards
{
    /// <summary>Days around which the answers of the rules or the facts of the lawful boards change.</summary>
    internal static readonly LocalDate[] Days =
    [
        new(2022, 6, 30), new(2022, 7, 1), new(2022, 10, 9), new(2024, 6, 1), new(2026, 3, 31), new(2026, 4, 1), new(2026, 7, 10),
    ];

    private static readonly Gen<LocalDate> Dates = Gen.OneOf(
        Gen.Elements(Days),
        Gen.Choose(0, 1500).Select(day => new LocalDate(2022, 5, 1).PlusDays(day)));

    internal static Arbitrary<BoardCase> Arbitrary { get; } = Arb.From(
        from start in Gen.Choose(0, 9)
        from size in Gen.Choose(0, 8)
        from changes in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), size)
        from asAt in Dates
        select new BoardCase(start, ValueList.Of<int>(changes), asAt),
        Shrink);

    /// <summary>The same boards in every run, as many as asked for.</summary>
    internal static IEnumerable<BoardCase> Fixed(int count, int seed = 1)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var changes = new int[random.Next(9)];
            for (var change = 0; change < changes.Length; change++)
            {
                changes[change] = random.Next();
            }

            var asAt = random.Next(2) == 0 ? Days[random.Next(Days.Length)] : new LocalDate(2022, 5, 1).PlusDays(random.Next(1500));
            yield return new BoardCase(random.Next(10), ValueList.Of<int>(changes), asAt);
        }
    }

    private static IEnumerable<BoardCase> Shrink(BoardCase made) =>
        Enumerable.Range(0, made.Changes.Count)
            .Select(gone => new BoardCase(made.Start, ValueList.From(made.Changes.Where((_, i) => i != gone)), made.AsAt));
}
