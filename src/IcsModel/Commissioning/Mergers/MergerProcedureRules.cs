using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Mergers;

/// <summary>MERGER-011: the application comes in time for the day on which the merger is to take effect.</summary>
internal sealed class MergerDeadlineRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-011"),
        Title = "Application meets the deadline of the current edition of the procedure",
        Citation = new Citation(Instruments.CcgProcedures, "editions 2013, Oct 2015, 3 Nov 2016, 15 Apr 2019, 3 Aug 2020"),
        Force = LegalForce.Policy,
        InForce = MergerDefinitions.WhileGroupsMerge,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Clinical commissioning group",
        Asks = "An application keeps to the deadline that NHS England's procedure sets for a merger on the following 1 April.",
        Decides = "Takes the edition current on the day of the application. That of 2013 asked for applications by 1 June for the next 1 April; that of April 2019 by 30 September 2019 "
            + "for 1 April 2020, and took later ones from November 2019 for April 2021. The other editions are not known to set a day.",
        Reading = new Interpretation("An application for 1 April 2020 made in October 2019 is late: the window had closed, although that for April 2021 was announced from November only."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each application kept to the deadline of the procedure.",
        NotSatisfied = "An application came too late for the day on which the merger was to take effect.",
        NotApplicable = "No application to merge is recorded.",
        Undetermined = "Whether each application kept to a deadline of the procedure is not known.",
        Doubted = "The edition of the procedure current at the application is not known to set a deadline.",
        Remedy = "Apply for the next 1 April.",
    })
{
    private static readonly LocalDate SecondEdition = new(2015, 10, 1);
    private static readonly LocalDate FourthEdition = new(2019, 4, 15);
    private static readonly LocalDate FifthEdition = new(2020, 8, 3);
    private static readonly LocalDate LastDayFor2020 = new(2019, 9, 30);
    private static readonly LocalDate FirstDayFor2021 = new(2019, 11, 1);

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        if (entry.Merger is not { AppliedOn: { } applied, IntendedFor: { } intended })
        {
            review.Opens()?.Missing(entry.Pointer, "when the groups applied, and for which day");
            return true;
        }

        switch (IsInTime(applied, intended))
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.TooLong)?.Find(
                    entry.Pointer + "/appliedOn", entry.Merger.Id, $"The application of {BoardWords.Iso(applied)} came too late for a merger on {BoardWords.Iso(intended)}.");
                break;
            default:
                review.Doubts();
                break;
        }

        return true;
    }

    /// <summary>Whether an application was in time; null where no deadline is known for it.</summary>
    private static bool? IsInTime(LocalDate applied, LocalDate intended)
    {
        if (applied < SecondEdition)
        {
            return IsFirstOfApril(intended) ? applied <= new LocalDate(intended.Year - 1, 6, 1) : null;
        }

        if (applied < FourthEdition || applied >= FifthEdition || !IsFirstOfApril(intended))
        {
            return null;
        }

        return intended.Year switch
        {
            2020 => applied <= LastDayFor2020,
            2021 when applied >= FirstDayFor2021 => true,
            _ => null,
        };
    }

    private static bool IsFirstOfApril(LocalDate date) => date is { Month: 4, Day: 1 };
}

