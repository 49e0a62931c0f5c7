using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section65Z6;

/// <summary>JOINT-009: a joint committee exercises only functions that its parents made joint.</summary>
internal sealed class JointCommitteeRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-009"),
        Title = "Joint committee exercises only functions made joint by its parents",
        Citation = JointWorkingDefinitions.Act("s. 65Z6(2)(a)"),
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z6(1)")],
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "parent bodies",
        Asks = "A joint committee has two parents at least, a relevant body among them and all of them bodies that may share functions, and each function it exercises is exercisable jointly by them.",
        Decides = "Looks at the kinds of the parents, and for each function at whether it is stated to be joint or a joint exercise between the same bodies covers it.",
        Reading = new Interpretation("The parents are the bodies whose committee it is; who sits on it is not laid down."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each joint committee has parents that may share functions and exercises what they made joint.",
        NotSatisfied = "A joint committee has a parent that may not share functions, too few parents, or a function that was not made joint.",
        NotApplicable = "No joint committee is recorded for the date.",
        Undetermined = "Whether each joint committee exercises only functions that its parents may share and made joint is not known.",
        Remedy = "Make the function joint between eligible bodies first, or leave the decision with the body that has it.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind == ArrangementKind.JointCommittee;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        LookAtParents(in facts, ref review, in entry);
        var functions = entry.Arrangement.Functions;
        for (var i = 0; i < functions.Count; i++)
        {
            switch (functions[i].IsMadeJoint ?? (IsCovered(in facts, entry.Arrangement, functions[i]) ? true : null))
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    entry.Fails(ref review, Reason.InvalidRoute)
                        ?.Find(entry.PointerToFunction(i), functions[i].Id, $"{BoardWords.Capital(ArrangementEntry.Called(functions[i]))} of {entry.Call} was not made exercisable jointly.");
                    break;
                default:
                    review.Opens()?.Missing(entry.PointerToFunction(i) + "/madeJoint", "whether the parents made each function of a joint committee exercisable jointly");
                    break;
            }
        }

        entry.AskForFunctions(in facts, ref review);
        return true;
    }

    private static void LookAtParents(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var counterparties = entry.Arrangement.Counterparties;
        var relevant = facts.IsComplete(counterparties) ? Standing.Closed : Standing.NotKnown;
        for (var i = ArrangementEntry.Arranger; i < counterparties.Count; i++)
        {
            var kind = entry.Party(i)?.Kind;
            if (!Weigh(ref review, in entry, i, JointWorkingBodies.Counterparty(kind), "whether the section is open to bodies of the kind of a parent"))
            {
                entry.Fails(ref review, Reason.InvalidRoute)
                    ?.Find(entry.PointerToParty(i), entry.Arrangement.Id, $"{BoardWords.Capital(BoardWords.Call(entry.Party(i)!))} cannot be a parent of a joint committee for functions of the NHS.");
            }

            var standing = JointWorkingBodies.Relevant(kind);
            relevant = standing < relevant ? standing : relevant;
        }

        if (relevant == Standing.Closed)
        {
            entry.Fails(ref review, Reason.Missing)?.Find(entry.Pointer, entry.Arrangement.Id, $"No relevant body is a parent of {entry.Call}.");
        }

        if (counterparties.Count == 0 && facts.IsComplete(counterparties))
        {
            entry.Fails(ref review, Reason.TooFew)?.Find(entry.Pointer + "/counterparties", entry.Arrangement.Id, $"{BoardWords.Capital(entry.Call)} has a single parent; a joint committee needs two.");
        }

        entry.AskForCounterparties(in facts, ref review);
    }

    /// <summary>Whether a joint exercise between the same bodies is listed that covers the function.</summary>
    private static bool IsCovered(in SystemFacts facts, Arrangement committee, ArrangedFunction function)
    {
        foreach (var other in facts.System.Arrangements.Items.AsSpan())
        {
            if (other.Kind == ArrangementKind.JointExercise && facts.Runs(other.From, other.To) == true && Covers(other, function) && AreAllParties(in facts, committee, other) && AreAllParties(in facts, other, committee))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(Arrangement arrangement, ArrangedFunction function)
    {
        foreach (var other in arrangement.Functions.Items.AsSpan())
        {
            if (function.Id is not null && string.Equals(other.Id, function.Id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAllParties(in SystemFacts facts, Arrangement of, Arrangement among)
    {
        var all = facts.IsComplete(of.Counterparties) && ArrangementEntry.HasParty(in facts, among, of.Arranger) == true;
        foreach (var body in of.Counterparties.Items.AsSpan())
        {
            all &= ArrangementEntry.HasParty(in facts, among, body) == true;
        }

        return all;
    }
}
