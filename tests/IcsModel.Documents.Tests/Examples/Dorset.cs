namespace IcsModel.Documents.Tests.Examples;

/// <summary>Dorset: an acting chief executive, and council chief executives who attend without a seat.</summary>
internal static class Dorset
{
    public static ExampleTable Table { get; } = new(
        "nhs-dorset.yaml",
        new LocalDate(2024, 3, 7),
        [
            new("ICB-BOARD-001", "undetermined", "A chair is named on the agenda; who appointed and who approved is not shown."),
            new("ICB-BOARD-002", "notApplicable", "No removal of a chair is recorded."),
            new("ICB-BOARD-003", "undetermined", "An acting chief executive reports; whether appointed by the statutory route is not shown."),
            new("ICB-BOARD-004", "undetermined", "Who employs the acting chief executive is not shown."),
            new("ICB-BOARD-005", "satisfied", "The chief medical officer and four partner members alone make five."),
            new("ICB-BOARD-006", "undetermined", "Neither appointors nor the chair's approvals are shown for any ordinary member."),
            new("ICB-BOARD-007", "undetermined", "A provider trust partner member is shown; the nomination is not."),
            new("ICB-BOARD-008", "undetermined", "A primary medical services partner member is shown; the nomination is not."),
            new("ICB-BOARD-009", "undetermined", "Two local authority partner members are shown, one for each council; whether nominated jointly is not."),
            new("ICB-BOARD-010", "undetermined", "Whether there was guidance, and whether the nominators had regard to it, is not shown."),
            new("ICB-BOARD-011", "undetermined", "An acting holder fills the chief executive's seat only by the statutory route, which is not shown."),
            new("ICB-BOARD-012", "undetermined", "Nothing is shown of anyone's knowledge of services for mental illness."),
            new("ICB-BOARD-013", "undetermined", "No assessment of independence is shown."),
            new("ICB-BOARD-014", "undetermined", "No committee is shown, and the list is not stated."),
            new("ICB-BOARD-015", "notApplicable", "No variation of the constitution is recorded."),
            new("ICB-BOARD-100", "undetermined", "The worst of its parts: ICB-BOARD-001, -003, -004 and -006 to -009 are undetermined."),
            new("ICB-NOM-001", "definition", "Which trusts may nominate is a definition; nothing is asked of the board."),
            new("ICB-NOM-002", "definition", "The order of the two conditions is a definition."),
            new("ICB-NOM-003", "definition", "Which primary medical providers may nominate is a definition."),
            new("ICB-NOM-004", "definition", "The meaning of partner trust is a definition."),
            new("NHSE-BOARD-001", "same as ICB-BOARD-001, ICB-BOARD-003, ICB-BOARD-005", "The model constitution restates the Act."),
            new("NHSE-BOARD-002", "undetermined", "A chief medical officer is shown; finance and nursing posts are not, and the list is not complete."),
            new("NHSE-BOARD-003", "undetermined", "Non-executive members are mentioned without a number; one is known for certain, two are needed."),
            new("NHSE-BOARD-004", "satisfied", "Provider trust, primary medical services and local authority partner members are shown."),
            new("NHSE-BOARD-005", "undetermined", "Eight members are known, ten are needed, and the list is not complete."),
            new("NHSE-BOARD-006", "undetermined", "What the constitution says about a unitary board and joint accountability is not shown."),
            new("NHSE-BOARD-007", "same as ICB-BOARD-012", "The model constitution restates the Act."),
            new("NHSE-BOARD-008", "undetermined", "No review of the board's skills is shown."),
            new("NHSE-BOARD-009", "undetermined", "Four attend without a seat; whether a vote of theirs is recorded is not shown, and there may be others."),
            new("NHSE-ROLE-001", "notInForce", "The second model constitution is in force from 1 April 2026."),
            new("NHSE-ROLE-002", "notInForce", "The second model constitution is in force from 1 April 2026."),
        ]);
}
