using FluentValidation;
using IcsModel.JointWorking;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a direction of NHS England.</summary>
internal sealed class NhsEnglandDirectionValidator : AbstractValidator<NhsEnglandDirection>
{
    private NhsEnglandDirectionValidator()
    {
        RuleFor(direction => direction.Id).IsNotBlank();
        RuleFor(direction => direction.PublishedOn).IsNotDenied(direction => direction.IsPublished);
        RuleFor(direction => direction.PublishedOn)
            .IsNotBefore(direction => direction.On, ValidationErrorCodes.RecordOrder, "Date the publication on or after the day of the direction.");
    }

    internal static NhsEnglandDirectionValidator Instance { get; } = new();
}
