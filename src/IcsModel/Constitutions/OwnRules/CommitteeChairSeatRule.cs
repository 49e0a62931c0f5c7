using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-AUDIT-CHAIR-1 and LOCAL-REMUNERATION-CHAIR-1: the chair of a committee holds a seat that the constitution allows it from.</summary>
internal sealed class CommitteeChairSeatRule : BarredRoleRule
{
    private readonly CommitteeKind kind;

    private CommitteeChairSeatRule(OwnText text, CommitteeKind kind, string id, string role, Func<ConstitutionSeat, bool?> allows)
        : base(text, id, role, allows, "Finds the members in post who are the chair of the committee by their person ids, and looks at their seats.") =>
        this.kind = kind;

    internal static CommitteeChairSeatRule Audit(OwnText text) =>
        new(text, CommitteeKind.Audit, "LOCAL-AUDIT-CHAIR-1", "chair of the audit committee", seat => seat.MayChairAudit);

    internal static CommitteeChairSeatRule Remuneration(OwnText text) =>
        new(text, CommitteeKind.Remuneration, "LOCAL-REMUNERATION-CHAIR-1", "chair of the remuneration committee", seat => seat.MayChairRemuneration);

    private protected override void LookAt(in BoardFacts facts, ref Review review)
    {
        var committees = facts.Index.Board.Committees;
        var open = !facts.Spoken || !committees.IsComplete;
        for (var i = 0; i < committees.Count; i++)
        {
            open |= committees[i].Kind is null;
            if (committees[i].Kind == kind)
            {
                LookAt(in facts, committees[i], i, ref review);
            }
        }

        if (review.Decision != Decision.NotApplicable(Reason.NotEngaged))
        {
            return;
        }

        if (open)
        {
            review.Opens()?.Missing("/committees", $"who is {Role}");
        }
        else
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Who chairs is known on the day the facts are stated for; one person in two seats may chair from either.</summary>
    private void LookAt(in BoardFacts facts, Committee committee, int number, ref Review review)
    {
        if (!facts.Spoken || committee.Chair?.Id is null)
        {
            review.Opens()?.Missing($"/committees/{OwnText.Number(number)}/chair", $"who is {Role} (a person id)");
            return;
        }

        var chair = facts.Index.OwnSeats.Chairs[number];
        var (allowed, barred, open, mayBeAnother) = (-1, -1, -1, !facts.Complete);
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            var holding = facts.HoldingOf(in facts.Index.Members[i]);
            if (holding == Holding.No)
            {
                continue;
            }

            var person = facts.Index.Members[i].Person;
            if (person < 0 || person != chair)
            {
                mayBeAnother |= person < 0;
                continue;
            }

            var allows = Allows(in facts, i);
            allowed = allows == true ? i : allowed;
            barred = allows == false ? i : barred;
            open = allows is null ? i : open;
        }

        if (allowed >= 0 || open >= 0)
        {
            Judge(in facts, allowed >= 0 ? allowed : open, isSure: false, number, ref review);
        }
        else if (mayBeAnother)
        {
            review.Opens()?.Missing("/board/members", $"which seats the {Role} holds on the board, if any (give person ids, and state complete: true when all are listed)");
        }
        else if (barred >= 0)
        {
            Judge(in facts, barred, facts.HoldingOf(in facts.Index.Members[barred]) == Holding.Dated, number, ref review);
        }
        else
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }
}
