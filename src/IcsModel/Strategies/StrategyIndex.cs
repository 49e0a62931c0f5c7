using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Strategies;

/// <summary>What can be worked out once about the strategies and assessments of a system, whatever the date asked about.</summary>
internal sealed class StrategyIndex
{
    internal StrategyIndex(IntegratedCareSystem system)
    {
        Strategies = Spans(
            system.Strategies,
            strategy => (strategy.AdoptedOn, strategy.SupersededOn),
            (strategy, other) => strategy.Id is { } id && string.Equals(other.Supersedes, id, StringComparison.Ordinal),
            (_, _) => true);
        Assessments = Spans(
            system.NeedsAssessments,
            assessment => (assessment.CompletedOn, assessment.ReplacedOn),
            (_, _) => false,
            (one, other) => BodyMatch.AreSame(one.Council, other.Council) != false);
        LocalStrategies = Spans(
            system.WellbeingStrategies,
            strategy => (strategy.AdoptedOn, strategy.ReplacedOn),
            (_, _) => false,
            (one, other) => BodyMatch.AreSame(one.Council, other.Council) != false);
        CouncilsOfAssessments = [.. system.NeedsAssessments.Select(assessment => CouncilOf(system, assessment.Council))];
        CouncilsOfLocalStrategies = [.. system.WellbeingStrategies.Select(strategy => CouncilOf(system, strategy.Council))];
        CouncilsSeenFrom = [.. Enumerable.Range(0, system.Councils.Count).Select(council => SeenFrom(system, council))];
    }

    /// <summary>The days of each integrated care strategy.</summary>
    internal DocumentSpan[] Strategies { get; }

    /// <summary>The days of each needs assessment.</summary>
    internal DocumentSpan[] Assessments { get; }

    /// <summary>The days of each local health and wellbeing strategy.</summary>
    internal DocumentSpan[] LocalStrategies { get; }

    /// <summary>For each needs assessment, the place of its council in the list of councils; -1 where it is not among them or cannot be told.</summary>
    internal int[] CouncilsOfAssessments { get; }

    /// <summary>For each local strategy, the place of its council in the list of councils; -1 where it is not among them or cannot be told.</summary>
    internal int[] CouncilsOfLocalStrategies { get; }

    /// <summary>For each council, a day from which it is known to have existed: its first, else that of its first assessment; <see cref="DayKey.Never"/> where neither is known.</summary>
    internal int[] CouncilsSeenFrom { get; }

    private static DocumentSpan[] Spans<T>(
        FactList<T> documents,
        Func<T, (LocalDate? From, LocalDate? To)> days,
        Func<T, T, bool> isSupersededBy,
        Func<T, T, bool> mayTakeThePlace)
    {
        var spans = new DocumentSpan[documents.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            var (from, to) = days(documents[i]);
            var (first, end, doubted) = (DayKey.OrZero(from), DayKey.EndOf(to), DayKey.Never);
            for (var j = 0; j < spans.Length; j++)
            {
                var other = DayKey.OrZero(days(documents[j]).From);
                if (i != j && other != 0 && isSupersededBy(documents[i], documents[j]))
                {
                    end = Math.Min(end, other);
                }

                if (i != j && mayTakeThePlace(documents[i], documents[j]) && (other == 0 || other >= first))
                {
                    doubted = Math.Min(doubted, other);
                }
            }

            spans[i] = new(first, end, doubted);
        }

        return spans;
    }

    private static int CouncilOf(IntegratedCareSystem system, Body? council)
    {
        for (var i = 0; i < system.Councils.Count; i++)
        {
            if (BodyMatch.AreSame(council, system.Councils[i].Body) == true)
            {
                return i;
            }
        }

        return -1;
    }

    private int SeenFrom(IntegratedCareSystem system, int council)
    {
        if (system.Councils[council].From is { } from)
        {
            return DayKey.Of(from);
        }

        var first = DayKey.Never;
        for (var i = 0; i < CouncilsOfAssessments.Length; i++)
        {
            if (CouncilsOfAssessments[i] == council && system.NeedsAssessments[i].CompletedOn is { } completed)
            {
                first = Math.Min(first, DayKey.Of(completed));
            }
        }

        return first;
    }
}
