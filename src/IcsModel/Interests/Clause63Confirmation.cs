using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>NHSE-COI-003: interests are declared on appointment too, and confirmed at least once a year.</summary>
internal sealed class RepeatedDeclarationRule() : RegisteredPeopleRule(new RuleDefinition
{
    Id = new RuleId("NHSE-COI-003"),
    Title = "Interests also declared on appointment, yearly and at meetings",
    Citation = BoardDefinitions.Model("cl. 6.3.4–6.3.6"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "members, committee members, employees",
    Asks = "People declare their interests, or that they have none, on appointment, at least once a year and at meetings.",
    Decides =
        "Looks for a declaration by the first day of everybody who sits on the board or a committee, and for a declaration or confirmation of every entry in the year "
        + "before the date. Declarations at meetings are not tested.",
    Reading = new Interpretation(
        "No time after the appointment is laid down, so that a first declaration after the first day is left for judgement. That the yearly confirmation is mandatory is "
        + "not verified, so that an older one is never found unmet."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var registers = facts.Index.Board.RegistersOfInterests;
        if (facts.Spoken && registers is { Count: 0, IsComplete: true })
        {
            review.Fails(Reason.Missing)?.Find(InterestWords.Registers, memberId: null, "There is no register in which anybody has declared interests.");
            return;
        }

        if (!facts.Index.Interests.People.AreOnAppointment)
        {
            LookAtPeople(in facts, ref review);
        }

        LookAtConfirmations(in facts, ref review);
        AskForPeople(in facts, ref review);
        review.AskForRegisters(in facts);
        if (review.Decision.Outcome == Outcome.Satisfied)
        {
            review.Words?.Remark("Whether interests are declared at meetings, and when circumstances change, is not tested.");
        }
    }

    private protected override void Judge(in BoardFacts facts, in Registrant person, ref Review review)
    {
        var entries = person.Entries;
        if (person.From != 0 && entries.FirstDated <= person.From)
        {
            review.Meets();
        }
        else if (entries.First <= facts.AsAt)
        {
            Weigh(in facts, in person, ref review);
        }
        else if (person is { MayBeMissed: true, Entries.HasId: true })
        {
            var board = facts.Index.Board;
            review.Fails(Reason.Missing)?.Find(
                person.Pointer, person.IdOn(board), $"{BoardWords.Capital(person.Call(board))} has declared neither interests nor that there are none.");
        }
        else
        {
            Open(in facts, in person, ref review);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every member declared interests on appointment, and every entry was declared or confirmed within the last year.",
            { Outcome: Outcome.NotSatisfied } => "Somebody sits on the board or a committee without having declared interests or made a nil return.",
            { Reason: Reason.SourceUnverified } => "An entry in a register was last confirmed more than a year before; that this is mandatory is not verified.",
            { Reason: Reason.Judgement } => "Somebody first declared interests after taking the seat; whether that was on appointment is for judgement.",
            _ => "Whether interests were declared on appointment and confirmed within the last year is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Have the person declare interests or make a nil return.";

    /// <summary>Leaves open whether a declaration that came after the first day, or has no day, came on appointment.</summary>
    private static void Weigh(in BoardFacts facts, in Registrant person, ref Review review)
    {
        if (person.From == 0)
        {
            review.Opens()?.Missing(person.Pointer + "/from", "since when listed members hold their seats");
        }
        else if (person.Entries.First == 0)
        {
            review.Opens()?.Missing(InterestWords.Registers, "the day of each declaration in the registers");
        }
        else
        {
            var board = facts.Index.Board;
            review.Opens(Reason.Judgement)?
                .Find(
                    person.Pointer,
                    person.IdOn(board),
                    $"{BoardWords.Capital(person.Call(board))} took the seat on {BoardWords.Iso(person.From)} and first declared on {BoardWords.Iso(person.Entries.First)}.")
                .Missing(MissingKind.Judgement, person.Pointer, "whether a declaration after the first day came on appointment");
        }
    }

    private static void LookAtConfirmations(in BoardFacts facts, ref Review review)
    {
        var confirmations = facts.Index.Interests.Confirmations;
        var yearBefore = CalendarDays.YearBefore(facts.AsAt);
        if (confirmations.Latest <= facts.AsAt && confirmations.Oldest >= yearBefore)
        {
            review.Meets();
            return;
        }

        foreach (var one in confirmations.All)
        {
            if (one.StandsOn(facts.AsAt))
            {
                JudgeConfirmation(in facts, one, yearBefore, ref review);
            }
        }
    }

    private static void JudgeConfirmation(in BoardFacts facts, Confirmation one, int yearBefore, ref Review review)
    {
        if (one.LastBy(facts.AsAt) >= yearBefore)
        {
            review.Meets();
        }
        else if (one.Confirmed != 0 && one.Confirmed <= facts.AsAt)
        {
            review.Doubts()?.Find(Pointer(one), InterestWords.EntryAt(in facts, one.Register, one.Entry).Id, SayConfirmed(in facts, one));
        }
        else
        {
            review.Opens()?.Missing(Pointer(one), "when each entry was last confirmed by the date");
        }
    }

    private static string Pointer(Confirmation one) => InterestWords.Entry(one.Register, one.Entry) + "/confirmedOn";

    private static string SayConfirmed(in BoardFacts facts, Confirmation one) =>
        BoardWords.Capital(InterestWords.CallEntry(InterestWords.EntryAt(in facts, one.Register, one.Entry)))
        + $" was last confirmed on {BoardWords.Iso(one.LastBy(facts.AsAt))}, more than a year before.";
}
