using FluentValidation;
using IcsModel.Partnerships;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the procedure of a partnership.</summary>
internal sealed class PartnershipProcedureValidator : AbstractValidator<PartnershipProcedure>
{
    private PartnershipProcedureValidator()
    {
        RuleFor(procedure => procedure.Reference).IsNotBlank();
        RuleFor(procedure => procedure.QuorumAtLeast)
            .Must(number => number is null or >= 1)
            .WithErrorCode(ValidationErrorCodes.QuorumAtLeast)
            .WithMessage("Give the least number of people for the quorum as 1 or more.");
        RuleFor(procedure => procedure.CouncilsNumerator)
            .Must((procedure, numerator) => Fractions.AreWithinTheWhole(numerator, procedure.CouncilsDenominator))
            .WithErrorCode(ValidationErrorCodes.QuorumFraction)
            .WithMessage("Give the fraction of the councils as more than nothing and no more than the whole.");
    }

    internal static PartnershipProcedureValidator Instance { get; } = new();
}
