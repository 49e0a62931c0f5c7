using FluentValidation;
using IcsModel.Wellbeing;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether a health and wellbeing board, with everything on it, is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law. What is left out is not known, and never at fault.</remarks>
public sealed class HealthAndWellbeingBoardValidator : AbstractValidator<HealthAndWellbeingBoard>
{
    /// <summary>Prepares the checks.</summary>
    public HealthAndWellbeingBoardValidator()
    {
        RuleFor(board => board.Id).IsNotBlank();
        RuleFor(board => board.Name).IsNotBlank();
        RuleFor(board => board.Council!).SetValidator(BodyValidator.Instance);
        RuleForEach(board => board.Members).SetValidator(WellbeingBoardMemberValidator.Instance);
        RuleFor(board => board.Members).HasUniqueIds(member => member.Id);
        RuleForEach(board => board.Delegated).SetValidator(DelegatedFunctionValidator.Instance);
        RuleForEach(board => board.JointExercises).SetValidator(JointExerciseValidator.Instance);
        RuleFor(board => board.JointExercises).HasUniqueIds(exercise => exercise.Id);
        RuleForEach(board => board.Preparations).SetValidator(PreparationWindowValidator.Instance);
        RuleForEach(board => board.RepresentativeRequests).SetValidator(RepresentativeRequestValidator.Instance);
        RuleForEach(board => board.InformationRequests).SetValidator(InformationRequestValidator.Instance);
    }
}
