using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of one of the bodies that ask to be merged.</summary>
internal sealed class MergerApplicantValidator : AbstractValidator<MergerApplicant>
{
    private MergerApplicantValidator()
    {
        RuleFor(applicant => applicant.Body!).SetValidator(BodyValidator.Instance);
        RuleFor(applicant => applicant.Vote!).SetValidator(MembershipVoteValidator.Instance);
    }

    internal static MergerApplicantValidator Instance { get; } = new();
}
