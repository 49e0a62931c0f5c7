using FluentValidation;
using IcsModel.Partnerships;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether an integrated care partnership, with everything on it, is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law. What is left out is not known, and never at fault.</remarks>
public sealed class IntegratedCarePartnershipValidator : AbstractValidator<IntegratedCarePartnership>
{
    /// <summary>Prepares the checks.</summary>
    public IntegratedCarePartnershipValidator()
    {
        RuleFor(partnership => partnership.Id).IsNotBlank();
        RuleFor(partnership => partnership.Name).IsNotBlank();
        RuleFor(partnership => partnership.Board!).SetValidator(BodyValidator.Instance);
        RuleFor(partnership => partnership.AbolishedOn).EndsAfter(partnership => partnership.EstablishedOn);
        RuleForEach(partnership => partnership.EstablishedBy).SetValidator(BodyValidator.Instance);
        RuleForEach(partnership => partnership.Area).IsNotBlank();
        RuleFor(partnership => partnership.Area).NamesNothingTwice();
        RuleForEach(partnership => partnership.Members).SetValidator(PartnershipMemberValidator.Instance);
        RuleFor(partnership => partnership.Members).HasUniqueIds(member => member.Id);
        RuleForEach(partnership => partnership.Engagement).SetValidator(SectorEngagementValidator.Instance);
        RuleFor(partnership => partnership.Procedure!).SetValidator(PartnershipProcedureValidator.Instance);
        RuleFor(partnership => partnership.Terms!).SetValidator(PartnershipTermsValidator.Instance);
        RuleForEach(partnership => partnership.Meetings).SetValidator(PartnershipMeetingValidator.Instance);
        RuleFor(partnership => partnership.Meetings).HasUniqueIds(meeting => meeting.Id);
        RuleFor(partnership => partnership.Meetings).Custom((_, context) => SystemReferences.CheckPresent(context));
    }
}
