using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a record that somebody was involved.</summary>
internal sealed class InvolvementRecordValidator : AbstractValidator<InvolvementRecord>
{
    private InvolvementRecordValidator()
    {
        RuleFor(record => record.Group).IsDefined();
        RuleFor(record => record.Body!).SetValidator(BodyValidator.Instance);
        RuleFor(record => record.Method).IsNotBlank();
        RuleFor(record => record.To).EndsAfter(record => record.From);
    }

    internal static InvolvementRecordValidator Instance { get; } = new();
}
