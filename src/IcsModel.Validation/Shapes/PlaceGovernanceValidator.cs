using FluentValidation;
using IcsModel.Places;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the governance of a place.</summary>
internal sealed class PlaceGovernanceValidator : AbstractValidator<PlaceGovernance>
{
    private PlaceGovernanceValidator()
    {
        RuleFor(governance => governance.Model).IsDefined();
        RuleFor(governance => governance.Arrangement).IsNotBlank();
        RuleForEach(governance => governance.Sectors).IsDefined();
        RuleFor(governance => governance.Sectors).NamesNothingTwice();
    }

    internal static PlaceGovernanceValidator Instance { get; } = new();
}
