using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a vote of the members of a clinical commissioning group.</summary>
internal sealed class MembershipVoteValidator : AbstractValidator<MembershipVote>
{
    private MembershipVoteValidator()
    {
        RuleFor(vote => vote.Requirement).IsNotBlank();
    }

    internal static MembershipVoteValidator Instance { get; } = new();
}
