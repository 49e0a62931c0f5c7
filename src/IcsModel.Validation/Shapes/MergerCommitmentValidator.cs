using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a commitment of merging groups.</summary>
internal sealed class MergerCommitmentValidator : AbstractValidator<MergerCommitment>
{
    private MergerCommitmentValidator()
    {
        RuleFor(commitment => commitment.Id).IsNotBlank();
        RuleFor(commitment => commitment.Kind).IsDefined();
        RuleFor(commitment => commitment.Description).IsNotBlank();
        RuleFor(commitment => commitment.VotingMembers).IsNotNegative("Give the number of voting members as 0 or more.");
        RuleFor(commitment => commitment.VotingPractitioners).IsNotNegative("Give the number of voting practitioners as 0 or more.");
        RuleFor(commitment => commitment.VotingPractitioners)
            .Must((commitment, practitioners) => !(practitioners > commitment.VotingMembers))
            .WithErrorCode(ValidationErrorCodes.RecordPart)
            .WithMessage("Give no more voting practitioners than voting members.");
        RuleForEach(commitment => commitment.FormerAreas).SetValidator(FormerAreaValidator.Instance);
    }

    internal static MergerCommitmentValidator Instance { get; } = new();
}
