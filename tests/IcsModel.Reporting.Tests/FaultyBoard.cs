using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Reporting.Tests;

/// <summary>A small board without a chair, asked by a few rules, and reports on it.</summary>
internal static class FaultyBoard
{
    internal static readonly LocalDate AsAt = new(2025, 6, 1);

    private static readonly string[] Few = ["ICB-BOARD-001", "ICB-BOARD-002", "ICB-BOARD-003", "ICB-BOARD-005", "NHSE-BOARD-002", "NHSE-BOARD-003"];

    internal static RuleCatalogue Catalogue { get; } = RuleCatalogue.Current.Rules
        .Where(rule => !Few.Contains(rule.Id.Value, StringComparer.Ordinal))
        .Aggregate(RuleCatalogue.Current, (catalogue, rule) => catalogue.Without(rule.Id));

    internal static IntegratedCareBoard Create() => new()
    {
        Code = "QXX",
        Name = "NHS Exampleshire Integrated Care Board",
        EstablishedOn = new LocalDate(2022, 7, 1),
        Members = FactList.Complete(
            Member("chief-executive", SeatKind.ChiefExecutive),
            Member("finance", SeatKind.DirectorOfFinance),
            Member("trust", SeatKind.PartnerNhsTrust),
            Member("primary-care", SeatKind.PartnerPrimaryMedical),
            Member("council", SeatKind.PartnerLocalAuthority)),
    };

    internal static Report Report { get; } = new([Subject(Create())], [new(new("broken, old.yaml", 3, 7), "DOC-001", "The text ends within a string.")]);

    internal static ReportSubject Subject(IntegratedCareBoard board, params ReadOnlySpan<Rule> own) =>
        new(Catalogue.With(own).Assess(board, AsAt), "boards/example.yaml", Place);

    /// <summary>A rule that finds a board at fault at some places, whatever the board.</summary>
    internal static Rule Unmet(string id, LegalForce force, params IEnumerable<Finding> findings) =>
        LocalRule.ForBoard(
            new()
            {
                Id = new(id),
                Title = "Title of " + id,
                Citation = new Citation(Instruments.NhsAct2006, "s. 14Z25"),
                Force = force,
                InForce = [EffectivePeriod.Since(new(2022, 7, 1))],
                Bearer = "ICB",
                Asks = "Asked.",
                Decides = "Decided.",
                Outcomes = [Outcome.NotSatisfied],
            },
            (_, _) => new() { Outcome = Outcome.NotSatisfied, Message = "Found in all.", Findings = ValueList.From(findings) });

    internal static Finding At(string pointer, string? member, string message = "Found.") => new(pointer, member, Outcome.NotSatisfied, message);

    private static BoardMember Member(string id, SeatKind seat) => new() { Id = id, Seat = seat, From = new LocalDate(2022, 7, 1) };

    private static SourcePlace Place(string pointer) =>
        new("boards/example.yaml", pointer switch { "/board" => 2, "/board/members" => 7, _ => 11 }, pointer.Length == 6 ? 1 : 5);
}
