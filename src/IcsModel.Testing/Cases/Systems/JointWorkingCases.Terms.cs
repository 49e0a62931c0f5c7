using IcsModel.JointWorking;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>Terms, guidance, joint committees, pooled funds, directions, joint appointments.</content>
internal static partial class JointWorkingCases
{
    private static SystemScenario[] Terms =>
    [
        new("JOINT-005", "the terms are agreed", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-005", "the terms are stated not to be agreed", Outcome.NotSatisfied, Reason.Missing, Delegation(Stating(terms => terms with { Agreed = false })))
        {
            Locations = ["/arrangements/0/terms/agreed"],
        },
        new("JOINT-005", "the terms are not recorded", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { Terms = null })),
        new("JOINT-005", "terms agreed by word of mouth", Outcome.Satisfied, Reason.None, Delegation(Stating(terms => terms with { InWriting = false }))),
        new("JOINT-005", "since when is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { From = null, Terms = new ArrangementTerms { Agreed = false } })),
        new("JOINT-005", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),

        .. Advised("JOINT-G01", terms => terms with { InWriting = false }, terms => terms with { InWriting = null }),
        .. Advised("JOINT-G02", terms => terms with { Governance = false }, terms => terms with { Governance = null }),
        .. Advised("JOINT-G03", terms => terms with { ConflictsManaged = false }, terms => terms with { ConflictsManaged = null }),
        .. Advised("JOINT-G04", terms => terms with { ReviewAndExit = false }, terms => terms with { ReviewAndExit = null }),

        new("JOINT-G06", "scheme and map show the arrangements", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-G06", "the board's map does not show one", Outcome.NotSatisfied, Reason.Missing, Delegation(Stating(terms => terms with { InSchemeAndMap = false })))
        {
            Locations = ["/arrangements/0/terms/inSchemeAndMap"],
        },
        new("JOINT-G06", "one between trusts is not shown", Outcome.Undetermined, Reason.SourceUnverified, Onward(Stating(terms => terms with { InSchemeAndMap = false }))),
        new("JOINT-G06", "whether it is shown is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(Stating(terms => terms with { InSchemeAndMap = null }))),
        new("JOINT-G06", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),

        new("JOINT-011", "the guidance was considered", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-011", "the guidance was not considered", Outcome.NotSatisfied, Reason.NotConsidered, Delegation(one => one with { GuidanceRegarded = false }))
        {
            Locations = ["/arrangements/0/guidanceRegarded"],
        },
        new("JOINT-011", "there is no record", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with { GuidanceRegarded = null })),
        new("JOINT-011", "on the last day of the month of the first guidance", Outcome.Undetermined, Reason.FactMissing, system => Early(system), new LocalDate(2022, 9, 30)),
        new("JOINT-011", "on the first day after the month of the first guidance", Outcome.NotSatisfied, Reason.NotConsidered, system => Early(system), new LocalDate(2022, 10, 1)),
        new("JOINT-011", "no relevant body is known to be party", Outcome.Undetermined, Reason.FactMissing, Delegation(one => one with
        {
            Arranger = LawfulBoard.County,
            Counterparties = FactList.NotStated<Body>(),
            GuidanceRegarded = false,
        })),
        new("JOINT-011", "councils are not bound", Outcome.NotApplicable, Reason.NoneRecorded, system => Only(0)(Delegation(one => one with
        {
            Arranger = LawfulBoard.County,
            Counterparties = FactList.Complete(LawfulBoard.Unitary),
            GuidanceRegarded = false,
        })(system))),
    ];

    private static SystemScenario[] Section65Z6 =>
    [
        new("JOINT-009", "board and county with a function made joint", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-009", "board and charity", Outcome.NotSatisfied, Reason.InvalidRoute, Committee(one => one with { Counterparties = FactList.Complete(Charity) })) { Locations = ["/arrangements/3/counterparties/0"] },
        new("JOINT-009", "a function never made joint", Outcome.NotSatisfied, Reason.InvalidRoute, Function(LawfulSystem.EquipmentCommittee, one => one with { IsMadeJoint = false }))
        {
            Locations = ["/arrangements/3/functions/0"],
        },
        new("JOINT-009", "a joint exercise between the same bodies covers the function", Outcome.Satisfied, Reason.None, Function(LawfulSystem.EquipmentCommittee, one => one with { IsMadeJoint = null })),
        new("JOINT-009", "no joint exercise covers the function", Outcome.Undetermined, Reason.FactMissing, Function(LawfulSystem.EquipmentCommittee, one => one with { IsMadeJoint = null, Id = "wheelchairs" })),
        new("JOINT-009", "the joint exercise is between other bodies", Outcome.Undetermined, Reason.FactMissing, system => Function(LawfulSystem.EquipmentCommittee, one => one with { IsMadeJoint = null })(
            Jointly(one => one with { Counterparties = FactList.Complete(LawfulBoard.County, LawfulBoard.Unitary) })(system))),
        new("JOINT-009", "a single parent", Outcome.NotSatisfied, Reason.TooFew, Committee(one => one with { Counterparties = FactList.Complete<Body>() })),
        new("JOINT-009", "two councils", Outcome.NotSatisfied, Reason.Missing, Committee(one => one with { Arranger = LawfulBoard.Unitary })) { Says = ["No relevant body is a parent"] },
        new("JOINT-009", "a combined county authority", Outcome.Undetermined, Reason.SourceUnverified, Committee(one => one with { Counterparties = FactList.Complete(CombinedCounty) })),
        new("JOINT-009", "a parent of unknown kind", Outcome.Undetermined, Reason.FactMissing, Committee(one => one with { Counterparties = FactList.Complete(Charity with { Kind = null }) })),
        new("JOINT-009", "other parents may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, Committee(one => one with { Counterparties = FactList.NotStated(LawfulBoard.County) })),
        new("JOINT-009", "other functions may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, Committee(one => one with { Functions = one.Functions.WithCompleteness(Completeness.NotStated) })),
        new("JOINT-009", "no joint committee is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.CommunityDelegation)),

        new("JOINT-010", "board and trust contribute", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-010", "a council contributes", Outcome.NotSatisfied, Reason.InvalidRoute, Paying(LawfulBoard.County, LawfulSystem.Day)) { Locations = ["/arrangements/4/fund/contributions/1"] },
        new("JOINT-010", "a council contributes the day after", Outcome.Satisfied, Reason.None, Paying(LawfulBoard.County, LawfulSystem.Day.PlusDays(1))),
        new("JOINT-010", "when a council contributed is not known", Outcome.Undetermined, Reason.FactMissing, Paying(LawfulBoard.County, null)),
        new("JOINT-010", "a body that may be prescribed contributes", Outcome.Undetermined, Reason.SourceUnverified, Paying(new Body { Kind = BodyKind.Other, Name = "Agency" }, LawfulSystem.Day)),
        new("JOINT-010", "a contributor of unknown kind", Outcome.Undetermined, Reason.FactMissing, Paying(new Body { Name = "Agency" }, LawfulSystem.Day)),
        new("JOINT-010", "the fund pays for something else", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Fund(fund => fund with { SpentOnTheFunctions = false })),
        new("JOINT-010", "what the fund pays for is not known", Outcome.Undetermined, Reason.FactMissing, Fund(fund => fund with { SpentOnTheFunctions = null })),
        new("JOINT-010", "other contributions may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, Fund(fund => fund with { Contributions = fund.Contributions.WithCompleteness(Completeness.NotStated) })),
        new("JOINT-010", "nothing is known of the fund", Outcome.Undetermined, Reason.FactMissing, Change(LawfulSystem.EquipmentFund, one => one with { Fund = null })),
        new("JOINT-010", "a fund under section 75 is another matter", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.CarePartnership)),
    ];

    private static SystemScenario[] Others =>
    [
        new("JOINT-013", "the direction is published", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-013", "the direction is not published", Outcome.Undetermined, Reason.PendingEvent, Direction(one => one with { PublishedOn = null, IsPublished = false })) { Says = ["the publication of the direction made on 2023-04-01"] },
        new("JOINT-013", "published that day", Outcome.Satisfied, Reason.None, Direction(one => one with { PublishedOn = LawfulSystem.Day })),
        new("JOINT-013", "published the day after", Outcome.Undetermined, Reason.PendingEvent, Direction(one => one with { PublishedOn = LawfulSystem.Day.PlusDays(1) })),
        new("JOINT-013", "published on a day not known", Outcome.Satisfied, Reason.None, Direction(one => one with { PublishedOn = null })),
        new("JOINT-013", "its day is not known", Outcome.Undetermined, Reason.FactMissing, Direction(one => one with { On = null, PublishedOn = null, IsPublished = null })),
        new("JOINT-013", "directed the day after", Outcome.NotApplicable, Reason.NoneRecorded, Direction(one => one with { On = LawfulSystem.Day.PlusDays(1) })),
        new("JOINT-013", "no direction is recorded", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Directions = FactList<NhsEnglandDirection>.Unknown }),

        new("JOINT-014", "regulations provide", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-014", "no regulations provide", Outcome.NotSatisfied, Reason.InvalidRoute, Clinic(one => one with { RestsOnWelshRegulations = false })) { Locations = ["/arrangements/7"] },
        new("JOINT-014", "joint exercise under section 65Z5 with a Welsh board", Outcome.NotSatisfied, Reason.InvalidRoute, Clinic(one => one with { Kind = ArrangementKind.JointExercise, RestsOnWelshRegulations = false })),
        new("JOINT-014", "whether regulations provide is not known", Outcome.Undetermined, Reason.FactMissing, Clinic(one => one with { RestsOnWelshRegulations = null })),
        new("JOINT-014", "whether a board is party is not known", Outcome.Undetermined, Reason.FactMissing, Clinic(one => one with { Arranger = null, RestsOnWelshRegulations = false })),
        new("JOINT-014", "a trust works with a Welsh board", Outcome.NotApplicable, Reason.NoneRecorded, Clinic(one => one with { Arranger = LawfulSystem.NhsTrust, RestsOnWelshRegulations = false })),
        new("JOINT-014", "no Welsh board is party", Outcome.NotApplicable, Reason.NoneRecorded, Only(LawfulSystem.EquipmentJointly)),

        new("JOINT-016", "board and county considered the guidance", Outcome.Satisfied, Reason.None, system => system),
        new("JOINT-016", "they did not", Outcome.NotSatisfied, Reason.NotConsidered, Appointment(one => one with { GuidanceRegarded = false })) { Locations = ["/jointAppointments/0"] },
        new("JOINT-016", "there is no record", Outcome.Undetermined, Reason.FactMissing, Appointment(one => one with { GuidanceRegarded = null })),
        new("JOINT-016", "when they appointed is not known", Outcome.Undetermined, Reason.FactMissing, Appointment(one => one with { GuidanceRegarded = false, On = null })),
        new("JOINT-016", "a board and a trust", Outcome.NotSatisfied, Reason.NotConsidered, Appointment(one => one with { GuidanceRegarded = false, Between = FactList.Complete(LawfulSystem.Board, LawfulSystem.NhsTrust) })),
        new("JOINT-016", "a trust and a combined authority", Outcome.NotSatisfied, Reason.NotConsidered, Appointment(one => one with
        {
            GuidanceRegarded = false,
            Between = FactList.Complete(LawfulSystem.NhsTrust, new Body { Kind = BodyKind.CombinedAuthority, Code = "E47000099" }),
        })),
        new("JOINT-016", "two boards", Outcome.NotApplicable, Reason.NoneRecorded, Appointment(one => one with { GuidanceRegarded = false, Between = FactList.Complete(LawfulSystem.Board, LawfulSystem.Neighbour) })),
        new("JOINT-016", "two boards and perhaps others", Outcome.Undetermined, Reason.FactMissing, Appointment(one => one with { GuidanceRegarded = false, Between = FactList.NotStated(LawfulSystem.Board, LawfulSystem.Neighbour) })),
        new("JOINT-016", "appointed before the duty began", Outcome.NotApplicable, Reason.NoneRecorded, Appointment(one => one with { GuidanceRegarded = false, On = new LocalDate(2022, 6, 30) })),
        new("JOINT-016", "appointed on the day the duty began", Outcome.NotSatisfied, Reason.NotConsidered, Appointment(one => one with { GuidanceRegarded = false, On = new LocalDate(2022, 7, 1) })),
        new("JOINT-016", "no joint appointment is recorded", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { JointAppointments = FactList.Complete<JointAppointment>() }),
    ];

    private static SystemScenario[] Advised(string rule, Func<ArrangementTerms, ArrangementTerms> without, Func<ArrangementTerms, ArrangementTerms> unknown) =>
    [
        new(rule, "the terms provide it", Outcome.Satisfied, Reason.None, system => system),
        new(rule, "the terms do not provide it", Outcome.Undetermined, Reason.SourceUnverified, Delegation(Stating(without))),
        new(rule, "what the terms provide is not known", Outcome.Undetermined, Reason.FactMissing, Delegation(Stating(unknown))),
        new(rule, "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoArrangement),
    ];

    private static IntegratedCareSystem Early(IntegratedCareSystem system) =>
        Delegation(one => one with { GuidanceRegarded = false, From = new LocalDate(2022, 8, 1) })(system);

    private static Func<Arrangement, Arrangement> Stating(Func<ArrangementTerms, ArrangementTerms> change) => one => one with { Terms = change(one.Terms!) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Committee(Func<Arrangement, Arrangement> change) => Change(LawfulSystem.EquipmentCommittee, change);

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Clinic(Func<Arrangement, Arrangement> change) => Change(LawfulSystem.BorderClinic, change);

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Fund(Func<PooledFund, PooledFund> change) =>
        Change(LawfulSystem.EquipmentFund, one => one with { Fund = change(one.Fund!) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Paying(Body by, LocalDate? on) =>
        Fund(fund => fund with { Contributions = FactList.Complete(fund.Contributions[0], new FundContribution { By = by, On = on }) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Direction(Func<NhsEnglandDirection, NhsEnglandDirection> change) =>
        system => system with { Directions = FactList.Complete(change(system.Directions[0])) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Appointment(Func<JointAppointment, JointAppointment> change) =>
        system => system with { JointAppointments = FactList.Complete(change(system.JointAppointments[0])) };
}
