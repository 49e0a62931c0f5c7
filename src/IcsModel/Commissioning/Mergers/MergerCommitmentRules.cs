using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Mergers;

/// <summary>A rule asked of each commitment of one kind, once the new group exists.</summary>
internal abstract class MergerCommitmentRule(RuleDefinition definition, OutcomeWords words, MergerCommitmentKind kind) : MergerRule(definition, words)
{
    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Merger.Commitments.Count; i++)
        {
            if (entry.Merger.Commitments[i].Kind == kind && facts.Day.HasHappened(entry.Merger.EstablishedOn))
            {
                any = true;
                Look(in facts, ref review, in entry, i);
            }
        }

        return any;
    }

    /// <summary>Looks at one commitment.</summary>
    private protected abstract void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position);

    private protected static RuleDefinition Define(string id, string title, LocalDate from, LocalDate to) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = MergerDefinitions.Commitments("commitment 1"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Duty,
        InForce = [EffectivePeriod.Between(from, to)],
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS Kent and Medway CCG",
        Asks = title + ".",
        Decides = "Looks at what is recorded with the commitment.",
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}

/// <summary>LOCAL-KM-001: general practitioners are always the majority of the governing body.</summary>
internal sealed class PractitionerMajorityRule() : MergerCommitmentRule(
    Define("LOCAL-KM-001", "General practitioners are the majority of the governing body", new LocalDate(2020, 4, 1), new LocalDate(2022, 7, 1)) with
    {
        Asks = "More than half of the members of the governing body are general practitioners, always.",
        Decides = "Compares the number of voting members with that of the general practitioners among them.",
        Reading = new Interpretation("Voting members are counted; the promise does not say whether others count."),
    },
    new OutcomeWords
    {
        Satisfied = "General practitioners are the majority of the governing body, as promised.",
        NotSatisfied = "General practitioners are not the majority of the governing body, as was promised.",
        NotApplicable = "No such promise about a merged group that exists is recorded.",
        Undetermined = "Whether general practitioners are the majority of the governing body is not known.",
        Remedy = "Fill the seats of general practitioners, or explain to the members why the promise is not kept.",
    },
    MergerCommitmentKind.GeneralPracticeMajority)
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position)
    {
        var commitment = entry.Merger.Commitments[position];
        if (!facts.Day.Spoken || commitment is not { VotingMembers: { } all, VotingPractitioners: { } practitioners })
        {
            review.Opens()?.Missing(entry.At("commitments", position), "how many members of the governing body vote, and how many of them are general practitioners");
        }
        else if (practitioners > all - practitioners)
        {
            review.Meets();
        }
        else
        {
            Condemn(ref review, in entry, Reason.TooFew)?.Find(entry.At("commitments", position), commitment.Id, $"{practitioners} of {all} voting members are general practitioners.");
        }
    }
}

/// <summary>LOCAL-KM-002: at least one general practitioner from each former area sits on the governing body for two years.</summary>
internal sealed class PractitionerOfEachAreaRule() : MergerCommitmentRule(
    Define("LOCAL-KM-002", "A general practitioner from each former area for two years", new LocalDate(2020, 4, 1), new LocalDate(2022, 4, 1)) with
    {
        Asks = "A general practitioner from the area of each former group sits on the governing body, for the first two years at least.",
        Decides = "Looks at each former area recorded with the commitment.",
        Reading = new Interpretation("One practitioner is read as at least one. Two years are the least that was promised; nothing longer is asked."),
    },
    new OutcomeWords
    {
        Satisfied = "A general practitioner from each former area sits on the governing body, as promised.",
        NotSatisfied = "A former area has no general practitioner on the governing body, as was promised.",
        NotApplicable = "No such promise about a merged group that exists is recorded.",
        Undetermined = "Whether a general practitioner from each former area sits on the governing body is not known.",
        Remedy = "Elect a general practitioner from the area.",
    },
    MergerCommitmentKind.PractitionerOfEachArea)
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position)
    {
        var areas = entry.Merger.Commitments[position].FormerAreas;
        foreach (var area in areas.Items.AsSpan())
        {
            switch (facts.Day.Spoken ? area.HasPractitioner : null)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Condemn(ref review, in entry, Reason.Vacancy)?.Find(
                        entry.At("commitments", position) + "/formerAreas", entry.Merger.Commitments[position].Id, $"The area of {(area.Group is { } group ? BoardWords.Call(group) : "a former group")} has no general practitioner on the governing body.");
                    break;
                default:
                    review.Opens()?.Missing(entry.At("commitments", position) + "/formerAreas", "whether a general practitioner from each former area sits on the governing body");
                    break;
            }
        }

        if (!facts.Day.IsComplete(areas))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At("commitments", position) + "/formerAreas", "the former areas (state complete: true when all are listed)");
        }
    }
}

/// <summary>LOCAL-KM-003: after two years the governing body reviews election by area.</summary>
internal sealed class ElectionReviewRule() : MergerCommitmentRule(
    Define("LOCAL-KM-003", "Governing body reviews the election of practitioners by area", ReviewFrom, new LocalDate(2022, 7, 1)) with
    {
        Asks = "After the first two years the governing body reviews whether general practitioners go on being elected by area.",
        Decides = "Looks for a review from 1 April 2022 on. No day was promised, and the group ended on 1 July 2022.",
        Reading = new Interpretation("The promise speaks of after 2022; from 1 April 2022 on is a reading of it."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "The governing body reviewed the election of general practitioners by area.",
        NotApplicable = "No such promise about a merged group that exists is recorded.",
        Undetermined = "Whether the governing body reviewed the election of general practitioners by area is not known.",
        Pending = "A review of the election of general practitioners by area is not shown; no day was promised for it.",
    },
    MergerCommitmentKind.ReviewOfElectionByArea)
{
    private static readonly LocalDate ReviewFrom = new(2022, 4, 1);

    private protected override void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position)
    {
        var reviewed = entry.Merger.Commitments[position].ReviewedOn;
        if (reviewed >= ReviewFrom && facts.Day.HasHappened(reviewed))
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, entry.At("commitments", position) + "/reviewedOn", "a review by the governing body, and its day");
        }
    }
}
