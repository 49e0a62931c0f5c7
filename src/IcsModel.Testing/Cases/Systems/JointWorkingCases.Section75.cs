using IcsModel.JointWorking;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>The chain of authority and partnership arrangements.</content>
internal static partial class JointWorkingCases
{
    private static SystemScenario[] Chain =>
    [
        new("JOINT-017", "every step is lawful", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-017", "an onward delegation outlives what it is made under", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { To = new LocalDate(2026, 6, 30) })) { Locations = ["/arrangements/1/to"] },
        new("JOINT-017", "both end on the same day", Outcome.Satisfied, Reason.None, Delegation(one => one with { To = new LocalDate(2026, 7, 1) })),
        new("JOINT-017", "the source ended that day", Outcome.NotSatisfied, Reason.InvalidRoute, system => Delegation(one => one with { To = LawfulSystem.Day })(Onward(one => one with { To = null })(system))),
        new("JOINT-017", "the source ends later and no end of the onward step is stated", Outcome.Undetermined, Reason.FactMissing, Onward(one => one with { To = null })),
        new("JOINT-017", "an onward delegation begins before what it is made under", Outcome.NotSatisfied, Reason.InvalidRoute, Onward(one => one with { From = new LocalDate(2024, 3, 31) })) { Locations = ["/arrangements/1/from"] },
        new("JOINT-017", "both begin on the same day", Outcome.Satisfied, Reason.None, Onward(one => one with { From = new LocalDate(2024, 4, 1) })),
        new("JOINT-017", "when the source began is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { From = null })),
        new("JOINT-017", "two arrangements are made under each other", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Parent = "community-beds" }))
        {
            Locations = ["/arrangements/0/parent", "/arrangements/1/parent"],
            Says = ["lead back to themselves"],
        },
        new("JOINT-017", "an arrangement is made under itself", Outcome.NotSatisfied, Reason.InvalidRoute, Jointly(one => one with { Parent = "equipment" })) { Locations = ["/arrangements/2/parent"] },
        new("JOINT-017", "a body passes on what was given to another", Outcome.NotSatisfied, Reason.InvalidRoute, Onward(one => one with { Arranger = LawfulBoard.TrustTwo })) { Locations = ["/arrangements/1/arranger"] },
        new("JOINT-017", "to whom the source gave the function is not all known", Outcome.Undetermined, Reason.FactMissing, system => Onward(one => one with { Arranger = LawfulBoard.TrustTwo })(
            Delegation(one => one with { Counterparties = FactList.NotStated(LawfulSystem.NhsTrust) })(system))),
        new("JOINT-017", "a function that the source does not give is passed on", Outcome.NotSatisfied, Reason.InvalidRoute, Function(LawfulSystem.OnwardDelegation, one => one with { Id = "beds" })) { Locations = ["/arrangements/1/functions/0"] },
        new("JOINT-017", "a function without an id is passed on", Outcome.Undetermined, Reason.FactMissing, Function(LawfulSystem.OnwardDelegation, one => one with { Id = null })),
        new("JOINT-017", "the terms bar the onward step", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(Stating(terms => terms with { RestrictsOnwardDelegation = true }))) { Locations = ["/arrangements/1"] },
        new("JOINT-017", "the source is not listed", Outcome.Undetermined, Reason.FactMissing, Onward(one => one with { Parent = "elsewhere" })),
        new("JOINT-017", "a trust rests on a direction to boards", Outcome.NotSatisfied, Reason.InvalidRoute, system => Onward(one => one with { Parent = "primary-care" })(
            system with { Directions = FactList.Complete(system.Directions[0] with { RestrictsOnwardDelegation = false }) })) { Locations = ["/arrangements/1/arranger"] },
        new("JOINT-017", "a board rests on a direction made later", Outcome.NotSatisfied, Reason.InvalidRoute, system => Delegation(one => one with { Parent = "primary-care" })(
            system with { Directions = FactList.Complete(system.Directions[0] with { RestrictsOnwardDelegation = false, On = new LocalDate(2024, 4, 2) }) })) { Locations = ["/arrangements/0/from"] },
        new("JOINT-017", "a board rests on a direction", Outcome.Satisfied, Reason.None, system => Delegation(one => one with { Parent = "primary-care" })(
            system with { Directions = FactList.Complete(system.Directions[0] with { RestrictsOnwardDelegation = false, On = new LocalDate(2024, 4, 1) }) })),
        new("JOINT-017", "a step to a charity", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Counterparties = FactList.Complete(LawfulSystem.NhsTrust, Charity) })) { Locations = ["/arrangements/0"] },
        new("JOINT-017", "a function that the arranger cannot exercise", Outcome.NotSatisfied, Reason.InvalidRoute, Function(LawfulSystem.EquipmentJointly, one => one with { ExercisableByArranger = false })) { Locations = ["/arrangements/2/functions/0"] },
        new("JOINT-017", "whose function it is, is not known", Outcome.Undetermined, Reason.FactMissing, Function(LawfulSystem.CommunityDelegation, one => one with { VestedIn = null })),
        new("JOINT-017", "what gave the board another's function is not stated", Outcome.Undetermined, Reason.FactMissing, Function(LawfulSystem.CommunityDelegation, one => one with { VestedIn = LawfulSystem.NhsEngland })),
        new("JOINT-017", "another power", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Kind = ArrangementKind.Other })),
        new("JOINT-017", "a committee under the board's own constitution", Outcome.Satisfied, Reason.None, Clinic(one => one with { Kind = ArrangementKind.Internal })),
        new("JOINT-017", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),
    ];

    private static SystemScenario[] Section75 =>
    [
        new("S75-001", "county, board and trust", Outcome.Satisfied, Reason.None, system => system),
        new("S75-001", "a board and a district", Outcome.Satisfied, Reason.None, Partnership(one => one with { Arranger = LawfulSystem.District, Counterparties = FactList.Complete(LawfulSystem.Board) })),
        new("S75-001", "two boards", Outcome.NotSatisfied, Reason.Missing, Partnership(one => one with { Arranger = LawfulSystem.Board, Counterparties = FactList.Complete(LawfulSystem.Neighbour) }))
        {
            Locations = ["/arrangements/5"],
            Says = ["No local authority is a partner"],
        },
        new("S75-001", "two councils", Outcome.NotSatisfied, Reason.Missing, Partnership(one => one with { Counterparties = FactList.Complete(LawfulBoard.Unitary) })) { Says = ["No NHS body is a partner"] },
        new("S75-001", "a board and a combined authority", Outcome.Undetermined, Reason.SourceUnverified, Partnership(one => one with
        {
            Arranger = LawfulSystem.Board,
            Counterparties = FactList.Complete(new Body { Kind = BodyKind.CombinedAuthority, Code = "E47000099" }),
        })),
        new("S75-001", "a council and perhaps others", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { Counterparties = FactList<Body>.Unknown })),
        new("S75-001", "a partner of unknown kind", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { Counterparties = FactList.Complete(new Body { Name = "Agency" }) })),
        new("S75-001", "no partnership arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.CommunityDelegation)),

        new("S75-002", "prescribed functions", Outcome.Satisfied, Reason.None, system => system),
        new("S75-002", "a function that is not prescribed", Outcome.Undetermined, Reason.SourceUnverified, Function(LawfulSystem.CarePartnership, one => one with { Id = "surgery", IsPrescribedForSection75 = false })),
        new("S75-002", "whether it is prescribed is not known", Outcome.Undetermined, Reason.FactMissing, Function(LawfulSystem.CarePartnership, one => one with { IsPrescribedForSection75 = null })),
        new("S75-002", "no partnership arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),

        new("S75-004", "the partners consulted jointly", Outcome.Satisfied, Reason.None, system => system),
        new("S75-004", "nobody was consulted", Outcome.Undetermined, Reason.SourceUnverified, Partnership(one => one with { ConsultedJointly = false })),
        new("S75-004", "whether anybody was consulted is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { ConsultedJointly = null })),
        new("S75-004", "no partnership arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),

        new("S75-005", "the agreement has all seven items", Outcome.Satisfied, Reason.None, system => system),
        new("S75-005", "no terms on review and termination", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { Duration = false })) { Locations = ["/arrangements/5/agreement/duration"] },
        new("S75-005", "no writing", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { InWriting = false })),
        new("S75-005", "no aims", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { Aims = false })),
        new("S75-005", "no contributions", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { Contributions = false })),
        new("S75-005", "no functions", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { Functions = false })),
        new("S75-005", "no people and services", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { PeopleAndServices = false })),
        new("S75-005", "no staff and goods", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { StaffAndGoods = false })),
        new("S75-005", "no management and monitoring", Outcome.Undetermined, Reason.SourceUnverified, Agreement(one => one with { Monitoring = false })),
        new("S75-005", "an item not known", Outcome.Undetermined, Reason.FactMissing, Agreement(one => one with { Aims = null })),
        new("S75-005", "nothing known of the agreement", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { Agreement = null })),
        new("S75-005", "no pooled fund", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(one => one with { Fund = null })),

        new("S75-006", "host, manager, reports and return", Outcome.Satisfied, Reason.None, system => system),
        new("S75-006", "no pool manager", Outcome.Undetermined, Reason.SourceUnverified, Partnership(one => one with { Fund = one.Fund! with { ManagerAppointed = false } })),
        new("S75-006", "no quarterly reports", Outcome.Undetermined, Reason.SourceUnverified, Partnership(one => one with { Fund = one.Fund! with { QuarterlyReports = false } })),
        new("S75-006", "who hosts is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { Fund = one.Fund! with { Host = null } })),
        new("S75-006", "hosted by a body that is no partner", Outcome.Undetermined, Reason.SourceUnverified, Partnership(one => one with { Fund = one.Fund! with { Host = LawfulBoard.Unitary } })),
        new("S75-006", "hosted by a body that may be a partner not listed", Outcome.Undetermined, Reason.FactMissing,
            Partnership(one => one with { Counterparties = one.Counterparties.WithCompleteness(Completeness.NotStated), Fund = one.Fund! with { Host = LawfulBoard.Unitary } })),
        new("S75-006", "no pooled fund", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(one => one with { Fund = null })),

        new("S75-007", "the agreement has all seven items", Outcome.Satisfied, Reason.None, system => system),
        new("S75-007", "no monitoring terms", Outcome.NotSatisfied, Reason.Missing, Agreement(one => one with { Monitoring = false })) { Locations = ["/arrangements/5/agreement/monitoring"] },
        new("S75-007", "an NHS body exercises a council's functions without monitoring terms", Outcome.Undetermined, Reason.SourceUnverified, system => NhsBodyExercises(Agreement(one => one with { Monitoring = false })(system))),
        new("S75-007", "an item not known", Outcome.Undetermined, Reason.FactMissing, Agreement(one => one with { Monitoring = null })),
        new("S75-007", "which side exercises functions is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { CouncilExercisesNhsFunctions = null })),
        new("S75-007", "neither side exercises functions of the other", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(one => one with { CouncilExercisesNhsFunctions = false })),

        new("S75-010", "the commissioners consented", Outcome.Satisfied, Reason.None, system => system),
        new("S75-010", "consent is missing", Outcome.Undetermined, Reason.SourceUnverified, Partnership(one => one with { CommissionersConsent = false })),
        new("S75-010", "whether they consented is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { CommissionersConsent = null })),
        new("S75-010", "whether a trust is partner is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { Counterparties = FactList.NotStated(LawfulSystem.Board) })),
        new("S75-010", "no NHS trust is partner", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(one => one with { Counterparties = FactList.Complete(LawfulSystem.Board, LawfulBoard.TrustOne) })),
    ];

    private static SystemScenario[] Reports =>
    [
        new("S75-008", "four quarterly reports and an annual one", Outcome.Satisfied, Reason.None, system => system),
        new("S75-008", "two quarters left out", Outcome.NotSatisfied, Reason.Missing, Partnership(one => one with { Reports = FactList.Complete<ArrangementReport>([.. one.Reports.Skip(2)]) }))
        {
            Locations = ["/arrangements/5/reports"],
            Says = ["2 reports on a quarter were made, while 4 quarters have ended"],
        },
        new("S75-008", "the last quarter is not reported on yet", Outcome.Undetermined, Reason.PendingEvent, Partnership(one => one with { Reports = FactList.Complete<ArrangementReport>([.. one.Reports.Skip(1)]) })),
        new("S75-008", "the first year is not reported on yet", Outcome.Undetermined, Reason.PendingEvent, Partnership(one => one with { Reports = FactList.Complete<ArrangementReport>([.. one.Reports.SkipLast(1)]) })),
        new("S75-008", "no annual report in two years", Outcome.NotSatisfied, Reason.Missing, Partnership(one => one with
        {
            From = new LocalDate(2023, 6, 2),
            Reports = FactList.Complete<ArrangementReport>([.. one.Reports.Take(4), .. one.Reports.Take(4)]),
        }))
        {
            Says = ["0 reports on a year were made, while 2 years have ended"],
        },
        new("S75-008", "the second year has a day to go", Outcome.Undetermined, Reason.PendingEvent, Partnership(one => one with
        {
            From = new LocalDate(2023, 6, 3),
            Reports = FactList.Complete<ArrangementReport>([.. one.Reports.Take(4), .. one.Reports.Take(4)]),
        })),
        new("S75-008", "reports may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, Partnership(one => one with { Reports = FactList<ArrangementReport>.Unknown })),
        new("S75-008", "what the reports cover is not known", Outcome.Undetermined, Reason.ListNotComplete, Partnership(one => one with
        {
            Reports = FactList.Complete<ArrangementReport>([.. one.Reports.Select(report => report with { IsAnnual = null })]),
        })),
        new("S75-008", "an NHS body left reports out", Outcome.Undetermined, Reason.SourceUnverified, system => NhsBodyExercises(Partnership(one => one with { Reports = FactList.Complete(one.Reports[4]) })(system))),
        new("S75-008", "since when is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { From = null, Reports = FactList.Complete<ArrangementReport>() })),
        new("S75-008", "which side exercises functions is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(one => one with { CouncilExercisesNhsFunctions = null })),
        new("S75-008", "no quarter has ended", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(one => one with { From = new LocalDate(2025, 3, 3), Reports = FactList.Complete<ArrangementReport>() })),
        new("S75-008", "the first quarter ended that day", Outcome.Undetermined, Reason.PendingEvent, Partnership(one => one with { From = new LocalDate(2025, 3, 2), Reports = FactList.Complete<ArrangementReport>() })),
        new("S75-008", "neither side exercises functions of the other", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(one => one with { CouncilExercisesNhsFunctions = false })),
    ];

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Agreement(Func<PartnershipAgreement, PartnershipAgreement> change) =>
        Partnership(one => one with { Agreement = change(one.Agreement!) });

    private static IntegratedCareSystem NhsBodyExercises(IntegratedCareSystem system) =>
        Partnership(one => one with { CouncilExercisesNhsFunctions = false, NhsBodyExercisesCouncilFunctions = true })(system);
}
