using FluentValidation;
using IcsModel.Eligibility;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a fit and proper person test.</summary>
internal sealed class FitAndProperTestValidator : AbstractValidator<FitAndProperTest>
{
    private FitAndProperTestValidator()
    {
        RuleFor(test => test.RecordedBy!).SetValidator(ActorValidator.Instance);
    }

    internal static FitAndProperTestValidator Instance { get; } = new();
}
