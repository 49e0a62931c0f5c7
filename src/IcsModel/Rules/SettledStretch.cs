namespace IcsModel.Rules;

/// <summary>What was settled of a subject for a stretch of days on which neither its facts nor the law change.</summary>
internal sealed class SettledStretch
{
    private readonly object plan;
    private readonly int from;
    private readonly int until;
    private readonly OutcomeCodes codes;

    internal SettledStretch(object plan, Stretch stretch, in OutcomeCodes codes, int[] daily, Aggregate[] open)
    {
        (this.plan, from, until) = (plan, stretch.From, stretch.Until);
        this.codes = codes;
        (Daily, Open) = (daily, open);
    }

    /// <summary>The outcomes, those that are asked every day left out.</summary>
    internal ref readonly OutcomeCodes Codes => ref codes;

    /// <summary>The slots of the rules that reckon with the day, and so are asked every day.</summary>
    internal int[] Daily { get; }

    /// <summary>The sums over such rules.</summary>
    internal Aggregate[] Open { get; }

    internal bool Holds(object ofPlan, int day) => ReferenceEquals(plan, ofPlan) && from <= day && day < until;
}
