namespace IcsModel.Documents.Tests.Examples;

/// <summary>Hertfordshire and West Essex: a constitution, which shows seats and nobody in them.</summary>
internal static class HertfordshireAndWestEssex
{
    public static ExampleTable Table { get; } = new(
        "nhs-hertfordshire-and-west-essex.yaml",
        new LocalDate(2024, 1, 1),
        [
            new("ICB-BOARD-001", "undetermined", "The constitution has one chair; who holds the office is not shown."),
            new("ICB-BOARD-002", "notApplicable", "No removal of a chair is recorded."),
            new("ICB-BOARD-003", "undetermined", "The constitution has one chief executive; who holds the office is not shown."),
            new("ICB-BOARD-004", "undetermined", "Who is chief executive, and who employs them, is not shown."),
            new("ICB-BOARD-005", "undetermined", "The constitution has at least three ordinary members; who they are is not shown."),
            new("ICB-BOARD-006", "undetermined", "No member is shown."),
            new("ICB-BOARD-007", "undetermined", "The constitution has the seat (2.1.6); who holds it and how they were nominated is not shown."),
            new("ICB-BOARD-008", "undetermined", "The constitution has the seat (2.1.6); who holds it and how they were nominated is not shown."),
            new("ICB-BOARD-009", "undetermined", "The constitution has the seat (2.1.6); who holds it and how they were nominated is not shown."),
            new("ICB-BOARD-010", "undetermined", "Whether there was guidance, and whether the nominators had regard to it, is not shown."),
            new("ICB-BOARD-011", "undetermined", "No holder of the five seats is shown."),
            new("ICB-BOARD-012", "undetermined", "No member is shown."),
            new("ICB-BOARD-013", "undetermined", "No appointment is shown."),
            new("ICB-BOARD-014", "undetermined", "No committee is shown, and the list is not stated."),
            new("ICB-BOARD-015", "notApplicable", "No variation of the constitution is recorded."),
            new("ICB-BOARD-100", "undetermined", "The worst of its parts: ICB-BOARD-001, -003, -004 and -006 to -009 are undetermined."),
            new("ICB-NOM-001", "definition", "Which trusts may nominate is a definition; nothing is asked of the board."),
            new("ICB-NOM-002", "definition", "The order of the two conditions is a definition."),
            new("ICB-NOM-003", "definition", "Which primary medical providers may nominate is a definition."),
            new("ICB-NOM-004", "definition", "The meaning of partner trust is a definition."),
            new("NHSE-BOARD-001", "same as ICB-BOARD-001, ICB-BOARD-003, ICB-BOARD-005", "The model constitution restates the Act."),
            new("NHSE-BOARD-002", "undetermined", "The constitution has the three seats (2.1.5); whether anyone holds them is not shown."),
            new("NHSE-BOARD-003", "undetermined", "The constitution has at least two such seats (2.1.5); whether anyone holds them is not shown."),
            new("NHSE-BOARD-004", "undetermined", "The constitution has the three seats (2.1.6); whether anyone holds them is not shown."),
            new("NHSE-BOARD-005", "undetermined", "No member is shown."),
            new("NHSE-BOARD-006", "undetermined", "A unitary board is shown; joint accountability is not in the part that was read."),
            new("NHSE-BOARD-007", "same as ICB-BOARD-012", "The model constitution restates the Act."),
            new("NHSE-BOARD-008", "undetermined", "No review of the board's skills is shown."),
            new("NHSE-BOARD-009", "undetermined", "Who attends without a seat, and whether a vote of theirs is recorded, is not shown."),
            new("NHSE-ROLE-001", "notInForce", "The second model constitution is in force from 1 April 2026."),
            new("NHSE-ROLE-002", "notInForce", "The second model constitution is in force from 1 April 2026."),
        ]);
}
