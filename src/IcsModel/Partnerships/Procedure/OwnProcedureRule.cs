using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Procedure;

/// <summary>ICP-PROC-002: decisions keep to the quorum of the partnership's own procedure.</summary>
internal sealed class OwnProcedureRule() : MeetingsRule(new RuleDefinition
{
    Id = new RuleId("ICP-PROC-002"),
    Title = "Decisions keep to the partnership's own procedure",
    Citation = PartnershipDefinitions.Act("s. 116ZA(3)"),
    Force = LegalForce.Structural,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICP",
    Asks = "Where the partnership has settled a quorum for itself, each meeting that decided had it. The Act itself lays down none.",
    Decides = "Compares who was present at each meeting that took decisions with the number, the board's member and the fraction of councils that the procedure asks for.",
    Reading = new Interpretation("The procedure stated is taken to be the one of each meeting. Fractions are rounded up; substitutes count where the procedure says so."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void LookAtMeeting(in SystemFacts facts, PartnershipEntry entry, int meeting, ref Review review)
    {
        if (!facts.Spoken || entry.Partnership.Procedure is not { } procedure)
        {
            review.Opens()?.Missing(entry.Pointer() + "/procedure", "the quorum that the partnership has settled for itself, and that held at the meeting");
            return;
        }

        if (procedure is { QuorumAtLeast: null, NeedsBoardMember: not true, CouncilsNumerator: null, CouncilsDenominator: null })
        {
            review.Excuses(Reason.NotEngaged);
            return;
        }

        var (attendance, complete) = (entry.Attendances[meeting], facts.IsComplete(entry.Partnership.Meetings[meeting].Present));
        if (procedure.QuorumAtLeast is { } number)
        {
            Note(entry, meeting, attendance.AreAtLeast(number, complete), "fewer were present than the procedure asks for", ref review);
        }

        if (procedure.NeedsBoardMember == true)
        {
            Note(entry, meeting, attendance.HasBoardMember(complete), "the member appointed by the board was not present", ref review);
        }

        if (procedure.CouncilsNumerator is not null || procedure.CouncilsDenominator is not null)
        {
            var councils = CountCouncils(in facts, entry.Partnership.Meetings[meeting]);
            Note(
                entry,
                meeting,
                attendance.HasCouncils(procedure.CouncilsNumerator ?? 0, procedure.CouncilsDenominator ?? 0, councils, facts.Index, complete),
                "members of fewer councils were present than the procedure asks for",
                ref review);
        }
    }

    /// <summary>How many councils were responsible local authorities on the day of a meeting, at least and at most.</summary>
    private static (int Least, int Most) CountCouncils(in SystemFacts facts, PartnershipMeeting meeting)
    {
        var (least, most) = (0, 0);
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            var council = facts.System.Councils[i];
            if (facts.Index.Responsible[i] != false && !(meeting.On is { } on && (council.From > on || council.To <= on)))
            {
                least += facts.Index.Responsible[i] == true ? 1 : 0;
                most++;
            }
        }

        return (least, facts.IsComplete(facts.System.Councils) ? most : int.MaxValue);
    }

    private static void Note(PartnershipEntry entry, int meeting, bool? met, string fault, ref Review review)
    {
        var held = entry.Partnership.Meetings[meeting];
        switch (met)
        {
            case true:
                review.Meets();
                break;
            case false when held.On is { } on && !(on < entry.Partnership.EstablishedOn):
                review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer(entry, meeting), held.Id, BoardWords.Capital($"{Call(held)} took decisions although {fault}."));
                break;
            default:
                Ask(entry, meeting, held, met, review.Opens());
                break;
        }
    }

    private static void Ask(PartnershipEntry entry, int meeting, PartnershipMeeting held, bool? met, Spot? spot)
    {
        if (spot is not { } words)
        {
            return;
        }

        words.Find(Pointer(entry, meeting), held.Id, $"Whether {Call(held)} had the quorum that the procedure asks for cannot be told.");
        if (met is null)
        {
            words
                .Missing(Pointer(entry, meeting) + "/present", "who was present, by ids of listed members (state complete: true when all are listed)")
                .Missing(entry.Pointer() + "/members", "who appointed those present, and whether they only stood in for others")
                .Missing(entry.Pointer() + "/procedure", "the whole of the quorum, both numbers of a fraction and whether substitutes count included");
        }
        else
        {
            words.Missing(Pointer(entry, meeting) + "/on", "the day of the meeting");
        }
    }

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every meeting that took decisions had the quorum of the partnership's own procedure.",
            { Outcome: Outcome.NotSatisfied } => "The partnership took decisions without the quorum of its own procedure.",
            { Reason: Reason.NoneRecorded } => "No decision of the partnership at a meeting is recorded.",
            { Outcome: Outcome.NotApplicable } => "No quorum is recorded in the partnership's own procedure, and the Act lays down none.",
            _ => "Whether decisions were taken with the quorum of the partnership's own procedure cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Take the decisions again at a meeting that has the quorum, or correct the record.";
}
