namespace IcsModel.Documents.Binding;

/// <summary>The words of documents for the values of the enumerations about commissioning, each at the index of its value.</summary>
internal static partial class CommissioningWords
{
    internal static readonly string[] CcgActivityKinds = ["planning", "changeProposal", "decision"];

    internal static readonly string[] CcgConstitutionContents =
    [
        "name",
        "members",
        "area",
        "dischargeOfFunctions",
        "decisionProcedure",
        "transparency",
        "conflictsArrangements",
        "memberParticipation",
        "publicInvolvementArrangements",
        "publicInvolvementPrinciples",
        "governingBody",
    ];

    internal static readonly string[] CcgDuties = ["nhsConstitution", "effectiveness", "improvement", "inequalities", "patientsAndChoice", "integration"];

    internal static readonly string[] CcgFailures = ["failing", "failed", "significantRisk", "none"];

    internal static readonly string[] CcgInterestGroups = ["members", "governingBody", "committees", "employees"];

    internal static readonly string[] CcgInterventionKinds =
    [
        "specialMeasures",
        "direction",
        "functionsStopped",
        "functionsHandedOver",
        "officerReplaced",
        "constitutionVaried",
        "dissolution",
    ];

    internal static readonly string[] GoverningBodyAppointers = ["group", "nhsEngland", "other"];

    internal static readonly string[] GoverningBodyBars =
    [
        "parliament",
        "councillor",
        "supportSupplier",
        "sentence",
        "bankruptcyRestrictions",
        "dismissal",
        "professionalSanction",
        "directorDisqualification",
        "charityRemoval",
    ];

    internal static readonly string[] GoverningBodyCommitteeKinds = ["audit", "remuneration", "other"];

    internal static readonly string[] GoverningBodyFunctions = ["assurance", "remuneration", "other"];

    internal static readonly string[] GoverningBodyRoles =
    [
        "chair",
        "deputyChair",
        "accountableOfficer",
        "chiefFinanceOfficer",
        "registeredNurse",
        "secondaryCareSpecialist",
        "layMember",
        "groupMember",
        "other",
    ];

    internal static readonly string[] GoverningBodyRoutes = ["groupMember", "regulations", "constitution", "other"];

    internal static readonly string[] GrantMatters = ["constitution", "members", "area", "accountableOfficer", "arrangements", "governingBody", "prescribed"];

    internal static readonly string[] LayExclusions =
    [
        "groupMember",
        "healthProfessional",
        "councilEmployee",
        "departmentOfficer",
        "nhsBody",
        "foundationTrustOffice",
        "foundationTrustMembership",
        "primaryCareTrustEmployee",
        "regulator",
        "commissionedProvider",
        "socialServicesContractor",
        "primaryCareContractor",
    ];

    internal static readonly string[] LayGrounds = ["financeAndAudit", "localKnowledge"];
}
