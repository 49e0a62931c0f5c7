using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Assessments;

/// <summary>JSNA-003: the council and each of its partner boards prepared the assessment.</summary>
internal sealed class JointPreparationRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("JSNA-003"),
        Title = "Assessment prepared by the council and each partner ICB",
        Citation = StrategyDefinitions.Act("s. 116(4)"),
        ReadWith = [new Citation(Instruments.HealthAndSocialCareAct2012, "s. 196(1)")],
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
        Asks = "A needs assessment is prepared by the council together with each integrated care board whose area overlaps its own.",
        Decides = "Looks for the council and each partner board among those who prepared the assessment, or for the wellbeing board on which they all sit.",
        Reading = new Interpretation(
            "Preparation by the health and wellbeing board is preparation by all of them. Assessments completed before the board was established are left aside, "
            + "and whether a neighbouring board of today was one before the boards were reorganised on 1 April 2026 is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.NeedsAssessment)
{
    private protected override int Since(in SystemFacts facts) => Math.Max(facts.Index.Established, DayKey.Of(StrategyDefinitions.FirstPartnerships));

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var assessment = facts.System.NeedsAssessments[document.Position];
        if (assessment.PreparedByWellbeingBoard == true)
        {
            review.Meets()?.Saw($"The health and wellbeing board prepared {document.Call}.");
        }
        else if (document.Council < 0)
        {
            review.Opens()?.Missing(document.Pointer + "/council", $"which of the councils {document.Call} is of");
        }
        else
        {
            var council = facts.System.Councils[document.Council];
            Look(in facts, ref review, in document, assessment, council.Body, isSure: true);
            foreach (var board in council.PartnerBoards.Items.AsSpan())
            {
                var wasPartner = BodyMatch.AreSame(board, facts.Index.Board) == true || StrategyCouncils.NeighboursGoBackTo(in facts, document.Finished);
                Look(in facts, ref review, in document, assessment, board, wasPartner);
            }

            if (!facts.IsComplete(council.PartnerBoards))
            {
                review.Opens(Reason.ListNotComplete)?.Missing(
                    StrategyWords.Council(document.Council) + "/partnerBoards",
                    $"the integrated care boards whose areas overlap that of {StrategyCouncils.Call(in facts, document.Council)} (state complete: true when all are listed)");
            }
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, NeedsAssessment assessment, Body? body, bool isSure)
    {
        var isAmong = BodyMatch.IsIn(body, assessment.PreparedBy, facts.IsComplete(assessment.PreparedBy));
        if (isAmong == true)
        {
            review.Meets()?.Saw($"{BoardWords.Capital(BoardWords.Call(body!))} took part in preparing {document.Call}.");
        }
        else if (isAmong == false && assessment.PreparedByWellbeingBoard == false && isSure)
        {
            document.Fails(ref review, Reason.Missing)?.Find(
                document.Pointer + "/preparedBy",
                document.Id,
                $"{BoardWords.Capital(BoardWords.Call(body!))} did not take part in preparing {document.Call}.");
        }
        else
        {
            review.Opens()?.Missing(
                document.Pointer + (isAmong == false && isSure ? "/preparedByWellbeingBoard" : "/preparedBy"),
                isAmong == false && isSure
                    ? $"whether the health and wellbeing board prepared {document.Call}"
                    : $"who prepared {document.Call} (state complete: true when all are named)");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The council and each of its partner boards, or their wellbeing board, prepared the needs assessment.",
            Outcome.NotSatisfied => "The needs assessment was prepared without the council or without one of its partner boards.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => "Whether the council and each of its partner boards prepared the needs assessment is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Prepare the next assessment together, through the health and wellbeing board.";
}
