using FluentValidation;
using FluentValidation.Results;
using IcsModel.Benchmarks.Idiomatic;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.Fluent;

/// <summary>The rules on boards as an idiomatic FluentValidation validator: a failure carries the id, the severity and the outcome; no failure is satisfied.</summary>
/// <remarks>Made once and reused, as the documentation asks. What concerns each member, committee or variation is a collection rule.</remarks>
internal sealed class BoardAtDateValidator : AbstractValidator<BoardAtDate>
{
    private static readonly LocalDate FirstBoards = new(2022, 7, 1);
    private static readonly LocalDate SecondModelConstitution = new(2026, 4, 1);
    private static readonly HashSet<string> Composition = [.. Questions.Composition.Select(slot => RuleSlots.Ids[slot])];

    public BoardAtDateValidator()
    {
        When(board => board.AsAt >= FirstBoards && board.Exists, () =>
        {
            Offices();
            OrdinaryMembers();
            Nominations();
            Papers();
            Policy();
            When(board => board.AsAt >= SecondModelConstitution, Roles);
        });
        RuleFor(board => board.AsAt).Custom(SkipRules);
    }

    public override ValidationResult Validate(ValidationContext<BoardAtDate> context)
    {
        var result = base.Validate(context);
        var board = context.InstanceToValidate;
        if (board.AsAt < FirstBoards)
        {
            return result;
        }

        var worst = result.Errors
            .Where(failure => Composition.Contains(failure.ErrorCode))
            .Select(failure => (Outcome)failure.CustomState)
            .Append(board.Exists ? Outcome.Satisfied : Outcome.NotApplicable)
            .Aggregate(RuleSlots.Worse);
        if (worst != Outcome.Satisfied)
        {
            result.Errors.Add(Failure("ICB-BOARD-100", "The board is not shown to be made up as Schedule 1B asks.", worst));
        }

        return result;
    }

    /// <summary>The outcomes in the order of <see cref="RuleSlots"/>: the worst failure of each rule, or satisfied without any.</summary>
    public static Outcome[] OutcomesOf(ValidationResult result)
    {
        var byRule = result.Errors.ToLookup(failure => failure.ErrorCode, failure => (Outcome)failure.CustomState, StringComparer.Ordinal);
        return [.. RuleSlots.Ids.Select(id => byRule[id].DefaultIfEmpty(Outcome.Satisfied).Aggregate(RuleSlots.Worse))];
    }

    private static void SkipRules(LocalDate asAt, ValidationContext<BoardAtDate> context)
    {
        var skipped =
            asAt < FirstBoards ? (RuleSlots.Ids, Outcome.NotInForce)
            : !context.InstanceToValidate.Exists ? (RuleSlots.Ids[..RuleSlots.DeputyChair], Outcome.NotApplicable)
            : ([], Outcome.Satisfied);
        foreach (var id in skipped.Item1)
        {
            context.AddFailure(Failure(id, "The rule does not apply on the date.", skipped.Item2));
        }

        if (asAt >= FirstBoards && (asAt < SecondModelConstitution || !context.InstanceToValidate.Exists))
        {
            var outcome = asAt < SecondModelConstitution ? Outcome.NotInForce : Outcome.NotApplicable;
            context.AddFailure(Failure("NHSE-ROLE-001", "The rule does not apply on the date.", outcome));
            context.AddFailure(Failure("NHSE-ROLE-002", "The rule does not apply on the date.", outcome));
        }
    }

    private static ValidationFailure Failure(string id, string message, Outcome outcome) =>
        new("Board", message) { ErrorCode = id, Severity = FluentRules.SeverityOf(outcome), CustomState = outcome };

