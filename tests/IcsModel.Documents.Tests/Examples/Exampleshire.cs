namespace IcsModel.Documents.Tests.Examples;

/// <summary>Exampleshire: invented, and lawful in every respect.</summary>
internal static class Exampleshire
{
    public static ExampleTable Table { get; } = new(
        "nhs-exampleshire.json",
        new LocalDate(2025, 6, 1),
        [
            new("ICB-BOARD-001", "satisfied", "Appointed by NHS England, approved by the Secretary of State on 20 May 2022, in office from 1 July 2022."),
            new("ICB-BOARD-002", "notApplicable", "No removal of a chair is recorded."),
            new("ICB-BOARD-003", "satisfied", "Appointed by the chair, approved by NHS England on 11 June 2022, in office from 1 July 2022."),
            new("ICB-BOARD-004", "satisfied", "Employed by the board since its first day."),
            new("ICB-BOARD-005", "satisfied", "14 ordinary members, each appointed and approved; three are needed."),
            new("ICB-BOARD-006", "satisfied", "Each was appointed by the appointor the constitution names and approved by the chair before the start."),
            new("ICB-BOARD-007", "satisfied", "One member was nominated jointly by the two listed trusts."),
            new("ICB-BOARD-008", "satisfied", "One member was nominated jointly by the two listed practices."),
            new("ICB-BOARD-009", "satisfied", "One member was nominated jointly by the two listed councils."),
            new("ICB-BOARD-010", "satisfied", "Guidance is stated to be published; every nominating group attests regard to it."),
            new("ICB-BOARD-011", "satisfied", "Five different people hold the five seats."),
            new("ICB-BOARD-012", "satisfied", "One ordinary member leads a mental health trust, attested by the chair."),
            new("ICB-BOARD-013", "satisfied", "Every appointor concluded before the start that independence is not undermined."),
            new("ICB-BOARD-014", "satisfied", "The chair appointed and assessed both members of the commissioning committee."),
            new("ICB-BOARD-015", "satisfied", "The variation of 9 October 2022 was approved by NHS England on 29 September 2022."),
            new("ICB-BOARD-100", "satisfied", "Every part is satisfied."),
            new("ICB-NOM-001", "definition", "Which trusts may nominate is a definition; nothing is asked of the board."),
            new("ICB-NOM-002", "definition", "The order of the two conditions is a definition."),
            new("ICB-NOM-003", "definition", "Which primary medical providers may nominate is a definition."),
            new("ICB-NOM-004", "definition", "The meaning of partner trust is a definition."),
            new("NHSE-BOARD-001", "same as ICB-BOARD-001, ICB-BOARD-003, ICB-BOARD-005", "The model constitution restates the Act."),
            new("NHSE-BOARD-002", "satisfied", "The three directors are members."),
            new("NHSE-BOARD-003", "satisfied", "Three non-executive members; two are needed."),
            new("NHSE-BOARD-004", "satisfied", "A partner member from each of the three sectors."),
            new("NHSE-BOARD-005", "satisfied", "16 members; the policy minimum is ten."),
            new("NHSE-BOARD-006", "satisfied", "Clause 2.1.4 provides both."),
            new("NHSE-BOARD-007", "same as ICB-BOARD-012", "The model constitution restates the Act."),
            new("NHSE-BOARD-008", "satisfied", "A review of skills is recorded."),
            new("NHSE-BOARD-009", "satisfied", "The one participant has no recorded vote, and there are no others."),
            new("NHSE-ROLE-001", "notInForce", "The second model constitution is in force from 1 April 2026."),
            new("NHSE-ROLE-002", "notInForce", "The second model constitution is in force from 1 April 2026."),
        ]);
}
