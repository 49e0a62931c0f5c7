namespace IcsModel.Rules;

/// <summary>What a rule comes to for one subject on one date; exactly one of five.</summary>
public enum Outcome
{
    /// <summary>The rule was not in force on the date.</summary>
    NotInForce,

    /// <summary>The rule was in force but had nothing to ask of the subject on the date; the reason says why.</summary>
    NotApplicable,

    /// <summary>The facts given do not decide; what is missing is named. Unknown is not unlawful.</summary>
    Undetermined,

    /// <summary>The facts given show the requirement met.</summary>
    Satisfied,

    /// <summary>The facts given show the requirement not met; how grave that is follows from the legal force of the rule.</summary>
    NotSatisfied,
}
