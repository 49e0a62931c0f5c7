using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-FPPT-003: a board member reference is completed and kept for everybody who leaves.</summary>
internal sealed class LeaverReferenceRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-FPPT-003"),
    Title = "Board member reference kept for every leaver",
    Citation = FitAndProperDefinitions.Framework("leaver reference"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = FitAndProperDefinitions.FromStart,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB chair",
    Asks = "For every member who leaves on or after 30 September 2023 a board member reference is completed and kept.",
    Decides = "Looks at every member whose last day in the seat lies between 30 September 2023 and the date, and whether a reference is stated to be kept.",
    Reading = new Interpretation("Somebody who goes on in another seat of the board the next day has not left. No time for completing the reference is known, so none is tested."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        foreach (var i in facts.Index.Eligibility.Leavers)
        {
            // The first day after the seat is the day after the last one in it.
            ref readonly var entry = ref facts.Index.Members[i];
            if (entry.To <= facts.AsAt && entry.To > FitAndProperDefinitions.Start)
            {
                Look(in facts, i, ref review);
            }
        }

        review.Excuses(Reason.NoneRecorded);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "A board member reference was kept for every member who left.",
            Outcome.NotSatisfied => "No board member reference was kept for a member who left.",
            Outcome.NotApplicable => "Nobody is recorded as having left between 30 September 2023 and the date.",
            _ => "Whether a board member reference was kept for every member who left is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Complete the board member reference and keep it.";

    private static void Look(in BoardFacts facts, int position, ref Review review)
    {
        var member = facts.Index.Board.Members[position];
        var goesOn = GoesOn(in facts, position);
        switch (member.Departure?.ReferenceKept)
        {
            case true:
                review.Meets()?.Saw($"A reference was kept for {BoardWords.Call(member)}.");
                break;
            case var _ when goesOn == true:
                break;
            case false when goesOn is null:
                review.Opens()?.Missing("/board/members", "whether somebody for whom no reference was kept went on in another seat (give person ids and first days, and state complete: true when all are listed)");
                break;
            case false:
                review.Fails(Reason.Missing)?.Find(
                    BoardWords.Pointer(position) + "/departure", member.Id, $"No reference was kept for {BoardWords.Call(member)}, whose last day was {Last(member)}.");
                break;
            default:
                review.Opens()?.Missing(BoardWords.Pointer(position) + "/departure/referenceKept", "whether a board member reference was completed and kept for each leaver");
                break;
        }
    }

    private static string Last(BoardMember member) => BoardWords.Iso(member.To!.Value.PlusDays(-1));

    /// <summary>Whether the person is in another seat on the first day after this one; null where the facts do not tell.</summary>
    private static bool? GoesOn(in BoardFacts facts, int position)
    {
        var left = facts.Index.Members[position];
        var isOpen = !facts.Complete;
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            ref readonly var entry = ref facts.Index.Members[i];
            if (i == position || left.To < entry.From || left.To >= entry.To)
            {
                continue;
            }

            var isSame = left.Person >= 0 && entry.Person == left.Person;
            if (isSame && entry.From != 0)
            {
                return true;
            }

            isOpen |= isSame || left.Person < 0 || entry.Person < 0;
        }

        return isOpen ? null : false;
    }
}
