using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>ICB-COI-001: registers of interests cover members of the board, members of committees and employees, and leave nobody out.</summary>
internal sealed class RegistersCoverEverybodyRule() : RegisteredPeopleRule(new RuleDefinition
{
    Id = new RuleId("ICB-COI-001"),
    Title = "Registers of interests cover the board, committees and all employees",
    Citation = InterestWords.Section14Z30("(1)(a)-(c)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board keeps one or more registers of the interests of its members, of members of its committees and sub-committees, and of its employees.",
    Decides =
        "Looks at which groups the registers cover between them, and for an entry of everybody who sits on the board or a committee on the date; people are matched "
        + "by their id, and a nil return is an entry. Of employees only the coverage is read.",
    Reading = new Interpretation(
        "Every employee counts, whatever the grade, and new members have no time allowed. People seconded to the board are not its employees here, and a joint "
        + "committee is not its own."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (!facts.Spoken)
        {
            review.Opens()?.Missing(InterestWords.Registers, InterestWords.StatedForAnotherDay);
            return;
        }

        var interests = facts.Index.Interests;
        var coverage = interests.Coverage;
        AskForGroup(in facts, coverage.BoardMembers, "members of the board", ref review);
        AskForGroup(in facts, coverage.CommitteeMembers, "members of committees", ref review);
        AskForGroup(in facts, coverage.Employees, "employees", ref review);
        if (facts.Index.Board.RegistersOfInterests.Count > 0)
        {
            if (interests.People.Everybody > facts.AsAt)
            {
                LookAtPeople(in facts, ref review);
            }

            AskForPeople(in facts, ref review);
            review.Words?.Remark("Whether the registers hold people seconded to the board is not tested.");
        }
    }

    private protected override void Judge(in BoardFacts facts, in Registrant person, ref Review review)
    {
        if (person.Entries.First <= facts.AsAt)
        {
            review.Meets();
        }
        else if (person is { MayBeMissed: true, Entries.HasId: true })
        {
            var board = facts.Index.Board;
            review.Fails(Reason.Missing)?.Find(
                person.Pointer,
                person.IdOn(board),
                BoardWords.Capital(person.Call(board))
                + (person.Entries.First == DayKey.Never ? " has no entry in a register." : $" has no entry in a register before {BoardWords.Iso(person.Entries.First)}."));
        }
        else
        {
            Open(in facts, in person, ref review);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The registers of interests cover the board, its committees and all employees, and hold an entry of every member.",
            Outcome.NotSatisfied when facts.Index.Board.RegistersOfInterests.Count == 0 => "The board keeps no register of interests.",
            Outcome.NotSatisfied => "The registers of interests leave out people whom the Act wants in them.",
            _ => "Whether the registers of interests cover everybody is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Enter everybody who is left out; somebody without interests makes a nil return.";

    private static void AskForGroup(in BoardFacts facts, Coverage coverage, string group, ref Review review)
    {
        switch (coverage)
        {
            case Coverage.Whole:
                review.Meets();
                break;
            case Coverage.Open:
                review.Opens();
                if (review.Words is { } words)
                {
                    AskForCoverage(in facts, group, words);
                }

                break;
            case Coverage.Part:
                review.Fails(Reason.Missing)?.Find(
                    InterestWords.Registers, memberId: null, "The only register of employees covers some of them and not all.");
                break;
            default:
                review.Fails(Reason.Missing)?.Find(InterestWords.Registers, memberId: null, $"No register covers {group}.");
                break;
        }
    }

    private static void AskForCoverage(in BoardFacts facts, string group, Ruling words)
    {
        var registers = facts.Index.Board.RegistersOfInterests;
        words.Missing(InterestWords.Registers, $"which register covers all {group}");
        if (!registers.IsComplete)
        {
            words.Missing(InterestWords.Registers, "whether these are all the registers of interests (state complete: true if they are)");
        }
    }
}
