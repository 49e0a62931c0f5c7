using IcsModel.Boards;
using IcsModel.Boards.ModelConstitution;
using IcsModel.Boards.Schedule1B;
using IcsModel.Conduct;
using IcsModel.Constitutions.Committees;
using IcsModel.Interests;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Establishment;

/// <summary>NHSE-MERGE-004: a board established by a merger meets the requirements on its governance from its first day.</summary>
internal sealed class FirstDayRule() : EstablishmentRule(
    new RuleDefinition
    {
        Id = new RuleId("NHSE-MERGE-004"),
        Title = "New board governed as required from its first day",
        Citation = new Citation(Instruments.DerivedRules),
        ReadWith = [new Citation(Instruments.NhsAct2006, "Sch. 1B"), new Citation(Instruments.ModelConstitution)],
        Force = LegalForce.Structural,
        InForce = BoardDefinitions.FromSecondModelConstitution,
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB",
        Asks =
            "A merger abolishes the boards before it and establishes a new body. From its first day the new board has its own chair, chief executive, three directors, non-executive and nominated members, "
            + "deputy chair and senior non-executive member, audit and remuneration committees, handbook and registers.",
        Decides =
            "Asks the rules on each of these what they find for the day the board was established, whatever the date asked about, and takes the gravest answer. A nomination made for a board before it "
            + "leaves the answer open unless a record carries it over.",
        Reading = new Interpretation(
            "Every board established after 1 July 2022 takes over area from others, since England is always covered, and is a new body. The rules asked report each on its own; this one sums them up for the first day "
            + "and counts nothing twice."),
        IsAggregate = true,
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The board met the requirements on its governance on its first day, as far as they are summed up here.",
        NotSatisfied = "The board did not meet every requirement on its governance on its first day.",
        NotApplicable = "The board was not established by one of the mergers that took effect from 1 April 2026.",
        Undetermined = "Whether the board met every requirement on its governance on its first day is not known.",
        Remedy = "Follow what is said under each rule that was not satisfied on the first day.",
    })
{
    private static readonly int FirstMergers = DayKey.Of(new LocalDate(2026, 4, 1));

    /// <summary>The requirements summed up, each of which is in force on every day from the first mergers on.</summary>
    private static readonly SubjectRule<BoardFacts>[] Parts =
    [
        new ChairInPostRule(),
        new ChiefExecutiveInPostRule(),
        new ExecutiveDirectorsRule(),
        new NonExecutiveMembersRule(),
        JointNomineeRule.Trusts(),
        JointNomineeRule.PrimaryCare(),
        JointNomineeRule.Councils(),
        new DeputyChairRule(),
        new SeniorNonExecutiveRule(),
        new AuditCommitteeRule(),
        new RemunerationCommitteeRule(),
        new HandbookContentsRule(),
        new RegistersCoverEverybodyRule(),
    ];

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Established == 0)
        {
            review.Opens()?.Missing("/board/establishedOn", "the day the board was established");
            return;
        }

        if (facts.Index.Established < FirstMergers)
        {
            review.Excuses(Reason.NotEngaged);
            return;
        }

        var first = facts.On(facts.Index.Established);
        foreach (var part in Parts)
        {
            Add(part, part.Decide(in first), ref review);
        }

        LookAtNominations(facts.Index.Board.Succession?.CarriedOver ?? FactList<CarriedOverNomination>.Unknown, ref review);
    }

    private static void Add(SubjectRule<BoardFacts> part, Decision decision, ref Review review)
    {
        switch (decision.Outcome)
        {
            case Outcome.Satisfied:
                review.Meets()?.Saw($"{part.Definition.Title}: satisfied on the first day.");
                break;
            case Outcome.NotSatisfied:
                review.Fails(decision.Reason)?.Find("/board", memberId: null, $"{part.Definition.Title}: not satisfied on the first day ({part.Id.Value}).");
                break;
            case Outcome.Undetermined:
                review.Opens(decision.Reason)?.Missing("/board/establishedOn", $"what {part.Id.Value} asks about, for the first day of the board");
                break;
            default:
                break;
        }
    }

    private static void LookAtNominations(FactList<CarriedOverNomination> nominations, ref Review review)
    {
        for (var i = 0; i < nominations.Count; i++)
        {
            if (nominations[i].TransitionalRecord is null)
            {
                review.Opens()?.Missing(
                    $"/board/succession/carriedOver/{EstablishmentWords.Number(i)}/transitionalRecord", "the record by which a nomination made for a board before this one counts for it");
            }
        }
    }
}
