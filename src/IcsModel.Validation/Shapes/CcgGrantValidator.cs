using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the decision on an application for a clinical commissioning group.</summary>
internal sealed class CcgGrantValidator : AbstractValidator<CcgGrant>
{
    private CcgGrantValidator()
    {
        RuleFor(grant => grant.EffectiveOn).IsNotDenied(grant => grant.IsGranted);
        RuleFor(grant => grant.EffectiveOn)
            .IsNotBefore(grant => grant.On, ValidationErrorCodes.RecordOrder, "Date the effect of the grant on or after the decision.");
        RuleForEach(grant => grant.SatisfiedOf).IsDefined();
        RuleFor(grant => grant.SatisfiedOf).NamesNothingTwice();
        RuleForEach(grant => grant.NotSatisfiedOf).IsDefined();
        RuleFor(grant => grant.NotSatisfiedOf).NamesNothingTwice();
        RuleFor(grant => grant.NotSatisfiedOf).IsApartFrom(grant => grant.SatisfiedOf, "Name a matter as satisfied or as not satisfied, not as both.");
    }

    internal static CcgGrantValidator Instance { get; } = new();
}
