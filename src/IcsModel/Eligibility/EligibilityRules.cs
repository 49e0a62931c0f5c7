using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>The rules about eligibility, appointment and terms of office, in the order of their ids.</summary>
internal static class EligibilityRules
{
    internal static BoardRule[] All { get; } =
    [
        Disqualifications.MemberOfParliament(),
        Disqualifications.Conviction(),
        Disqualifications.BankruptcyRestrictions(),
        Disqualifications.Dismissal(),
        Disqualifications.RemovalFromOffice(),
        Disqualifications.ProfessionalSanction(),
        Disqualifications.DirectorDisqualification(),
        Disqualifications.CharityTrusteeRemoval(),
        Disqualifications.ScottishCharityRemoval(),
    ];
}
