using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>Who by law nominates, appoints and approves the holder of a kind of seat.</summary>
/// <param name="Nominated">Who nominates.</param>
/// <param name="Appointed">Who appoints.</param>
/// <param name="Approved">Who approves.</param>
/// <param name="Routes">The rules that encode it.</param>
/// <param name="Presence">The rules that ask for a holder.</param>
internal sealed record SeatLaw(string Nominated, string Appointed, string Approved, string[] Routes, string[] Presence)
{
    private const string Constitution = "whom the constitution names";
    private const string Nobody = "nobody";
    private const string NobodyByTheAct = "nobody, unless the constitution says so";

    // Removing a chair, what the chair considers before an approval, and the register of interests: duties that are found at a member and leave the seat lawful.
    private static readonly string[] NotOfTheSeat = ["ICB-BOARD-002", "ICB-BOARD-012", "ICB-COI-001"];

    internal static SeatLaw Of(SeatKind seat) =>
        seat switch
        {
            SeatKind.Chair => new(Nobody, "NHS England", "the Secretary of State", ["ICB-BOARD-001"], ["ICB-BOARD-001"]),
            SeatKind.ChiefExecutive => new(Nobody, "the chair", "NHS England", ["ICB-BOARD-003"], ["ICB-BOARD-003"]),
            SeatKind.DirectorOfFinance or SeatKind.MedicalDirector or SeatKind.DirectorOfNursing => Ordinary(NobodyByTheAct, [], "NHSE-BOARD-002"),
            SeatKind.NonExecutive => Ordinary(NobodyByTheAct, [], "NHSE-BOARD-003"),
            SeatKind.PartnerNhsTrust => Ordinary("NHS trusts and foundation trusts serving the area, of the prescribed description, jointly", ["ICB-BOARD-007"], "NHSE-BOARD-004", "ICB-BOARD-007"),
            SeatKind.PartnerPrimaryMedical => Ordinary("providers of primary medical services in the area, of the prescribed description, jointly", ["ICB-BOARD-008"], "NHSE-BOARD-004", "ICB-BOARD-008"),
            SeatKind.PartnerLocalAuthority => Ordinary("local authorities whose areas meet the board's, jointly", ["ICB-BOARD-009"], "NHSE-BOARD-004", "ICB-BOARD-009"),
            _ => Ordinary(NobodyByTheAct, []),
        };

    /// <summary>Whether the Act has somebody nominate for the seat.</summary>
    internal bool IsNominated => Routes.Length > 1;

    /// <summary>Whether something found at a member shows that the member came to the seat, or holds it, against the law.</summary>
    internal static bool IsAgainst(LocatedFinding finding) =>
        finding is { IsUnmet: true, Outcome.Severity: Severity.Breach } && !NotOfTheSeat.Contains(finding.Outcome.RuleId.Value, StringComparer.Ordinal);

    /// <summary>The outcomes of the rules that ask for a holder.</summary>
    internal IEnumerable<RuleOutcome> Asked(PageSubject subject) =>
        subject.Outcomes.Where(outcome => Presence.Contains(outcome.RuleId.Value, StringComparer.Ordinal));

    private static SeatLaw Ordinary(string nominated, string[] routes, params string[] presence) => new(nominated, Constitution, "the chair", ["ICB-BOARD-006", .. routes], presence);
}
