using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>A board's own constitution as a source of rules: how it is cited, and since when it is in force.</summary>
internal sealed class OwnText
{
    private static readonly LocalDate FirstBoards = new(2022, 7, 1);

    private readonly Instrument instrument;
    private readonly ValueList<EffectivePeriod> inForce;

    internal OwnText(IntegratedCareBoard board, Constitution constitution)
    {
        Constitution = constitution;
        var name = board.Name ?? board.Code;
        instrument = new Instrument(
            "constitution-of-" + Slug(board.Code ?? board.Name ?? "the-board"),
            string.IsNullOrWhiteSpace(name) ? "Constitution of the integrated care board" : $"Constitution of {name.Trim()}",
            InstrumentKind.Other,
            "Constitution");
        inForce = InForce(constitution.From ?? board.EstablishedOn ?? FirstBoards, constitution.To);
    }

    internal Constitution Constitution { get; }

    /// <summary>A clause by its number in the board's own document; the whole document where none is known.</summary>
    internal Citation Cite(Clause? clause) => new(instrument, Provision(clause?.Number));

    /// <summary>The definition of a rule, without a clause; a constitution without a first day finds nothing unmet.</summary>
    internal RuleDefinition Define(string id, string title, string asks, string decides, params ReadOnlySpan<Clause?> clauses)
    {
        var citations = Citations(clauses);
        return new RuleDefinition
        {
            Id = new RuleId(id),
            Title = title,
            Citation = citations[0],
            ReadWith = ValueList.From(citations.Skip(1)),
            Force = LegalForce.LocalConstitution,
            InForce = inForce,
            Bearer = "ICB",
            Asks = asks,
            Decides = decides,
            Reading = Constitution.From is null
                ? new Interpretation(
                    "Since when this version of the constitution has been in force is not stated; it is taken to speak for the day the facts are stated for, and the rule never "
                    + "finds anything unmet.")
                : null,
            Outcomes = Constitution.From is null ? BoardDefinitions.NeverNotSatisfied : BoardDefinitions.EveryOutcome,
        };
    }

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where the constitution's list holds an entry for a seat.</summary>
    internal static string Pointer(int entry, string? property = null) =>
        $"/constitution/seats/{Number(entry)}{(property is null ? string.Empty : "/" + property)}";

    private static ValueList<EffectivePeriod> InForce(LocalDate from, LocalDate? to) =>
        to is not { } end ? [EffectivePeriod.Since(from)] : from < end ? [EffectivePeriod.Between(from, end)] : [];

    private static Provision Provision(string? number)
    {
        var text = number?.Trim() ?? string.Empty;
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && Law.Provision.TryParse("cl. " + text, out var clause) ? clause : Law.Provision.ParseOrName(text);
    }

    private static string Slug(string name)
    {
        var letters = name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-').ToArray();
        return string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } slug ? slug : "the-board";
    }

    private List<Citation> Citations(ReadOnlySpan<Clause?> clauses)
    {
        var citations = new List<Citation>();
        foreach (var clause in clauses)
        {
            if (!string.IsNullOrWhiteSpace(clause?.Number) && Cite(clause) is var citation && !citations.Contains(citation))
            {
                citations.Add(citation);
            }
        }

        return citations.Count > 0 ? citations : [Cite(clause: null)];
    }
}
