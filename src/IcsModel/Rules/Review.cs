using System.Runtime.CompilerServices;
using IcsModel.Law;

namespace IcsModel.Rules;

/// <summary>Adds up what a rule finds of several things into one outcome, and writes the words beside it when somebody asked for them.</summary>
/// <remarks>
/// While a rule only decides, every answer here is null, so that <c>?.Find(...)</c> costs nothing and makes no text. Not satisfied outweighs undetermined,
/// which outweighs satisfied, which outweighs not applicable; of two alike the first gives the reason.
/// </remarks>
internal struct Review
{
    private const int Satisfying = 1;
    private const int Opening = 2;
    private const int Failing = 3;

    private readonly Ruling? words;
    private readonly RuleDefinition definition;

    // Not applicable weighs nothing, so that whatever is found outweighs it.
    private int gravity;

    internal Review(RuleDefinition definition, Ruling? words)
    {
        this.words = words;
        this.definition = definition;
        Decision = Decision.NotApplicable(Reason.NotEngaged);
    }

    /// <summary>What has been found so far; before anything is found the rule is not engaged.</summary>
    internal Decision Decision { get; private set; }

    /// <summary>The words, or null while the rule only decides.</summary>
    internal readonly Ruling? Words => words;

    /// <summary>One thing meets the requirement.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Spot? Meets() => Note(Outcome.Satisfied, Reason.None, Satisfying);

    /// <summary>One thing is outside the requirement, for a reason worth telling.</summary>
    internal Spot? Excuses(Reason reason)
    {
        if (gravity == 0 && Decision.Reason == Reason.NotEngaged)
        {
            Decision = Decision.NotApplicable(reason);
        }

        return words is null ? null : new Spot(words, Outcome.NotApplicable);
    }

    /// <summary>One thing is left open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Spot? Opens(Reason reason = Reason.FactMissing) => Note(Outcome.Undetermined, reason, Opening);

    /// <summary>One thing does not meet the requirement; where the source is unverified that is left open instead.</summary>
    internal Spot? Fails(Reason reason) => definition.Confidence == Confidence.Unverified ? Doubts() : Note(Outcome.NotSatisfied, reason, Failing);

    /// <summary>One thing does not meet a limb that rests on no text seen, which is left open.</summary>
    internal Spot? Doubts() =>
        Note(Outcome.Undetermined, Reason.SourceUnverified, Opening)
            ?.Missing(MissingKind.SourceUnverified, string.Empty, "the verified wording of the requirement");

    /// <summary>Takes over what was found before, when no words are wanted.</summary>
    internal void Settles(Decision known) => (Decision, gravity) = (known, Outcomes.Gravity(known.Outcome) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Spot? Note(Outcome outcome, Reason reason, int weight)
    {
        if (weight > gravity)
        {
            (Decision, gravity) = (new Decision(outcome, reason), weight);
        }

        return words is null ? null : new Spot(words, outcome);
    }
}

/// <summary>Where words about one thing are written.</summary>
internal sealed class Spot(Ruling words, Outcome outcome)
{
    /// <summary>Locates what was found.</summary>
    internal Spot Find(string pointer, string? memberId, string message)
    {
        words.Find(pointer, memberId, outcome, message);
        return this;
    }

    internal Spot Missing(string pointer, string description) => Missing(MissingKind.Fact, pointer, description);

    internal Spot Missing(MissingKind kind, string pointer, string description)
    {
        words.Missing(kind, pointer, description);
        return this;
    }

    internal Spot Saw(string fact)
    {
        words.Saw(fact);
        return this;
    }

    internal Spot Remark(string remark)
    {
        words.Remark(remark);
        return this;
    }
}
