using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>Who by law nominates, appoints and approves the holder of a kind of seat.</summary>
/// <param name="Nominated">Who nominates; null where nobody need.</param>
/// <param name="Appointed">Who appoints.</param>
/// <param name="Approved">Who approves.</param>
/// <param name="Routes">The rules that encode it.</param>
/// <param name="Presence">The rules that ask for a holder.</param>
internal sealed record SeatLaw(string? Nominated, string Appointed, string Approved, string[] Routes, string[] Presence)
{
    private const string Constitution = "whom the constitution names";

    internal static SeatLaw Of(SeatKind seat) =>
        seat switch
        {
            SeatKind.Chair => new(Nominated: null, "NHS England", "the Secretary of State", ["ICB-BOARD-001"], ["ICB-BOARD-001"]),
            SeatKind.ChiefExecutive => new(Nominated: null, "the chair", "NHS England", ["ICB-BOARD-003"], ["ICB-BOARD-003"]),
            SeatKind.DirectorOfFinance or SeatKind.MedicalDirector or SeatKind.DirectorOfNursing => Ordinary(nominated: null, [], "NHSE-BOARD-002"),
            SeatKind.NonExecutive => Ordinary(nominated: null, [], "NHSE-BOARD-003"),
            SeatKind.PartnerNhsTrust => Ordinary("NHS trusts and foundation trusts, jointly", ["ICB-BOARD-007"], "NHSE-BOARD-004", "ICB-BOARD-007"),
            SeatKind.PartnerPrimaryMedical => Ordinary("providers of primary medical services, jointly", ["ICB-BOARD-008"], "NHSE-BOARD-004", "ICB-BOARD-008"),
            SeatKind.PartnerLocalAuthority => Ordinary("local authorities, jointly", ["ICB-BOARD-009"], "NHSE-BOARD-004", "ICB-BOARD-009"),
            _ => Ordinary(nominated: null, []),
        };

    /// <summary>The outcomes of the rules that ask for a holder.</summary>
    internal IEnumerable<RuleOutcome> Asked(PageSubject subject) =>
        subject.Outcomes.Where(outcome => Presence.Contains(outcome.RuleId.Value, StringComparer.Ordinal));

    private static SeatLaw Ordinary(string? nominated, string[] routes, params string[] presence) => new(nominated, Constitution, "the chair", ["ICB-BOARD-006", .. routes], presence);
}
