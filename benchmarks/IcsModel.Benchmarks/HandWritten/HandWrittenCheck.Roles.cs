using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.HandWritten;

/// <content>Deputy chair and senior non-executive member (NHSE-ROLE-001 and -002).</content>
internal sealed partial class HandWrittenCheck
{
    private void CheckRoles(in RoleTally deputy, in RoleTally senior)
    {
        var isDeputy = deputy.Holders == 1 ? MayBeDeputy(deputy.Holder!, deputy.Holding) : deputy.WithoutOneHolder(complete);
        var quorum = board.Constitution?.QuorumWithoutChair?.Provides;
        results[RuleSlots.DeputyChair] = Weigh(isDeputy == false || quorum == false ? false : isDeputy == true && quorum == true ? true : null);
        results[RuleSlots.SeniorNonExecutive] =
            Weigh(senior.Holders == 1 ? MayBeSenior(senior.Holder!, senior.Holding) : senior.WithoutOneHolder(complete));
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
            foreach (var approval in variation.Approvals.Items.AsSpan())
            {
                if (approval.On >= SecondModelConstitution && approval.On <= asAt && approval.By?.IsSameAs(Actor.NhsEngland) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Who holds a role that is meant for one.</summary>
    private struct RoleTally(bool open)
    {
        private string? firstId;
        private bool different;
        private bool notProven;
        private bool open = open;

        public int Holders { get; private set; }

        public BoardMember? Holder { get; private set; }

        public Holding Holding { get; private set; }

        public void Add(Holding holding, BoardMember member, bool? inRole, bool spoken)
        {
            if (inRole == false)
            {
                return;
            }

            if (inRole is null || holding == Holding.Possible || !spoken)
            {
                open = true;
                return;
            }

            var id = member.Person?.Id;
            different |= Holders > 0 && id != firstId;
            notProven |= id is null || holding != Holding.Dated;
            firstId = id;
            (Holder, Holding) = (member, holding);
            Holders++;
        }

        /// <summary>False when nobody, or more than one person, is known to hold the role; otherwise null.</summary>
        public readonly bool? WithoutOneHolder(bool complete)
        {
            var known = Holders == 0 ? !open && complete : !notProven && different;
            return known ? false : null;
        }
    }
}
