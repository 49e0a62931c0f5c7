using FluentValidation;
using IcsModel.Interests;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an entry in a register of interests.</summary>
internal sealed class InterestEntryValidator : AbstractValidator<InterestEntry>
{
    private InterestEntryValidator()
    {
        RuleFor(entry => entry.Id).IsNotBlank();
        RuleFor(entry => entry.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(entry => entry.Kind).IsDefined();
        RuleFor(entry => entry.Status).IsDefined();
        RuleFor(entry => entry.DeclaredOn).IsNotDenied(entry => entry.IsDeclared);
        RuleFor(entry => entry.EndedOn).IsNotBefore(entry => entry.AroseOn, ValidationErrorCodes.InterestDays, "Date the end of the interest on or after the day it arose.");
        RuleFor(entry => entry.ConfirmedOn).IsNotBefore(
            entry => entry.DeclaredOn, ValidationErrorCodes.InterestDays, "Date the confirmation on or after the day of the declaration.");
        RuleFor(entry => entry.IsNilReturn)
            .Must((entry, isNil) => isNil != true || entry is { Kind: null, Status: null, AroseOn: null, EndedOn: null })
            .WithErrorCode(ValidationErrorCodes.NilReturnWithInterest)
            .WithMessage("State an interest, or that the person has none.");
    }

    internal static InterestEntryValidator Instance { get; } = new();
}
