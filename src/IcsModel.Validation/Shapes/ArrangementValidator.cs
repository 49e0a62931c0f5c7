using FluentValidation;
using IcsModel.JointWorking;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an arrangement for joint working.</summary>
internal sealed class ArrangementValidator : AbstractValidator<Arrangement>
{
    private ArrangementValidator()
    {
        RuleFor(arrangement => arrangement.Id).IsNotBlank();
        RuleFor(arrangement => arrangement.Kind).IsDefined();
        RuleFor(arrangement => arrangement.Arranger!).SetValidator(BodyValidator.Instance);
        RuleForEach(arrangement => arrangement.Counterparties).SetValidator(BodyValidator.Instance);
        RuleForEach(arrangement => arrangement.Functions).SetValidator(ArrangedFunctionValidator.Instance);
        RuleFor(arrangement => arrangement.Functions).HasUniqueIds(function => function.Id);
        RuleFor(arrangement => arrangement.Parent).IsNotBlank();
        RuleFor(arrangement => arrangement.Fund!).SetValidator(PooledFundValidator.Instance);
        RuleFor(arrangement => arrangement.To).EndsAfter(arrangement => arrangement.From);
    }

    internal static ArrangementValidator Instance { get; } = new();
}