    private void Offices()
    {
        RuleFor(board => Questions.SingleOffice(board, SeatKind.Chair))
            .IsSatisfied("ICB-BOARD-001", "One chair must be in post, appointed by NHS England with the approval of the Secretary of State.");
        RuleForEach(board => board.Board.Members)
            .Where(member => member is { Departure: not null, Seat: null or SeatKind.Chair })
            .Satisfies("ICB-BOARD-002", "A chair is removed only by NHS England with approval.", Questions.Removal);
        RuleFor(board => board.Board.Members)
            .Must((board, _) => Questions.ChairRemoval(board) != Outcome.NotApplicable)
            .Reports("ICB-BOARD-002", "No removal of a chair is recorded.", Outcome.NotApplicable);
        RuleFor(board => Questions.SingleOffice(board, SeatKind.ChiefExecutive))
            .IsSatisfied("ICB-BOARD-003", "One chief executive must be in post, appointed by the chair with NHS England's approval.");
        RuleFor(board => Questions.Employment(board))
            .IsSatisfied("ICB-BOARD-004", "The chief executive must be employed by the board or be on a qualifying secondment.");
        RuleFor(board => Questions.DistinctPeople(board))
            .IsSatisfied("ICB-BOARD-011", "Chair, chief executive and the three nominated members must be different people.");
    }

    private void OrdinaryMembers()
    {
        RuleFor(board => Questions.OrdinaryMembers(board))
            .IsSatisfied("ICB-BOARD-005", "There must be at least three ordinary members.");
        RuleForEach(board => board.Listed)
            .Where(member => member.IsOrdinary)
            .Must(member => member.Route != false || !member.IsDated)
            .Reports("ICB-BOARD-006", "Every ordinary member must be appointed by the named appointor.", Outcome.NotSatisfied)
            .Must(member => member.Route == true || (member.Route == false && member.IsDated))
            .Reports("ICB-BOARD-006", "It must be known how every ordinary member was appointed.", Outcome.Undetermined);
        RuleFor(board => board.Listed)
            .Must((board, members) => board.IsComplete && !board.HasUnknownSeat)
            .Reports("ICB-BOARD-006", "Every ordinary member must be listed.", Outcome.Undetermined)
            .Must(members => members.Any(member => member.IsOrdinary))
            .Reports("ICB-BOARD-006", "There is no ordinary member.", Outcome.NotApplicable);
        RuleFor(board => Questions.MentalIllness(board))
            .IsSatisfied("ICB-BOARD-012", "An ordinary member must know services for mental illness.");
        RuleForEach(board => board.InPost)
            .Must(member => member.IsSafe != false || !member.IsDated)
            .Reports("ICB-BOARD-013", "Nobody may be appointed who is considered to undermine independence.", Outcome.NotSatisfied)
            .Must(member => member.IsSafe == true || (member.IsSafe == false && member.IsDated))
            .Reports("ICB-BOARD-013", "The appointor must have considered independence.", Outcome.Undetermined);
        RuleFor(board => board.InPost)
            .Must((board, members) => board.IsComplete && !board.HasPossibleMembers)
            .Reports("ICB-BOARD-013", "Every member must be listed.", Outcome.Undetermined)
            .NotEmpty()
            .Reports("ICB-BOARD-013", "Nobody is in post.", Outcome.NotApplicable);
    }

    private void Nominations()
    {
        RuleFor(board => Questions.JointNominee(board, NominatingSector.NhsTrusts))
            .IsSatisfied("ICB-BOARD-007", "A member must be nominated jointly by the trusts.");
        RuleFor(board => Questions.JointNominee(board, NominatingSector.PrimaryMedicalServices))
            .IsSatisfied("ICB-BOARD-008", "A member must be nominated jointly by primary medical services.");
        RuleFor(board => Questions.JointNominee(board, NominatingSector.LocalAuthorities))
            .IsSatisfied("ICB-BOARD-009", "A member must be nominated jointly by the local authorities.");
        RuleFor(board => board.Board.SelectionGuidancePublished)
            .NotEqual(false)
            .Reports("ICB-BOARD-010", "No guidance has been published.", Outcome.NotApplicable);
        When(board => board.Board.SelectionGuidancePublished != false, () =>
        {
            RuleForEach(board => board.Listed)
                .Where(member => member.MayBePartner)
                .Must(member => member.HasGuidanceAttestation)
                .Reports("ICB-BOARD-010", "The nominating group must attest that it had regard to the guidance.", Outcome.Undetermined);
            RuleFor(board => board.Listed)
                .Must((board, members) => board.IsComplete && !board.HasPossibleMembers)
                .Reports("ICB-BOARD-010", "Every member must be listed.", Outcome.Undetermined)
                .Must(members => members.Any(member => member.MayBePartner))
                .Reports("ICB-BOARD-010", "There is no nominated member.", Outcome.NotApplicable);
        });
    }

