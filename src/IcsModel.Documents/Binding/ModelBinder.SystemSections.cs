using IcsModel.Boards;
using IcsModel.Documents.Sources;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Documents.Binding;

/// <content>The sections of a document that tell of a system.</content>
internal sealed partial class ModelBinder
{
    /// <summary>The system that the document tells of, with the board it gives; null if it has no section on a system.</summary>
    private IntegratedCareSystem? System(ObjectBinder facts, IntegratedCareBoard? board, LocalDate? statedOn)
    {
        var system = (facts.One("system", SystemSection) ?? new()) with
        {
            Councils = facts.List("councils", Council),
            Partnerships = facts.List("partnerships", IntegratedCarePartnership),
            Strategies = facts.List("strategies", IntegratedCareStrategy),
            RevisionConsiderations = facts.List("revisionConsiderations", RevisionConsideration),
            NeedsAssessments = facts.List("needsAssessments", NeedsAssessment),
            AssessmentDirections = facts.List("assessmentDirections", AssessmentDirection),
            WellbeingBoards = facts.List("wellbeingBoards", HealthAndWellbeingBoard),
            WellbeingStrategies = facts.List("wellbeingStrategies", WellbeingStrategy),
            WellbeingDecisions = facts.List("wellbeingDecisions", WellbeingStrategyDecision),
            Plans = facts.List("plans", PlanDocument),
            Decisions = facts.List("decisions", SystemDecision),
            Involvement = facts.One("involvement", InvolvementArrangements),
            Activities = facts.List("activities", InvolvementActivity),
            Consultations = facts.List("consultations", Consultation),
            Arrangements = facts.List("arrangements", Arrangement),
            Directions = facts.List("directions", NhsEnglandDirection),
            JointAppointments = facts.List("jointAppointments", JointAppointment),
            Places = facts.List("places", Place),
            Collaboratives = facts.List("collaboratives", ProviderCollaborative),
        };
        return system == new IntegratedCareSystem() ? null : system with { Board = board, StatedOn = statedOn };
    }

    private IntegratedCareSystem? SystemSection(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new IntegratedCareSystem
            {
                Name = facts.Text("name"),
                Area = facts.List("area", scalars.Text),
                NeighbouringBoards = facts.List("neighbouringBoards", NeighbouringBoard),
                Mandates = facts.List("mandates", NhsMandate),
                Trusts = facts.List("trusts", SystemTrust),
            })
            : null;
}
