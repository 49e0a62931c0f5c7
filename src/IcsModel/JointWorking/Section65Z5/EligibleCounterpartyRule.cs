using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section65Z5;

/// <summary>JOINT-002: functions are exercised by or with relevant bodies, local authorities and combined authorities only.</summary>
internal sealed class EligibleCounterpartyRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-002"),
        Title = "Counterparty is a relevant body, local authority or combined authority",
        Citation = JointWorkingDefinitions.Act("s. 65Z5(1)"),
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "arranging body",
        Asks = "Whoever exercises the function, alone or jointly, is a relevant body, a local authority or a combined authority.",
        Decides = "Looks at the kind of each counterparty: partnerships, wellbeing boards, networks, federations, charities, private providers and places are none of these.",
        Reading = new Interpretation("Whether a combined county authority counts, and that a two-tier district council does not, rests on no text seen and is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each function is exercised by or with bodies to which it may be given.",
        NotSatisfied = "A function is given to a body to which it may not be given.",
        NotApplicable = "No delegation or joint exercise is recorded for the date.",
        Undetermined = "Whether each function is exercised by or with bodies to which it may be given cannot be told.",
        Remedy = "Arrange with a body that the section names, or buy the service under a contract that leaves the function where it is.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind is ArrangementKind.Delegation or ArrangementKind.JointExercise;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var counterparties = entry.Arrangement.Counterparties;
        for (var i = 0; i < counterparties.Count; i++)
        {
            var standing = JointWorkingBodies.Counterparty(counterparties[i].Kind);
            if (!Weigh(ref review, in entry, i, standing, "whether the section is open to bodies of the kind of a counterparty"))
            {
                entry.Fails(ref review, Reason.InvalidRoute)
                    ?.Find(entry.PointerToParty(i), entry.Arrangement.Id, $"{BoardWords.Capital(BoardWords.Call(counterparties[i]))} cannot exercise a function under {entry.Call}.");
            }
        }

        entry.AskForCounterparties(in facts, ref review);
        if (counterparties.Count == 0 && facts.IsComplete(counterparties))
        {
            review.Opens()?.Missing(entry.Pointer + "/counterparties", "who exercises the functions of an arrangement");
        }

        return true;
    }
}
