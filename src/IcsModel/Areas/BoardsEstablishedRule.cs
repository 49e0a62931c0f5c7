using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Areas;

/// <summary>ICB-EST-001: NHS England has established integrated care boards.</summary>
internal sealed class BoardsEstablishedRule() : CommissioningMapRule(
    new RuleDefinition
    {
        Id = new RuleId("ICB-EST-001"),
        Title = "NHS England has established integrated care boards",
        Citation = Section14Z25("(1)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = FromPower,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "NHS England establishes integrated care boards as the Act lays down.",
        Decides = "Looks for a board that exists on the date; how boards are established is asked by the other rules on section 14Z25.",
        Reading = new Interpretation("The subsection sets no day. Before 1 July 2022, from which England must be covered, boards still to be established are awaited."),
        Outcomes = DecidesAlways,
    },
    new OutcomeWords
    {
        Satisfied = "Integrated care boards exist.",
        NotSatisfied = "No integrated care board exists.",
        NotApplicable = string.Empty,
        Undetermined = "Whether any integrated care board exists is not known.",
        Pending = "No integrated care board exists yet; they are owed from 1 July 2022.",
        Remedy = "NHS England establishes the boards by order.",
    })
{
    private static readonly int Owed = DayKey.Of(new LocalDate(2022, 7, 1));

    private protected override void Look(in CommissioningMapFacts facts, ref Review review)
    {
        if (facts.IsAnyExisting)
        {
            review.Meets()?.Saw("A board that exists on the date is listed.");
        }
        else if (!facts.IsComplete || facts.IsAnyDoubtful)
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/boards", "which integrated care boards exist on the date");
        }
        else if (facts.AsAt < Owed)
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, "/boards", "the establishment of the boards");
        }
        else
        {
            review.Fails(Reason.Missing)?.Find("/boards", memberId: null, "The complete list holds no board that exists on the date.");
        }
    }
}