    private void Papers()
    {
        RuleForEach(board => board.Board.Committees)
            .Satisfies("ICB-BOARD-014", "The chair must approve and assess everybody on a committee that may commission.", Questions.Committee);
        RuleFor(board => board.Board.Committees)
            .Must((board, committees) => board.IsSpoken && committees.IsComplete)
            .Reports("ICB-BOARD-014", "Every committee must be listed.", Outcome.Undetermined)
            .Must(committees => committees.Any(committee => committee.MayExerciseCommissioningFunctions != false && committee.Kind != CommitteeKind.Joint))
            .Reports("ICB-BOARD-014", "No committee may commission.", Outcome.NotApplicable);
        RuleForEach(board => board.Variations)
            .Where(variation => variation is not null)
            .Satisfies(
                "ICB-BOARD-015",
                "A variation must be made by NHS England or approved by it beforehand.",
                (board, variation) => variation.MadeOn > board.AsAt ? Outcome.NotApplicable : Questions.Variation(variation));
        RuleFor(board => board.Variations)
            .Must((board, variations) => variations.Any(variation => !(variation.MadeOn > board.AsAt)))
            .Reports("ICB-BOARD-015", "No variation is recorded.", Outcome.NotApplicable);
    }

    private void Policy()
    {
        RuleFor(board => Questions.ExecutiveDirectors(board))
            .IsSatisfied("NHSE-BOARD-002", "The finance, medical and nursing directors must be members.");
        RuleFor(board => Questions.NonExecutives(board))
            .IsSatisfied("NHSE-BOARD-003", "There must be two non-executive members besides the chair.");
        RuleFor(board => Questions.PartnerSeats(board))
            .IsSatisfied("NHSE-BOARD-004", "There must be a partner member from each sector.");
        RuleFor(board => Questions.PolicyMinimum(board))
            .IsSatisfied("NHSE-BOARD-005", "There must be ten members.");
        RuleFor(board => Questions.UnitaryBoard(board))
            .IsSatisfied("NHSE-BOARD-006", "The constitution must state a unitary board and joint accountability.");
        RuleFor(board => board.Board.SkillsReviews)
            .Must((board, reviews) => reviews.Any(review => review.On <= board.AsAt))
            .Reports("NHSE-BOARD-008", "The board must review its skills.", Outcome.Undetermined);
        RuleForEach(board => board.Board.Attendees)
            .Must(attendee => attendee.VoteRecorded == false)
            .Reports("NHSE-BOARD-009", "It must be known that attendees do not vote.", Outcome.Undetermined);
        RuleFor(board => board.Board.Attendees)
            .Must((board, attendees) => board.IsSpoken && attendees.IsComplete)
            .Reports("NHSE-BOARD-009", "Every attendee must be listed.", Outcome.Undetermined)
            .NotEmpty()
            .Reports("NHSE-BOARD-009", "Nobody attends without being a member.", Outcome.NotApplicable);
    }

    private void Roles()
    {
        RuleFor(board => Questions.DeputyChair(board))
            .IsSatisfied("NHSE-ROLE-001", "A non-executive member other than the audit chair must be deputy chair.");
        RuleFor(board => Questions.SeniorNonExecutive(board))
            .IsSatisfied("NHSE-ROLE-002", "A non-executive member must be the senior non-executive member.");
    }
}
