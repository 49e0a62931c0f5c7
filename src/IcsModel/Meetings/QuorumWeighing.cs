using IcsModel.Boards;
using IcsModel.Boards.ModelConstitution;
using IcsModel.Constitutions;

namespace IcsModel.Meetings;

/// <summary>Weighs those who count, and those who may, against the rule on quorum.</summary>
internal sealed class QuorumWeighing
{
    private readonly QuorumMembers members;
    private readonly QuorumRoll roll;
    private readonly bool isUnbounded;
    private readonly GroupPlaces places;

    /// <summary>Weighs everybody called, or every member as if they all attended.</summary>
    private QuorumWeighing(QuorumMembers members, QuorumRoll roll, bool everybody, bool othersMayAttend)
    {
        (this.members, this.roll) = (members, roll);
        Rule = members.Constitution?.StandingOrders?.Quorum;
        foreach (var candidate in everybody ? roll.Absent.ToArray() : roll.Candidates)
        {
            if (candidate.Counts == true)
            {
                Sure.Add(candidate);
            }

            if (candidate.Counts != false)
            {
                Possible.Add(candidate);
            }
        }

        if (othersMayAttend && !everybody)
        {
            foreach (var absent in roll.Absent)
            {
                Possible.Add(absent with { Counts = null });
            }

            Possible.AddRange(roll.Unlisted);
        }

        isUnbounded = othersMayAttend && !members.IsComplete;
        Need = Rule is null ? new QuorumNeed(new CountRange(0, AtMost: null), Base: null, Of: null) : QuorumNeed.Under(Rule, members);
        places = new GroupPlaces(Rule?.Groups ?? FactList<QuorumGroup>.Unknown, Sure, Possible);
        IsNumberMet = WeighNumber();
        IsChairMet = WeighChair();
        AreGroupsMet = WeighGroups();
        var isQuorate = SingleRole.And(SingleRole.And(IsNumberMet, AreGroupsMet), IsChairMet);
        IsQuorate = isQuorate == false && !members.ConstitutionIsDated ? null : isQuorate;
    }

    internal Quorum? Rule { get; }

    /// <summary>Those who surely count.</summary>
    internal List<QuorumCandidate> Sure { get; } = [];

    /// <summary>Those who count or may.</summary>
    internal List<QuorumCandidate> Possible { get; } = [];

    internal QuorumNeed Need { get; }

    internal bool? IsNumberMet { get; }

    internal bool? AreGroupsMet { get; }

    internal bool? IsChairMet { get; }

    /// <summary>The answer; a constitution without a first day never makes it no.</summary>
    internal bool? IsQuorate { get; }

    internal CountRange Present => new(Sure.Count, isUnbounded ? null : Possible.Count);

    internal static QuorumWeighing Of(QuorumMembers members, QuorumRoll roll, bool attendanceIsComplete) =>
        new(members, roll, everybody: false, othersMayAttend: !attendanceIsComplete);

    internal static QuorumWeighing OfAll(QuorumMembers members, QuorumRoll roll) => new(members, roll, everybody: true, othersMayAttend: true);

    internal bool? IsGroupMet(int group)
    {
        if (places.Standing(group) >= places.Needed(group))
        {
            return roll.ExclusionsAreKnown ? true : null;
        }

        return !isUnbounded && places.MayStand(group) < places.Needed(group) ? false : null;
    }

    internal int Needed(int group) => places.Needed(group);

    /// <summary>Whether somebody who surely counts stands for a group.</summary>
    internal bool StandsFor(int sure, int group) => places.GroupOf(sure) == group;

    private bool? WeighNumber()
    {
        if (Need.Number.AtMost <= Sure.Count)
        {
            return roll.ExclusionsAreKnown ? true : null;
        }

        return !isUnbounded && Possible.Count < Need.Number.AtLeast ? false : null;
    }

    private bool? WeighGroups()
    {
        bool? met = Rule?.Groups.IsComplete == true ? true : null;
        for (var i = 0; i < Rule?.Groups.Count; i++)
        {
            met = SingleRole.And(met, IsGroupMet(i));
        }

        return met;
    }

    private bool? WeighChair()
    {
        if (Rule is null)
        {
            return null;
        }

        var (chair, deputy) = ((bool?)false, (bool?)false);
        foreach (var one in Possible)
        {
            (chair, deputy) = (Or(chair, one.IsChair), Or(deputy, one.IsDeputy));
        }

        chair = chair == false && isUnbounded && members.Elsewhere.Has(SeatKind.Chair) ? null : chair;
        deputy = deputy == false && isUnbounded ? null : deputy;
        if (!roll.ExclusionsAreKnown)
        {
            (chair, deputy) = (chair == true ? null : chair, deputy == true ? null : deputy);
        }

        var needsChair = Rule.NeedsChair ?? (members.Constitution!.QuorumWithoutChair?.Provides == true ? false : null);
        return SingleRole.And(Meets(needsChair, chair), Meets(Rule.NeedsChairOrDeputy, Or(chair, deputy)));
    }

    private static bool? Meets(bool? isNeeded, bool? isThere) => isNeeded == false || isThere == true ? true : isNeeded == true ? isThere : null;

    private static bool? Or(bool? one, bool? other) => one == true || other == true ? true : one == false && other == false ? false : null;
}
