using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-008: every integrated care board that overlaps the council's area has a representative it appointed.</summary>
internal sealed class BoardRepresentativeRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-008"),
        Title = "Every overlapping integrated care board appoints a representative",
        Citation = WellbeingDefinitions.Act("s. 194(6)"),
        ReadWith = [WellbeingDefinitions.Act("s. 194(2)(f)"), WellbeingDefinitions.Act("s. 194(13)(c)")],
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "each relevant ICB",
        Asks = "Each integrated care board whose area overlaps that of the council appoints a person to represent it.",
        Decides = "Looks, for each partner board of the council, for a member in post who represents that board and was appointed by it.",
        Reading = new Interpretation("A person who represents two boards is stated once for each board that appointed them."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Every integrated care board that overlaps a council's area has a representative it appointed.",
        NotSatisfied = "An integrated care board that overlaps a council's area has no representative it appointed on the health and wellbeing board.",
        NotApplicable = "No health and wellbeing board is recorded for the date, or no integrated care board overlaps its area.",
        Undetermined = "Whether every integrated care board that overlaps a council's area has a representative it appointed is not known.",
        Remedy = "The integrated care board appoints a person to represent it; with the agreement of the health and wellbeing board that may be another board's representative.",
    })
{
    private protected override bool AsksEveryBoard => true;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var partners = entry.Council?.PartnerBoards ?? FactList<Body>.Unknown;
        foreach (var partner in partners.Items.AsSpan())
        {
            switch (IsRepresented(in facts, entry.Board.Members, partner))
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Condemn(ref review, in entry, Reason.Missing)?.Find(
                        entry.Pointer + "/members", entry.Board.Id, $"No member of {entry.Call} was appointed by {BoardWords.Call(partner)} to represent it.");
                    break;
                default:
                    review.Opens()?.Missing(
                        entry.Pointer + "/members",
                        $"who represents {BoardWords.Call(partner)} and whether that board appointed them (one entry for each board; state complete: true for the members and the capacities of each)");
                    break;
            }
        }

        if (!facts.IsComplete(partners))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                entry.CouncilPointer + (entry.Council is null ? string.Empty : "/partnerBoards"), "which integrated care boards overlap the area of the council (state complete: true when all are listed)");
        }

        return true;
    }

    private static bool? IsRepresented(in SystemFacts facts, FactList<WellbeingBoardMember> members, Body partner)
    {
        var open = !facts.IsComplete(members);
        foreach (var member in members.Items.AsSpan())
        {
            var represents = Sits(in facts, member, WellbeingCapacity.BoardRepresentative) & Represents(in facts, member, partner);
            if (represents == true)
            {
                return true;
            }

            open |= represents is null;
        }

        return open ? null : false;
    }

    private static bool? Represents(in SystemFacts facts, WellbeingBoardMember member, Body partner)
    {
        var (represents, appointed) = (BodyMatch.IsIn(partner, member.Represents, facts.IsComplete(member.Represents)), BodyMatch.AreSame(member.AppointedBy, partner));

        if (represents == false || appointed != false)
        {
            return represents & appointed;
        }

        // The entry of a shared representative names one of the boards that appointed; the others may have too.
        return facts.IsComplete(member.Represents) && member.Represents.Count == 1 ? false : null;
    }
}
