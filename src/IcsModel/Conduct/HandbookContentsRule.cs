using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Constitutions.Committees;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Conduct;

/// <summary>NHSE-HBK-001: the governance handbook holds every item it should, published.</summary>
internal sealed class HandbookContentsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-HBK-001"),
    Title = "Governance handbook holds every required published item",
    Citation = BoardDefinitions.Model("cl. 1.7.3"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The governance handbook, which is no part of the constitution, holds the scheme of reservation and delegation, the map of functions and decisions, the "
        + "financial instructions, the terms of reference, the delegation arrangements, the list of eligible providers and the key policies, each published.",
    Decides = "Looks for each item among those published by the date; that one is missing is held only against a list stated to be complete.",
    Reading = new Interpretation(
        "The terms of reference of joint committees, and delegation arrangements, are missed only by a board known to have a joint committee or to have given functions to "
        + "another body, or that lists the item; a page that says there are none counts as the item. The policy on public involvement is unverified as an item, so that its absence alone leaves the answer open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string List = "/handbook/items";

    /// <summary>One bit for every kind of item.</summary>
    private const int EveryKind = (2 << (int)HandbookItemKind.PublicInvolvementPolicy) - 1;

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Board.Handbook is not { } handbook)
        {
            review.Opens()?.Missing("/handbook", "what the governance handbook holds");
            return;
        }

        var (published, possible) = (0, 0);
        foreach (var item in handbook.Items.Items.AsSpan())
        {
            var isPublished = Deeds.IsDone(in facts, item.IsPublished, item.PublishedOn);
            var bits = item.Kind is { } kind ? 1 << (int)kind : ~0;
            published |= isPublished == true && item.Kind is not null ? bits : 0;
            possible |= isPublished == false ? 0 : bits;
        }

        if (published == EveryKind)
        {
            review.Meets()?.Saw("Every item of the governance handbook is published.");
            return;
        }

        var whole = facts.Spoken && handbook.Items.IsComplete;
        for (var kind = HandbookItemKind.SchemeOfReservationAndDelegation; kind <= HandbookItemKind.PublicInvolvementPolicy; kind++)
        {
            var bit = 1 << (int)kind;
            if ((published & bit) != 0)
            {
                review.Meets()?.Saw($"{BoardWords.Capital(Call(kind))} {Are(kind)} published.");
            }
            else if (whole && (possible & bit) == 0)
            {
                Miss(in facts, ref review, handbook, kind);
            }
            else
            {
                review.Opens()?.Missing(PlaceOf(handbook, kind), $"whether {Call(kind)} {Are(kind)} published by the date");
            }
        }

        if (review.Words is { } words && !whole)
        {
            words.Missing(List, "whether the list of handbook items is complete on the date (state complete: true if it is)");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The governance handbook holds every item, published.",
            { Outcome: Outcome.NotSatisfied } => $"On {BoardWords.Iso(facts.AsAt)} the governance handbook lacked an item that it should hold and publish.",
            { Reason: Reason.SourceUnverified } => "The governance handbook holds every item except a policy on public involvement, which is not verified as an item.",
            _ => "Whether the governance handbook holds every item, published, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Add the missing item to the governance handbook and publish it.";

    private static void Miss(in BoardFacts facts, ref Review review, GovernanceHandbook handbook, HandbookItemKind kind)
    {
        if (IsOwed(in facts, handbook, kind) is { } isOwed && !isOwed)
        {
            return;
        }

        if (IsOwed(in facts, handbook, kind) is null)
        {
            review.Opens()?.Missing(List, $"whether there is anything for {Call(kind)} to hold: a joint committee, or functions given to another body");
            return;
        }

        // The item that no text seen asks for leaves the answer open.
        var missed = kind == HandbookItemKind.PublicInvolvementPolicy ? review.Doubts() : review.Fails(Reason.Missing);
        missed?.Find(PlaceOf(handbook, kind), memberId: null, $"{BoardWords.Capital(Call(kind))} {Are(kind)} not published in the governance handbook.");
    }

    /// <summary>Whether the board owes an item that no published one is of; null where it is not known to have made such arrangements.</summary>
    private static bool? IsOwed(in BoardFacts facts, GovernanceHandbook handbook, HandbookItemKind kind)
    {
        foreach (var item in handbook.Items.Items.AsSpan())
        {
            if (item.Kind == kind)
            {
                return true;
            }
        }

        return kind switch
        {
            HandbookItemKind.JointCommitteeTermsOfReference => CommitteeReview.Has(facts.Index.Board.Committees, CommitteeKind.Joint),
            HandbookItemKind.DelegationArrangements => Delegates(facts.Constitution) ? true : null,
            _ => true,
        };
    }

    private static bool Delegates(Constitution? constitution)
    {
        if (constitution is not null)
        {
            foreach (var delegation in constitution.Delegations.Items.AsSpan())
            {
                if (delegation.To == DelegateKind.AnotherBody)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The item listed, or the list where none of the kind is.</summary>
    private static string PlaceOf(GovernanceHandbook handbook, HandbookItemKind kind)
    {
        for (var i = 0; i < handbook.Items.Count; i++)
        {
            if (handbook.Items[i].Kind == kind)
            {
                return Deeds.Pointer(List, i);
            }
        }

        return List;
    }

    private static string Are(HandbookItemKind kind) =>
        kind is HandbookItemKind.StandingFinancialInstructions or HandbookItemKind.CommitteeTermsOfReference or HandbookItemKind.JointCommitteeTermsOfReference
            or HandbookItemKind.DelegationArrangements
            ? "are"
            : "is";

    private static string Call(HandbookItemKind kind) =>
        kind switch
        {
            HandbookItemKind.SchemeOfReservationAndDelegation => "the scheme of reservation and delegation",
            HandbookItemKind.FunctionsAndDecisionsMap => "the functions and decisions map",
            HandbookItemKind.StandingFinancialInstructions => "the standing financial instructions",
            HandbookItemKind.CommitteeTermsOfReference => "the terms of reference of committees",
            HandbookItemKind.JointCommitteeTermsOfReference => "the terms of reference of joint committees",
            HandbookItemKind.DelegationArrangements => "the delegation arrangements",
            HandbookItemKind.EligiblePrimaryMedicalProviders => "the list of eligible providers of primary medical services",
            HandbookItemKind.StandardsOfBusinessConductPolicy => "the policy on standards of business conduct",
            HandbookItemKind.ConflictsOfInterestPolicy => "the policy on conflicts of interest",
            _ => "the policy on public involvement",
        };
}
