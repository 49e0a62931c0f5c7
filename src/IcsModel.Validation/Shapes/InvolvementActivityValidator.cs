using FluentValidation;
using IcsModel.Involvement;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of something planned, proposed or decided.</summary>
internal sealed class InvolvementActivityValidator : AbstractValidator<InvolvementActivity>
{
    private InvolvementActivityValidator()
    {
        RuleFor(activity => activity.Id).IsNotBlank();
        RuleFor(activity => activity.By!).SetValidator(BodyValidator.Instance);
        RuleFor(activity => activity.Kind).IsDefined();
        RuleForEach(activity => activity.Involvement).SetValidator(InvolvementRecordValidator.Instance);
    }

    internal static InvolvementActivityValidator Instance { get; } = new();
}
