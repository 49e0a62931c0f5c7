using IcsModel.Boards;
using IcsModel.Interests;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>CCG-GB-019: registers of interests of four groups of people, and conflicts declared within 28 days and entered.</summary>
internal sealed class InterestsRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-GB-019", "Four registers of interests, and conflicts declared within 28 days", "s. 14O(1)") with
    {
        ReadWith = [CcgDefinitions.Act("s. 14O(2)"), CcgDefinitions.Act("s. 14O(3)"), CcgDefinitions.Act("s. 14O(4)")],
        Asks = "The group keeps registers of the interests of its members, of members of its governing body and committees and of its employees, publishes them or opens them on request, and sees to it that conflicts are declared as soon as practicable and within 28 days, and entered.",
        Decides = "Looks for a register of each of the four, whether the public can see each, and whether each conflict stated was declared by the 28th day.",
        Reading = new Law.Interpretation("The day of becoming aware is not counted. For entering a declaration the Act sets no day, so that one not yet entered is left open; whether an earlier declaration was practicable is for a person to judge."),
    },
    new OutcomeWords
    {
        Satisfied = "Each group keeps the four registers open to the public, and every conflict stated was declared in time.",
        NotSatisfied = "A register of interests is missing or closed, or a conflict was not declared in time.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "Whether each group keeps the registers, and conflicts were declared in time, is not known.",
        Pending = "A declaration is still due, or waits to be entered in a register.",
        Remedy = "Keep and open the registers, and have conflicts declared and entered at once.",
    })
{
    private const string Registers = "/interestRegisters";
    private const string Conflicts = "/conflicts";
    private const int Days = 28;
    private static readonly Question Open = new(Reason.NotProvided, "whether a register is published or open on request", "keeps a register that is neither published nor open on request");
    private static readonly Question Members = new(Reason.Missing, "which register holds the interests of members (state complete: true when all are listed)", "keeps no register of the interests of its members");
    private static readonly Question Body = new(Reason.Missing, "which register holds the interests of the governing body (state complete: true when all are listed)", "keeps no register of the interests of its governing body");
    private static readonly Question Committees = new(Reason.Missing, "which register holds the interests of committees (state complete: true when all are listed)", "keeps no register of the interests of its committees");
    private static readonly Question Employees = new(Reason.Missing, "which register holds the interests of employees (state complete: true when all are listed)", "keeps no register of the interests of its employees");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        Settle(ref review, in entry, Members, Covers(in facts, entry.Group, CcgInterestGroup.Members), new(Registers));
        Settle(ref review, in entry, Body, Covers(in facts, entry.Group, CcgInterestGroup.GoverningBody), new(Registers));
        Settle(ref review, in entry, Committees, Covers(in facts, entry.Group, CcgInterestGroup.Committees), new(Registers));
        Settle(ref review, in entry, Employees, Covers(in facts, entry.Group, CcgInterestGroup.Employees), new(Registers));
        for (var i = 0; i < entry.Group.InterestRegisters.Count; i++)
        {
            var register = entry.Group.InterestRegisters[i];
            Settle(ref review, in entry, Open, facts.Day.Spoken ? register.IsPublished | register.IsOpenOnRequest : null, new(Registers, i));
        }

        for (var i = 0; i < entry.Group.Conflicts.Count; i++)
        {
            LookAtDeclaration(in facts, ref review, in entry, i);
        }

        return true;
    }

    private static bool? Covers(in CommissioningFacts facts, ClinicalCommissioningGroup group, CcgInterestGroup people)
    {
        bool? covers = facts.Day.IsComplete(group.InterestRegisters) ? false : null;
        foreach (var register in group.InterestRegisters.Items.AsSpan())
        {
            if (facts.Day.Spoken && register.Covers.Items.AsSpan().Contains(people))
            {
                return true;
            }

            covers = facts.Day.IsComplete(register.Covers) ? covers : null;
        }

        return covers;
    }

    private static void LookAtDeclaration(in CommissioningFacts facts, ref Review review, in CcgEntry entry, int position)
    {
        var conflict = entry.Group.Conflicts[position];
        var deadline = DeadlineOf(conflict, position);
        switch (deadline.StateOn(facts.AsAt, facts.Day.Spoken, facts.Parameters.CountDayOfAwareness))
        {
            case DeclarationState.NotAware:
                break;
            case DeclarationState.InTime:
                review.Meets();
                LookAtEntry(in facts, ref review, in entry, position);
                break;
            case DeclarationState.Running:
                review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, entry.At(new(Conflicts, position, "/declaredOn")), "the declaration of a conflict, for which the days still run");
                break;
            case DeclarationState.Late or DeclarationState.Undeclared:
                Condemn(ref review, in entry, Reason.TooLong, new(Conflicts, position))
                    ?.Find(entry.At(new(Conflicts, position)), conflict.Id, $"A conflict known on {BoardWords.Iso(deadline.Aware)} was not declared by {BoardWords.Iso(deadline.LastDay(facts.Parameters.CountDayOfAwareness))}.");
                break;
            default:
                review.Opens()?.Missing(entry.At(new(Conflicts, position)), "the day the person became aware of a conflict, and the day it was declared");
                break;
        }
    }

    private static void LookAtEntry(in CommissioningFacts facts, ref Review review, in CcgEntry entry, int position)
    {
        if (facts.Day.Spoken && entry.Group.Conflicts[position].IsEntered == true)
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, entry.At(new(Conflicts, position, "/entered")), "whether the declaration was entered in a register");
        }
    }

    private static DeclarationDeadline DeadlineOf(CcgConflict conflict, int position) =>
        new(
            Register: 0,
            position,
            DayKey.OrZero(conflict.AwareOn),
            DayKey.OrZero(conflict.DeclaredOn),
            DayKey.OrZero(conflict.AwareOn?.PlusDaysOrLast(Days)),
            DayKey.OrZero(conflict.AwareOn?.PlusDaysOrLast(Days - 1)),
            conflict.IsDeclared == false,
            IsBeforeBoard: false);
}
