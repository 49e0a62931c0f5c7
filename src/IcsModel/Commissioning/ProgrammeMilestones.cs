namespace IcsModel.Commissioning;

/// <summary>The steps of the programme from sustainability and transformation plans to integrated care boards, as they were announced.</summary>
/// <remarks>None of the stages before 1 July 2022 is a body or has a function in law. Counts are those of each announcement; they disagree by one in places.</remarks>
public static class ProgrammeMilestones
{
    /// <summary>Every step, in the order of the law register.</summary>
    public static ValueList<ProgrammeMilestone> All { get; } =
    [
        new("STAGE-001", new(2016, 3, 1), DayPrecision.Month, "Footprints of sustainability and transformation plans are set.", SystemStageKind.TransformationPlan, 44),
        new("STAGE-002", new(2017, 1, 1), DayPrecision.Year, "Plans turn into partnerships.", SystemStageKind.TransformationPartnership, 44),
        new("STAGE-003", new(2018, 2, 1), DayPrecision.Month, "Every partnership is expected to become an integrated care system; ten pioneers are named.", SystemStageKind.DesignatedIcs, 10),
        new("STAGE-004", new(2018, 1, 1), DayPrecision.Year, "Fourteen systems are designated; three more areas follow in 2019, which absorb two of them.", SystemStageKind.DesignatedIcs, 14),
        new("STAGE-005", new(2019, 1, 7), DayPrecision.Month, "The NHS Long Term Plan aims at a system everywhere by April 2021, typically with one group."),
        new("STAGE-006", new(2020, 5, 1), DayPrecision.Month, "Four more systems are designated.", SystemStageKind.DesignatedIcs, 18),
        new("STAGE-007", new(2020, 12, 8), DayPrecision.Day, "Eleven more systems are announced.", SystemStageKind.DesignatedIcs, 29, new(2021, 4, 1)),
        new("STAGE-008", new(2021, 3, 22), DayPrecision.Day, "The last thirteen systems are announced, Kent and Medway among them.", SystemStageKind.DesignatedIcs, 42, new(2021, 4, 1)),
        new("STAGE-009", new(2021, 2, 11), DayPrecision.Day, "The White Paper on integration is published."),
        new("STAGE-010", new(2021, 6, 16), DayPrecision.Day, "The design framework for integrated care systems is published."),
        new("STAGE-011", new(2021, 8, 1), DayPrecision.Month, "Interim guidance on governance and the framework for staff are published."),
        new("STAGE-012", new(2021, 12, 24), DayPrecision.Day, "The start of boards moves from 1 April to 1 July 2022.", EffectiveOn: new(2022, 7, 1)),
        new("STAGE-013", new(2022, 4, 28), DayPrecision.Day, "The Health and Care Act 2022 receives Royal Assent."),
        new("STAGE-014", new(2022, 5, 9), DayPrecision.Day, "The preparatory powers come into force."),
        new("STAGE-015", new(2022, 7, 1), DayPrecision.Day, "Integrated care boards are established, and the 106 remaining groups end.", SystemStageKind.StatutoryIcs, 42),
        new("STAGE-016", new(2026, 4, 1), DayPrecision.Day, "The first boards merge; how many there are is a question with a date from then on.", SystemStageKind.StatutoryIcs),
    ];
}
