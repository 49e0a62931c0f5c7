using FluentValidation;
using IcsModel.Interests;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a register of interests.</summary>
internal sealed class RegisterOfInterestsValidator : AbstractValidator<RegisterOfInterests>
{
    private RegisterOfInterestsValidator()
    {
        RuleFor(register => register.Id).IsNotBlank();
        RuleForEach(register => register.Covers).IsDefined();
        RuleForEach(register => register.Entries).SetValidator(InterestEntryValidator.Instance);
        RuleFor(register => register.Entries).HasUniqueIds(entry => entry.Id);
    }

    internal static RegisterOfInterestsValidator Instance { get; } = new();
}
