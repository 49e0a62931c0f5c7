using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>Arrangements under section 75 were considered while a strategy was prepared (STRAT-004, JLHWS-003).</summary>
internal sealed class Section75ConsideredRule(RuleDefinition definition, DocumentKind kind) : PreparedDocumentRule(definition, kind)
{
    internal static Section75ConsideredRule[] All { get; } =
    [
        new(
            Define(
                "STRAT-004",
                "Consider whether section 75 arrangements would meet needs better",
                "s. 116ZB(2)",
                StrategyDefinitions.Partnership,
                BoardDefinitions.FromFirstBoards),
            DocumentKind.IntegratedCareStrategy),
        new(
            Define(
                "JLHWS-003",
                "Consider section 75 arrangements when preparing the local strategy",
                "s. 116A(3)",
                StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
                StrategyDefinitions.Since2013),
            DocumentKind.LocalStrategy),
    ];

    private static readonly int FirstDay = DayKey.Of(StrategyDefinitions.FirstWellbeingBoards);

    private protected override int Since(in SystemFacts facts) => Kind == DocumentKind.IntegratedCareStrategy ? base.Since(in facts) : FirstDay;

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var (record, considered) = RecordOf(in facts, in document);
        bool? isWithin = record?.On is { } on ? PreparationWindow.Holds(in document, on) : null;
        if (considered == false && record is null)
        {
            document.Fails(ref review, Reason.NotConsidered)?.Find(
                document.Pointer + "/section75Considered",
                document.Id,
                $"Section 75 arrangements were not considered while {document.Call} was prepared.");
        }
        else if (isWithin == false)
        {
            document.Fails(ref review, Reason.NotConsidered)?.Find(
                document.Pointer + "/section75/on",
                document.Id,
                $"Section 75 arrangements were considered on {BoardWords.Iso(record!.On!.Value)}, which is not while {document.Call} was prepared.");
        }
        else if (considered == false)
        {
            review.Opens()?.Missing(
                document.Pointer + "/section75Considered", $"whether section 75 arrangements were considered while {document.Call} was prepared; a record of it stands beside the statement that they were not");
        }
        else if (isWithin == true || considered == true || record is { On: null })
        {
            review.Meets()?.Saw($"Section 75 arrangements were considered while {document.Call} was prepared.");
        }
        else
        {
            review.Opens()?.Missing(
                document.Pointer + (record is null ? "/section75" : "/preparedFrom"),
                record is null ? $"whether section 75 arrangements were considered while {document.Call} was prepared, and when" : $"the first day on which {document.Call} was prepared");
        }
    }

    private static (Section75Consideration? Record, bool? Considered) RecordOf(in SystemFacts facts, in PreparedDocument document) =>
        document.Kind == DocumentKind.IntegratedCareStrategy
            ? (facts.System.Strategies[document.Position].Section75, facts.System.Strategies[document.Position].Section75Considered)
            : (facts.System.WellbeingStrategies[document.Position].Section75, facts.System.WellbeingStrategies[document.Position].Section75Considered);

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"Section 75 arrangements were considered while {StrategyWords.Noun(Kind)} was prepared.",
            Outcome.NotSatisfied => $"Section 75 arrangements were not considered while {StrategyWords.Noun(Kind)} was prepared.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => $"Whether section 75 arrangements were considered while {StrategyWords.Noun(Kind)} was prepared is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Consider whether section 75 arrangements would meet the needs better and record what was concluded, at the next revision at the latest.";

    private static RuleDefinition Define(string id, string title, string provision, string bearer, ValueList<EffectivePeriod> inForce) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = StrategyDefinitions.Act(provision),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = inForce,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = bearer,
        Asks = "Whoever prepares the strategy considers whether arrangements under section 75 would meet the needs better than other ways.",
        Decides = "Looks for a record of the consideration between the first day of the preparation and its last; what was concluded does not matter.",
        Reading = new Interpretation("Any recorded consideration counts, one that ends in a no included. Arrangements under sections 65Z5 and 65Z6 are not section 75 arrangements."),
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}
