using System.Linq.Expressions;
using FluentValidation;
using IcsModel.Constitutions;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether a seat that a constitution lays down is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law. What is left out is not known, and never at fault.</remarks>
public sealed class ConstitutionSeatValidator : AbstractValidator<ConstitutionSeat>
{
    /// <summary>Prepares the checks.</summary>
    public ConstitutionSeatValidator()
    {
        RuleFor(seat => seat.Kind)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatKind)
            .WithMessage("Name one of the defined kinds of seat for the constitution.");
        RuleFor(seat => seat.NominatedBy)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatSector)
            .WithMessage("Name one of the defined sectors for the seat.");
        RuleFor(seat => seat.NominatedBy)
            .Must((seat, sector) => Sectors.Agree(seat.Kind, sector))
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatSectorAgainstKind)
            .WithMessage("Name the sector that the partner's seat belongs to as the one that nominates.");
        CheckNumbers();
        RuleFor(seat => seat.AppointedBy!).SetValidator(ActorValidator.Instance);
        RuleFor(seat => seat.ApprovedBy!).SetValidator(ActorValidator.Instance);
        CheckClauses();
        CheckTerms();
    }

    private void CheckClauses()
    {
        RuleFor(seat => seat.Clause!).SetValidator(ClauseValidator.Instance);
        RuleFor(seat => seat.AppointmentClause!).SetValidator(ClauseValidator.Instance);
        RuleFor(seat => seat.ApprovalClause!).SetValidator(ClauseValidator.Instance);
        RuleFor(seat => seat.NominationProcess!).SetValidator(ClauseValidator.Instance);
        RuleFor(seat => seat.EligibilityClause!).SetValidator(ClauseValidator.Instance);
        RuleFor(seat => seat.TermClause!).SetValidator(ClauseValidator.Instance);
        RuleFor(seat => seat.RemovalClause!).SetValidator(ClauseValidator.Instance);
    }

    private void CheckTerms()
    {
        IsTerm(seat => seat.TermYears);
        IsTerm(seat => seat.MaximumTerms);
        IsTerm(seat => seat.MaximumYears);
    }

    private void IsTerm(Expression<Func<ConstitutionSeat, int?>> number) =>
        RuleFor(number)
            .Must(years => years is null or >= 1)
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatTerm)
            .WithMessage("Give the years or the number of terms as 1 or more.");

    private void CheckNumbers()
    {
        RuleFor(seat => seat.Number)
            .Must(number => number is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatNumber)
            .WithMessage("Give the number of seats as 0 or more.");
        RuleFor(seat => seat.AtLeast)
            .Must(number => number is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatAtLeast)
            .WithMessage("Give the least number of seats as 0 or more.");
        RuleFor(seat => seat.AtMost)
            .Must(number => number is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatAtMost)
            .WithMessage("Give the greatest number of seats as 0 or more.");
        RuleFor(seat => seat.AtMost)
            .Must((seat, most) => most is null || seat.AtLeast is null || seat.AtLeast <= most)
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatRange)
            .WithMessage("Give a greatest number of seats that is not below the least.");
        RuleFor(seat => seat.Number)
            .Must((seat, number) => number is null || (seat.AtLeast is null && seat.AtMost is null))
            .WithErrorCode(ValidationErrorCodes.ConstitutionSeatNumberBesideRange)
            .WithMessage("Give either the exact number of seats or a least and a greatest number.");
    }
}
