using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <summary>Cases of the rules about the stages of a system.</summary>
internal static class StageCases
{
    private const int Designated = 2;

    internal static readonly CommissioningScenario[] All =
    [
        new("STAGE-005", "designated", Outcome.Satisfied, Reason.None, history => history),
        new("STAGE-005", "designated on the first day", Outcome.Satisfied, Reason.None, history => history, new LocalDate(2021, 4, 1)),
        new("STAGE-005", "designated, with three groups", Outcome.Satisfied, Reason.None, Stage(stage => stage with { GroupCount = 3 })) { Says = ["3 clinical commissioning groups"] },
        new("STAGE-005", "still a partnership in April 2021", Outcome.NotSatisfied, Reason.Missing, StillPartnership, new LocalDate(2021, 4, 1)) { Locations = ["/stages"] },
        new("STAGE-005", "there may be other stages", Outcome.Undetermined, Reason.ListNotComplete, history => StillPartnership(history) with
        {
            Stages = StillPartnership(history).Stages.WithCompleteness(Completeness.NotStated),
        }),
        new("STAGE-005", "which stage it is is not known", Outcome.Undetermined, Reason.ListNotComplete, Stage(stage => stage with { Kind = null })),
        new("STAGE-005", "April 2021 has not come", Outcome.NotApplicable, Reason.NotYetDue, StillPartnership, new LocalDate(2021, 3, 31)),
        new("STAGE-005", "no stage is recorded", Outcome.NotApplicable, Reason.NoneRecorded, history => history with { Stages = FactList<SystemStage>.Unknown }),

        new("STAGE-R1", "designated, and nothing more", Outcome.Satisfied, Reason.None, history => history),
        new("STAGE-R1", "nothing is claimed either way", Outcome.Satisfied, Reason.None, Stage(stage => stage with { ClaimsIntegratedCareBoard = null, ClaimsIntegratedCarePartnership = null })),
        new("STAGE-R1", "taken to have a partnership of the Act in 2021", Outcome.NotSatisfied, Reason.IncompatibleRole, Stage(stage => stage with { ClaimsIntegratedCarePartnership = true })) { Locations = ["/stages/2"] },
        new("STAGE-R1", "taken to have a board in 2021", Outcome.NotSatisfied, Reason.IncompatibleRole, Stage(stage => stage with { ClaimsIntegratedCareBoard = true })),
        new("STAGE-R1", "a local partnership taken for that of the Act", Outcome.NotSatisfied, Reason.IncompatibleRole, Stage(
            stage => stage with { LocalPartnerships = FactList.Complete(stage.LocalPartnerships[0] with { IsIntegratedCarePartnership = true }) })),
        new("STAGE-R1", "statutory before its day", Outcome.NotSatisfied, Reason.IncompatibleRole, Stage(stage => stage with { Kind = SystemStageKind.StatutoryIcs })),
        new("STAGE-R1", "since when it is taken to have a board is not known", Outcome.Undetermined, Reason.FactMissing, Stage(stage => stage with { ClaimsIntegratedCareBoard = true, From = null })),
        new("STAGE-R1", "no stage is recorded", Outcome.NotApplicable, Reason.NoneRecorded, history => history with { Stages = FactList.Complete<SystemStage>() }),

        new("STAGE-R2", "every criterion is recorded as shown", Outcome.Satisfied, Reason.None, history => history),
        new("STAGE-R2", "a plan for the system was not shown", Outcome.Undetermined, Reason.SourceUnverified, Stage(stage => stage with
        {
            Criteria = FactList.Complete<AccreditationEvidence>([.. stage.Criteria.Select(one => one.Criterion == AccreditationCriterion.SystemPlan ? one with { IsShown = false } : one)]),
        })),
        new("STAGE-R2", "nothing is recorded", Outcome.Undetermined, Reason.FactMissing, Stage(stage => stage with { Criteria = FactList<AccreditationEvidence>.Unknown })),
        new("STAGE-R2", "not designated yet", Outcome.NotApplicable, Reason.NoneRecorded, history => history, new LocalDate(2021, 3, 31)),

        new("STAGE-R5", "it plans only", Outcome.Satisfied, Reason.None, history => history),
        new("STAGE-R5", "it presumes the Bill", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decision(decision => decision with { PresumesTheBill = true })) { Locations = ["/stages/2/decisions/0"] },
        new("STAGE-R5", "it presumes the Bill on the first day", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decision(
            decision => decision with { PresumesTheBill = true, On = new LocalDate(2021, 6, 16) })),
        new("STAGE-R5", "it presumes the Bill, undated", Outcome.Undetermined, Reason.FactMissing, Decision(decision => decision with { PresumesTheBill = true, On = null })),
        new("STAGE-R5", "what it presumes is not known", Outcome.Undetermined, Reason.FactMissing, Decision(decision => decision with { PresumesTheBill = null })),
        new("STAGE-R5", "it was made before the framework", Outcome.NotApplicable, Reason.NoneRecorded, Decision(decision => decision with { PresumesTheBill = true, On = new LocalDate(2021, 6, 15) })),
    ];

    private static CommissioningHistory StillPartnership(CommissioningHistory history) => history with
    {
        Stages = FactList.Complete(history.Stages[0], history.Stages[1] with { To = null }),
    };

    private static Func<CommissioningHistory, CommissioningHistory> Stage(Func<SystemStage, SystemStage> change) => history => history with
    {
        Stages = FactList.Complete<SystemStage>([.. history.Stages.Select((stage, at) => at == Designated ? change(stage) : stage)]),
    };

    private static Func<CommissioningHistory, CommissioningHistory> Decision(Func<StageDecision, StageDecision> change) =>
        Stage(stage => stage with { Decisions = FactList.Complete(change(stage.Decisions[0])) });
}
