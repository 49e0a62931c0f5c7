using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Section116ZA;

/// <summary>ICP-EST-001: the board and every responsible local authority establish one joint committee.</summary>
internal sealed class OneJointCommitteeRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("ICP-EST-001"),
    Title = "Board and every responsible local authority establish one joint committee",
    Citation = PartnershipDefinitions.Act("s. 116ZA(1)"),
    ReadWith = [PartnershipDefinitions.Act("s. 103")],
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB and each responsible local authority, jointly",
    Asks = "The board and all the councils that are responsible local authorities in its area have one integrated care partnership, which they set up together.",
    Decides = "Looks for the partnerships that exist on the date, and for the board and each responsible local authority among those that established them.",
    Reading = new Interpretation(
        "The Act gives no period of grace. Boards and councils that came later than 1 July 2022, or later than the partnership, owe the duty from their first day; until "
        + "it is shown to be done that is left open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var (certain, dated) = (0, 0);
        var none = true;
        foreach (var entry in facts.Index.Partnerships.Entries)
        {
            var current = entry.IsCurrent(in facts);
            none &= current == false;
            certain += current == true ? 1 : 0;
            dated += current == true && entry.Partnership.EstablishedOn is not null ? 1 : 0;
            if (current is null)
            {
                PartnershipWords.AskWhetherCurrent(in facts, entry, ref review);
            }
        }

        if (none)
        {
            LookAtNone(in facts, ref review);
            return;
        }

        if (certain > 1)
        {
            LookAtSeveral(in facts, isShown: dated > 1, ref review);
        }

        foreach (var entry in facts.Index.Partnerships.Entries)
        {
            if (entry.IsCurrent(in facts) == true)
            {
                Founding.Look(in facts, entry, ref review);
            }
        }

        if (!facts.IsComplete(facts.System.Partnerships))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/partnerships", "whether the partnership listed is the only one (state complete: true if it is)");
        }
    }

    private static void LookAtNone(in SystemFacts facts, ref Review review)
    {
        if (!facts.IsComplete(facts.System.Partnerships))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/partnerships", "the integrated care partnership for the area of the board (state complete: true if there is none)");
        }
        else if (facts.Index.Established == 0)
        {
            review.Opens(Reason.PendingEvent)
                ?.Missing("/board/establishedOn", "the day the board was established, from which the partnership is owed")
                .Missing(MissingKind.PendingEvent, "/partnerships", "the establishment of the partnership");
        }
        else if (facts.Index.Established <= Founding.FirstBoards)
        {
            review.Fails(Reason.Missing)?.Find("/partnerships", memberId: null, $"No partnership existed on {PartnershipWords.On(in facts)}; one is owed since 2022-07-01.");
        }
        else
        {
            review.Opens(Reason.PendingEvent)
                ?.Missing(MissingKind.PendingEvent, "/partnerships", $"the establishment of the partnership, owed since {BoardWords.Iso(facts.Index.Established)}");
        }
    }

    private static void LookAtSeveral(in SystemFacts facts, bool isShown, ref Review review)
    {
        foreach (var entry in facts.Index.Partnerships.Entries)
        {
            if (entry.IsCurrent(in facts) != true)
            {
                continue;
            }

            if (isShown)
            {
                review.Fails(Reason.Duplicate)?.Find(entry.Pointer(), entry.Partnership.Id, $"{entry.CallFirst()} is one of several partnerships for the area of the board.");
            }
            else
            {
                review.Opens()
                    ?.Find(entry.Pointer(), entry.Partnership.Id, $"{entry.CallFirst()} is one of several partnerships listed for the area of the board.")
                    .Missing(entry.Pointer() + "/establishedOn", "the day each of the listed partnerships was established");
            }
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The board and every responsible local authority established one integrated care partnership.",
            { Outcome: Outcome.NotSatisfied } when !facts.Index.Partnerships.IsAnyCurrent(in facts) =>
                $"The board had no integrated care partnership on {PartnershipWords.On(in facts)}.",
            { Reason: Reason.Duplicate } => $"More than one integrated care partnership existed for the area of the board on {PartnershipWords.On(in facts)}.",
            { Outcome: Outcome.NotSatisfied } => "The integrated care partnership was established without everyone who has to establish it.",
            { Reason: Reason.PendingEvent } => "The integrated care partnership has still to be established by everyone who owes it; the Act sets no period for that.",
            _ => "Whether the board and every responsible local authority established one integrated care partnership cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        decision.Reason == Reason.Duplicate
            ? "Keep one joint committee for the whole area of the board; committees for parts of it are place-based partnerships."
            : "Have the board and every responsible local authority resolve to establish the partnership together.";
}
