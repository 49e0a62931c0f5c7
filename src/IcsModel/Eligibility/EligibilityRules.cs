using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>The rules about eligibility, appointment and terms of office, in the order of their ids.</summary>
internal static class EligibilityRules
{
    internal static Rule[] All { get; } =
    [
        new MemberFitnessRule(),
        Disqualifications.MemberOfParliament(),
        Disqualifications.Conviction(),
        Disqualifications.BankruptcyRestrictions(),
        Disqualifications.Dismissal(),
        Disqualifications.RemovalFromOffice(),
        Disqualifications.ProfessionalSanction(),
        Disqualifications.DirectorDisqualification(),
        Disqualifications.CharityTrusteeRemoval(),
        Disqualifications.ScottishCharityRemoval(),
        new ChairWithoutLocalRoleRule(),
        new TrustExecutiveRule(),
        new DirectorQualificationRule(),
        new NonExecutiveIndependenceRule(),
        new NominationInvitationRule(),
        new SelectionPanelRule(),
        new TermOfOfficeRule(),
        new RemovalGroundsRule(),
        new OwnPayRule(),
        new AppointmentTestRule(),
        new AnnualTestRule(),
        new LeaverReferenceRule(),
        new ChairTestRule(),
    ];
}
