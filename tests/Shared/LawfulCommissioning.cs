using IcsModel.Commissioning;

namespace IcsModel.TestSupport;

/// <summary>An invented part of England whose commissioning was lawful in every respect, from the groups to the boards.</summary>
internal static partial class LawfulCommissioning
{
    public static CommissioningHistory Create() => WithStages(WithTransition(WithMergers(new CommissioningHistory { Name = "Exampleshire" })));
}
