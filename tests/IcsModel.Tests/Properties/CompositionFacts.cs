namespace IcsModel.Tests.Properties;

/// <summary>The facts on who sits on a board and by which route, which the rules on its composition read.</summary>
internal static class CompositionFacts
{
    private static readonly Dictionary<string, string[]> ByType = new(StringComparer.Ordinal)
    {
        ["Appointment"] = ["By", "DecidedOn", "Approvals", "IndependenceAssessment"],
        ["Approval"] = ["By", "On", "Kind", "Reference", "MentalIllnessExpertiseConsidered"],
        ["Attestation"] = ["By", "On", "Basis"],
        ["BoardAttendee"] = ["Id", "Person", "Kind", "Title", "Represents", "SubstituteFor", "VoteRecorded"],
        ["BoardMember"] =
        [
            "Id", "Person", "Seat", "Title", "From", "To", "Capacity", "Appointment", "Nomination", "MentalIllnessServicesExpertise",
            "Employment", "Secondments", "Votes", "IsDeputyChair", "IsSeniorNonExecutive", "IsSuspended", "Departure",
        ],
        ["Body"] = ["Kind", "Code", "Name"],
        ["Clause"] = ["Provides", "Number", "Page"],
        ["Committee"] = ["Id", "Name", "Kind", "Chair", "MayExerciseCommissioningFunctions", "Members"],
        ["CommitteeMember"] = ["Id", "Person", "From", "To", "Appointment"],
        ["Constitution"] =
        [
            "From", "To", "Version", "Seats", "NominatingTrusts", "NominatingPrimaryMedicalProviders", "NominatingLocalAuthorities",
            "RemovalOfChair", "ValidationOfProceedings", "DeputyActsForChair", "UnitaryBoard", "JointAccountability", "QuorumWithoutChair",
            "Variations",
        ],
        ["ConstitutionSeat"] = ["Kind", "Title", "Number", "AtLeast", "AtMost", "NominatedBy", "AppointedBy", "ApprovedBy", "Clause"],
        ["ConstitutionVariation"] = ["MadeBy", "MadeOn", "Approvals", "ProcedureFollowed", "Version"],
        ["Departure"] = ["Kind", "By", "On", "Approvals"],
        ["EmploymentSpell"] = ["Employer", "From", "To"],
        ["EntitledNominator"] =
        [
            "Body", "ProvidesServicesInArea", "MeetsForwardPlanCondition", "MeetsLevelOfServicesCondition", "IsOfPrescribedDescription",
        ],
        ["IndependenceAssessment"] = ["By", "On", "Conclusion"],
        ["IntegratedCareBoard"] =
        [
            "Code", "Name", "EstablishedOn", "AbolishedOn", "StatedOn", "Members", "Attendees", "Vacancies", "SkillsReviews",
            "SelectionGuidancePublished", "Constitution", "Committees",
        ],
        ["MentalIllnessServicesExpertise"] = ["Held", "Attestation"],
        ["Nomination"] = ["Sector", "On", "Nominators", "Entitled", "JointProcessFollowed", "RegardToSelectionGuidance"],
        ["Person"] = ["Id", "Name"],
        ["Secondment"] = ["HomeEmployer", "From", "To"],
        ["SkillsReview"] = ["On", "Reference"],
        ["Vacancy"] = ["Seat", "From", "To"],
    };

    internal static bool Contain(Type holder, string name) => ByType.TryGetValue(holder.Name, out var names) && names.Contains(name, StringComparer.Ordinal);
}
