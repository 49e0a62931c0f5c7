namespace IcsModel.Documents.Tests.Examples;

/// <summary>What a person expects every rule on systems to say of one example on one date.</summary>
/// <param name="File">The name of the example under <c>docs/examples/systems</c>.</param>
/// <param name="AsAt">The date.</param>
/// <param name="Groups">The rules with one outcome for one reason.</param>
internal sealed record SystemTable(string File, LocalDate AsAt, SystemTable.Group[] Groups)
{
    /// <summary>What the examples have in common: subjects of which public pages say nothing, and events that nobody recorded.</summary>
    private static readonly Group[] Unstated =
    [
        new("notApplicable", "No needs assessment, local strategy or direction is recorded.", "JSNA-002 JSNA-003 JSNA-004 JSNA-005 JSNA-008 JSNA-009 JSNA-010 JSNA-011 JLHWS-002 JLHWS-003 JLHWS-004 JLHWS-005 JLHWS-006 JLHWS-007 JLHWS-008 JLHWS-009"),
        new("notApplicable", "No assessment that the partnership received, and no decision to revise, is recorded.", "STRAT-010 STRAT-011"),
        new("notApplicable", "No decision of a council, the board or NHS England is recorded.", "REGARD-001 REGARD-002"),
        new("notApplicable", "No objective of a strategy or plan is recorded.", "PURP-002 PURP-003 PURP-004 PURP-006"),
        new("notApplicable", "No councillor's nomination, shared or further representative, request, delegation or joint exercise is recorded.", "HWB-003 HWB-009 HWB-010 HWB-018 HWB-019 HWB-020 HWB-021 HWB-022 HWB-023 HWB-025 GHWB-03"),
        new("notApplicable", "No plan, proposal, decision, report or consultation is recorded.", "INV-001a INV-001b INV-001c INV-002 INV-005 INV-008 INV-009 INV-010 INV-C01 INV-C02 INV-C04"),
        new("notApplicable", "No arrangement, direction or joint appointment is recorded.", "JOINT-001 JOINT-002 JOINT-003 JOINT-004 JOINT-005 JOINT-007 JOINT-009 JOINT-010 JOINT-011 JOINT-013 JOINT-014 JOINT-016 JOINT-017 JOINT-G01 JOINT-G02 JOINT-G03 JOINT-G04 JOINT-G06 S75-001 S75-002 S75-004 S75-005 S75-006 S75-007 S75-008 S75-010"),
        new("notApplicable", "No body of a place and no collaborative is recorded.", "TIER-005 COLL-001 COLL-002"),
        new("undetermined", "Other members, the sectors they come from and other ways to take part are not shown.", "GICP-002 GICP-003 GICP-004 GICP-005 GICP-006 GICP-007 GICP-010 GICP-011 GICP-012 GICP-013"),
        new("undetermined", "How the chair was chosen, how the partnership is resourced and how disputes are settled is not shown.", "GICP-009 GICP-014 GICP-016"),
        new("undetermined", "How the strategy answers needs, and what it had regard to, is not shown.", "STRAT-002 STRAT-003 STRAT-004 STRAT-005 STRAT-006"),
        new("undetermined", "Which Local Healthwatch organisations there are for the councils, and that each was involved, is not shown.", "STRAT-007"),
        new("undetermined", "To whom copies of the strategy went is not shown, and there is no deadline.", "STRAT-013 STRAT-014"),
        new("undetermined", "The topics and the contents of the strategy are not shown.", "GSTRAT-01 GSTRAT-02 GSTRAT-03 GSTRAT-04 GSTRAT-05 GSTRAT-06 GSTRAT-07 GSTRAT-08 GSTRAT-09 GSTRAT-10 GSTRAT-12 GSTRAT-14 GSTRAT-19 GSTRAT-21"),
        new("undetermined", "The objectives of the strategy are not shown.", "PURP-001"),
        new("undetermined", "Needs assessments and local strategies are not shown.", "JSNA-001 JLHWS-001"),
        new("undetermined", "Health and wellbeing boards are not shown.", "HWB-001 HWB-002 HWB-004 HWB-005 HWB-006 HWB-007 HWB-008 HWB-013 HWB-017 HWB-026 HWB-027 GHWB-02 GHWB-04 GHWB-05"),
        new("undetermined", "The strategy for working with people and communities, and what the bodies had regard to, is not shown.", "INV-006 INV-007 INV-G00 INV-G01 INV-G02 INV-G03 INV-G04 INV-G05 INV-G06 INV-G07 INV-G08 INV-G09 INV-G10"),
        new("notInForce", "These expectations came with the second guidance on strategies, of February 2024.", "GSTRAT-11 GSTRAT-13 GSTRAT-15 GSTRAT-16 GSTRAT-17"),
    ];

