using IcsModel.Boards;
using IcsModel.Interests;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Governance;

/// <summary>Forgetting the facts of interests one after another never finds more rules unmet, whatever combination is stated.</summary>
public sealed class UnknownInterestTests
{
    private static readonly LocalDate?[] Days = [null, new(2026, 3, 1), new(2026, 4, 1), new(2026, 7, 1), new(2026, 8, 20), new(2026, 9, 2)];
    private static readonly bool?[] Answers = [null, false, true];
    private static readonly string[] Rules =
    [
        "ICB-COI-001", "ICB-COI-002", "ICB-COI-003", "ICB-COI-004", "ICB-COI-005", "ICB-COI-006", "NHSE-COI-003", "NHSE-COI-004", "NHSE-COI-005", "NHSE-COI-006",
        "NHSE-CONDUCT-001",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_run_of_facts_made_unknown_condemns(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 15; round++)
        {
            var board = Few(random);
            var before = NotSatisfied(board);
            for (var step = 0; step < 60; step++)
            {
                var less = FactsUnmade.OneFactLess(board).ToArray();
                if (less.Length == 0)
                {
                    break;
                }

                var (fact, next) = less[random.Next(less.Length)];
                var after = NotSatisfied(next);
                after.Except(before, StringComparer.Ordinal).ShouldBeEmpty($"{fact}: {board}");
                (board, before) = (next, after);
            }
        }
    }

    private static string[] NotSatisfied(IntegratedCareBoard board)
    {
        var verdict = RuleCatalogue.Current.Decide(board, LawfulGovernance.Day);
        return [.. Rules.Where(rule => verdict[new RuleId(rule)] == Outcome.NotSatisfied)];
    }

    /// <summary>A board of three with everything about interests made up at random, contradictions included.</summary>
    private static IntegratedCareBoard Few(Random random)
    {
        var board = LawfulGovernance.Create();
        return board with
        {
            Members = FactList.Complete<BoardMember>([.. board.Members.Take(3)]),
            Attendees = FactList<BoardAttendee>.Unknown,
            Constitution = null,
            RegistersOfInterests = FactList.Complete<RegisterOfInterests>([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Register(random))]),
            Declarations = FactList.Complete<Declaration>(
                [
                    .. Enumerable.Range(0, 3).Select(_ => new Declaration { On = Day(random), IsEntered = Answer(random), Register = Answer(random) == true ? "board" : null }),
                ]),
            ConflictsPolicy = new ConflictsPolicy
            {
                RequiresDeclarations = Answer(random),
                RequiresTimelyDeclarations = Answer(random),
                ManagesConflicts = Answer(random),
                From = Day(random),
                Effectiveness = new Attestation { By = Actor.Chair, On = Day(random) },
            },
        };
    }

    private static RegisterOfInterests Register(Random random) => new()
    {
        Covers = FactList.Complete<InterestGroup>([.. Enum.GetValues<InterestGroup>().Where(_ => random.Next(2) == 0)]),
        CoversEveryEmployee = Answer(random),
        PublishedOn = Day(random),
        IsPublished = Answer(random),
        IsOpenOnRequest = Answer(random),
        Entries = FactList.Complete<InterestEntry>([.. Enumerable.Range(0, random.Next(5)).Select(_ => Entry(random))]),
    };

    private static InterestEntry Entry(Random random) => new()
    {
        Person = new[] { null, new Person(), new Person { Id = "p-chair" }, new Person { Id = "p-finance" }, new Person { Id = "p-chief-executive" } }[random.Next(5)],
        IsNilReturn = Answer(random),
        AwareOn = Day(random),
        DeclaredOn = Day(random),
        IsDeclared = Answer(random),
        ConfirmedOn = Day(random),
        EndedOn = Day(random),
    };

    private static LocalDate? Day(Random random) => Days[random.Next(Days.Length)];

    private static bool? Answer(Random random) => Answers[random.Next(Answers.Length)];

    [Fact]
    public void A_register_stated_not_to_be_published_is_asked_only_whether_it_is_open()
    {
        var board = LawfulGovernance.Create().WithRegister(LawfulGovernance.EmployeeRegister, register => register with { IsPublished = false, IsOpenOnRequest = null });

        RuleCatalogue.Current.Assess(board, LawfulGovernance.Day)["ICB-COI-002"].Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/registersOfInterests/2/openOnRequest");
    }
}
