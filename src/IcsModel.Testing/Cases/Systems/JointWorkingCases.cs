using IcsModel.JointWorking;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules about joint working.</summary>
internal static partial class JointWorkingCases
{
    internal static readonly SystemScenario[] All =
    [
        .. Section65Z5,
        .. Functions,
        .. Terms,
        .. Section65Z6,
        .. Others,
        .. Chain,
        .. Section75,
        .. Reports,
    ];

    private static readonly Body Federation = new() { Kind = BodyKind.GeneralPracticeFederation, Name = "Valley GP Federation" };

    private static readonly Body Charity = new() { Kind = BodyKind.Charity, Name = "Example Trust for Carers" };

    private static readonly Body CombinedCounty = new() { Kind = BodyKind.CombinedCountyAuthority, Name = "Greater Exampleshire" };

    private static SystemScenario[] Section65Z5 =>
    [
        new("JOINT-001", "relevant bodies arrange", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-001", "a council delegates", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Arranger = LawfulBoard.County }))
        {
            Locations = ["/arrangements/0/arranger"],
            Says = ["Exampleshire County Council is no relevant body"],
        },
        new("JOINT-001", "a council arranges from that day", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Arranger = LawfulBoard.County, From = LawfulSystem.Day })),
        new("JOINT-001", "a council arranges from the day after", Outcome.Satisfied, Reason.None, Delegation(one => one with { Arranger = LawfulBoard.County, From = LawfulSystem.Day.PlusDays(1) })),
        new("JOINT-001", "what a council arranged ended that day", Outcome.Satisfied, Reason.None, Delegation(one => one with { Arranger = LawfulBoard.County, To = LawfulSystem.Day })),
        new("JOINT-001", "since when a council arranges is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Arranger = LawfulBoard.County, From = null })),
        new("JOINT-001", "a body that may be prescribed arranges", Outcome.Undetermined, Reason.SourceUnverified, Delegation(one => one with { Arranger = new Body { Kind = BodyKind.SpecialHealthAuthority, Code = "T1000" } })),
        new("JOINT-001", "who arranges is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Arranger = null })),
        new("JOINT-001", "the kind of the arranger is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Arranger = LawfulBoard.County with { Kind = null } })),
        new("JOINT-001", "the power used is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Kind = null, Arranger = LawfulBoard.County })),
        new("JOINT-001", "the arrangements are stated for another day", Outcome.Undetermined, Reason.FactMissing, system =>
            Delegation(one => one with { Arranger = LawfulBoard.County })(system) with { StatedOn = LawfulSystem.Day.PlusDays(-1) }),
        new("JOINT-001", "a council enters a partnership arrangement", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.CarePartnership)),
        new("JOINT-001", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),

        new("JOINT-002", "to a trust, a council and a board", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-002", "to a federation of practices", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Counterparties = FactList.Complete(Federation) }))
        {
            Locations = ["/arrangements/0/counterparties/0"],
        },
        new("JOINT-002", "to a county jointly with a charity", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Counterparties = FactList.Complete(LawfulBoard.County, Charity) }))
        {
            Locations = ["/arrangements/0/counterparties/1"],
        },
        .. Parties(
            Outcome.NotSatisfied,
            Reason.InvalidRoute,
            BodyKind.IntegratedCarePartnership,
            BodyKind.HealthAndWellbeingBoard,
            BodyKind.PrimaryCareNetwork,
            BodyKind.PrivateProvider,
            BodyKind.PlacePartnership,
            BodyKind.LocalHealthBoard,
            BodyKind.PrimaryMedicalServicesProvider),
        .. Parties(Outcome.Satisfied, Reason.None, BodyKind.CombinedAuthority, BodyKind.LocalAuthority, BodyKind.IntegratedCareBoard, BodyKind.NhsEngland, BodyKind.NhsFoundationTrust),
        .. Parties(Outcome.Undetermined, Reason.SourceUnverified, BodyKind.CombinedCountyAuthority, BodyKind.TwoTierDistrict, BodyKind.Other),
        new("JOINT-002", "the kind of a counterparty is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Counterparties = FactList.Complete(Federation with { Kind = null }) })),
        new("JOINT-002", "others may be party", Outcome.Undetermined, Reason.ListNotComplete, Delegation(one => one with { Counterparties = FactList.NotStated(LawfulSystem.NhsTrust) })),
        new("JOINT-002", "nobody is party", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Counterparties = FactList.Complete<Body>() })),
        new("JOINT-002", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),

        new("JOINT-007", "the terms allow the onward step", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-007", "the terms bar the onward step", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Terms = one.Terms! with { RestrictsOnwardDelegation = true } }))
        {
            Locations = ["/arrangements/1"],
        },
        new("JOINT-007", "the onward step ended that day", Outcome.NotApplicable, Reason.NoneRecorded, system => Onward(one => one with { To = LawfulSystem.Day })(
            Delegation(one => one with { Terms = one.Terms! with { RestrictsOnwardDelegation = true } })(system))),
        new("JOINT-007", "a board passes on what a direction says must stay", Outcome.NotSatisfied, Reason.InvalidRoute, Delegation(one => one with { Parent = "primary-care" })),
        new("JOINT-007", "a direction does not say whether it may be passed on", Outcome.Undetermined, Reason.FactMissing, system => Delegation(one => one with { Parent = "primary-care" })(
            system with { Directions = FactList.Complete(system.Directions[0] with { RestrictsOnwardDelegation = null }) })),
        new("JOINT-007", "the function is shared although onward delegation is restricted", Outcome.Undetermined, Reason.Judgement, Jointly(one => one with { Parent = "primary-care" })),
        new("JOINT-007", "what the terms say is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Terms = null })),
        new("JOINT-007", "the arrangement it is made under is not listed", Outcome.Undetermined, Reason.FactMissing, Onward(one => one with { Parent = "elsewhere" })),
        new("JOINT-007", "nothing is delegated onward", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.CommunityDelegation)),
    ];

    private static SystemScenario[] Functions =>
    [
        new("JOINT-003", "own functions", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-003", "a council's function that the board does not hold", Outcome.NotSatisfied, Reason.InvalidRoute, Function(LawfulSystem.CommunityDelegation, one => one with
        {
            VestedIn = LawfulBoard.County,
            ExercisableByArranger = false,
        }))
        {
            Locations = ["/arrangements/0/functions/0"],
        },
        new("JOINT-003", "a council's function said to be exercisable by the board", Outcome.Undetermined, Reason.Judgement, Function(LawfulSystem.CommunityDelegation, one => one with { VestedIn = LawfulBoard.County })),
        new("JOINT-003", "a function held by delegation", Outcome.Satisfied, Reason.None, Only(LawfulSystem.OnwardDelegation)),
        new("JOINT-003", "whether the board can exercise it is not known, but it is the board's", Outcome.Satisfied, Reason.None, Function(LawfulSystem.CommunityDelegation, one => one with { ExercisableByArranger = null })),
        new("JOINT-003", "whether the trust can exercise it is not known", Outcome.Undetermined, Reason.FactMissing, Function(LawfulSystem.OnwardDelegation, one => one with { ExercisableByArranger = null })),
        new("JOINT-003", "other functions may be covered", Outcome.Undetermined, Reason.ListNotComplete, Delegation(one => one with { Functions = one.Functions.WithCompleteness(Completeness.NotStated) })),
        new("JOINT-003", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),

        new("JOINT-004", "specialised commissioning", Outcome.Satisfied, Reason.None, system => system),
        .. Excluded("s. 14Z25", "s. 14Z26", "s. 14Z28", "s. 14Z59", "s. 14Z59(2)", "s. 14Z60", "s. 14Z61", "s. 14Z62", "s. 27B", "s. 27C", "s. 27D", "s. 33"),
        new("JOINT-004", "a provision before the last entry seen", Outcome.Satisfied, Reason.None, Provision("s. 13YB")),
        new("JOINT-004", "a provision after the last entry seen", Outcome.Undetermined, Reason.SourceUnverified, Provision("s. 65D")),
        new("JOINT-004", "a provision of another Act", Outcome.Undetermined, Reason.SourceUnverified, Provision("Part 3 of the Health and Social Care Act 2012")),
        new("JOINT-004", "which provision is not known", Outcome.Undetermined, Reason.FactMissing, Provision(null)),
        new("JOINT-004", "a board delegates a listed provision", Outcome.NotApplicable, Reason.NoneRecorded, system => Only(LawfulSystem.CommunityDelegation)(
            Function(LawfulSystem.CommunityDelegation, one => one with { Provision = "s. 14Z59" })(system))),
        new("JOINT-004", "a board delegates a function under the Standing Rules to a council", Outcome.Undetermined, Reason.SourceUnverified, system => Delegation(one => one with
        {
            Counterparties = FactList.Complete(LawfulBoard.County),
            Functions = FactList.Complete(one.Functions[0] with { IsStandingRulesFunction = true }),
        })(system)),
        new("JOINT-004", "a board delegates another function to a council", Outcome.Satisfied, Reason.None, Delegation(one => one with { Counterparties = FactList.Complete(LawfulBoard.County) })),
        new("JOINT-004", "who arranges is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Arranger = null })),
        new("JOINT-004", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),
    ];

    private static IEnumerable<SystemScenario> Parties(Outcome expected, Reason reason, params BodyKind[] kinds) =>
        kinds.Select(kind => new SystemScenario("JOINT-002", $"to a body of the kind {kind}", expected, reason, Delegation(one => one with
        {
            Counterparties = FactList.Complete(new Body { Kind = kind, Code = "B1" }),
        })));

    private static IEnumerable<SystemScenario> Excluded(params string[] provisions) =>
        provisions.Select(provision => new SystemScenario("JOINT-004", $"NHS England gives away its function under {provision}", Outcome.NotSatisfied, Reason.InvalidRoute, Provision(provision))
        {
            Locations = ["/arrangements/6/functions/0"],
        });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Provision(string? provision) =>
        Function(LawfulSystem.SpecialisedDelegation, one => one with { Provision = provision });

    private static IntegratedCareSystem NoArrangement(IntegratedCareSystem system) => system with { Arrangements = FactList.Complete<Arrangement>() };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Only(int position) =>
        system => system with { Arrangements = FactList.Complete(system.Arrangements[position]) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Change(int position, Func<Arrangement, Arrangement> change) =>
        system => system with { Arrangements = StrategyChanges.Put(system.Arrangements, position, change) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Delegation(Func<Arrangement, Arrangement> change) => Change(LawfulSystem.CommunityDelegation, change);

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Onward(Func<Arrangement, Arrangement> change) => Change(LawfulSystem.OnwardDelegation, change);

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Jointly(Func<Arrangement, Arrangement> change) => Change(LawfulSystem.EquipmentJointly, change);

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Partnership(Func<Arrangement, Arrangement> change) => Change(LawfulSystem.CarePartnership, change);

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Function(int arrangement, Func<ArrangedFunction, ArrangedFunction> change) =>
        Change(arrangement, one => one with { Functions = StrategyChanges.Put(one.Functions, 0, change) });
}
