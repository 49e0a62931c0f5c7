using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Strategies.IntegratedCare;

/// <summary>STRAT-001: the partnership has an integrated care strategy.</summary>
internal sealed class StrategyExistsRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("STRAT-001"),
    Title = "An integrated care strategy exists for the ICP area",
    Citation = StrategyDefinitions.Act("s. 116ZB(1)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = StrategyDefinitions.Partnership,
    Asks = "The partnership prepares an integrated care strategy for the area of the board.",
    Decides = "Looks for a strategy adopted on or before the date, not before the board existed, and not superseded by then.",
    Reading = new Interpretation(
        "The Act names no day. For the areas of the boards of 1 July 2022 the strategy is taken as pending to the end of 2022, by which government wanted initial strategies; "
        + "for boards established later it stays pending. A strategy of a predecessor's area does not count."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly LocalDate EndOfFirstYear = new(2023, 1, 1);

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var isOpen = !facts.IsComplete(facts.System.Strategies);
        for (var i = 0; i < facts.System.Strategies.Count; i++)
        {
            var document = PreparedDocument.Of(in facts, DocumentKind.IntegratedCareStrategy, i);
            var mayHold = PreparedDocument.Holds(in facts, DocumentKind.IntegratedCareStrategy, i) != false;
            if (mayHold && document.Finished != 0 && document.Finished >= facts.Index.Established)
            {
                review.Meets()?.Saw($"{BoardWords.Capital(document.Call)} was adopted on {BoardWords.Iso(document.Finished)} and holds.");
                return;
            }

            isOpen |= mayHold && document.Finished == 0;
        }

        if (isOpen)
        {
            review.Opens()?.Missing("/strategies", "the integrated care strategies and the days on which they were adopted (state complete: true when all are listed)");
        }
        else if (facts.Index.Established == DayKey.Of(StrategyDefinitions.FirstPartnerships) && facts.AsAt >= DayKey.Of(EndOfFirstYear))
        {
            review.Fails(Reason.Missing)?.Find("/strategies", memberId: null, "No integrated care strategy of the partnership holds on the date.");
        }
        else
        {
            review.Opens(Reason.PendingEvent)
                ?.Missing(MissingKind.PendingEvent, "/strategies", $"the adoption of an integrated care strategy, owed since {Owed(in facts)}")
                .Remark(StrategyDefinitions.NoDeadline);
        }
    }

    private static string Owed(in SystemFacts facts) =>
        facts.Index.Established == 0 ? "the board was established" : BoardWords.Iso(facts.Index.Established);

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The partnership has an integrated care strategy.",
            { Outcome: Outcome.NotSatisfied } => "The partnership has no integrated care strategy.",
            { Reason: Reason.PendingEvent } => "No integrated care strategy has been adopted yet.",
            _ => "Whether the partnership has an integrated care strategy is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Prepare, adopt and publish an integrated care strategy.";
}
