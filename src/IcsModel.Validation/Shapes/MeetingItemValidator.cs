using FluentValidation;
using IcsModel.Meetings;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an item of business and the votes on it.</summary>
internal sealed class MeetingItemValidator : AbstractValidator<MeetingItem>
{
    private MeetingItemValidator()
    {
        RuleFor(item => item.Id).IsNotBlank();
        RuleFor(item => item.Title).IsNotBlank();
        RuleForEach(item => item.Excluded).SetValidator(PersonValidator.Instance);
        RuleForEach(item => item.Votes).SetValidator(VoteValidator.Instance);
        RuleFor(item => item.Votes).Custom((_, context) => MeetingPeople.CheckVotes(context));
    }

    internal static MeetingItemValidator Instance { get; } = new();
}
