using IcsModel.Law;

namespace IcsModel.JointWorking;

/// <summary>The powers by which a function may come to be exercised in a certain way.</summary>
/// <remarks>Answered by <see cref="JointWorkingPower.For"/>. Equality is by value.</remarks>
public sealed record PowerChoice
{
    private PowerChoice(PowerAnswer answer, ValueList<JointWorkingPower> powers, ValueList<Citation> because) =>
        (Answer, Powers, Because) = (answer, powers, because);

    /// <summary>Whether there is a power.</summary>
    public PowerAnswer Answer { get; }

    /// <summary>The powers to choose from; where it cannot be told, those that may be open.</summary>
    public ValueList<JointWorkingPower> Powers { get; }

    /// <summary>The provisions from which the answer follows: those of the powers, or those that show that there is none.</summary>
    public ValueList<Citation> Because { get; }

    internal static PowerChoice CannotTell { get; } = new(PowerAnswer.CannotTell, ValueList<JointWorkingPower>.Empty, ValueList<Citation>.Empty);

    internal static PowerChoice Found(params ReadOnlySpan<JointWorkingPower> powers) => Of(PowerAnswer.Found, powers);

    /// <summary>Powers that may be open, which no text seen settles.</summary>
    internal static PowerChoice Perhaps(params ReadOnlySpan<JointWorkingPower> powers) => Of(PowerAnswer.CannotTell, powers);

    internal static PowerChoice None(Citation because) => new(PowerAnswer.None, ValueList<JointWorkingPower>.Empty, [because]);

    private static PowerChoice Of(PowerAnswer answer, ReadOnlySpan<JointWorkingPower> powers)
    {
        var all = ValueList.Of(powers);
        return new(answer, all, [.. all.SelectMany(power => power.Citations)]);
    }
}
