using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using IcsModel.Wellbeing;

namespace IcsModel.Testing.Cases.Systems;

/// <content>What the boards do and give onward, and the guidance on them.</content>
internal static partial class WellbeingCases
{
    private static SystemScenario[] Functions =>
    [
        .. Stated("HWB-013", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, "committeeOfCouncil", (board, value) => board with { IsCommitteeOfCouncil = value }),
        .. Stated("HWB-017", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, "exercisesAssessmentsAndStrategies", (board, value) => board with { ExercisesAssessmentsAndStrategies = value }),

        new("HWB-017", "the cabinet alone adopted a local strategy", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, AdoptedByCabinet(strategy => strategy)) { Locations = ["/wellbeingStrategies/0/adoptedByWellbeingBoard"] },
        new("HWB-017", "the cabinet alone adopted a local strategy that was replaced", Outcome.Satisfied, Reason.None, AdoptedByCabinet(strategy => strategy with { ReplacedOn = LawfulSystem.Day })),
        new("HWB-017", "the cabinet is to adopt a local strategy tomorrow", Outcome.Satisfied, Reason.None, AdoptedByCabinet(strategy => strategy with { AdoptedOn = LawfulSystem.Day.PlusDays(1) })),
        new("HWB-017", "the cabinet alone adopted a local strategy on a day not known", Outcome.Satisfied, Reason.None, AdoptedByCabinet(strategy => strategy with { AdoptedOn = null })),
        new("HWB-017", "the cabinet alone adopted a local strategy the day before there was a board", Outcome.Satisfied, Reason.None, AdoptedByCabinet(strategy => strategy with { PreparedFrom = null, AdoptedOn = new LocalDate(2013, 3, 31) })),
        new("HWB-017", "the cabinet alone adopted a local strategy on the first day of the board", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, AdoptedByCabinet(strategy => strategy with { PreparedFrom = null, AdoptedOn = new LocalDate(2013, 4, 1) })),
        new("HWB-017", "the cabinet alone adopted a local strategy that may have been replaced", Outcome.Undetermined, Reason.FactMissing,
            system => AdoptedByCabinet(strategy => strategy)(system with { WellbeingStrategies = StrategyChanges.Open(system.WellbeingStrategies) })) { Says = ["still holds"] },
        new("HWB-017", "the cabinet alone adopted a local strategy, and since when there is a board is not known", Outcome.Undetermined, Reason.FactMissing,
            system => AdoptedByCabinet(strategy => strategy)(County(board => board with { EstablishedOn = null })(system))),
        new("HWB-017", "the cabinet alone adopted the local strategy of a council not known", Outcome.Satisfied, Reason.None, AdoptedByCabinet(strategy => strategy with { Council = null })),

        new("HWB-018", "a function of public health", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-018", "health scrutiny", Outcome.NotSatisfied, Reason.InvalidRoute, Delegated(isScrutiny: true)) { Locations = ["/wellbeingBoards/0/delegated/0"] },
        new("HWB-018", "a function not described", Outcome.Undetermined, Reason.FactMissing, Delegated(isScrutiny: null)),
        new("HWB-018", "health scrutiny, stated for another day", Outcome.Undetermined, Reason.FactMissing, system => Delegated(isScrutiny: true)(system) with { StatedOn = LawfulSystem.Day.PlusDays(1) }),
        new("HWB-018", "nothing was given", Outcome.NotApplicable, Reason.NoneRecorded, County(board => board with { Delegated = FactList<DelegatedFunction>.Unknown })),

        new("HWB-022", "two health and wellbeing boards", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-022", "a board and the partnership", Outcome.NotSatisfied, Reason.IncompatibleRole, Joint(LawfulSystem.CountyWellbeingBoard, LawfulSystem.Partnership)) { Locations = ["/wellbeingBoards/0/jointExercises/0"] },
        new("HWB-022", "others take part", Outcome.NotSatisfied, Reason.IncompatibleRole, County(board => board with { JointExercises = FactList.Complete(new JointExercise { OnlyWellbeingBoards = false }) })),
        new("HWB-022", "the parties show it", Outcome.Satisfied, Reason.None, Joint(LawfulSystem.CountyWellbeingBoard, LawfulSystem.UnitaryWellbeingBoard)),
        new("HWB-022", "a council is named", Outcome.Undetermined, Reason.FactMissing, Joint(LawfulSystem.CountyWellbeingBoard, LawfulBoard.Unitary)),
        new("HWB-022", "the parties are not known", Outcome.Undetermined, Reason.FactMissing, County(board => board with { JointExercises = FactList.Complete(new JointExercise()) })),
        new("HWB-022", "nothing is done jointly", Outcome.NotApplicable, Reason.NoneRecorded, County(board => board with { JointExercises = FactList<JointExercise>.Unknown })),

        new("HWB-023", "the request was answered", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-023", "the board ignores the request", Outcome.Undetermined, Reason.PendingEvent, Asked(request => request with { AnsweredOn = null, IsAnswered = false })) { Says = ["2022-11-01"] },
        new("HWB-023", "the answer comes tomorrow", Outcome.Undetermined, Reason.PendingEvent, Asked(request => request with { AnsweredOn = LawfulSystem.Day.PlusDays(1) })),
        new("HWB-023", "whether an answer is due is not known", Outcome.Undetermined, Reason.FactMissing, Asked(request => request with { IsInScope = null, AnsweredOn = null, IsAnswered = null })),
        new("HWB-023", "no answer is due", Outcome.NotApplicable, Reason.NotEngaged, Asked(request => request with { IsInScope = false, AnsweredOn = null, IsAnswered = false })),
        new("HWB-023", "the request is made tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Asked(request => request with { On = LawfulSystem.Day.PlusDays(1) })),

        new("HWB-025", "a function of the council went to an officer", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-025", "needs assessment went to an officer", Outcome.NotSatisfied, Reason.InvalidRoute, Sub(new SubDelegation { ToOfficer = true, WasGivenByCouncil = false })) { Locations = ["/wellbeingBoards/0/subDelegations/0"] },
        new("HWB-025", "a function of its own went to a sub-committee", Outcome.Satisfied, Reason.None, Sub(new SubDelegation { ToOfficer = false, WasGivenByCouncil = null })),
        new("HWB-025", "what went to the officer is not known", Outcome.Undetermined, Reason.FactMissing, Sub(new SubDelegation { ToOfficer = true })),
        new("HWB-025", "nothing went onward", Outcome.NotApplicable, Reason.NoneRecorded, County(board => board with { SubDelegations = FactList<SubDelegation>.Unknown })),

        new("HWB-026", "every member votes", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-026", "an officer is barred with no direction", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Member(LawfulSystem.AdultServices, member => member with { Votes = false })) { Locations = ["/wellbeingBoards/0/members/2/votes"] },
        new("HWB-026", "an undated member has no vote", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.AdultServices, member => member with { Votes = false, From = null })),
        new("HWB-026", "the council restricted voting", Outcome.Undetermined, Reason.SourceUnverified, County(board => board with { VotingRestrictedByCouncil = true })),
        new("HWB-026", "proportionality is applied", Outcome.Undetermined, Reason.SourceUnverified, County(board => board with { ProportionalityApplied = true })),
        new("HWB-026", "whether there is a direction is not known", Outcome.Undetermined, Reason.FactMissing, County(board => board with { VotingRestrictedByCouncil = null })),
        new("HWB-026", "in what capacity somebody without a vote sits is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.NhsEnglandRepresentative, member => member with { Capacities = FactList<WellbeingCapacity>.Unknown })),
        new("HWB-026", "there is no board", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { WellbeingBoards = FactList.Complete<HealthAndWellbeingBoard>() }),

        .. Stated("HWB-027", Outcome.Undetermined, Reason.SourceUnverified, "meetsInPublic", (board, value) => board with { MeetsInPublic = value }),
    ];

    private static SystemScenario[] Guidance =>
    [
        .. Stated("GHWB-02", Outcome.Undetermined, Reason.SourceUnverified, "waysOfWorkingAgreed", (board, value) => board with { WaysOfWorkingAgreed = value }),
        new("GHWB-03", "the strategy received was considered", Outcome.Satisfied, Reason.None, Received(new WellbeingStrategyDecision
        {
            Council = LawfulBoard.County, Strategy = "ics", On = LawfulSystem.Day, Outcome = WellbeingStrategyOutcome.ExistingIsSufficient, RecordsConsideration = true,
        })),
        new("GHWB-03", "nothing is decided yet", Outcome.Undetermined, Reason.PendingEvent, Received()),
        new("GHWB-03", "it is decided tomorrow", Outcome.Undetermined, Reason.PendingEvent, Received(new WellbeingStrategyDecision
        {
            Council = LawfulBoard.County, Strategy = "ics", On = LawfulSystem.Day.PlusDays(1), RecordsConsideration = true,
        })),
        new("GHWB-03", "the decision records no consideration", Outcome.Undetermined, Reason.SourceUnverified, Received(new WellbeingStrategyDecision
        {
            Council = LawfulBoard.County, Strategy = "ics", On = LawfulSystem.Day, RecordsConsideration = false,
        })),
        new("GHWB-03", "no strategy was received", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Strategies = FactList.Complete<IntegratedCareStrategy>() }),
        .. Stated("GHWB-04", Outcome.Undetermined, Reason.SourceUnverified, "widerMembershipConsidered", (board, value) => board with { WiderMembershipConsidered = value }),
        .. Stated("GHWB-05", Outcome.Undetermined, Reason.SourceUnverified, "betterCareFundSignedOff", (board, value) => board with { BetterCareFundSignedOff = value }),
    ];

    private static SystemScenario[] Stated(string rule, Outcome whenNot, Reason reason, string property, Func<HealthAndWellbeingBoard, bool?, HealthAndWellbeingBoard> set) =>
    [
        new(rule, "stated to be so", Outcome.Satisfied, Reason.None, system => system),
        new(rule, "stated not to be so", whenNot, reason, County(board => set(board, false))) { Locations = [$"/wellbeingBoards/0/{property}"] },
        new(rule, "not stated", Outcome.Undetermined, Reason.FactMissing, County(board => set(board, null))),
        new(rule, "stated for another day", Outcome.Undetermined, Reason.FactMissing, system => County(board => set(board, false))(system) with { StatedOn = LawfulSystem.Day.PlusDays(1) }),
        new(rule, "of nobody's board", Outcome.Undetermined, Reason.FactMissing, County(board => set(board, false) with { Council = null })),
        new(rule, "there is no board", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { WellbeingBoards = FactList.Complete<HealthAndWellbeingBoard>() }),
    ];

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Delegated(bool? isScrutiny) =>
        County(board => board with { Delegated = FactList.Complete(new DelegatedFunction { IsHealthScrutiny = isScrutiny }) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Joint(params Body[] parties) =>
        County(board => board with { JointExercises = FactList.Complete(new JointExercise { Id = "joint", Parties = FactList.Complete<Body>(parties) }) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Sub(SubDelegation given) =>
        County(board => board with { SubDelegations = FactList.Complete(given) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Asked(Func<InformationRequest, InformationRequest> change) =>
        County(board => board with { InformationRequests = FactList.Complete(change(board.InformationRequests[0])) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Received(params WellbeingStrategyDecision[] decisions) =>
        system => system with
        {
            Strategies = FactList.Complete(new IntegratedCareStrategy
            {
                Id = "ics",
                AdoptedOn = LawfulSystem.Established,
                Copies = FactList.Complete(new CopyGiven { Recipient = LawfulBoard.County, On = LawfulSystem.Established.PlusMonths(6) }),
            }),
            WellbeingDecisions = FactList.Complete<WellbeingStrategyDecision>(decisions),
        };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> AdoptedByCabinet(Func<WellbeingStrategy, WellbeingStrategy> change) =>
        system => system.LocalStrategy(StrategyChanges.County, strategy => change(strategy with { AdoptedByWellbeingBoard = false }));
}
