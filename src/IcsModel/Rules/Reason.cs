namespace IcsModel.Rules;

/// <summary>Why a rule came to its outcome, as a code that programs can act on.</summary>
public enum Reason
{
    /// <summary>The requirement is met, or no particular reason applies.</summary>
    None,

    /// <summary>The body did not exist on the date: not yet established, or already abolished.</summary>
    BodyDidNotExist,

    /// <summary>The rule asks about an event, and none is recorded on or before the date.</summary>
    NoneRecorded,

    /// <summary>The rule asks about the holder of a seat, and the seat is empty; another rule reports the vacancy.</summary>
    SeatEmpty,

    /// <summary>What would bring the duty into play has not happened.</summary>
    NotEngaged,

    /// <summary>What is owed by a day has not been done, and the day has not passed.</summary>
    NotYetDue,

    /// <summary>A required seat has no holder.</summary>
    Vacancy,

    /// <summary>More than one person holds an office meant for one.</summary>
    Duplicate,

    /// <summary>There are fewer than the rule requires.</summary>
    TooFew,

    /// <summary>There are more than the rule allows.</summary>
    TooMany,

    /// <summary>Something runs longer than the rule allows.</summary>
    TooLong,

    /// <summary>Something required is missing from a record stated to be complete.</summary>
    Missing,

    /// <summary>The person was appointed, nominated or removed by someone without that power.</summary>
    InvalidRoute,

    /// <summary>The approval came after the act that needed it.</summary>
    ApprovalAfterStart,

    /// <summary>Whoever approved or appointed did not hold the office on that day.</summary>
    NotInOffice,

    /// <summary>One person is counted for seats that need different people.</summary>
    DoubleCounting,

    /// <summary>The person is not employed as the law requires.</summary>
    NotEmployed,

    /// <summary>An appointment was made although it was thought to undermine the independence of the health service.</summary>
    UnderminesIndependence,

    /// <summary>A matter that had to be considered was recorded as not considered.</summary>
    NotConsidered,

    /// <summary>The procedure laid down was not followed.</summary>
    ProcedureNotFollowed,

    /// <summary>The constitution does not provide what is asked.</summary>
    NotProvided,

    /// <summary>The person may not hold the role because of another they hold or do not hold.</summary>
    IncompatibleRole,

    /// <summary>A criterion of the constitution disqualifies the person.</summary>
    Disqualified,

    /// <summary>A fact the rule needs is not stated.</summary>
    FactMissing,

    /// <summary>A list the rule needs is not stated to be complete on the date.</summary>
    ListNotComplete,

    /// <summary>A named person's or group's recorded statement is needed.</summary>
    AttestationMissing,

    /// <summary>An event that has not happened yet will decide.</summary>
    PendingEvent,

    /// <summary>The source of the rule is not verified, so that it never finds a requirement unmet.</summary>
    SourceUnverified,

    /// <summary>The question needs human judgement.</summary>
    Judgement,

    /// <summary>Areas that must not share a place share one.</summary>
    Overlap,

    /// <summary>A place that must be covered is not.</summary>
    Gap,

    /// <summary>An area reaches beyond where it may lie.</summary>
    OutsideArea,
}
