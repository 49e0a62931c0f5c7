using IcsModel.Benchmarks.Idiomatic;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.Linq;

/// <summary>The rules on boards as LINQ queries, one per rule, in the order of <see cref="RuleSlots"/>.</summary>
internal static class LinqCheck
{
    private static readonly LocalDate FirstBoards = new(2022, 7, 1);
    private static readonly LocalDate SecondModelConstitution = new(2026, 4, 1);

    private static readonly Func<BoardAtDate, Outcome>[] Statutory =
    [
        board => Questions.SingleOffice(board, SeatKind.Chair),
        Questions.ChairRemoval,
        board => Questions.SingleOffice(board, SeatKind.ChiefExecutive),
        Questions.Employment,
        Questions.OrdinaryMembers,
        OrdinaryRoute,
        board => Questions.JointNominee(board, NominatingSector.NhsTrusts),
        board => Questions.JointNominee(board, NominatingSector.PrimaryMedicalServices),
        board => Questions.JointNominee(board, NominatingSector.LocalAuthorities),
        SelectionGuidance,
        Questions.DistinctPeople,
        Questions.MentalIllness,
        Independence,
        CommissioningCommittees,
        Variations,
    ];

    private static readonly Func<BoardAtDate, Outcome>[] Policy =
    [
        Questions.ExecutiveDirectors, Questions.NonExecutives, Questions.PartnerSeats, Questions.PolicyMinimum, Questions.UnitaryBoard,
        SkillsReviews, Attendees,
    ];

    public static Outcome[] Check(IntegratedCareBoard board, LocalDate asAt)
    {
        if (asAt < FirstBoards)
        {
            return [.. Enumerable.Repeat(Outcome.NotInForce, RuleSlots.Count)];
        }

        var subject = new BoardAtDate(board, asAt);
        var answered = subject.Exists
            ? Statutory.Select(rule => rule(subject)).ToArray()
            : [.. Statutory.Select(_ => Outcome.NotApplicable)];
        return
        [
            .. answered,
            answered.Where((_, slot) => Questions.Composition.Contains(slot)).Aggregate(RuleSlots.Worse),
            .. Policy.Select(rule => subject.Exists ? rule(subject) : Outcome.NotApplicable),
            Role(Questions.DeputyChair),
            Role(Questions.SeniorNonExecutive),
        ];

        Outcome Role(Func<BoardAtDate, Outcome> rule) =>
            asAt < SecondModelConstitution ? Outcome.NotInForce : subject.Exists ? rule(subject) : Outcome.NotApplicable;
    }

    private static Outcome OrdinaryRoute(BoardAtDate board)
    {
        var ordinary = board.Listed.Where(member => member.IsOrdinary).ToList();
        return ordinary.Exists(member => member.Route == false && member.IsDated) ? Outcome.NotSatisfied
            : !board.IsComplete || board.HasUnknownSeat || ordinary.Exists(member => member.Route != true) ? Outcome.Undetermined
            : ordinary.Count > 0 ? Outcome.Satisfied
            : Outcome.NotApplicable;
    }

    private static Outcome SelectionGuidance(BoardAtDate board)
    {
        if (board.Board.SelectionGuidancePublished == false)
        {
            return Outcome.NotApplicable;
        }

        var partners = board.Listed.Where(member => member.MayBePartner).ToList();
        return !board.IsComplete || board.HasPossibleMembers || !partners.TrueForAll(member => member.HasGuidanceAttestation) ? Outcome.Undetermined
            : partners.Count > 0 ? Outcome.Satisfied
            : Outcome.NotApplicable;
    }

    private static Outcome Independence(BoardAtDate board)
    {
        if (board.InPost.Any(member => member.IsSafe == false && member.IsDated))
        {
            return Outcome.NotSatisfied;
        }

        return !board.IsComplete || board.HasPossibleMembers || board.InPost.Any(member => member.IsSafe != true) ? Outcome.Undetermined
            : board.InPost.Any() ? Outcome.Satisfied
            : Outcome.NotApplicable;
    }

    private static Outcome CommissioningCommittees(BoardAtDate board) =>
        board.Board.Committees
            .Select(committee => Questions.Committee(board, committee))
            .Append(board.IsSpoken && board.Board.Committees.IsComplete ? Outcome.NotApplicable : Outcome.Undetermined)
            .Aggregate(RuleSlots.Worse);

    private static Outcome Variations(BoardAtDate board) =>
        board.Variations.Where(variation => !(variation.MadeOn > board.AsAt)).Select(Questions.Variation).Aggregate(Outcome.NotApplicable, RuleSlots.Worse);

    private static Outcome SkillsReviews(BoardAtDate board) =>
        board.Board.SkillsReviews.Any(review => review.On <= board.AsAt) ? Outcome.Satisfied : Outcome.Undetermined;

    private static Outcome Attendees(BoardAtDate board)
    {
        var attendees = board.Board.Attendees;
        return !board.IsSpoken || !attendees.IsComplete || attendees.Any(attendee => attendee.VoteRecorded != false) ? Outcome.Undetermined
            : attendees.Count > 0 ? Outcome.Satisfied
            : Outcome.NotApplicable;
    }
}