/// <summary>MERGER-012: the merger keeps to the footprint of the system and the other criteria of the procedures.</summary>
internal sealed class MergerCriteriaRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-012"),
        Title = "Merger keeps to the footprint of the system and other published criteria",
        Citation = new Citation(Instruments.CcgProcedures, "criteria (via law-firm notes)"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Indicator,
        InForce = [EffectivePeriod.Between(new LocalDate(2016, 11, 3), new LocalDate(2022, 7, 1))],
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Clinical commissioning group",
        Asks = "The area of the new group is that of the partnership or system, or lies within it; further criteria ask for evidence.",
        Decides = "Looks at whether the footprint is recorded as shown. The further criteria are known from secondary sources only: one recorded as not shown leaves the rule open.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each merger keeps to the footprint of the system.",
        NotSatisfied = "A merger does not keep to the footprint of the system.",
        NotApplicable = "No application to merge is recorded.",
        Undetermined = "Whether each merger keeps to the footprint of the system is not known.",
        Doubted = "A criterion whose wording is not verified is recorded as not shown.",
        Remedy = "Align the area with the system, or record why another is better.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var isAsked = false;
        foreach (var evidence in entry.Merger.Criteria.Items.AsSpan())
        {
            switch (facts.Day.Spoken ? (evidence.Criterion, evidence.IsShown) : default)
            {
                case (MergerCriterion.SystemAlignment, true):
                    isAsked = true;
                    review.Meets();
                    break;
                case (MergerCriterion.SystemAlignment, false):
                    isAsked = true;
                    Condemn(ref review, in entry, Reason.IncompatibleRole)?.Find(entry.Pointer + "/criteria", entry.Merger.Id, $"The area of {entry.Call} is recorded as out of line with the system.");
                    break;
                case (not null, false):
                    review.Doubts();
                    break;
                default:
                    break;
            }
        }

        if (!isAsked)
        {
            review.Opens()?.Missing(entry.Pointer + "/criteria", "whether the area of the new group is that of the system or lies within it");
        }

        return true;
    }
}

/// <summary>MERGER-013: the members vote as each group's own constitution asks; the law sets no threshold.</summary>
internal sealed class MembershipVoteRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-013"),
        Title = "Vote of the members follows each group's own constitution",
        Citation = new Citation(Instruments.DerivedRules, "no statutory threshold"),
        ReadWith = [MergerDefinitions.Act("s. 14G"), MergerDefinitions.Act("s. 14C"), MergerDefinitions.Regulations("Sch. 1")],
        Force = LegalForce.Structural,
        InForce = MergerDefinitions.WhileGroupsMerge,
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Clinical commissioning group",
        Asks = "Where the constitution of a group asks for a vote of its members before it applies to merge, the vote passes by that group's own rule.",
        Decides = "Looks at each applicant's vote, as its constitution measures it; without a statement whether the constitution asks for one the rule stays open.",
        Reading = new Interpretation("Neither the Act nor the regulations as far as read set a threshold, so none is applied. The members' support is evidence for NHS England and no condition of law."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each vote that a group's constitution asks for passed by its own rule.",
        NotSatisfied = "A group applied to merge although a vote that its constitution asks for did not pass.",
        NotApplicable = "No vote that a group's constitution asks for is recorded.",
        Undetermined = "Whether the members of each group voted as its constitution asks is not known.",
        Remedy = "Check the vote against the constitution of the group, and withdraw the application if it failed.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Merger.Applicants.Count; i++)
        {
            if (entry.Merger.Applicants[i].Vote is not { } vote)
            {
                any = true;
                review.Opens()?.Missing(entry.At("applicants", i) + "/vote", "what each group's constitution asks of its members before a merger, and how they voted");
                continue;
            }

            any = true;
            Look(in facts, ref review, in entry, i, vote);
        }

        return any;
    }

    private static void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int applicant, MembershipVote vote)
    {
        switch (facts.Day.Spoken || vote.HeldOn is not null ? (vote.IsRequired, vote.IsPassed) : default)
        {
            case (false, _):
                review.Excuses(Reason.NotEngaged);
                break;
            case (true, true):
                review.Meets();
                break;
            case (true, false):
                Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(
                    entry.At("applicants", applicant) + "/vote", entry.Merger.Id, $"The members of {Call(entry.Merger.Applicants[applicant])} did not pass the vote that its constitution asks for.");
                break;
            default:
                review.Opens()?.Missing(entry.At("applicants", applicant) + "/vote", "what each group's constitution asks of its members before a merger, and how they voted");
                break;
        }
    }

    private static string Call(MergerApplicant applicant) => applicant.Body is { } body ? BoardWords.Call(body) : "a group";
}
