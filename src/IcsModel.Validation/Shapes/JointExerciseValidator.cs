using FluentValidation;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an arrangement of health and wellbeing boards.</summary>
internal sealed class JointExerciseValidator : AbstractValidator<JointExercise>
{
    private JointExerciseValidator()
    {
        RuleFor(exercise => exercise.Id).IsNotBlank();
        RuleForEach(exercise => exercise.Parties).SetValidator(BodyValidator.Instance);
    }

    internal static JointExerciseValidator Instance { get; } = new();
}
