using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>The numbers of NHS England's model standing orders as known from memory; a board's own standing orders go before them.</summary>
internal static class MeetingDefaults
{
    internal const int CalledNoticeDays = 14;
    internal const int EmergencyNoticeDays = 2;
    internal const int SubmissionDays = 7;
    internal const int CirculationDays = 5;

    /// <summary>How many days the chair has to call a meeting that members require.</summary>
    internal const int DaysForChair = 7;

    /// <summary>The share of members that may require a meeting: one in so many.</summary>
    internal const int OneIn = 3;

    /// <summary>How many other members the chair suspends standing orders with.</summary>
    internal const int SupportForSuspension = 2;

    internal const string FromMemory = "NHS England's model standing orders, known from memory";

    internal static Citation StandingOrders(string provision) => new(Instruments.ModelStandingOrders, provision);

    /// <summary>A definition of a rule of the model standing orders; unverified ones never find a meeting at fault.</summary>
    internal static RuleDefinition Define(string id, string title, string provision, Confidence confidence, string bearer, string asks, string decides, ProvisionKind kind = ProvisionKind.Condition, string? reading = null) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = StandingOrders(provision),
        Force = LegalForce.Policy,
        Kind = kind,
        InForce = BoardDefinitions.FromFirstBoards,
        Confidence = confidence,
        VerifiedOn = confidence == Confidence.Unverified ? null : BoardDefinitions.CheckedOn,
        Bearer = bearer,
        Asks = asks,
        Decides = decides,
        Reading = reading is null ? null : new Interpretation(reading),
        Outcomes = confidence == Confidence.Unverified ? BoardDefinitions.NeverNotSatisfied : BoardDefinitions.EveryOutcome,
    };
}
