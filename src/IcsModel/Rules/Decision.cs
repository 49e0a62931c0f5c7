namespace IcsModel.Rules;

/// <summary>An outcome with its reason, made without allocating anything.</summary>
internal readonly record struct Decision(Outcome Outcome, Reason Reason)
{
    internal static Decision Satisfied => new(Outcome.Satisfied, Reason.None);

    internal static Decision NotSatisfied(Reason reason) => new(Outcome.NotSatisfied, reason);

    internal static Decision Undetermined(Reason reason) => new(Outcome.Undetermined, reason);

    internal static Decision NotApplicable(Reason reason) => new(Outcome.NotApplicable, reason);

    /// <summary>Of two, the graver: not satisfied, else undetermined, else satisfied, else not applicable.</summary>
    internal Decision Worse(Decision other) => Outcomes.Gravity(other.Outcome) > Outcomes.Gravity(Outcome) ? other : this;
}

/// <summary>How outcomes over several things add up to one.</summary>
internal static class Outcomes
{
    internal static int Gravity(Outcome outcome) =>
        outcome switch
        {
            Outcome.NotSatisfied => 4,
            Outcome.Undetermined => 3,
            Outcome.Satisfied => 2,
            Outcome.NotApplicable => 1,
            _ => 0,
        };
}
