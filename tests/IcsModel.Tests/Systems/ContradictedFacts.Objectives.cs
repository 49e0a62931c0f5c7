namespace IcsModel.Tests.Systems;

/// <content>The objectives of the strategy and of the plan.</content>
internal static partial class ContradictedFacts
{
    private const string Objectives =
        """
        /strategies/1/objectives/0 = absent: NotSatisfied PURP-001
        /strategies/1/objectives/0/id = other: nothing
        /strategies/1/objectives/0/title = other: nothing
        /strategies/1/objectives/0/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /strategies/1/objectives/0/outcome = other: nothing
        /strategies/1/objectives/0/measures/0 = absent: NotSatisfied PURP-003
        /strategies/1/objectives/0/owner = another: nothing
        /strategies/1/objectives/0/owner/kind = Other: nothing
        /strategies/1/objectives/0/supportsDuty = other: nothing
        /strategies/1/objectives/1 = absent: NotSatisfied PURP-001
        /strategies/1/objectives/1/id = other: nothing
        /strategies/1/objectives/1/title = other: nothing
        /strategies/1/objectives/1/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /strategies/1/objectives/1/outcome = other: nothing
        /strategies/1/objectives/1/measures/0 = absent: NotSatisfied PURP-003
        /strategies/1/objectives/1/owner = another: nothing
        /strategies/1/objectives/1/owner/kind = Other: nothing
        /strategies/1/objectives/1/supportsDuty = other: nothing
        /strategies/1/objectives/2 = absent: NotSatisfied PURP-001
        /strategies/1/objectives/2/id = other: nothing
        /strategies/1/objectives/2/title = other: nothing
        /strategies/1/objectives/2/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /strategies/1/objectives/2/outcome = other: nothing
        /strategies/1/objectives/2/measures/0 = absent: NotSatisfied PURP-003
        /strategies/1/objectives/2/owner = another: nothing
        /strategies/1/objectives/2/owner/kind = Other: nothing
        /strategies/1/objectives/2/supportsDuty = other: nothing
        /strategies/1/objectives/3 = absent: NotSatisfied PURP-001
        /strategies/1/objectives/3/id = other: nothing
        /strategies/1/objectives/3/title = other: nothing
        /strategies/1/objectives/3/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /strategies/1/objectives/3/outcome = other: nothing
        /strategies/1/objectives/3/measures/0 = absent: NotSatisfied PURP-003
        /strategies/1/objectives/3/owner = another: nothing
        /strategies/1/objectives/3/owner/kind = Other: nothing
        /plans/0/objectives/0 = absent: NotSatisfied PURP-001
        /plans/0/objectives/0/id = other: nothing
        /plans/0/objectives/0/title = other: nothing
        /plans/0/objectives/0/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /plans/0/objectives/0/outcome = other: nothing
        /plans/0/objectives/0/measures/0 = absent: NotSatisfied PURP-003
        /plans/0/objectives/0/owner = another: nothing
        /plans/0/objectives/0/owner/kind = Other: nothing
        /plans/0/objectives/0/supportsDuty = other: Undetermined PURP-006
        /plans/0/objectives/1 = absent: NotSatisfied PURP-001
        /plans/0/objectives/1/id = other: nothing
        /plans/0/objectives/1/title = other: nothing
        /plans/0/objectives/1/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /plans/0/objectives/1/outcome = other: nothing
        /plans/0/objectives/1/measures/0 = absent: NotSatisfied PURP-003
        /plans/0/objectives/1/owner = another: nothing
        /plans/0/objectives/1/owner/kind = Other: nothing
        /plans/0/objectives/1/supportsDuty = other: Undetermined PURP-006
        /plans/0/objectives/2 = absent: NotSatisfied PURP-001
        /plans/0/objectives/2/id = other: nothing
        /plans/0/objectives/2/title = other: nothing
        /plans/0/objectives/2/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /plans/0/objectives/2/outcome = other: nothing
        /plans/0/objectives/2/measures/0 = absent: NotSatisfied PURP-003
        /plans/0/objectives/2/owner = another: nothing
        /plans/0/objectives/2/owner/kind = Other: nothing
        /plans/0/objectives/2/supportsDuty = other: Undetermined PURP-006
        /plans/0/objectives/3 = absent: NotSatisfied PURP-001
        /plans/0/objectives/3/id = other: nothing
        /plans/0/objectives/3/title = other: nothing
        /plans/0/objectives/3/purposes/0 = absent: NotSatisfied PURP-001 PURP-002
        /plans/0/objectives/3/outcome = other: nothing
        /plans/0/objectives/3/measures/0 = absent: NotSatisfied PURP-003
        /plans/0/objectives/3/owner = another: nothing
        /plans/0/objectives/3/owner/kind = Other: nothing
        """;
}
