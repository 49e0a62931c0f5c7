using IcsModel.Rules;

namespace IcsModel.Boards.Routes;

/// <summary>Whether the stated facts show that an appointment followed its statutory route.</summary>
internal enum RouteStatus
{
    /// <summary>The facts do not tell.</summary>
    Unknown,

    /// <summary>The facts show it did.</summary>
    Valid,

    /// <summary>The facts show it did not.</summary>
    Invalid,
}

/// <summary>What is missing to judge a route.</summary>
[Flags]
internal enum RouteGap
{
    None = 0,
    Seat = 1 << 0,
    AppointedBy = 1 << 1,
    NamedAppointor = 1 << 2,
    ConstitutionFrom = 1 << 3,
    DecidedOn = 1 << 4,
    Approval = 1 << 5,
    ApprovalDay = 1 << 6,
    ApprovedBy = 1 << 7,
    Start = 1 << 8,
    ChairInOffice = 1 << 9,
    ChairsOwnRoute = 1 << 10,
    DeputysPower = 1 << 11,
    ValidationClause = 1 << 12,
    DirectionReference = 1 << 13,
    ActBeforePowers = 1 << 14,
    NamedApprover = 1 << 15,
    VersionThen = 1 << 16,
}

/// <summary>The readings that a route judged valid rests on.</summary>
[Flags]
internal enum RouteReading
{
    None = 0,
    Anticipated = 1 << 0,
    DeputyActed = 1 << 1,
    OneActForBoth = 1 << 2,
    Directed = 1 << 3,
}

/// <summary>What was found about the route of one appointment.</summary>
internal readonly record struct RouteReview(RouteStatus Status, Reason Reason, RouteGap Gaps, RouteReading Readings)
{
    internal bool IsValid => Status == RouteStatus.Valid;

    internal bool IsInvalid => Status == RouteStatus.Invalid;

    internal static RouteReview Valid(RouteReading readings = RouteReading.None) => new(RouteStatus.Valid, Reason.None, RouteGap.None, readings);

    internal static RouteReview Invalid(Reason reason) => new(RouteStatus.Invalid, reason, RouteGap.None, RouteReading.None);

    internal static RouteReview Unknown(RouteGap gaps) => new(RouteStatus.Unknown, Reason.FactMissing, gaps, RouteReading.None);

    /// <summary>Both must hold: a fault in one is a fault of the whole, else a gap in one leaves the whole open.</summary>
    internal RouteReview And(RouteReview other) =>
        this switch
        {
            { IsInvalid: true } => this,
            _ when other.IsInvalid => other,
            { IsValid: true } when other.IsValid => Valid(Readings | other.Readings),
            _ => Unknown(Gaps | other.Gaps),
        };

    /// <summary>One suffices: the better of the two stands.</summary>
    internal RouteReview Or(RouteReview other) =>
        this switch
        {
            { IsValid: true } => this,
            _ when other.IsValid => other,
            { IsInvalid: true } when other.IsInvalid => this,
            _ => Unknown(Gaps | other.Gaps),
        };
}
