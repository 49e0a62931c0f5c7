using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>Somebody who sits on the board or a committee on the date, and what the registers hold of them.</summary>
/// <param name="Committee">The position of the committee, or -1 for the board.</param>
/// <param name="Position">The position in the list of members.</param>
/// <param name="From">The first day as a key, 0 while not known.</param>
/// <param name="Holding">How the seat is held on the date.</param>
/// <param name="Entries">What the registers hold.</param>
/// <param name="MayBeMissed">Whether an entry that is not listed is known not to exist.</param>
internal readonly record struct Registrant(int Committee, int Position, int From, Holding Holding, PersonEntries Entries, bool MayBeMissed)
{
    internal string Pointer =>
        Committee < 0 ? BoardWords.Pointer(Position) : $"/committees/{InterestWords.Number(Committee)}/members/{InterestWords.Number(Position)}";

    internal string? IdOn(IntegratedCareBoard board) => Committee < 0 ? board.Members[Position].Id : board.Committees[Committee].Members[Position].Id;

    /// <summary>How the person is called in a sentence.</summary>
    internal string Call(IntegratedCareBoard board)
    {
        if (Committee < 0)
        {
            return BoardWords.Call(board.Members[Position]);
        }

        var committee = board.Committees[Committee];
        var member = committee.Members[Position];
        var where = (committee.Name ?? committee.Id) is { } called ? $"of the {called}" : "of a committee";
        return (InterestWords.Name(member.Person) ?? member.Id) is { } name ? $"the member {name} {where}" : $"a member {where}";
    }
}

/// <summary>A rule that asks what the registers hold of everybody who sits on the board or on one of its committees.</summary>
internal abstract class RegisteredPeopleRule(RuleDefinition definition) : ReviewedRule(definition)
{
    /// <summary>Judges what the registers hold of one person.</summary>
    private protected abstract void Judge(in BoardFacts facts, in Registrant person, ref Review review);

    /// <summary>Judges everybody in a seat on the date, and leaves the question open where the lists may leave somebody out.</summary>
    private protected void LookAtPeople(in BoardFacts facts, ref Review review)
    {
        var interests = facts.Index.Interests;
        var areSure = facts.Spoken && interests.AreComplete && interests.People.Unnamed > facts.AsAt;
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            ref readonly var member = ref facts.Index.Members[i];
            var holding = facts.HoldingOf(in member);
            if (holding != Holding.No)
            {
                Judge(in facts, new(-1, i, member.From, holding, interests.People.Members[i], areSure && holding == Holding.Dated), ref review);
            }
        }

        for (var committee = 0; committee < interests.People.Committees.Length; committee++)
        {
            LookAtCommittee(in facts, committee, areSure, ref review);
        }
    }

    /// <summary>Leaves the question open where the lists of people may leave somebody out.</summary>
    private protected static void AskForPeople(in BoardFacts facts, ref Review review)
    {
        if (!facts.Complete)
        {
            review.Opens(Reason.ListNotComplete);
            review.Words?.AskForList(in facts);
        }

        if (!facts.Spoken || !facts.Index.Interests.People.CommitteesAreComplete)
        {
            review.Opens(Reason.ListNotComplete);
            if (review.Words is { } words)
            {
                AskForCommittees(in facts, words);
            }
        }
    }

    /// <summary>Leaves open what the registers hold of somebody, and names what would tell.</summary>
    private protected static void Open(in BoardFacts facts, in Registrant person, ref Review review)
    {
        review.Opens(Reason.FactMissing);
        if (review.Words is not { } words)
        {
            return;
        }

        if (!person.Entries.HasId)
        {
            words.Missing(person.Pointer + "/person/id", "the id by which the registers know each member");
            return;
        }

        words.AskForRegisters(in facts);
        if (facts.Index.Interests.People.Unnamed <= facts.AsAt)
        {
            words.Missing(InterestWords.Registers, "whose the entries without a person id are");
        }

        if (person.From == 0)
        {
            words.Missing(person.Pointer + "/from", "since when listed members hold their seats");
        }

        if (person.Committee >= 0 && facts.Index.Board.Committees[person.Committee].Kind is null)
        {
            words.Missing($"/committees/{InterestWords.Number(person.Committee)}/kind", "of which kind each committee is");
        }
    }

    private void LookAtCommittee(in BoardFacts facts, int committee, bool areSure, ref Review review)
    {
        var entries = facts.Index.Interests.People.Committees[committee];
        var places = facts.Index.Committees.Places[committee];
        areSure &= facts.Index.Board.Committees[committee].Kind is not null;
        for (var i = 0; i < entries.Length; i++)
        {
            var holding = facts.HoldingOf(places[i].From, places[i].To);
            if (holding != Holding.No)
            {
                Judge(in facts, new(committee, i, places[i].From, holding, entries[i], areSure && holding == Holding.Dated), ref review);
            }
        }
    }

    private static void AskForCommittees(in BoardFacts facts, Ruling words)
    {
        var committees = facts.Index.Board.Committees;
        if (!facts.Spoken || !committees.IsComplete)
        {
            words.Missing("/committees", "which committees the board has on the date (state complete: true when all are listed)");
        }

        for (var i = 0; i < committees.Count; i++)
        {
            if (RegisteredPeople.IsOwn(committees[i]) && !committees[i].Members.IsComplete)
            {
                words.Missing(
                    $"/committees/{InterestWords.Number(i)}/members", "whether the list of a committee's members is complete (state complete: true if it is)");
            }
        }
    }
}
