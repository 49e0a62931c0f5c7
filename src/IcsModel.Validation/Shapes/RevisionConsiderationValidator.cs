using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a consideration whether to revise a strategy.</summary>
internal sealed class RevisionConsiderationValidator : AbstractValidator<RevisionConsideration>
{
    private RevisionConsiderationValidator()
    {
        RuleForEach(consideration => consideration.Assessments).IsNotBlank();
        RuleFor(consideration => consideration.Assessments).NamesNothingTwice();
        RuleFor(consideration => consideration.Outcome).IsDefined();
    }

    internal static RevisionConsiderationValidator Instance { get; } = new();
}
