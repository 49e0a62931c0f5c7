using IcsModel.Involvement;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules about public involvement.</summary>
internal static partial class InvolvementCases
{
    internal static readonly SystemScenario[] All = [.. Duties, .. Documents, .. Principles, .. Consultations];

    private static SystemScenario[] Duties =>
    [
        .. Activity("INV-001a", LawfulSystem.PlanningActivity),
        new("INV-001a", "planning counts whatever its impact", Outcome.NotSatisfied, Reason.Missing, Changed(LawfulSystem.PlanningActivity, activity => activity with { AffectsManner = false, Involvement = None })),
        .. Activity("INV-001b", LawfulSystem.ProposalActivity),
        .. Impact("INV-001b", LawfulSystem.ProposalActivity),
        .. Activity("INV-001c", LawfulSystem.DecisionActivity),
        .. Impact("INV-001c", LawfulSystem.DecisionActivity),
        new("INV-001b", "the administrator's report is awaited", Outcome.NotApplicable, Reason.NotEngaged, Only(LawfulSystem.AdministratorActivity, activity => activity)),
        new("INV-001b", "the administrator's report is decided on", Outcome.NotSatisfied, Reason.Missing, Only(LawfulSystem.AdministratorActivity, activity => activity with { AdministratorDecisionMade = true })),
        new("INV-001b", "whether it is decided on is not known", Outcome.Undetermined, Reason.FactMissing, Only(LawfulSystem.AdministratorActivity, activity => activity with { AdministratorDecisionMade = null })),
        new("INV-001b", "whether there is such a report is not known", Outcome.Undetermined, Reason.FactMissing, Changed(LawfulSystem.ProposalActivity, activity => activity with { IsAdministratorMatter = null, Involvement = None })),

        new("INV-002", "the decision on the report is awaited", Outcome.Satisfied, Reason.None, system => system),
        new("INV-002", "the decision on the report was made", Outcome.NotApplicable, Reason.NotEngaged, Changed(LawfulSystem.AdministratorActivity, activity => activity with { AdministratorDecisionMade = true })),
        new("INV-002", "whether it was made is not known", Outcome.Undetermined, Reason.FactMissing, Changed(LawfulSystem.AdministratorActivity, activity => activity with { AdministratorDecisionMade = null })),
        new("INV-002", "there is no such report", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.PlanningActivity, activity => activity)),

