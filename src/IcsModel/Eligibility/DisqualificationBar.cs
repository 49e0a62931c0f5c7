using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>How something recorded against a member bears on their membership.</summary>
internal enum BarKind
{
    /// <summary>It barred the person on the day of the decision to appoint.</summary>
    OnDecision,

    /// <summary>It barred the person on the first day in the seat.</summary>
    OnFirstDay,

    /// <summary>It bars the person in office.</summary>
    InOffice,

    /// <summary>It happened in office, while the criterion looks back from the appointment.</summary>
    AfterAppointment,

    /// <summary>It barred the person in office and no longer does.</summary>
    Past,

    /// <summary>Whether it bars cannot be told.</summary>
    Open,
}

/// <summary>What is missing to tell whether something recorded bars a member.</summary>
[Flags]
internal enum BarGap
{
    None = 0,
    Criterion = 1 << 0,
    Day = 1 << 1,
    FirstDayInSeat = 1 << 2,
    DecidedOn = 1 << 3,
    Sentence = 1 << 4,
    OptionOfFine = 1 << 5,
    Redundancy = 1 << 6,
    Grounds = 1 << 7,
}

/// <summary>What one entry of a member's disqualifications comes to under one criterion, and on which dates asked about.</summary>
/// <param name="Entry">The position of the entry in the list of the member.</param>
/// <param name="Kind">How it bears on the membership.</param>
/// <param name="From">The first date asked about on which it does, as a key.</param>
/// <param name="To">The first date asked about on which it no longer does, as a key.</param>
/// <param name="Gaps">What is missing, for an open one.</param>
internal sealed record DisqualificationBar(int Entry, BarKind Kind, int From, int To, BarGap Gaps)
{
    /// <summary>The position of the member.</summary>
    internal int Member { get; init; }

    /// <summary>Whether the person is shown to be barred.</summary>
    internal bool Bars => Kind is BarKind.OnDecision or BarKind.OnFirstDay or BarKind.InOffice;

    internal bool IsFeltOn(AskedDay day) => From <= day && day < To;
}
