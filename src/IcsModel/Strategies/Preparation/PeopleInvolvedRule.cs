using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>People who live or work in the area were involved in preparing a strategy or assessment (STRAT-008, JSNA-010, JLHWS-008).</summary>
internal sealed class PeopleInvolvedRule(RuleDefinition definition, DocumentKind kind) : PreparedDocumentRule(definition, kind)
{
    internal static PeopleInvolvedRule[] All { get; } =
    [
        new(
            Define(
                "STRAT-008",
                "Involve people living or working in the area",
                "s. 116ZB(4)(b)",
                StrategyDefinitions.Partnership,
                BoardDefinitions.FromFirstBoards,
                Confidence.Verified),
            DocumentKind.IntegratedCareStrategy),
        new(
            Define(
                "JSNA-010",
                "Involve people living or working in area in assessment",
                "s. 116(8)(bb)",
                StrategyDefinitions.CouncilAndBoards,
                StrategyDefinitions.Since2013,
                Confidence.Partly),
            DocumentKind.NeedsAssessment),
        new(
            Define(
                "JLHWS-008",
                "Involve people living or working in area in local strategy",
                "s. 116A(5)(b)",
                StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
                StrategyDefinitions.Since2013,
                Confidence.Verified),
            DocumentKind.LocalStrategy),
    ];

    private static readonly int FirstDay = DayKey.Of(StrategyDefinitions.FirstWellbeingBoards);

    private protected override int Since(in SystemFacts facts) => Kind == DocumentKind.IntegratedCareStrategy ? base.Since(in facts) : FirstDay;

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var (involved, workers, open) = (false, false, !facts.IsComplete(document.Involvement));
        foreach (var record in document.Involvement.Items.AsSpan())
        {
            var isOfArea = IsOfArea(record.Group);
            var touches = isOfArea == false ? false : PreparationWindow.Touches(in document, record);
            var counts = isOfArea == true && touches == true;
            involved |= counts;
            workers |= counts && record.Group != InvolvedGroup.ResidentsOfArea;
            open |= touches != false;
        }

        if (involved)
        {
            var spot = review.Meets()?.Saw($"People of the area were involved in preparing {document.Call}.");
            if (!workers)
            {
                spot?.Remark("No record shows that people who work in the area and live elsewhere were reached; one of the two groups is enough for the words of the Act.");
            }
        }
        else if (open)
        {
            review.Opens()?.Missing(
                document.Pointer + "/involvement",
                $"whether people who live or work in the area were involved in preparing {document.Call}, and when (state complete: true when all involvement is listed)");
        }
        else
        {
            document.Fails(ref review, Reason.Missing)?.Find(
                document.Pointer + "/involvement",
                document.Id,
                $"No involvement of people who live or work in the area is recorded while {document.Call} was prepared.");
        }
    }

    /// <summary>Whether people of a group are those of the area; people who use services and their carers may be.</summary>
    private static bool? IsOfArea(InvolvedGroup? group) =>
        group switch
        {
            InvolvedGroup.ResidentsOfArea or InvolvedGroup.WorkersInArea or InvolvedGroup.PublicOfArea => true,
            InvolvedGroup.ServiceUsers or InvolvedGroup.Carers or InvolvedGroup.InclusionHealthGroups or null => null,
            _ => false,
        };

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"People who live or work in the area were involved in preparing {StrategyWords.Noun(Kind)}.",
            Outcome.NotSatisfied => $"Nobody who lives or works in the area is recorded as involved in preparing {StrategyWords.Noun(Kind)}.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => $"Whether people who live or work in the area were involved in preparing {StrategyWords.Noun(Kind)} is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Involve people who live or work in the area and record it; if they were involved while the document was prepared, add the record.";

    private static RuleDefinition Define(string id, string title, string provision, string bearer, ValueList<EffectivePeriod> inForce, Confidence confidence) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = StrategyDefinitions.Act(provision),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = inForce,
        Confidence = confidence,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = bearer,
        Asks = "People who live or work in the area are involved each time the document is prepared.",
        Decides = "Looks for a record of involving residents, workers or the public of the area between the first day of the preparation and its last.",
        Reading = new Interpretation("One of the two groups is enough. People recorded only as users of services, carers or members of groups often missed may be people of the area, which is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}
