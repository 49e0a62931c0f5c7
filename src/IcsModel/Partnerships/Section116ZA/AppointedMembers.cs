using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Section116ZA;

/// <summary>ICP-MEMB-001: the board appoints one member.</summary>
internal sealed class MemberOfTheBoardRule() : PartnershipRule(new RuleDefinition
{
    Id = new RuleId("ICP-MEMB-001"),
    Title = "One member appointed by the board",
    Citation = PartnershipDefinitions.Act("s. 116ZA(2)(a)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Exactly one member of the partnership is appointed by the board.",
    Decides = "Counts the people in post by the board's appointment. Somebody who only stands in for a member is not counted; two are too many only where ids show different people and their first days are stated.",
    Reading = new Interpretation("The Act does not say who the person must be, and nothing of substitutes; those are for the partnership's own procedure."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review) =>
        OneAppointee.Look(in facts, entry, council: -1, OneAppointee.MayBeAppointedBy(in facts, entry, board: true), ref review);

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The partnership had one member appointed by the board.",
            { Reason: Reason.Vacancy } => "The partnership had no member appointed by the board.",
            { Reason: Reason.Duplicate } => "The partnership had more than one member appointed by the board.",
            { Reason: Reason.Judgement } => "The member appointed by the board is a council's member too; whether that is enough remains for judgement.",
            _ => "Whether the partnership had one member appointed by the board, and one only, cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        decision.Reason == Reason.Vacancy
            ? "Have the board appoint its member of the partnership."
            : "Keep one appointment by the board; the partnership may appoint the others itself.";
}

/// <summary>ICP-MEMB-002: each responsible local authority appoints one member.</summary>
internal sealed class MembersOfCouncilsRule() : PartnershipRule(new RuleDefinition
{
    Id = new RuleId("ICP-MEMB-002"),
    Title = "One member appointed by each responsible local authority",
    Citation = PartnershipDefinitions.Act("s. 116ZA(2)(b)"),
    ReadWith = [PartnershipDefinitions.Act("s. 103")],
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "each responsible local authority",
    Asks = "For each responsible local authority exactly one member of the partnership is appointed by it.",
    Decides = "Counts, for each council that is a responsible local authority on the date, the people in post by its appointment; substitutes are not counted.",
    Reading = new Interpretation("The member need not be a councillor. Whether one person may be the member of two councils is left open, as the Act is silent."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        var mayBeMore = OneAppointee.MayBeAppointedBy(in facts, entry, board: false);
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            switch (facts.IsResponsible(i))
            {
                case true:
                    OneAppointee.Look(in facts, entry, i, mayBeMore, ref review);
                    break;
                case null:
                    PartnershipWords.AskWhetherResponsible(in facts, i, ref review);
                    break;
                default:
                    break;
            }
        }

        PartnershipWords.AskForCouncils(in facts, ref review);
    }

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Each responsible local authority had appointed one member of the partnership.",
            { Outcome: Outcome.NotApplicable } => "No council is a responsible local authority of the board.",
            { Reason: Reason.Vacancy } => "A responsible local authority had no member of the partnership.",
            { Reason: Reason.Duplicate } => "A responsible local authority had appointed more than one member of the partnership.",
            { Reason: Reason.Judgement } => "One person is the member of more than one body; whether that is enough remains for judgement.",
            _ => "Whether each responsible local authority had appointed one member of the partnership cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        decision.Reason == Reason.Vacancy
            ? "Have each responsible local authority named in the findings appoint its member."
            : "Keep one appointment by each council; the partnership may appoint the others itself.";
}
