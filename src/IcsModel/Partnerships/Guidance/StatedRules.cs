using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Partnerships.Guidance;

/// <summary>The rules on how a partnership conducts itself, which look at what is recorded of it.</summary>
internal static class StatedRules
{
    private static readonly RuleDefinition Shared = new()
    {
        Id = new RuleId("GICP-001"),
        Title = string.Empty,
        Citation = PartnershipDefinitions.EngagementDocument("frequently asked questions"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Duty,
        InForce = PartnershipDefinitions.FromEngagementDocument,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICP",
        Asks = string.Empty,
        Decides = "Reads what is stated of the partnership; how it behaves is not checked.",
        Outcomes = BoardDefinitions.EveryOutcome,
    };

    private static readonly RuleDefinition Unverified = Shared with
    {
        Confidence = Confidence.Unverified,
        VerifiedOn = null,
        Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    };

    /// <summary>GICP-001: the board and the councils run the partnership as equals.</summary>
    internal static StatedRule EqualPartners { get; } = new(
        Shared with
        {
            Title = "Board and councils are equal partners",
            Asks = "The board and the councils run the partnership as equal partners, with an equal say that is recorded.",
        },
        [new("equalPartners", "the board and the councils have an equal say", partnership => partnership.EqualPartners)],
        "An equal say of the board and the councils is recorded.",
        "Record in the terms of reference that the board and the councils have an equal say.");

    /// <summary>GICP-008: the partnership meets in public and publishes its papers.</summary>
    internal static StatedRule Openness { get; } = new(
        Unverified with
        {
            Id = new RuleId("GICP-008"),
            Title = "Partnership meets in public and publishes its papers",
            Citation = PartnershipDefinitions.EngagementDocument("openness"),
            Asks = "The partnership meets in public, and publishes agendas, papers and minutes.",
        },
        [
            new("meetsInPublic", "the partnership meets in public", partnership => partnership.MeetsInPublic),
            new("publishesPapers", "the partnership publishes its papers", partnership => partnership.PublishesPapers),
        ],
        "The partnership meets in public and publishes its papers.",
        "Meet in public, and publish agendas, papers and minutes.");

    /// <summary>GICP-009: the board and the councils choose the chair jointly.</summary>
    internal static StatedRule JointChoiceOfChair { get; } = new(
        Unverified with
        {
            Id = new RuleId("GICP-009"),
            Title = "Chair of the partnership chosen jointly by board and councils",
            Citation = PartnershipDefinitions.EngagementDocument("chair selection"),
            Asks = "The board and the councils choose the chair jointly, and the role and the term are defined.",
        },
        [
            new("chairChosenJointly", "the board and the councils chose the chair jointly", partnership => partnership.ChairChosenJointly),
            new("chairRoleDefined", "the role and the term of the chair are defined", partnership => partnership.ChairRoleDefined),
        ],
        "The chair was chosen jointly, for a role and a term that are defined.",
        "Have the board and the councils choose the chair jointly, for a defined role and term.");

    /// <summary>GICP-014: the board and the councils agreed how the partnership is resourced.</summary>
    internal static StatedRule Resourcing { get; } = new(
        Shared with
        {
            Id = new RuleId("GICP-014"),
            Title = "Resourcing of the partnership agreed between board and councils",
            Citation = PartnershipDefinitions.EngagementDocument("resourcing (local decision)"),
            Confidence = Confidence.Partly,
            Asks = "The board and the councils have agreed how the partnership is resourced.",
            Reading = new Interpretation("There is no national guidance on resourcing; that it is for local agreement follows from that."),
        },
        [new("resourcingAgreed", "the board and the councils agreed how the partnership is resourced", partnership => partnership.ResourcingAgreed)],
        "The board and the councils agreed how the partnership is resourced.",
        "Have the board and the councils agree how the partnership is resourced.");

    /// <summary>GICP-016: a way to settle disputes is recorded.</summary>
    internal static StatedRule Disputes { get; } = new(
        Unverified with
        {
            Id = new RuleId("GICP-016"),
            Title = "A way to settle disputes is recorded",
            Citation = PartnershipDefinitions.EngagementDocument("mutual agreement"),
            Force = LegalForce.GoodPractice,
            Asks = "Disputes are settled by agreement first, by a way that is recorded.",
        },
        [new("disputeRoute", "a way to settle disputes is recorded", partnership => partnership.DisputeRoute)],
        "A way to settle disputes is recorded.",
        "Record how disputes are settled.");

    /// <summary>GICP-020: the terms of reference cover what one published example covers.</summary>
    internal static StatedRule Terms { get; } = new(
        Shared with
        {
            Id = new RuleId("GICP-020"),
            Title = "Terms of reference cover the expected contents",
            Citation = new(Instruments.GloucestershireTermsOfReference, "practice example"),
            Force = LegalForce.GoodPractice,
            Confidence = Confidence.Partly,
            Asks = "The terms of reference cover purpose, membership, remit, reporting, joint approval of changes and an annual review.",
            Reading = new Interpretation("The contents are those of one partnership's terms; no national source lists them."),
        },
        [
            new("terms/purpose", "the terms of reference cover the purpose", partnership => partnership.Terms?.Purpose),
            new("terms/membership", "the terms of reference cover membership", partnership => partnership.Terms?.Membership),
            new("terms/remit", "the terms of reference cover the remit", partnership => partnership.Terms?.Remit),
            new("terms/reporting", "the terms of reference cover reporting", partnership => partnership.Terms?.Reporting),
            new("terms/jointApprovalOfChanges", "the terms of reference have the founding bodies approve changes jointly", partnership => partnership.Terms?.JointApprovalOfChanges),
            new("terms/annualReview", "the terms of reference provide for an annual review", partnership => partnership.Terms?.AnnualReview),
        ],
        "The terms of reference cover all that the published example covers.",
        "Add what the findings name to the terms of reference.");
}
