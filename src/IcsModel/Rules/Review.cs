using IcsModel.Law;

namespace IcsModel.Rules;

/// <summary>Adds up what a rule finds of several things into one outcome, and writes the words beside it when somebody asked for them.</summary>
/// <remarks>
/// While a rule only decides, every answer here is null, so that <c>?.Find(...)</c> costs nothing and makes no text. Not satisfied outweighs undetermined,
/// which outweighs satisfied, which outweighs not applicable; of two alike the first gives the reason.
/// </remarks>
internal struct Review
{
    private readonly Ruling? words;
    private readonly bool isUnverified;

    internal Review(RuleDefinition definition, Ruling? words)
    {
        this.words = words;
        isUnverified = definition.Confidence == Confidence.Unverified;
        Decision = Decision.NotApplicable(Reason.NotEngaged);
    }

    /// <summary>What has been found so far; before anything is found the rule is not engaged.</summary>
    internal Decision Decision { get; private set; }

    /// <summary>The words, or null while the rule only decides.</summary>
    internal readonly Ruling? Words => words;

    /// <summary>One thing meets the requirement.</summary>
    internal Spot? Meets() => Note(Decision.Satisfied);

    /// <summary>One thing is outside the requirement, for a reason worth telling.</summary>
    internal Spot? Excuses(Reason reason)
    {
        if (Decision == Decision.NotApplicable(Reason.NotEngaged))
        {
            Decision = Decision.NotApplicable(reason);
        }

        return Note(Decision.NotApplicable(reason));
    }

    /// <summary>One thing is left open.</summary>
    internal Spot? Opens(Reason reason = Reason.FactMissing) => Note(Decision.Undetermined(reason));

    /// <summary>One thing does not meet the requirement; where the source is unverified that is left open instead.</summary>
    internal Spot? Fails(Reason reason) => isUnverified ? Doubts() : Note(Decision.NotSatisfied(reason));

    /// <summary>One thing does not meet a limb that rests on no text seen, which is left open.</summary>
    internal Spot? Doubts() =>
        Note(Decision.Undetermined(Reason.SourceUnverified))?.Missing(MissingKind.SourceUnverified, string.Empty, "the verified wording of the requirement");

    private Spot? Note(Decision decision)
    {
        Decision = Decision.Worse(decision);
        return words is null ? null : new Spot(words, decision.Outcome);
    }
}

/// <summary>Where words about one thing are written.</summary>
internal readonly struct Spot(Ruling words, Outcome outcome)
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
