using FluentValidation;
using IcsModel.Constitutions;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether a committee is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law. What is left out is not known, and never at fault.</remarks>
public sealed class CommitteeValidator : AbstractValidator<Committee>
{
    /// <summary>Prepares the checks.</summary>
    public CommitteeValidator()
    {
        RuleFor(committee => committee.Id)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.CommitteeId)
            .WithMessage("Give the committee's id, or leave it out.");
        RuleFor(committee => committee.Name)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.CommitteeName)
            .WithMessage("Give the committee's name, or leave it out.");
        RuleFor(committee => committee.Kind)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.CommitteeKind)
            .WithMessage("Name one of the defined kinds of committee.");
        RuleFor(committee => committee.Chair!).SetValidator(PersonValidator.Instance);
        RuleForEach(committee => committee.Reports)
            .ChildRules(report => report.RuleFor(made => made.Reference).IsNotBlank());
        RuleForEach(committee => committee.Members).SetValidator(CommitteeMemberValidator.Instance);
        RuleFor(committee => committee.Members).Custom((members, context) => UniqueIds.Check(
            members,
            member => member.Id,
            new HashSet<string>(StringComparer.Ordinal),
            context,
            ValidationErrorCodes.RepeatedCommitteeMemberId,
            "Give every member of the committee an id of their own."));
    }
}
