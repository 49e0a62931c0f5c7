using IcsModel.Partnerships;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>Meetings and decisions.</content>
internal static partial class PartnershipCases
{
    private static SystemScenario[] Procedure =>
    [
        new("ICP-PROC-002", "five present, the board's member and a council's substitute among them", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-PROC-002", "four of five present", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Meeting(held => held with { Present = FactList.Complete("board", "county", "healthwatch", "voluntary") }))
        {
            Says = ["The meeting on 2022-12-01 took decisions although fewer were present than the procedure asks for."],
            Locations = ["/partnerships/0/meetings/0"],
        },
        new("ICP-PROC-002", "the board's member was absent", Outcome.NotSatisfied, Reason.ProcedureNotFollowed,
            Meeting(held => held with { Present = FactList.Complete("county", "unitary", "healthwatch", "voluntary", "police") })),
        new("ICP-PROC-002", "one council of two is half", Outcome.Satisfied, Reason.None,
            Meeting(held => held with { Present = FactList.Complete("board", "unitary", "healthwatch", "voluntary", "police") })),
        new("ICP-PROC-002", "one council of three is less than half", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, WithCouncil(WestlandCouncil)),
        new("ICP-PROC-002", "no council was there", Outcome.NotSatisfied, Reason.ProcedureNotFollowed,
            Meeting(held => held with { Present = FactList.Complete("board", "adults", "healthwatch", "voluntary", "police") })),
        new("ICP-PROC-002", "a substitute who does not count", Outcome.NotSatisfied, Reason.ProcedureNotFollowed,
            Settled(procedure => procedure with { SubstitutesCount = false })),
        new("ICP-PROC-002", "a substitute of whom it is not known whether to count", Outcome.Undetermined, Reason.FactMissing,
            Settled(procedure => procedure with { SubstitutesCount = null })),
        new("ICP-PROC-002", "a member who joined after the meeting", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Member("police", member => member with { From = new LocalDate(2022, 12, 2) })),
        new("ICP-PROC-002", "somebody present who is not listed", Outcome.Undetermined, Reason.FactMissing,
            Meeting(held => held with { Present = FactList.Complete("board", "county", "healthwatch", "voluntary", "somebody") })),
        new("ICP-PROC-002", "not all present are listed", Outcome.Undetermined, Reason.FactMissing, Meeting(held => held with { Present = FactList.NotStated("board", "county") })),
        new("ICP-PROC-002", "too few at a meeting without a day", Outcome.Undetermined, Reason.FactMissing, Meeting(held => held with { On = null, Present = FactList.Complete("board", "county") })),
        new("ICP-PROC-002", "too few at a meeting dated before the partnership existed", Outcome.Undetermined, Reason.FactMissing, Meeting(held => held with { On = new LocalDate(2022, 6, 30), Present = FactList.Complete("board", "county") })),
        new("ICP-PROC-002", "a fraction with one number only", Outcome.Undetermined, Reason.FactMissing, Settled(procedure => procedure with { CouncilsDenominator = null })),
        new("ICP-PROC-002", "nothing is known of the procedure", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => icp with { Procedure = null })),
        new("ICP-PROC-002", "no quorum is laid down", Outcome.NotApplicable, Reason.NotEngaged, Partnership(icp => icp with { Procedure = new PartnershipProcedure() })),
        new("ICP-PROC-002", "too few, at a meeting to come", Outcome.NotApplicable, Reason.NoneRecorded, Meeting(held => held with { On = Day.PlusDays(1), Present = FactList.Complete<string>() })),
        new("ICP-PROC-002", "too few, and nothing was decided", Outcome.NotApplicable, Reason.NoneRecorded,
            Meeting(held => held with { Present = FactList.Complete<string>(), Decisions = FactList.Complete<PartnershipDecision>() })),

        new("ICP-PROC-003", "strategy, and something for which there is power", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-PROC-003", "it recommends and the board awards", Outcome.Satisfied, Reason.None, Decided(decision => decision with { Function = PartnershipFunction.Recommendation, HasLawfulAuthority = false })),
        new("ICP-PROC-003", "it awards a contract", Outcome.NotSatisfied, Reason.InvalidRoute,
            Decided(decision => decision with { Function = PartnershipFunction.Other, HasLawfulAuthority = false, Description = "the award of a contract" }))
        {
            Says = ["The meeting on 2022-12-01 decided on the award of a contract, for which the partnership has no power."],
            Locations = ["/partnerships/0/meetings/0/decisions/0"],
        },
        new("ICP-PROC-003", "it awards a contract at a meeting to come", Outcome.NotApplicable, Reason.NoneRecorded,
            And(Decided(decision => decision with { Function = PartnershipFunction.Other, HasLawfulAuthority = false }), Meeting(held => held with { On = Day.PlusDays(1) }))),
        new("ICP-PROC-003", "it awards a contract on a day not known", Outcome.Undetermined, Reason.FactMissing,
            And(Decided(decision => decision with { Function = PartnershipFunction.Other, HasLawfulAuthority = false }), Meeting(held => held with { On = null }))),
        new("ICP-PROC-003", "whether it has the power is not known", Outcome.Undetermined, Reason.FactMissing, Decided(decision => decision with { Function = PartnershipFunction.Other })),
        new("ICP-PROC-003", "what it decided on is not known", Outcome.Undetermined, Reason.FactMissing, Decided(decision => decision with { Function = null, HasLawfulAuthority = false })),
        new("ICP-PROC-003", "no meeting is listed", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(icp => icp with { Meetings = FactList.NotStated<PartnershipMeeting>() })),
        new("ICP-PROC-003", "no partnership is listed", Outcome.Undetermined, Reason.ListNotComplete, Unlisted),
    ];

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Meeting(Func<PartnershipMeeting, PartnershipMeeting> change) =>
        Partnership(partnership => partnership with { Meetings = FactList.Complete(change(partnership.Meetings[0])) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Decided(Func<PartnershipDecision, PartnershipDecision> change) =>
        Meeting(held => held with { Decisions = FactList.Complete(change(held.Decisions[0])) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Settled(Func<PartnershipProcedure, PartnershipProcedure> change) =>
        Partnership(partnership => partnership with { Procedure = change(partnership.Procedure!) });
}
