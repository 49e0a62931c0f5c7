using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-013: before each appointment the appointor formed the view that it would not undermine the independence of the health service.</summary>
internal sealed class IndependenceRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-013"),
    Title = "Independence of the health service considered at each appointment",
    Citation = BoardDefinitions.Schedule1B("para. 4"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "Each appointor",
    Asks = "Nobody is appointed whom their appointor considers could reasonably be regarded as undermining the independence of the health service.",
    Decides = "Looks for the appointor's own assessment on or before the first day of every member in post.",
    Reading = new Interpretation("A late assessment, or one by somebody else, leaves the question open. Interests in private providers alone show nothing."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const MemberShows AnyReview = MemberShows.AssessedSafe | MemberShows.AssessedUndermining | MemberShows.AssessmentOpen;

    internal override Decision Decide(in BoardFacts facts)
    {
        if ((facts.Dated & MemberShows.AssessedUndermining) != 0)
        {
            return Decision.NotSatisfied(Reason.UnderminesIndependence);
        }

        if (facts.Shows(MemberShows.AssessmentOpen))
        {
            return Decision.Undetermined(Reason.AttestationMissing);
        }

        if (facts.Possible != 0 || facts.Shows(MemberShows.AssessedUndermining))
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        if (!facts.Complete)
        {
            return Decision.Undetermined(Reason.ListNotComplete);
        }

        return facts.Held == 0 ? Decision.NotApplicable(Reason.SeatEmpty) : Decision.Satisfied;
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "Every appointor assessed in time that the appointment would not undermine the independence of the health service.",
                Outcome.NotSatisfied => "Someone was appointed although their appointor considered that this could undermine the independence of the health service.",
                Outcome.NotApplicable => "Nobody was in post on the date.",
                _ => "Whether every appointor assessed the independence of the health service before appointing is not known.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "End the appointment, or take advice on it." : null);
        foreach (var (position, member, _) in BoardWords.MembersIn(facts, AnyReview))
        {
            Describe(in facts, position, member, ruling);
        }

        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, AnyReview);
        }
    }

    private static void Describe(in BoardFacts facts, int position, BoardMember member, Ruling ruling)
    {
        var pointer = BoardWords.Pointer(position);
        var shows = facts.Index.Members[position].Shows;
        if ((shows & MemberShows.AssessedUndermining) != 0)
        {
            ruling.Find(
                pointer + "/appointment/independenceAssessment",
                member.Id,
                facts.HoldingOf(in facts.Index.Members[position]) == Holding.Dated ? Outcome.NotSatisfied : Outcome.Undetermined,
                $"{BoardWords.Capital(BoardWords.Call(member))} was appointed despite the appointor's own conclusion.");
        }
        else if ((shows & MemberShows.AssessmentOpen) != 0)
        {
            ruling
                .Find(pointer, member.Id, Outcome.Undetermined, $"No timely assessment by the appointor of {BoardWords.Call(member)} is stated.")
                .Missing(
                    MissingKind.Attestation,
                    pointer + "/appointment/independenceAssessment",
                    "the appointor's assessment of independence before each appointment");
            if (member.Appointment?.IndependenceAssessment is { On: { } on } && member.From is { } from && on > from)
            {
                ruling.Remark($"The assessment for {BoardWords.Call(member)} is dated after the first day in the seat.");
            }

            if (member.Appointment is { By: { } appointor, IndependenceAssessment.By: { } assessor } && assessor.IsSameAs(appointor) == false)
            {
                ruling.Remark($"The assessment for {BoardWords.Call(member)} was made by somebody other than the appointor.");
            }
        }
    }
}
