using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-010: the council consults the board before it adds a member once the board is established.</summary>
internal sealed class ConsultedOnAdditionsRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-010"),
        Title = "Council consults the board before adding members",
        Citation = WellbeingDefinitions.Act("s. 194(9)"),
        ReadWith = [WellbeingDefinitions.Act("s. 194(2)(g)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council",
        Asks = "Once the board is established, the council consults it before it adds other people; the board itself may add members without that.",
        Decides = "Compares the day of consultation with the first day of each member whom the council added after the board was established.",
        Reading = new Interpretation("A consultation on the member's first day leaves open which came first."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The council consulted the health and wellbeing board before it added members.",
        NotSatisfied = "The council added a member without consulting the health and wellbeing board first.",
        NotApplicable = "No member is recorded whom the council added after the health and wellbeing board was established.",
        Undetermined = "Whether the council consulted the health and wellbeing board before it added members is not known.",
        Remedy = "Consult the health and wellbeing board on the membership and decide again.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Board.Members.Count; i++)
        {
            if (Sits(in facts, entry.Board.Members[i], WellbeingCapacity.Additional) == true)
            {
                any |= Look(ref review, in entry, i);
            }
        }

        return any;
    }

    private static bool Look(ref Review review, in WellbeingEntry entry, int position)
    {
        var (member, established) = (entry.Board.Members[position], entry.Board.EstablishedOn);
        if (member.AddedByCouncil == false || (member.From is { } first && established is { } day && first <= day))
        {
            review.Excuses(Reason.NotEngaged);
            return member.AddedByCouncil != false;
        }

        if (member.AddedByCouncil is null)
        {
            review.Opens()?.Missing(entry.At("members", position) + "/addedByCouncil", "whether the council or the board itself added a member");
        }
        else if ((member.BoardConsulted == false && member.BoardConsultedOn is null) || member.BoardConsultedOn > member.From)
        {
            (established is null ? review.Opens()?.Missing(entry.Pointer + "/establishedOn", "the day the board was established") : Condemn(ref review, in entry, position, Reason.ProcedureNotFollowed))
                ?.Find(entry.At("members", position), member.Id, $"{BoardWords.Capital(entry.Call)} was not consulted before the council added a member.");
        }
        else if (member.BoardConsulted != false && (member.BoardConsulted == true || member.BoardConsultedOn < member.From))
        {
            review.Meets();
        }
        else
        {
            review.Opens()?.Missing(entry.At("members", position) + "/boardConsultedOn", "whether the council consulted the board before it added a member");
        }

        return true;
    }
}
