using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>Questions that several rules about interests ask.</summary>
internal static class InterestReview
{
    /// <summary>Whether an attestation says who gave it and was given by a date.</summary>
    internal static bool IsGivenBy(this Attestation? attestation, AskedDay asAt) =>
        attestation is { By: not null, On: { } on } && DayKey.Of(on) <= asAt;

    /// <summary>Leaves the question open where the registers, or their entries, are not known to be all there are on the date.</summary>
    internal static void AskForRegisters(ref this Review review, in BoardFacts facts)
    {
        if (!facts.Spoken || !facts.Index.Interests.AreComplete)
        {
            review.Opens(Reason.ListNotComplete);
            review.Words?.AskForRegisters(in facts);
        }
    }

    /// <summary>Names the lists of registers and entries that are not known to be complete on the date.</summary>
    internal static void AskForRegisters(this Ruling words, in BoardFacts facts)
    {
        var registers = facts.Index.Board.RegistersOfInterests;
        if (!facts.Spoken)
        {
            words.Missing(InterestWords.Registers, InterestWords.StatedForAnotherDay);
            return;
        }

        if (!registers.IsComplete)
        {
            words.Missing(InterestWords.Registers, "whether these are all the registers of interests (state complete: true if they are)");
        }

        for (var i = 0; i < registers.Count; i++)
        {
            if (!registers[i].Entries.IsComplete)
            {
                words.Missing(InterestWords.Register(i) + "/entries", "whether these are all the entries of the register (state complete: true if they are)");
            }
        }
    }

    /// <summary>Asks whether the arrangements in force on the date provide something; only those with a stated first day are held to what they leave out.</summary>
    /// <returns>Whether they are known to provide it.</returns>
    internal static bool AskForArrangements(ref this Review review, in BoardFacts facts, bool? provides, string property, string provision)
    {
        var policy = facts.Index.Board.ConflictsPolicy;
        var from = policy?.From is { } first ? DayKey.Of(first) : 0;
        if (policy is not null && (facts.AsAt < from || facts.AsAt >= DayKey.EndOf(policy.To) || (from == 0 && !facts.Spoken)))
        {
            review.Opens()?.Missing("/board/conflictsPolicy", "which arrangements for conflicts of interest are in force on the date");
            return false;
        }

        switch (provides)
        {
            case true:
                return true;
            case false when from != 0:
                review.Fails(Reason.Missing)?.Find("/board/conflictsPolicy/" + property, memberId: null, $"The arrangements do not provide {provision}.");
                return false;
            case false:
                review.Opens()?.Missing("/board/conflictsPolicy/from", "since when these arrangements have been in force");
                return false;
            default:
                review.Opens()?.Missing("/board/conflictsPolicy/" + property, $"whether the arrangements provide {provision}");
                return false;
        }
    }

    /// <summary>Asks for a recorded statement that the arrangements work.</summary>
    internal static void AskForEffect(ref this Review review, in BoardFacts facts, ConflictsPolicy policy)
    {
        if (policy.Effectiveness.IsGivenBy(facts.AsAt))
        {
            review.Meets()?.Saw("Somebody accountable has stated that the arrangements work.");
        }
        else
        {
            review.Opens(Reason.AttestationMissing)?.Missing(
                MissingKind.Attestation, "/board/conflictsPolicy/effectiveness", "a statement, with its day and who gives it, that the arrangements work");
        }
    }
}
