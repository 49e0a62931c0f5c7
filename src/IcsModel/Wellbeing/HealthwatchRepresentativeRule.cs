using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-007: one representative appointed by the Local Healthwatch of the area.</summary>
internal sealed class HealthwatchRepresentativeRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-007"),
        Title = "One representative appointed by the Local Healthwatch",
        Citation = WellbeingDefinitions.Act("s. 194(2)(e)"),
        ReadWith = [WellbeingDefinitions.Act("s. 194(5)")],
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Local Healthwatch",
        Asks = "The Local Healthwatch of the council's area appoints one person to represent it; more of its people can only be additional members.",
        Decides = "Counts the people in post as its representatives whom it appointed.",
        Reading = new Interpretation("Two appointees are found at fault only when they are known to be different people appointed by the same organisation."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "One person appointed by the Local Healthwatch represents it on each health and wellbeing board.",
        NotSatisfied = "A health and wellbeing board has no representative appointed by the Local Healthwatch, or more than one.",
        NotApplicable = "No health and wellbeing board is recorded for the date.",
        Undetermined = "Whether one person appointed by the Local Healthwatch represents it on each health and wellbeing board is not known.",
        Remedy = "The Local Healthwatch appoints one person to represent it; others may join as additional members.",
    })
{
    private protected override bool AsksEveryBoard => true;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var members = entry.Board.Members;
        var healthwatch = entry.Council?.Healthwatch ?? FactList<Body>.Unknown;
        var open = !facts.IsComplete(members);
        var first = -1;
        for (var i = 0; i < members.Count; i++)
        {
            var counts = Sits(in facts, members[i], WellbeingCapacity.HealthwatchRepresentative)
                & BodyMatch.IsIn(members[i].AppointedBy, healthwatch, facts.IsComplete(healthwatch));
            open |= counts is null;
            if (counts != true)
            {
                continue;
            }

            if (first < 0)
            {
                first = i;
            }
            else if (AreTwo(members[first], members[i]) is not false and var two)
            {
                if (two == true)
                {
                    Condemn(ref review, in entry, Reason.Duplicate)?.Find(
                        entry.At("members", i), members[i].Id, $"The Local Healthwatch appointed more than one person to {entry.Call}.");
                    return true;
                }

                open = true;
            }
        }

        if (open)
        {
            review.Opens()?.Missing(
                entry.Pointer + "/members",
                "who represents the Local Healthwatch and who appointed them (state complete: true for the members, the capacities of each and the Healthwatch of the council)");
        }
        else if (first >= 0)
        {
            review.Meets();
        }
        else
        {
            Condemn(ref review, in entry, Reason.Missing)?.Find(entry.Pointer + "/members", entry.Board.Id, $"No representative appointed by the Local Healthwatch sits on {entry.Call}.");
        }

        return true;
    }

    /// <summary>Whether two entries are two people appointed by one organisation; null where that is not known.</summary>
    private static bool? AreTwo(WellbeingBoardMember one, WellbeingBoardMember other)
    {
        if (one.Person?.Id is not { } person || other.Person?.Id is not { } another)
        {
            return null;
        }

        return string.Equals(person, another, StringComparison.Ordinal) ? false
            : one.From is not null && other.From is not null && BodyMatch.AreSame(one.AppointedBy, other.AppointedBy) == true ? true : null;
    }
}
