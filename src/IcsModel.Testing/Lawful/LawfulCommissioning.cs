using IcsModel.Commissioning;

namespace IcsModel.Testing;

/// <summary>An invented commissioning history that is lawful in every respect: clinical commissioning groups, their mergers, the transition to boards and the stages of the system.</summary>
/// <remarks>Change it with <see cref="CommissioningChanges"/> and <c>with</c>.</remarks>
public static partial class LawfulCommissioning
{
    /// <summary>A day on which the group of <see cref="Create"/> has been at work for some years, under the first rules on governing bodies: 1 June 2021.</summary>
    public static readonly LocalDate Day = new(2021, 6, 1);

    /// <summary>The first day of the lighter rules on governing bodies: 14 April 2022.</summary>
    internal static readonly LocalDate SecondEra = new(2022, 4, 14);

    /// <summary>A day on which there are integrated care boards, and everything the groups left is settled: 1 March 2023.</summary>
    public static readonly LocalDate BoardsDay = new(2023, 3, 1);

    /// <summary>The history, from 2016 to 2023.</summary>
    public static CommissioningHistory Create() =>
        WithStages(WithTransition(WithMergers(WithGroups(new CommissioningHistory { Name = "Exampleshire" }))));
}
