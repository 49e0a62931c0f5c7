using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.HandWritten;

/// <content>Deputy chair and senior non-executive member (NHSE-ROLE-001 and -002).</content>
internal sealed partial class HandWrittenCheck
{
    private void CheckRoles(in RoleTally deputy, in RoleTally senior)
    {
        var isDeputy = deputy.IsHeld(complete);
        var quorum = ProvidedOn(asAt, board.Constitution?.QuorumWithoutChair);
        results[RuleSlots.DeputyChair] = Weigh(isDeputy == false || quorum == false ? false : isDeputy == true && quorum == true ? true : null);
        results[RuleSlots.SeniorNonExecutive] = Weigh(senior.IsHeld(complete));
    }

    private Outcome Weigh(bool? held)
    {
        if (held == true)
        {
            return Outcome.Satisfied;
        }

        return held == false && IsBoundBySecondVersion() ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    private bool? MayBeDeputy(BoardMember member, Holding holding)
    {
        var audit = ChairsAudit(member);
        if (member.Seat is { } and not SeatKind.NonExecutive || audit == true)
        {
            return holding == Holding.Dated ? false : null;
        }

        return member.Seat is not null && audit == false ? true : null;
    }

    private bool? MayBeSenior(BoardMember member, Holding holding)
    {
        var audit = ChairsAudit(member);
        if (member.Seat is { } and not SeatKind.NonExecutive || (member.IsDeputyChair == true && audit == true))
        {
            return holding == Holding.Dated ? false : null;
        }

        return member.Seat is not null && (member.IsDeputyChair == false || audit == false) ? true : null;
    }

    private bool? ChairsAudit(BoardMember member)
    {
        if (!spoken)
        {
            return null;
        }

        bool? answer = null;
        foreach (var committee in board.Committees.Items.AsSpan())
        {
            if (committee is { Kind: CommitteeKind.Audit, Chair: { } chair })
            {
                if (chair.Id is not null && chair.Id == member.Person?.Id)
                {
                    return true;
                }

                answer = false;
            }
        }

        return answer;
    }

    private bool IsBoundBySecondVersion()
    {
        if (board.EstablishedOn >= SecondModelConstitution)
        {
            return true;
        }

        foreach (var variation in (board.Constitution?.Variations ?? FactList<ConstitutionVariation>.Unknown).Items.AsSpan())
        {
            if (variation.MadeOn >= SecondModelConstitution && variation.MadeOn <= asAt)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who holds a role that is meant for one.</summary>
    private struct RoleTally(bool open)
    {
        private string? datedId;
        private int holders;
        private bool different;
        private bool fails;
        private bool unclear;
        private bool open = open;

        public void AddPossible() => open = true;

        public void Add(in Row row, bool? meets)
        {
            holders++;
            fails |= meets == false;
            unclear |= meets is null;
            if (row.Holding == Holding.Dated && row.Id is { } id)
            {
                different |= datedId is not null && id != datedId;
                datedId ??= id;
            }
        }

        /// <summary>Whether exactly one person holds the role and meets what is asked; two entries may be one person, whose faults count all the same.</summary>
        public readonly bool? IsHeld(bool complete)
        {
            if (holders == 0)
            {
                return open || !complete ? null : false;
            }

            return different || fails ? false : holders > 1 || unclear ? null : true;
        }
    }
}
