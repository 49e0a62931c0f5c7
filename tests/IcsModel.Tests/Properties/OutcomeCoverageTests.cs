using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Properties;

public sealed class OutcomeCoverageTests
{
    private const int Boards = 3000;

    /// <summary>Outcomes that random changes reach too seldom to rely on, each with what it takes.</summary>
    private static readonly Dictionary<string, string> ReachedByHandOnly = new(StringComparer.Ordinal)
    {
        ["ICB-BOARD-002 Satisfied"] = "a removal with six facts that all fit: NHS England, the day, the Secretary of State, in time, the clause, the seat",
        ["ICB-BOARD-012 NotSatisfied"] = "nobody in post with the expertise, and a member appointed later whose approval did not consider it",
    };

    [Fact]
    public void Random_boards_reach_every_outcome_that_a_rule_on_composition_declares()
    {
        var reached = new HashSet<(string Id, Outcome Outcome)>();
        foreach (var made in RandomBoards.Fixed(Boards))
        {
            foreach (var (rule, outcome) in OutcomeProperties.Settled(made))
            {
                reached.Add((rule.Id.Value, outcome));
            }
        }

        RuleCatalogue.Current.Rules
            .Where(rule => CompositionCatalogue.Holds(rule.Id))
            .SelectMany(rule => rule.Definition.Outcomes.Select(outcome => (rule.Id.Value, outcome)))
            .Where(declared => !reached.Contains(declared))
            .Select(declared => $"{declared.Value} {declared.outcome}")
            .ShouldBe(ReachedByHandOnly.Keys);
    }

    [Fact]
    public void A_lawful_removal_of_a_chair_is_reached_by_hand()
    {
        var removed = new LocalDate(2025, 1, 1);
        var board = LawfulBoard.Create().WithMember(LawfulBoard.Chair, chair => chair with
        {
            To = removed,
            Departure = new Departure
            {
                Kind = DepartureKind.Removed,
                By = Actor.NhsEngland,
                On = removed,
                Approvals = FactList.Complete(new Approval { By = Actor.SecretaryOfState, On = removed.PlusDays(-1) }),
            },
        });

        RuleCatalogue.Current.Decide(board, removed)[new RuleId("ICB-BOARD-002")].ShouldBe(Outcome.Satisfied);
    }

    [Fact]
    public void An_aim_not_considered_is_reached_by_hand()
    {
        var day = new LocalDate(2025, 1, 1);
        var board = LawfulBoard.Create().WithMember(
            LawfulBoard.MentalHealthTrust,
            member => member with { MentalIllnessServicesExpertise = new MentalIllnessServicesExpertise { Held = false } });
        var joined = LawfulBoard.Ordinary("late", SeatKind.NonExecutive, day);
        var approval = LawfulBoard.Approve(Actor.Chair, day.PlusDays(-10)) with { MentalIllnessExpertiseConsidered = false };

        var changed = board.WithMemberAdded(joined.WithAppointment(appointment => appointment with { Approvals = FactList.Complete(approval) }));

        RuleCatalogue.Current.Decide(changed, day)[new RuleId("ICB-BOARD-012")].ShouldBe(Outcome.NotSatisfied);
    }
}
