using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a complaint about a clinical commissioning group.</summary>
internal sealed class GroupComplaintValidator : AbstractValidator<GroupComplaint>
{
    private GroupComplaintValidator()
    {
        RuleFor(complaint => complaint.Id).IsNotBlank();
        RuleFor(complaint => complaint.ResponsibleBoard!).SetValidator(BodyValidator.Instance);
        RuleFor(complaint => complaint.TreatedAsAbout!).SetValidator(BodyValidator.Instance);
    }

    internal static GroupComplaintValidator Instance { get; } = new();
}
