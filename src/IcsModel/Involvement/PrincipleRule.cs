using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-G01 to -G10: the board's strategy commits itself under each of the ten principles.</summary>
internal sealed class PrincipleRule(string id, InvolvementPrinciple principle, string title, string asks) : SystemRule(
    new RuleDefinition
    {
        Id = new RuleId(id),
        Title = title,
        Citation = new Citation(Instruments.PeopleAndCommunitiesGuidance, $"principle {((int)principle + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}"),
        ReadWith = [InvolvementDefinitions.Act("s. 14Z51(2)"), InvolvementDefinitions.Act("s. 242(1G)")],
        Force = LegalForce.StatutoryGuidance,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB, NHS trusts, NHS foundation trusts",
        Asks = asks,
        Decides = "Looks for a commitment under the principle in the published strategy of the board.",
        Reading = new Interpretation(
            "The ten principles are confirmed in their order and substance, the wording of July 2022 is not; regard may be had and a principle departed from with reasons. "
            + "A strategy without a commitment is therefore left open and not found at fault."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    })
{
    private readonly OutcomeWords words = new()
    {
        Satisfied = "The strategy of the board has a commitment under this principle.",
        NotApplicable = "Nothing is asked of the board.",
        Undetermined = "Whether the strategy of the board has a commitment under this principle is not known.",
        Doubted = "The strategy of the board has no commitment under this principle; the wording of the principle is not verified.",
    };

    internal static PrincipleRule[] All { get; } =
    [
        new("INV-G01", InvolvementPrinciple.VoiceInGovernance, "Public voice central to governance and decisions", "The voices of people and communities stand at the centre of decisions and governance at every level."),
        new("INV-G02", InvolvementPrinciple.EarlyAndThroughout, "Involvement starts early, goes on throughout and is answered", "People are involved from early on and at every stage, and are told what their part changed."),
        new("INV-G03", InvolvementPrinciple.UnderstandingNeeds, "Needs are understood and change is tested with people", "Needs, experience and hopes are understood, and engagement shows whether a change works."),
        new("INV-G04", InvolvementPrinciple.TrustWithMarginalisedGroups, "Trust is built with marginalised groups", "Relationships of trust are built, above all with groups who are marginalised or face inequalities."),
        new("INV-G05", InvolvementPrinciple.HealthwatchAndVoluntarySector, "Healthwatch and the voluntary sector are key partners", "Healthwatch and the voluntary, community and social enterprise sector are worked with as key partners."),
        new("INV-G06", InvolvementPrinciple.AccessibleInformation, "Public information is clear and accessible", "Information for the public is clear and can be used by everybody."),
        new("INV-G07", InvolvementPrinciple.CommunityCentredApproaches, "Approaches are centred on communities and their assets", "Work starts from communities and builds on what they have."),
        new("INV-G08", InvolvementPrinciple.RangeOfWays, "There are several ways to take part", "People can take part in several ways, co-production among them."),
        new("INV-G09", InvolvementPrinciple.PrioritiesAndChangeTogether, "Priorities and change are tackled together with people", "Priorities of the system and changes of services are worked on together with people."),
        new("INV-G10", InvolvementPrinciple.LearningAndNetworks, "What works is learnt from, through local networks", "What works is learnt from, and the networks and assets of all partners are used."),
    ];

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        if (facts.System.Involvement?.Strategy is not { } strategy || EngagementStrategyRule.IsPublished(in facts, strategy) != true)
        {
            review.Opens()?.Missing("/involvement/strategy", "the published strategy for working with people and communities");
            return;
        }

        var open = !facts.IsComplete(strategy.Commitments);
        foreach (var commitment in strategy.Commitments.Items.AsSpan())
        {
            if (commitment.Principle == principle)
            {
                review.Meets();
                return;
            }

            open |= commitment.Principle is null;
        }

        if (open)
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/involvement/strategy/commitments", "under which principle each commitment stands (state complete: true when all are listed)");
        }
        else
        {
            review.Doubts()?.Find("/involvement/strategy/commitments", memberId: null, "No commitment stands under this principle.");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => words.Remedy;
}
