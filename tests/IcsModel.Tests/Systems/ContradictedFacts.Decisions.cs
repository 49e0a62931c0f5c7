namespace IcsModel.Tests.Systems;

/// <content>Plans, reports and decisions.</content>
internal static partial class ContradictedFacts
{
    private const string Decisions =
        """
        /plans/0 = absent: NotApplicable PURP-006 INV-008 INV-009
        /plans/0/id = other: nothing
        /plans/0/kind = AnnualReport: NotApplicable PURP-006 INV-008 INV-009
        /plans/0/kind = Other: NotApplicable INV-008 INV-009
        /plans/0/publishedOn = 2099-01-01: NotApplicable PURP-006 INV-008 INV-009
        /plans/0/publishedOn = 1999-01-01: nothing
        /plans/0/isPublished = false: nothing
        /plans/0/explainsDuties = false: NotSatisfied INV-008
        /plans/0/populationConsulted = false: NotSatisfied INV-009
        /plans/1 = absent: NotApplicable INV-010
        /plans/1/id = other: nothing
        /plans/1/kind = JointForwardPlan: Undetermined PURP-001 INV-009; NotApplicable INV-010
        /plans/1/kind = Other: Undetermined PURP-001; NotApplicable INV-010
        /plans/1/publishedOn = 2099-01-01: NotApplicable INV-010
        /plans/1/publishedOn = 1999-01-01: nothing
        /plans/1/isPublished = false: nothing
        /plans/1/explainsDuties = false: NotSatisfied INV-010
        /decisions/0 = absent: NotApplicable REGARD-001
        /decisions/0/id = other: nothing
        /decisions/0/by = another: NotApplicable REGARD-001
        /decisions/0/by/kind = Other: nothing
        /decisions/0/on = 2099-01-01: NotApplicable REGARD-001
        /decisions/0/relevant/0 = absent: nothing
        /decisions/0/relevant/1 = absent: nothing
        /decisions/0/relevant/2 = absent: nothing
        /decisions/0/regardRecorded/0 = absent: NotSatisfied REGARD-001
        /decisions/0/regardRecorded/1 = absent: NotSatisfied REGARD-001
        /decisions/0/regardRecorded/2 = absent: NotSatisfied REGARD-001
        /decisions/1 = absent: NotApplicable REGARD-002
        /decisions/1/id = other: nothing
        /decisions/1/by = another: nothing
        /decisions/1/by/kind = Other: NotApplicable REGARD-002
        /decisions/1/on = 2099-01-01: NotApplicable REGARD-002
        /decisions/1/arrangesHealthServices = false: NotApplicable REGARD-002
        /decisions/1/relevant/0 = absent: nothing
        /decisions/1/regardRecorded/0 = absent: NotSatisfied REGARD-002
        """;
}
