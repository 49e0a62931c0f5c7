using FluentValidation;
using IcsModel.Meetings;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a vote.</summary>
internal sealed class VoteValidator : AbstractValidator<Vote>
{
    private VoteValidator()
    {
        RuleFor(vote => vote.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(vote => vote.Direction).IsDefined();
    }

    internal static VoteValidator Instance { get; } = new();
}
