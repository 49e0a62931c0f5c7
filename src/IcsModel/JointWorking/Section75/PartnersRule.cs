using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section75;

/// <summary>S75-001: an NHS body and a local authority are partners.</summary>
internal sealed class PartnersRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("S75-001"),
        Title = "Partnership has a prescribed NHS body and a prescribed local authority",
        Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 3"),
        ReadWith = [JointWorkingDefinitions.Act("s. 75(1)")],
        Force = LegalForce.Regulation,
        InForce = JointWorkingDefinitions.FromPartnershipRegulations,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "partners",
        Asks = "At least one prescribed NHS body and at least one prescribed local authority are partners.",
        Decides = "Looks at the kinds of the partners. District councils may be partners, whether or not there is a county council.",
        Reading = new Interpretation("The regulations were seen as made; which NHS bodies are prescribed now is not verified, so only a side on which no listed body could stand is found missing."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each partnership arrangement has an NHS body and a local authority as partners.",
        NotSatisfied = "A partnership arrangement lacks an NHS body or a local authority.",
        NotApplicable = Section75Statements.NoArrangement,
        Undetermined = "Whether each partnership arrangement has an NHS body and a local authority as partners is not known.",
        Remedy = "Bring in a partner of the side that is missing, or use a power that the partners have between them.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind == ArrangementKind.Section75;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var (nhsBody, council) = Sides(in facts, in entry);
        LookAtSide(ref review, in entry, nhsBody, "NHS body");
        LookAtSide(ref review, in entry, council, "local authority");
        return true;
    }

    /// <summary>How surely either side has a partner.</summary>
    internal static (Standing NhsBody, Standing Council) Sides(in SystemFacts facts, in ArrangementEntry entry)
    {
        var none = facts.IsComplete(entry.Arrangement.Counterparties) ? Standing.Closed : Standing.NotKnown;
        var (nhsBody, council) = (none, none);
        for (var i = ArrangementEntry.Arranger; i < entry.Arrangement.Counterparties.Count; i++)
        {
            var kind = entry.Party(i)?.Kind;
            nhsBody = Better(nhsBody, JointWorkingBodies.Section75NhsBody(kind));
            council = Better(council, JointWorkingBodies.Section75Council(kind));
        }

        return (nhsBody, council);
    }

    private static Standing Better(Standing one, Standing other) => one < other ? one : other;

    private static void LookAtSide(ref Review review, in ArrangementEntry entry, Standing standing, string side)
    {
        switch (standing)
        {
            case Standing.Open:
                review.Meets();
                break;
            case Standing.Closed:
                entry.Fails(ref review, Reason.Missing)?.Find(entry.Pointer, entry.Arrangement.Id, $"No {side} is a partner of {entry.Call}.");
                break;
            case Standing.Unverified:
                review.Opens(Reason.SourceUnverified)?.Missing(MissingKind.SourceUnverified, entry.Pointer + "/counterparties", $"whether a partner is a prescribed {side}");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/counterparties", $"whether a partner is a prescribed {side} (state complete: true when all are listed)");
                break;
        }
    }
}
