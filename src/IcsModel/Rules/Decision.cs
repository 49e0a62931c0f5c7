namespace IcsModel.Rules;

/// <summary>An outcome with its reason, made without allocating anything.</summary>
internal readonly record struct Decision(Outcome Outcome, Reason Reason)
{
    internal static Decision Satisfied => new(Outcome.Satisfied, Reason.None);

    internal static Decision NotSatisfied(Reason reason) => new(Outcome.NotSatisfied, reason);

    internal static Decision Undetermined(Reason reason) => new(Outcome.Undetermined, reason);

    internal static Decision NotApplicable(Reason reason) => new(Outcome.NotApplicable, reason);
}
