using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the nomination of a person to be consulted.</summary>
internal sealed class ConsulteeNominationValidator : AbstractValidator<ConsulteeNomination>
{
    private ConsulteeNominationValidator()
    {
        RuleFor(nomination => nomination.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(nomination => nomination.IsNominated)
            .ContradictsNothing(nomination => nomination is { Person: null, NotifiedOn: null }, contradicting: false, "Leave the person and the day out, or do not say that nobody was nominated.");
    }

    internal static ConsulteeNominationValidator Instance { get; } = new();
}
