using IcsModel.Systems;

namespace IcsModel.Strategies;

/// <summary>Which councils the rules on strategies concern.</summary>
internal static class StrategyCouncils
{
    /// <summary>Whether a listed council existed on a day (0 where the day is not known); null where no fact shows it.</summary>
    internal static bool? ExistedOn(in SystemFacts facts, int council, int day)
    {
        if (day >= DayKey.EndOf(facts.System.Councils[council].To))
        {
            return false;
        }

        return day >= facts.Index.Strategies.CouncilsSeenFrom[council] ? true : day == 0 || facts.System.Councils[council].From is null ? null : false;
    }

    /// <summary>Whether a listed council was a responsible local authority of the board on a day; null where that is not known.</summary>
    internal static bool? WasResponsibleOn(in SystemFacts facts, int council, int day)
    {
        var (responsible, existed) = (facts.Index.Responsible[council], ExistedOn(in facts, council, day));
        return responsible == false || existed == false ? false : responsible == true && existed == true ? true : null;
    }

    /// <summary>Whether the neighbours listed with a council on the date surely were its neighbours on an earlier day: not where boards were reorganised in between.</summary>
    internal static bool NeighboursGoBackTo(in SystemFacts facts, int day)
    {
        var reorganised = DayKey.Of(StrategyDefinitions.BoardsReorganised);
        return day >= reorganised || facts.AsAt < reorganised;
    }

    /// <summary>Whether an assessment is of a listed council: yes, no, or null where it cannot be told.</summary>
    internal static bool? IsAssessedBy(in SystemFacts facts, int council, int assessment)
    {
        var own = facts.Index.Strategies.CouncilsOfAssessments[assessment];
        return own >= 0 ? own == council : BodyMatch.AreSame(facts.System.NeedsAssessments[assessment].Council, facts.System.Councils[council].Body);
    }

    /// <summary>Whether a local strategy is of a listed council: yes, no, or null where it cannot be told.</summary>
    internal static bool? HasLocalStrategy(in SystemFacts facts, int council, int strategy)
    {
        var own = facts.Index.Strategies.CouncilsOfLocalStrategies[strategy];
        return own >= 0 ? own == council : BodyMatch.AreSame(facts.System.WellbeingStrategies[strategy].Council, facts.System.Councils[council].Body);
    }

    /// <summary>How a listed council is called in a sentence.</summary>
    internal static string Call(in SystemFacts facts, int council) => facts.System.Councils[council].Body is { } body ? Boards.BoardWords.Call(body) : "a council not named";
}
