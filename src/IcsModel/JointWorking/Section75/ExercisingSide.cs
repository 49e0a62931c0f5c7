namespace IcsModel.JointWorking.Section75;

/// <summary>Which side of a partnership arrangement exercises functions of the other.</summary>
internal static class ExercisingSide
{
    /// <summary>Whether either side does, or null where that cannot be told.</summary>
    internal static bool? IsAny(Arrangement arrangement) =>
        (arrangement.CouncilExercisesNhsFunctions, arrangement.NhsBodyExercisesCouncilFunctions) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        };
}
