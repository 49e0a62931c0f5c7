namespace IcsModel.Documents.Tests.Examples;

/// <summary>South West London: a complete list of 22 seats, and nothing on how anyone came to theirs.</summary>
internal static class SouthWestLondon
{
    public static ExampleTable Table { get; } = new(
        "nhs-south-west-london.yaml",
        new LocalDate(2025, 6, 1),
        [
            new("ICB-BOARD-001", "undetermined", "One chair listed; who appointed and who approved is not shown."),
            new("ICB-BOARD-002", "notApplicable", "No removal of a chair is recorded."),
            new("ICB-BOARD-003", "undetermined", "One chief executive listed; who appointed and who approved is not shown."),
            new("ICB-BOARD-004", "undetermined", "Who employs the chief executive is not shown."),
            new("ICB-BOARD-005", "satisfied", "22 members less chair and chief executive make 20 ordinary members; three are needed."),
            new("ICB-BOARD-006", "undetermined", "Neither appointors nor the chair's approvals are shown for any ordinary member."),
            new("ICB-BOARD-007", "undetermined", "Four trust partners listed; how they were nominated is not shown."),
            new("ICB-BOARD-008", "undetermined", "One primary medical services partner listed; the nomination is not shown."),
            new("ICB-BOARD-009", "undetermined", "One local authorities partner listed; the nomination is not shown."),
            new("ICB-BOARD-010", "undetermined", "Whether there was guidance, and whether the nominators had regard to it, is not shown."),
            new("ICB-BOARD-011", "satisfied", "Each of the five seats has a holder; entries without a person's id are read as different people (design 9.5, 9.7)."),
            new("ICB-BOARD-012", "undetermined", "Four trust partners listed, none described as the mental health seat."),
            new("ICB-BOARD-013", "undetermined", "No assessment of independence is shown."),
            new("ICB-BOARD-014", "undetermined", "One committee is known; whether it may exercise commissioning functions is not shown, and there may be others."),
            new("ICB-BOARD-015", "notApplicable", "No variation of the constitution is recorded."),
            new("ICB-BOARD-100", "undetermined", "The worst of its parts: ICB-BOARD-001, -003, -004 and -006 to -009 are undetermined."),
            new("ICB-NOM-001", "definition", "Which trusts may nominate is a definition; nothing is asked of the board."),
            new("ICB-NOM-002", "definition", "The order of the two conditions is a definition."),
            new("ICB-NOM-003", "definition", "Which primary medical providers may nominate is a definition."),
            new("ICB-NOM-004", "definition", "The meaning of partner trust is a definition."),
            new("NHSE-BOARD-001", "same as ICB-BOARD-001, ICB-BOARD-003, ICB-BOARD-005", "The model constitution restates the Act."),
            new("NHSE-BOARD-002", "satisfied", "Chief finance officer, medical director and director of nursing are listed."),
            new("NHSE-BOARD-003", "satisfied", "Four non-executive members listed; two are needed."),
            new("NHSE-BOARD-004", "satisfied", "Four trust, one primary medical services and one local authorities partner listed."),
            new("NHSE-BOARD-005", "satisfied", "22 members listed; the policy minimum is ten."),
            new("NHSE-BOARD-006", "undetermined", "What the constitution says about a unitary board and joint accountability is not shown."),
            new("NHSE-BOARD-007", "same as ICB-BOARD-012", "The model constitution restates the Act."),
            new("NHSE-BOARD-008", "undetermined", "No review of the board's skills is shown."),
            new("NHSE-BOARD-009", "undetermined", "Who attends without a seat, and whether a vote of theirs is recorded, is not shown."),
            new("NHSE-ROLE-001", "notInForce", "The second model constitution is in force from 1 April 2026."),
            new("NHSE-ROLE-002", "notInForce", "The second model constitution is in force from 1 April 2026."),
        ]);
}
