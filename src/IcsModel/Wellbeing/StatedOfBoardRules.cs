using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>The rules that one statement about a health and wellbeing board settles.</summary>
internal static class StatedOfBoardRules
{
    internal const string NoBoard = "No health and wellbeing board is recorded for the date.";

    /// <summary>HWB-013: the board is a committee of its council.</summary>
    internal static StatedOfBoardRule CommitteeOfCouncil { get; } = new(
        new RuleDefinition
        {
            Id = new RuleId("HWB-013"),
            Title = "Health and wellbeing board is a committee of its council",
            Citation = WellbeingDefinitions.Act("s. 194(11)"),
            ReadWith = [WellbeingDefinitions.Act("s. 194(12)")],
            Force = LegalForce.Statute,
            InForce = WellbeingDefinitions.FromFirstBoards,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "council",
            Asks = "A health and wellbeing board is a committee of the council that established it, and of no other body.",
            Decides = "Reads whether each board is stated to be a committee of its council.",
            Outcomes = BoardDefinitions.EveryOutcome,
        },
        new OutcomeWords
        {
            Satisfied = "Each health and wellbeing board is a committee of its council.",
            NotSatisfied = "A health and wellbeing board is not a committee of its council.",
            NotApplicable = NoBoard,
            Undetermined = "Whether each health and wellbeing board is a committee of its council is not known.",
            Remedy = "Constitute the board as a committee of the council.",
        },
        board => board.IsCommitteeOfCouncil,
        "committeeOfCouncil",
        "whether the board is a committee of its council",
        "is not a committee of its council");

    /// <summary>HWB-027: the board meets in public.</summary>
    internal static StatedOfBoardRule MeetsInPublic { get; } = new(
        new RuleDefinition
        {
            Id = new RuleId("HWB-027"),
            Title = "Meetings and papers of the board are open to the public",
            Citation = new Citation(Instruments.LocalGovernmentAct1972, "Part VA"),
            ReadWith = [WellbeingDefinitions.Act("s. 194(11)")],
            Force = LegalForce.Statute,
            Kind = ProvisionKind.Duty,
            InForce = WellbeingDefinitions.FromFirstBoards,
            Confidence = Confidence.Unverified,
            Bearer = "HWB",
            Asks = "As a committee of a council the board meets in public, save for exempt information.",
            Decides = "Reads whether each board is stated to meet in public.",
            Reading = new Interpretation("The application of Part VA is not verified, so the rule is never found unmet."),
            Outcomes = BoardDefinitions.NeverNotSatisfied,
        },
        new OutcomeWords
        {
            Satisfied = "Each health and wellbeing board meets in public.",
            NotApplicable = NoBoard,
            Undetermined = "Whether each health and wellbeing board meets in public is not known.",
            Doubted = "A health and wellbeing board is stated not to meet in public; the requirement is not verified.",
        },
        board => board.MeetsInPublic,
        "meetsInPublic",
        "whether the board meets in public",
        "does not meet in public");

    /// <summary>GHWB-02: ways of working are agreed.</summary>
    internal static StatedOfBoardRule WaysOfWorking { get; } = new(
        Policy("GHWB-02", "Boards and partnerships agree ways of working", "ways of working", ProvisionKind.Duty, "HWB, ICB, ICP") with
        {
            Asks = "The health and wellbeing board, the integrated care board and the partnership agree how they work together.",
            Decides = "Reads whether ways of working are stated to be agreed.",
        },
        new OutcomeWords
        {
            Satisfied = "Each health and wellbeing board has agreed ways of working with the integrated care board and the partnership.",
            NotApplicable = NoBoard,
            Undetermined = "Whether ways of working are agreed is not known.",
            Doubted = "Ways of working are stated not to be agreed; the wording of this guidance is not verified.",
        },
        board => board.WaysOfWorkingAgreed,
        "waysOfWorkingAgreed",
        "whether ways of working are agreed with the integrated care board and the partnership",
        "has not agreed ways of working with the integrated care board and the partnership");

    /// <summary>GHWB-04: wider membership is considered.</summary>
    internal static StatedOfBoardRule WiderMembership { get; } = new(
        Policy("GHWB-04", "Wider membership of the board is considered", "wider membership", ProvisionKind.Indicator, "HWB") with
        {
            Asks = "The board considers whether others, such as providers, the voluntary sector, police, housing and districts, should be members.",
            Decides = "Reads whether wider membership is stated to have been considered.",
        },
        new OutcomeWords
        {
            Satisfied = "Each health and wellbeing board has considered wider membership.",
            NotApplicable = NoBoard,
            Undetermined = "Whether wider membership has been considered is not known.",
            Doubted = "Wider membership is stated not to have been considered; the wording of this guidance is not verified.",
        },
        board => board.WiderMembershipConsidered,
        "widerMembershipConsidered",
        "whether wider membership has been considered",
        "has not considered wider membership");

    /// <summary>GHWB-05: the Better Care Fund plan is signed off.</summary>
    internal static StatedOfBoardRule BetterCareFund { get; } = new(
        Policy("GHWB-05", "Board signs off the Better Care Fund plan", "Better Care Fund", ProvisionKind.Duty, "HWB") with
        {
            Asks = "The board signs off the Better Care Fund plan of its area.",
            Decides = "Reads whether the plan is stated to be signed off.",
        },
        new OutcomeWords
        {
            Satisfied = "Each health and wellbeing board signed off the Better Care Fund plan.",
            NotApplicable = NoBoard,
            Undetermined = "Whether the Better Care Fund plan was signed off is not known.",
            Doubted = "The Better Care Fund plan is stated not to be signed off; the wording of this guidance is not verified.",
        },
        board => board.BetterCareFundSignedOff,
        "betterCareFundSignedOff",
        "whether the board signed off the Better Care Fund plan",
        "has not signed off the Better Care Fund plan");

    internal static RuleDefinition Policy(string id, string title, string heading, ProvisionKind kind, string bearer) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = WellbeingDefinitions.Guidance(heading),
        Force = LegalForce.Policy,
        Kind = kind,
        InForce = WellbeingDefinitions.FromGuidance,
        Confidence = Confidence.Unverified,
        Bearer = bearer,
        Asks = string.Empty,
        Decides = string.Empty,
        Reading = new Interpretation("The wording and the day of the guidance are not verified, so the rule is never found unmet."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    };
}
