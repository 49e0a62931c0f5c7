using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A strategy or needs assessment as rules see it on a date.</summary>
internal readonly struct PreparedDocument
{
    internal required DocumentKind Kind { get; init; }

    internal required int Position { get; init; }

    internal required string? Id { get; init; }

    /// <summary>The place of its council in the list of councils; -1 for an integrated care strategy and where it is not known.</summary>
    internal required int Council { get; init; }

    /// <summary>The first day of its preparation; null while not known, or where it is stated to come after the last.</summary>
    internal required LocalDate? PreparedFrom { get; init; }

    /// <summary>The day it was adopted or completed.</summary>
    internal required LocalDate? FinishedOn { get; init; }

    internal required LocalDate? PublishedOn { get; init; }

    internal required bool? IsPublished { get; init; }

    internal required FactList<InvolvementRecord> Involvement { get; init; }

    internal required DocumentSpan Span { get; init; }

    /// <summary>The first day of its preparation as a key, 0 while not known.</summary>
    internal int Begun => DayKey.OrZero(PreparedFrom);

    /// <summary>The day it was finished as a key, 0 while not known.</summary>
    internal int Finished => Span.From;

    /// <summary>Whether the document surely is one that the rule asks about, so that it may be found at fault.</summary>
    internal bool IsSure { get; init; }

    internal string Pointer => StrategyWords.Pointer(Kind, Position);

    /// <summary>How it is called in a sentence.</summary>
    internal string Call => Id is null ? StrategyWords.Noun(Kind) : $"{StrategyWords.Noun(Kind)} {Id}";

    /// <summary>Finds the document at fault, or leaves that open where it is not sure to be one that the rule asks about.</summary>
    internal Spot? Fails(ref Review review, Reason reason) => IsSure ? review.Fails(reason) : AsksWhetherItHolds(review.Opens());

    private Spot? AsksWhetherItHolds(Spot? spot) =>
        spot?.Missing(
            FinishedOn is null ? $"{Pointer}/{StrategyWords.FinishedField(Kind)}" : $"{Pointer}/{StrategyWords.EndField(Kind)}",
            FinishedOn is null ? $"the day on which {Call} was {StrategyWords.Finished(Kind)}" : $"whether {Call} still holds on the date (state complete: true when all are listed)");

    internal static PreparedDocument Of(in SystemFacts facts, DocumentKind kind, int position)
    {
        var index = facts.Index.Strategies;
        switch (kind)
        {
            case DocumentKind.IntegratedCareStrategy:
                var strategy = facts.System.Strategies[position];
                return new()
                {
                    Kind = kind,
                    Position = position,
                    Id = strategy.Id,
                    Council = -1,
                    PreparedFrom = BegunBy(strategy.AdoptedOn, strategy.PreparedFrom),
                    FinishedOn = strategy.AdoptedOn,
                    PublishedOn = strategy.PublishedOn,
                    IsPublished = strategy.IsPublished,
                    Involvement = strategy.Involvement,
                    Span = index.Strategies[position],
                };
            case DocumentKind.NeedsAssessment:
                var assessment = facts.System.NeedsAssessments[position];
                return new()
                {
                    Kind = kind,
                    Position = position,
                    Id = assessment.Id,
                    Council = index.CouncilsOfAssessments[position],
                    PreparedFrom = BegunBy(assessment.CompletedOn, assessment.PreparedFrom),
                    FinishedOn = assessment.CompletedOn,
                    PublishedOn = assessment.PublishedOn,
                    IsPublished = assessment.IsPublished,
                    Involvement = assessment.Involvement,
                    Span = index.Assessments[position],
                };
            default:
                var local = facts.System.WellbeingStrategies[position];
                return new()
                {
                    Kind = kind,
                    Position = position,
                    Id = local.Id,
                    Council = index.CouncilsOfLocalStrategies[position],
                    PreparedFrom = BegunBy(local.AdoptedOn, local.PreparedFrom),
                    FinishedOn = local.AdoptedOn,
                    PublishedOn = local.PublishedOn,
                    IsPublished = local.IsPublished,
                    Involvement = local.Involvement,
                    Span = index.LocalStrategies[position],
                };
        }
    }

    private static LocalDate? BegunBy(LocalDate? finishedOn, LocalDate? preparedFrom) => preparedFrom > finishedOn ? null : preparedFrom;

    internal static int CountOf(in SystemFacts facts, DocumentKind kind) =>
        kind switch
        {
            DocumentKind.IntegratedCareStrategy => facts.System.Strategies.Count,
            DocumentKind.NeedsAssessment => facts.System.NeedsAssessments.Count,
            _ => facts.System.WellbeingStrategies.Count,
        };

    /// <summary>Whether a listed document holds on the date: yes, no, or null where it cannot be told.</summary>
    internal static bool? Holds(in SystemFacts facts, DocumentKind kind, int position) => HoldsOn(in facts, kind, position, facts.AsAt);

    /// <summary>Whether a listed document held on another day.</summary>
    internal static bool? HoldsOn(in SystemFacts facts, DocumentKind kind, int position, int day)
    {
        var index = facts.Index.Strategies;
        var spans = kind switch
        {
            DocumentKind.IntegratedCareStrategy => index.Strategies,
            DocumentKind.NeedsAssessment => index.Assessments,
            _ => index.LocalStrategies,
        };
        return spans[position].HoldsOn(day, AllAreKnown(in facts, kind));
    }

    /// <summary>Whether all documents of the kind are listed.</summary>
    internal static bool AllAreKnown(in SystemFacts facts, DocumentKind kind) =>
        kind switch
        {
            DocumentKind.IntegratedCareStrategy => facts.IsComplete(facts.System.Strategies),
            DocumentKind.NeedsAssessment => facts.IsComplete(facts.System.NeedsAssessments),
            _ => facts.IsComplete(facts.System.WellbeingStrategies),
        };
}