    public static IReadOnlyList<SystemTable> All { get; } =
    [
        new("gloucestershire.yaml", new LocalDate(2022, 12, 22),
        [
            .. Unstated,
            new("satisfied", "The board and the only responsible council founded the partnership as equal partners.", "ICP-EST-001 GICP-001"),
            new("satisfied", "The areas of the county and of the board coincide.", "ICP-EST-002"),
            new("undetermined", "A member of the board and one of the council are shown; who appointed the chair, and who else sits there, is not.", "ICP-MEMB-001 ICP-MEMB-002 ICP-MEMB-003"),
            new("satisfied", "Three members are shown, two are needed.", "ICP-MEMB-004"),
            new("notApplicable", "The number of the quorum and those present at the meeting are not shown.", "ICP-PROC-002"),
            new("satisfied", "The one decision shown is on the strategy.", "ICP-PROC-003"),
            new("undetermined", "Papers are published; whether meetings are public is not shown.", "GICP-008"),
            new("undetermined", "When principles were agreed and the partnership was set up is not shown.", "GICP-015"),
            new("undetermined", "Of the terms of reference only joint approval and annual review are shown.", "GICP-020"),
            new("satisfied", "An interim strategy was agreed in December 2022.", "STRAT-001 GSTRAT-20"),
            new("undetermined", "The strategy was agreed for publication; that it was published, and who was involved, is not shown.", "STRAT-008 STRAT-012"),
            new("satisfied", "The terms of reference name the four purposes.", "PURP-005"),
            new("notApplicable", "No place is recorded.", "TIER-004 PLACE-001 PLACE-002 PLACE-003"),
        ]),
        new("kent-and-medway.yaml", new LocalDate(2024, 1, 4),
        [
            .. Unstated,
            new("satisfied", "The board and the two responsible councils established the partnership.", "ICP-EST-001"),
            new("undetermined", "The area of the partnership is not stated as such.", "ICP-EST-002"),
            new("undetermined", "Only the chair is shown of the members, and not who appointed him or her.", "ICP-MEMB-001 ICP-MEMB-002 ICP-MEMB-003 ICP-MEMB-004"),
            new("notApplicable", "No meeting or decision is recorded.", "ICP-PROC-002 ICP-PROC-003"),
            new("undetermined", "Whether the partners have an equal say, and what the terms of reference cover, is not shown.", "GICP-001 GICP-020"),
            new("undetermined", "Meetings are public; whether papers are published is not shown.", "GICP-008"),
            new("notInForce", "These expectations ended with 2022.", "GICP-015 GSTRAT-20"),
            new("satisfied", "A strategy was adopted in December 2023, the public was involved, and the council's page carries it.", "STRAT-001 STRAT-008 STRAT-012"),
            new("undetermined", "Which purposes the terms of reference name is not shown.", "PURP-005"),
            new("undetermined", "Of the four places only the names are shown.", "TIER-004 PLACE-001 PLACE-002 PLACE-003"),
        ]),
    ];

    /// <summary>The rules with one outcome for one reason.</summary>
    /// <param name="Outcome">The outcome as documents spell it.</param>
    /// <param name="Because">The reason, for checking against the example and the law.</param>
    /// <param name="Ids">The ids, with blanks between.</param>
    internal sealed record Group(string Outcome, string Because, string Ids);
}
