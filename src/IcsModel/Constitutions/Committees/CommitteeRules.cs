using IcsModel.Rules;

namespace IcsModel.Constitutions.Committees;

/// <summary>The rules about committees, in the order of their ids.</summary>
internal static class CommitteeRules
{
    internal static Rule[] All { get; } =
    [
        new AuditCommitteeRule(),
        new AuditChairRule(),
        new RemunerationCommitteeRule(),
        new RemunerationChairRule(),
        new RemunerationMembersRule(),
        new RemunerationRemitRule(),
        new TermsOfReferenceRule(),
        new CommitteeReportsRule(),
    ];
}
