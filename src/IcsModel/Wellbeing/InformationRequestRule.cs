using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-023: those in scope answer the board's requests for information.</summary>
internal sealed class InformationRequestRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-023"),
        Title = "Requests of the board for information are answered",
        Citation = WellbeingDefinitions.Act("s. 199(2)"),
        ReadWith = [WellbeingDefinitions.Act("s. 199(1)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council, represented bodies and certain members",
        Asks = "The council, the bodies represented on the board and some members supply the information that the board asks of them.",
        Decides = "Looks for an answer to each request to somebody in scope; there is no time limit, so that one not answered stays open.",
        Reading = new Interpretation("Directors and councillors are asked through their council."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "Each request for information to somebody in scope was answered.",
        NotApplicable = "No request for information to somebody in scope is recorded.",
        Undetermined = "Whether a request for information had to be answered is not known.",
        Pending = "A request for information is not shown to be answered; there is no time limit.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Board.InformationRequests.Count; i++)
        {
            var request = entry.Board.InformationRequests[i];
            if (request.On is null || facts.HasHappened(request.On))
            {
                Look(in facts, ref review, in entry, i, request);
                any = true;
            }
        }

        return any;
    }

    private static void Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry, int position, InformationRequest request)
    {
        if (request.IsInScope == false)
        {
            review.Excuses(Reason.NotEngaged);
        }
        else if (request.AnsweredOn is null ? facts.Spoken && request.IsAnswered == true : facts.HasHappened(request.AnsweredOn))
        {
            review.Meets();
        }
        else if (request.IsInScope is null)
        {
            review.Opens()?.Missing(entry.At("informationRequests", position) + "/inScope", "whether those asked for information are among those who must answer");
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(
                MissingKind.PendingEvent,
                entry.At("informationRequests", position) + "/answeredOn",
                "an answer to the request for information" + (request.On is { } on ? $" of {BoardWords.Iso(on)}" : string.Empty));
        }
    }
}
