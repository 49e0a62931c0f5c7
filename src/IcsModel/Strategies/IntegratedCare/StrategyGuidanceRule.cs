using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.IntegratedCare;

/// <summary>STRAT-006: the strategy had regard to the version of the guidance in force when it was adopted.</summary>
internal sealed class StrategyGuidanceRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("STRAT-006"),
        Title = "Strategy has regard to Secretary of State strategy guidance",
        Citation = StrategyDefinitions.Act("s. 116ZB(3)(b)"),
        ReadWith = [new Citation(Instruments.IntegratedCareStrategyGuidance)],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.Partnership,
        Asks = "The partnership has regard to the guidance of the Secretary of State in preparing its strategy.",
        Decides = "Looks for the version in force on the day of adoption: the first from 29 July 2022, the second from 1 February 2024.",
        Reading = new Interpretation("Where the guidance was replaced while the strategy was prepared, the version in force at adoption counts. A strategy adopted before the first version owes none."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.IntegratedCareStrategy)
{
    private protected override int Since(in SystemFacts facts) => Math.Max(base.Since(in facts), DayKey.Of(StrategyDefinitions.FirstGuidance));

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var regarded = facts.System.Strategies[document.Position].Guidance;
        if (document.FinishedOn is not { } adopted)
        {
            review.Opens()?.Missing(document.Pointer + "/adoptedOn", $"the day on which {document.Call} was adopted");
            return;
        }

        var version = document.Finished < DayKey.Of(StrategyDefinitions.SecondGuidance) ? StrategyGuidance.First : StrategyGuidance.Second;
        var found = false;
        foreach (var one in regarded.Items.AsSpan())
        {
            found |= one == version;
        }

        if (found)
        {
            review.Meets()?.Saw($"Regard was had to the {Name(version)} version of the guidance in preparing {document.Call}.");
        }
        else if (!facts.IsComplete(regarded))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                document.Pointer + "/guidance",
                $"whether regard was had to the {Name(version)} version of the guidance in preparing {document.Call} (state complete: true when all versions are listed)");
        }
        else
        {
            document.Fails(ref review, Reason.NotConsidered)?.Find(
                document.Pointer + "/guidance",
                document.Id,
                $"{BoardWords.Capital(document.Call)}, adopted on {BoardWords.Iso(adopted)}, records no regard to the {Name(version)} version of the guidance, which was in force that day.");
        }
    }

    private static string Name(StrategyGuidance version) => version == StrategyGuidance.First ? "first" : "second";

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Regard was had to the version of the guidance in force when the strategy was adopted.",
            Outcome.NotSatisfied => "No regard was had to the version of the guidance in force when the strategy was adopted.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => "Whether regard was had to the version of the guidance in force when the strategy was adopted is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Have regard to the current version of the guidance at the next revision and record it.";
}