        new("INV-005", "users were involved in moving a ward", Outcome.Satisfied, Reason.None, system => system),
        new("INV-005", "nobody was involved", Outcome.NotSatisfied, Reason.Missing, Changed(LawfulSystem.TrustActivity, activity => activity with { Involvement = None })) { Locations = ["/activities/3"] },
        new("INV-005", "representatives were involved", Outcome.Satisfied, Reason.None, Involving(LawfulSystem.TrustActivity, InvolvedGroup.Representatives)),
        new("INV-005", "only carers were involved", Outcome.NotSatisfied, Reason.Missing, Involving(LawfulSystem.TrustActivity, InvolvedGroup.Carers)),
        new("INV-005", "there are carers and only users were involved", Outcome.Satisfied, Reason.None, Involving(LawfulSystem.TrustActivity, InvolvedGroup.ServiceUsers)),
        new("INV-005", "a report of an administrator is left open", Outcome.Undetermined, Reason.FactMissing, Changed(LawfulSystem.TrustActivity, activity => activity with { IsAdministratorMatter = true, Involvement = None })),
        new("INV-005", "a trust known by its code", Outcome.NotSatisfied, Reason.Missing, Changed(LawfulSystem.TrustActivity, activity => activity with { By = new Body { Code = "RX1" }, Involvement = None })),
        new("INV-005", "no activity of a trust", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.PlanningActivity, activity => activity)),

        .. Regard("INV-006", (arrangements, statement) => arrangements with { TrustsRegardGuidance = statement }),
        .. Regard("INV-007", (arrangements, statement) => arrangements with { BoardRegardsGuidance = statement }),
    ];

    private static FactList<InvolvementRecord> None => FactList.Complete<InvolvementRecord>();

    private static SystemScenario[] Activity(string rule, int position) =>
    [
        new(rule, "users and carers were involved", Outcome.Satisfied, Reason.None, system => system),
        new(rule, "nobody was involved", Outcome.NotSatisfied, Reason.Missing, Changed(position, activity => activity with { Involvement = None })) { Locations = [$"/activities/{position}"] },
        new(rule, "decided first and involved afterwards", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, From(position, 1)) { Says = ["only after the decision of 2023-07-01"] },
        new(rule, "involved from the day of the decision", Outcome.Satisfied, Reason.None, From(position, 0)),
        new(rule, "there are carers and only users were involved", Outcome.NotSatisfied, Reason.Missing, Involving(position, InvolvedGroup.ServiceUsers)),
        new(rule, "whether there are carers is not known", Outcome.Undetermined, Reason.FactMissing, system =>
            Changed(position, activity => activity with { HasCarersOrRepresentatives = null })(Involving(position, InvolvedGroup.ServiceUsers)(system))),
        new(rule, "there are no carers", Outcome.Satisfied, Reason.None, system =>
            Changed(position, activity => activity with { HasCarersOrRepresentatives = false })(Involving(position, InvolvedGroup.ServiceUsers)(system))),
        new(rule, "the public at large may be users", Outcome.Undetermined, Reason.FactMissing, Involving(position, InvolvedGroup.PublicOfArea, InvolvedGroup.Carers)),
        new(rule, "records may be unlisted", Outcome.Undetermined, Reason.FactMissing, Changed(position, activity => activity with { Involvement = FactList<InvolvementRecord>.Unknown })),
        new(rule, "whose activity it is, is not known", Outcome.Undetermined, Reason.FactMissing, Changed(position, activity => activity with { By = null, Involvement = None })),
        new(rule, "the day of the decision is not known", Outcome.Undetermined, Reason.FactMissing, Changed(position, activity => activity with { DecidedOn = null, Involvement = None })),
        new(rule, "it is decided tomorrow", Outcome.Undetermined, Reason.PendingEvent, Changed(position, activity => activity with { DecidedOn = LawfulSystem.Day.PlusDays(1), Involvement = None })),
        new(rule, "it was decided today", Outcome.NotSatisfied, Reason.Missing, Changed(position, activity => activity with { DecidedOn = LawfulSystem.Day, Involvement = None })),
        new(rule, "what kind of activity it is, is not known", Outcome.Undetermined, Reason.FactMissing, Only(position, activity => activity with { Kind = null })),
        new(rule, "no activity is recorded", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Activities = FactList<InvolvementActivity>.Unknown }),
    ];

    private static SystemScenario[] Impact(string rule, int position) =>
    [
        new(rule, "a supplier to the back office changes", Outcome.NotApplicable, Reason.NotEngaged, Only(position, activity => activity with { AffectsManner = false, Involvement = None })),
        new(rule, "the range of services changes", Outcome.NotSatisfied, Reason.Missing, Changed(position, activity => activity with { AffectsManner = null, AffectsRange = true, Involvement = None })),
        new(rule, "the impact is not known, though people were involved", Outcome.Undetermined, Reason.FactMissing, Changed(position, activity => activity with { AffectsManner = null })),
    ];

    private static SystemScenario[] Regard(string rule, Func<InvolvementArrangements, Attestation?, InvolvementArrangements> set)
    {
        var statement = new Attestation { By = Actor.OfBody(LawfulSystem.Board), On = LawfulSystem.Day };
        return
        [
            new(rule, "the guidance was noted", Outcome.Satisfied, Reason.None, system => system),
            new(rule, "it was noted today", Outcome.Satisfied, Reason.None, With(statement)),
            new(rule, "it is noted tomorrow", Outcome.Undetermined, Reason.AttestationMissing, With(statement with { On = LawfulSystem.Day.PlusDays(1) })),
            new(rule, "nobody says who noted it", Outcome.Undetermined, Reason.AttestationMissing, With(statement with { By = null })),
            new(rule, "there is no record", Outcome.Undetermined, Reason.AttestationMissing, With(null)),
        ];

        Func<IntegratedCareSystem, IntegratedCareSystem> With(Attestation? given) => system => system with { Involvement = set(system.Involvement!, given) };
    }

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Changed(int position, Func<InvolvementActivity, InvolvementActivity> change) =>
        system => system with { Activities = FactList.Complete<InvolvementActivity>([.. system.Activities.Select((activity, i) => i == position ? change(activity) : activity)]) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Only(int position, Func<InvolvementActivity, InvolvementActivity> change) =>
        system => system with { Activities = FactList.Complete(change(system.Activities[position])) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> From(int position, int days) =>
        Changed(position, activity => activity with
        {
            Involvement = FactList.Complete<InvolvementRecord>([.. activity.Involvement.Select(record => record with { From = activity.DecidedOn!.Value.PlusDays(days), To = null })]),
        });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Involving(int position, params InvolvedGroup[] groups) =>
        Changed(position, activity => activity with
        {
            Involvement = FactList.Complete<InvolvementRecord>([.. groups.Select(group => new InvolvementRecord { Group = group, From = LawfulSystem.Established })]),
        });
}
