using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>JOINT-013: NHS England publishes its directions that boards exercise its functions.</summary>
internal sealed class DirectionPublishedRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("JOINT-013"),
    Title = "NHS England publishes any direction giving ICBs its functions",
    Citation = JointWorkingDefinitions.Act("s. 13YB"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS England",
    Asks = "Each direction that boards exercise functions of NHS England is published.",
    Decides = "Looks for the publication of each direction made on or before the date. No day is laid down, so one not published yet is pending.",
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private static readonly OutcomeWords Words = new()
    {
        Satisfied = "Each direction that boards exercise functions of NHS England is published.",
        NotApplicable = "No direction that boards exercise functions of NHS England is recorded on or before the date.",
        Undetermined = "Whether each direction of NHS England is published is not known.",
        Pending = "A direction of NHS England is not shown to be published yet.",
    };

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var directions = facts.System.Directions;
        for (var i = 0; i < directions.Count; i++)
        {
            var direction = directions[i];
            if (direction.On is not null && !facts.HasHappened(direction.On))
            {
                continue;
            }

            if (facts.HasHappened(direction.PublishedOn) || (direction.IsPublished == true && direction.PublishedOn is null && facts.Spoken))
            {
                review.Meets();
            }
            else if (direction.On is { } on)
            {
                review.Opens(Reason.PendingEvent)
                    ?.Missing(MissingKind.PendingEvent, Pointer(i) + "/publishedOn", $"the publication of the direction made on {BoardWords.Iso(on)}");
            }
            else
            {
                review.Opens()?.Missing(Pointer(i) + "/on", "the day of each direction of NHS England, and of its publication");
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static string Pointer(int position) => "/directions/" + position.ToString(CultureInfo.InvariantCulture);

    private protected override string Message(in SystemFacts facts, Decision decision) => Words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => Words.Remedy;
}
