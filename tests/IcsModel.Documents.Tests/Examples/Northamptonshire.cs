namespace IcsModel.Documents.Tests.Examples;

/// <summary>Northamptonshire: a board part way through its appointments, on its first day.</summary>
internal static class Northamptonshire
{
    public static ExampleTable Table { get; } = new(
        "nhs-northamptonshire.yaml",
        new LocalDate(2022, 7, 1),
        [
            new("ICB-BOARD-001", "undetermined", "A chair designate is named; who appointed and who approved is not shown."),
            new("ICB-BOARD-002", "notApplicable", "No removal of a chair is recorded."),
            new("ICB-BOARD-003", "undetermined", "A chief executive designate is named; who appointed and who approved is not shown."),
            new("ICB-BOARD-004", "undetermined", "Who employs the chief executive is not shown."),
            new("ICB-BOARD-005", "satisfied", "Three non-executives alone make three."),
            new("ICB-BOARD-006", "undetermined", "Neither appointors nor the chair's approvals are shown for any ordinary member."),
            new("ICB-BOARD-007", "undetermined", "A representative of NHS organisations is shown; the nomination is not."),
            new("ICB-BOARD-008", "undetermined", "A representative of primary care is shown; the nomination is not."),
            new("ICB-BOARD-009", "undetermined", "A representative of local authorities is shown; the nomination is not."),
            new("ICB-BOARD-010", "undetermined", "Whether there was guidance, and whether the nominators had regard to it, is not shown."),
            new("ICB-BOARD-011", "satisfied", "Each of the five seats has a holder; entries without a person's id are read as different people (design 9.5, 9.7)."),
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
            new("NHSE-BOARD-002", "undetermined", "A chief finance officer is named; medical and nursing posts are not shown, and the list is not complete."),
            new("NHSE-BOARD-003", "satisfied", "Three non-executive directors are named; two are needed."),
            new("NHSE-BOARD-004", "satisfied", "Representatives of NHS organisations, primary care and local authorities are shown."),
            new("NHSE-BOARD-005", "undetermined", "Nine members are known, ten are needed, and the list is not complete."),
            new("NHSE-BOARD-006", "undetermined", "What the constitution says about a unitary board and joint accountability is not shown."),
            new("NHSE-BOARD-007", "same as ICB-BOARD-012", "The model constitution restates the Act."),
            new("NHSE-BOARD-008", "undetermined", "No review of the board's skills is shown."),
            new("NHSE-BOARD-009", "undetermined", "Who attends without a seat, and whether a vote of theirs is recorded, is not shown."),
            new("NHSE-ROLE-001", "notInForce", "The second model constitution is in force from 1 April 2026."),
            new("NHSE-ROLE-002", "notInForce", "The second model constitution is in force from 1 April 2026."),
        ]);
}
