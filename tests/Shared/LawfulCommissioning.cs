using IcsModel.Commissioning;

namespace IcsModel.TestSupport;

/// <summary>An invented commissioning history that is lawful in every respect.</summary>
internal static partial class LawfulCommissioning
{
    /// <summary>A day on which the group of <see cref="Create"/> has been at work for some years, under the first rules on governing bodies.</summary>
    public static readonly LocalDate Day = new(2021, 6, 1);

    /// <summary>The first day of the lighter rules on governing bodies.</summary>
    public static readonly LocalDate SecondEra = new(2022, 4, 14);

    /// <summary>A day on which there are integrated care boards, and everything the groups left is settled.</summary>
    public static readonly LocalDate BoardsDay = new(2023, 3, 1);

    public static CommissioningHistory Create() =>
        WithStages(WithTransition(WithMergers(WithGroups(new CommissioningHistory { Name = "Exampleshire" }))));
}
