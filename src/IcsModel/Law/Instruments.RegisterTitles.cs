namespace IcsModel.Law;

// The register writes some instruments with an edition, a provision or a reason behind the title.
public static partial class Instruments
{
    private static (string Title, Instrument Instrument)[] OtherRegisterTitles() =>
    [
        ("10 Year Health Plan for England", TenYearHealthPlan),
        ("Public Bodies (Admission to Meetings) Act 1960; National Health Service Act 2006", PublicBodiesAdmissionToMeetingsAct1960),
        ("Local Government Act 1972, Part VA", LocalGovernmentAct1972),
        ("Integrated Care Boards (Nomination of Ordinary Members) Regulations 2022 (S.I. number unverified)", NominationRegulations2022),
        ("Integrated Care Boards (Nomination of Ordinary Members) Regulations 2022 [title unverified]", NominationRegulations2022),
        ("Guidance on integrated care board constitutions and governance", ModelConstitution),
        ("ICS design framework (PAR642) (NHS England, 16 June 2021)", DesignFramework2021),
        ("Procedures for clinical commissioning groups to apply for constitution change, merger or dissolution (NHS England, 2016 and 2019 editions)", CcgProcedures),
        ("NHS England integrated care provider contract policy (2019)", ProviderContractPolicy),
        ("Model ICB Blueprint and related NHS England running-cost guidance (2025)", ModelBoardBlueprint),
        ("IcsModel derived rule (NHS Act 2006 Sch. 1B; model constitution)", DerivedRules),
        ("IcsModel derived rule (National Health Service Act 2006, ss. 65Z5, 65Z6, 75)", DerivedRules),
        ("IcsModel derived rule (National Health Service Act 2006, ss. 65Z5–65Z6)", DerivedRules),
        ("Library index of time limits in S.I. 2023/1348", DerivedRules),
        ("Library reconciliation of seed 003 with S.I. 2012/1631 and the 2016 conflicts guidance", DerivedRules),
        ("Library rule from the absence of a threshold in 2006 Act ss. 14C, 14G and S.I. 2012/1631 Sch. 1", DerivedRules),
        ("Library rule on 2006 Act ss. 14C, 14D(1), 14G and S.I. 2012/1631 reg. 8", DerivedRules),
        ("Library rule on S.I. 2023/1348", DerivedRules),
        ("Library rule on administrative designation", DerivedRules),
        ("Library rule on the CCG definition in S.I. 2012/2996 (Responsibilities and Standing Rules Regulations 2012)", DerivedRules),
    ];
}
