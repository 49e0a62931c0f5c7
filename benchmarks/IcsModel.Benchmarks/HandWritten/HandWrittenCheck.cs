using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.HandWritten;

/// <summary>The rules on boards as one would write them by hand: one pass over the members, plain loops, no engine.</summary>
/// <remarks>Keeps its buffers between checks, so a warm check allocates nothing; one instance serves one thread.</remarks>
internal sealed partial class HandWrittenCheck
{
    private static readonly LocalDate FirstBoards = new(2022, 7, 1);
    private static readonly LocalDate PowersFrom = new(2022, 5, 9);
    private static readonly LocalDate NhsDigitalUntil = new(2023, 2, 1);
    private static readonly LocalDate SecondModelConstitution = new(2026, 4, 1);

    private readonly Outcome[] results = new Outcome[RuleSlots.Count];
    private Row[] rows = new Row[32];
    private Standing[] chairs = new Standing[8];
    private IntegratedCareBoard board = null!;
    private LocalDate asAt;
    private bool spoken;
    private bool complete;
    private int rowCount;
    private int chairCount;

    /// <summary>The outcome of every rule in the order of <see cref="RuleSlots"/>; the next check overwrites them.</summary>
    public ReadOnlySpan<Outcome> Check(IntegratedCareBoard subject, LocalDate date)
    {
        if (date < FirstBoards)
        {
            Array.Fill(results, Outcome.NotInForce);
            return results;
        }

        if (date < subject.EstablishedOn || date >= subject.AbolishedOn)
        {
            Array.Fill(results, Outcome.NotApplicable);
        }
        else
        {
            (board, asAt) = (subject, date);
            spoken = subject.StatedOn is not { } stated || stated == date;
            complete = spoken && subject.Members.IsComplete;
            FindChairs();
            CheckMembers();
            CheckPapers();
            results[RuleSlots.Composition] = Composition();
        }

        if (date < SecondModelConstitution)
        {
            results[RuleSlots.DeputyChair] = Outcome.NotInForce;
            results[RuleSlots.SeniorNonExecutive] = Outcome.NotInForce;
        }

        return results;
    }

    /// <summary>What is not about members: variations, committees, the constitution's words, reviews and attendees.</summary>
    private void CheckPapers()
    {
        results[RuleSlots.CommissioningCommittees] = Committees();
        results[RuleSlots.Variations] = Variations();
        results[RuleSlots.UnitaryBoard] = UnitaryBoard();
        results[RuleSlots.SkillsReviews] = SkillsReviews();
        results[RuleSlots.Attendees] = Attendees();
    }

    private Outcome Composition()
    {
        var worst = Outcome.NotInForce;
        foreach (var slot in (ReadOnlySpan<int>)
        [
            RuleSlots.ChairInPost, RuleSlots.ChiefExecutiveInPost, RuleSlots.ChiefExecutiveEmployment, RuleSlots.OrdinaryMembers,
            RuleSlots.OrdinaryRoute, RuleSlots.TrustNominee, RuleSlots.PrimaryCareNominee, RuleSlots.CouncilNominee, RuleSlots.DistinctPeople,
        ])
        {
            worst = RuleSlots.Worse(worst, results[slot]);
        }

        return worst;
    }

    private Holding HoldingOf(LocalDate? from, LocalDate? to)
    {
        if (to is { } end && asAt >= end)
        {
            return Holding.No;
        }

        if (from is not { } start)
        {
            return spoken ? Holding.Undated : Holding.Possible;
        }

        return asAt < start ? Holding.No : Holding.Dated;
    }

    /// <summary>Whether somebody is in a seat on the date; those after <see cref="Possible"/> are.</summary>
    private enum Holding
    {
        No,
        Possible,
        Undated,
        Dated,
    }

    private enum Route
    {
        Unknown,
        Valid,
        Invalid,
    }

    private readonly record struct Standing(BoardMember Member, Route Route);

    /// <summary>One member who is or may be in post, with what was found out about them.</summary>
    private struct Row
    {
        public BoardMember Member;
        public string? Id;
        public Holding Holding;
        public Route Route;

        /// <summary>One bit per partner sector: surely in that sector, or perhaps.</summary>
        public int Partner;
        public int MayBePartner;
        public int Nominee;
        public int MayBeNominee;
        public bool HasExpertise;
    }
}
