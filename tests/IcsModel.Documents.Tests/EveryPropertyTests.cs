using IcsModel.Boards;

namespace IcsModel.Documents.Tests;

/// <summary>Sets every property of every type of the model, one at a time, and wants it back.</summary>
public sealed class EveryPropertyTests
{
    private static readonly PropertyWalk<IntegratedCareBoard> Walk = new(GovernanceDocumentWriter.WriteJson, document => document.Board);

    public static TheoryData<string> Paths => [.. Walk.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Is_written_under_its_name_and_read_back(string path) => Walk.ShouldComeBack(path);

    [Fact]
    public void Every_period_may_end_with_its_last_day() => Walk.PeriodsMayEndWithTheirLastDay(atLeast: 15);

    [Fact]
    public void Covers_the_types_of_the_model() =>
        Walk.Types.Select(type => type.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "AccountingDirection", "AffectedBoard", "AnnualAccounts", "Appointment", "Approval", "Attendance", "Attestation", "AuthorisedSignatory",
            "BoardAccounts", "BoardAttendee", "BoardMember", "BoardSuccession", "Body", "CarriedOverNomination", "ChiefExecutiveEmploymentClause",
            "Clause", "Cluster", "CommissioningCommitteeSafeguards", "Committee", "CommitteeAllowance", "CommitteeMember", "CommitteeReport",
            "ConductArrangements", "ConflictHandling", "ConflictsPolicy", "ConflictsProvision", "Constitution", "ConstitutionSeat",
            "ConstitutionVariation", "ConstitutionVersion", "Declaration", "Delegation", "Departure", "DevelopmentAgreement", "Disqualification",
            "EmploymentSpell", "EntitledNominator", "EstablishmentOrder", "ExtraPeriodAccounts", "FirstConstitution", "FitAndProperTest",
            "GovernanceHandbook", "HandbookItem", "IndependenceAssessment", "IndependenceBar", "IntegratedCareBoard", "InterestEntry",
            "InvolvementProvision", "Meeting", "MeetingItem", "MembershipRequirement", "MentalIllnessServicesExpertise", "MinutesRecord",
            "ModelDeparture", "NamedOfficer", "Nomination", "OrderVariation", "OtherRole", "PayDecision", "Person", "ProfessionalRegistration",
            "Quorum", "QuorumGroup", "RegisterOfInterests", "RemunerationRemit", "Requisition", "SealUse", "Secondment", "SelectionPanel",
            "SkillsReview", "StandingOrders", "StandingOrdersSuspension", "TermOfOffice", "TermsOfReference", "TransferScheme", "UrgentDecision",
            "Vacancy", "VariationPower", "Vote",
        ]);
}
