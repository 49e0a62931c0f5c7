using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Paragraphs 10 and 11: regulations, functions given to others, and committees that commission.</content>
internal static partial class ConstitutionCases
{
    private static BoardScenario[] Functions =>
    [
        Lawful("ICB-CON-015", Outcome.NotApplicable, Reason.NotEngaged).Saying("No regulations under paragraph 10 are known"),
        Case("ICB-CON-015", "no requirement stated", Outcome.NotApplicable, Reason.NotEngaged, on => on with { MembershipRequirements = FactList<MembershipRequirement>.Unknown }),
        Case("ICB-CON-015", "a requirement met", Outcome.Satisfied, Reason.None, Requiring(new Clause { Provides = true, Number = "2.9" })).Saying("meets the requirement of regulation 3 (clause 2.9)"),
        Fails("ICB-CON-015", "a requirement not met", Reason.NotProvided, "/constitution/membershipRequirements/0/met", "does not meet the requirement of regulation 3 (clause 1.9, page 8)", Requiring(Silent)),
        Opens("ICB-CON-015", "a requirement not looked for", "whether the constitution meets each requirement", Requiring(met: null)),
        Opens("ICB-CON-015", "a requirement not met without a first day", "since when this constitution", on => Requiring(Silent)(on) with { From = null }),
        Case("ICB-CON-015", "of two requirements one is not met", Outcome.NotSatisfied, Reason.NotProvided, on => on with { MembershipRequirements = FactList.NotStated(new MembershipRequirement { Met = new() { Provides = true } }, new MembershipRequirement { Met = Silent }) }).At("/constitution/membershipRequirements/1/met").Saying("the requirement of regulations not named"),
        Lawful("ICB-CON-017"),
        Given("to a member", Outcome.Satisfied, Reason.None, DelegateKind.Member, byAnotherPower: null),
        Given("to an employee", Outcome.Satisfied, Reason.None, DelegateKind.Employee, byAnotherPower: null),
        Given("to a secondee", Outcome.Satisfied, Reason.None, DelegateKind.Secondee, byAnotherPower: false),
        Given("to a committee", Outcome.Satisfied, Reason.None, DelegateKind.Committee, byAnotherPower: null),
        Given("to a sub-committee", Outcome.Satisfied, Reason.None, DelegateKind.Subcommittee, byAnotherPower: null),
        Given("to a trust under another power", Outcome.Satisfied, Reason.None, DelegateKind.AnotherBody, byAnotherPower: true),
        Given("to a trust", Outcome.NotSatisfied, Reason.InvalidRoute, DelegateKind.AnotherBody, byAnotherPower: false).At("/constitution/delegations/0").Saying("\"beds\" (clause 4.5, page 22) is given to another body whom the schedule does not name"),
        Given("to a contractor", Outcome.NotSatisfied, Reason.InvalidRoute, DelegateKind.Other, byAnotherPower: false),
        Given("to a trust, perhaps under another power", Outcome.Undetermined, Reason.FactMissing, DelegateKind.AnotherBody, byAnotherPower: null).Saying("whether functions given to others rest on another power"),
        Given("to somebody not known", Outcome.Undetermined, Reason.FactMissing, to: null, byAnotherPower: false).Saying("to whom each function is given"),
        Opens("ICB-CON-017", "to a trust under a constitution without a first day", "since when this constitution", on => on with { From = null, Delegations = FactList.Complete(new Delegation { To = DelegateKind.AnotherBody, RestsOnAnotherPower = false }) }),
        Case("ICB-CON-017", "nothing is given to anybody", Outcome.NotApplicable, Reason.NoneRecorded, on => on with { Delegations = FactList.Complete<Delegation>() }),
        Case("ICB-CON-017", "nothing is known to be given", Outcome.NotApplicable, Reason.NoneRecorded, on => on with { Delegations = FactList<Delegation>.Unknown }),
        Lawful("ICB-CON-018"),
        .. Safeguards("chairApprovesMembers", "that the chair approves or appoints every member", (safeguards, clause) => safeguards with { ChairApprovesMembers = clause }),
        .. Safeguards("coversPrivateHealthcare", "a bar on members of such committees on the ground of private healthcare", (safeguards, clause) => safeguards with { CoversPrivateHealthcare = clause }),
        .. Safeguards("coversOtherReasons", "a bar on members of such committees on any other ground", (safeguards, clause) => safeguards with { CoversOtherReasons = clause }),
        Committees("a committee commissions whatever the constitution says", Outcome.NotSatisfied, Reason.NotProvided, Silent, CommitteeKind.Other, mayCommission: true),
        Committees("a committee commissions and the constitution is not known to let it", Outcome.NotSatisfied, Reason.NotProvided, clause: null, CommitteeKind.Other, mayCommission: true),
        Committees("only a joint committee commissions", Outcome.NotApplicable, Reason.NotEngaged, Silent, CommitteeKind.Joint, mayCommission: true),
        Committees("no committee commissions, as the constitution has it", Outcome.NotApplicable, Reason.NotEngaged, Silent, CommitteeKind.Other, mayCommission: false),
        Committees("no committee listed commissions", Outcome.NotApplicable, Reason.NotEngaged, clause: null, CommitteeKind.Other, mayCommission: false),
        Committees("a committee may or may not commission", Outcome.Undetermined, Reason.FactMissing, clause: null, CommitteeKind.Other, mayCommission: null).Saying("whether the constitution lets a committee"),
        Committees("a committee of unknown kind commissions", Outcome.Undetermined, Reason.FactMissing, Silent, kind: null, mayCommission: true).Saying("yet one is listed that may"),
        new(
            "ICB-CON-018", "nothing is known of committees", Outcome.Undetermined, Reason.FactMissing,
            board => board with { Committees = FactList<Committee>.Unknown, Constitution = board.Constitution! with { CommitteesMayCommission = null } }),
        new(
            "ICB-CON-018", "a committee commissions on another day than the facts are stated for", Outcome.Undetermined, Reason.FactMissing,
            board => board with { StatedOn = new(2026, 8, 1), Constitution = board.Constitution! with { CommitteesMayCommission = null, CommissioningCommittees = new() { ChairApprovesMembers = Silent } } }),
        new("ICB-CON-018", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null })
        {
            Says = ["Committees may commission; whether the constitution has every safeguard"],
        },
    ];

    private static Func<Constitution, Constitution> Requiring(Clause? met) =>
        on => on with { MembershipRequirements = FactList.NotStated(new MembershipRequirement { Source = "regulation 3", Met = met }) };

    private static BoardScenario Given(string because, Outcome expected, Reason reason, DelegateKind? to, bool? byAnotherPower) =>
        Case("ICB-CON-017", because, expected, reason, on => on with
        {
            Delegations = FactList.Complete(
                new Delegation { To = to, RestsOnAnotherPower = byAnotherPower, Description = "beds", Clause = new() { Provides = true, Number = "4.5", Page = 22 } }),
        });

    private static BoardScenario[] Safeguards(string clause, string provision, Func<CommissioningCommitteeSafeguards, Clause?, CommissioningCommitteeSafeguards> put) =>
    [
        Fails("ICB-CON-018", $"silent: {clause}", Reason.NotProvided, $"/constitution/commissioningCommittees/{clause}", $"does not provide {provision}", on => on with { CommissioningCommittees = put(on.CommissioningCommittees!, Silent) }),
        Opens("ICB-CON-018", $"not looked for: {clause}", $"whether the constitution provides {provision}", on => on with { CommissioningCommittees = put(on.CommissioningCommittees!, null) }),
    ];

    /// <summary>One committee and a constitution without safeguards.</summary>
    private static BoardScenario Committees(string because, Outcome expected, Reason reason, Clause? clause, CommitteeKind? kind, bool? mayCommission) =>
        new("ICB-CON-018", because, expected, reason, board => board with
        {
            Committees = FactList.Complete(new Committee { Kind = kind, MayExerciseCommissioningFunctions = mayCommission }),
            Constitution = board.Constitution! with
            {
                CommitteesMayCommission = clause,
                CommissioningCommittees = new() { ChairApprovesMembers = Silent, CoversPrivateHealthcare = Silent, CoversOtherReasons = Silent },
            },
        });
}
