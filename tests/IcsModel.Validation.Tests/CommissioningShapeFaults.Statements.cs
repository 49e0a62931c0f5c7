using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class CommissioningShapeFaults
{
    private static IEnumerable<CommissioningShapeFault> Contradictions =>
    [
        new("IN-080", "Groups[0].HasGoverningBody", WithGroup(group => group with { HasGoverningBody = false })),
        new("IN-080", "Groups[0].Grant.NotSatisfiedOf[0]", WithGroup(group => group with { Grant = group.Grant! with { NotSatisfiedOf = FactList.Complete(GrantMatter.Area) } })),
        new("IN-080", "Groups[0].GoverningBody.Members[0].IsForFixedTerm", WithSeat(0, member => member with { IsForFixedTerm = false, TermEndsOn = Day })),
        new("IN-080", "Groups[0].Conflicts[0].IsDeclared", WithGroup(group => group with { Conflicts = group.Conflicts.With(0, conflict => conflict with { IsDeclared = false, DeclaredOn = null }) })),
        new("IN-080", "Groups[0].ConsulteeNomination.IsNominated", WithGroup(group => group with { ConsulteeNomination = group.ConsulteeNomination! with { IsNominated = false } })),
        new("IN-080", "Groups[0].Decisions[0].NomineeConsulted", WithGroup(group => group with { Decisions = group.Decisions.With(0, decision => decision with { NomineeConsulted = false }) })),
        new("IN-080", "Mergers[0].Decision.NotSatisfiedOf[0]", WithMerger(merger => merger with { Decision = merger.Decision! with { NotSatisfiedOf = FactList.Complete(GrantMatter.Area) } })),
        new("IN-080", "Transition.Groups[0].Holdings[0].IsTransferred", WithClosing(group => group with { Holdings = group.Holdings.With(0, holding => holding with { IsTransferred = false }) })),
        new("IN-080", "Transition.Groups[0].Reports[0].IsCompleted", WithClosing(group => group with { Reports = group.Reports.With(0, report => report with { IsCompleted = false, CompletedOn = null }) })),
        new("IN-080", "Transition.Boards[0].IsEstablishedByOrder", WithBoard(board => board with { IsEstablishedByOrder = false })),
        new("IN-080", "Transition.Boards[0].Proposal.IsConsulted", WithProposal(proposal => proposal with { IsConsulted = false })),
        new("IN-080", "Transition.Boards[0].Proposal.HasDepartureReason", WithProposal(proposal => proposal with { HasDepartureReason = false, DepartureReason = ProposalDepartureReason.Other })),
        new("IN-080", "Transition.Boards[0].Proposal.DepartsFromGuidance", WithProposal(proposal => proposal with { HasReasonForGuidanceDeparture = true })),
    ];

    private static IEnumerable<CommissioningShapeFault> Numbers =>
    [
        new("IN-083", "Groups[0].Finances[0].Allotted", WithGroup(group => group with { Finances = group.Finances.With(0, finance => finance with { Allotted = -1 }) })),
        new("IN-083", "Groups[0].Finances[0].OtherReceipts", WithGroup(group => group with { Finances = group.Finances.With(0, finance => finance with { OtherReceipts = -1 }) })),
        new("IN-083", "Groups[0].Finances[0].Spent", WithGroup(group => group with { Finances = group.Finances.With(0, finance => finance with { Spent = -1 }) })),
        new("IN-083", "Mergers[0].Commitments[0].VotingMembers", WithCommitment(0, commitment => commitment with { VotingMembers = -1, VotingPractitioners = null })),
        new("IN-083", "Mergers[0].Commitments[0].VotingPractitioners", WithCommitment(0, commitment => commitment with { VotingPractitioners = -1 })),
        new("IN-083", "Stages[2].GroupCount", WithStage(stage => stage with { GroupCount = -1 })),
        new("IN-084", "Mergers[0].Commitments[0].VotingPractitioners", WithCommitment(0, commitment => commitment with { VotingPractitioners = 16 })),
        new("IN-085", "Groups[0].Plans[0].Year", WithGroup(group => group with { Plans = group.Plans.With(0, plan => plan with { Year = 20_201 }) })),
    ];

    private static IEnumerable<CommissioningShapeFault> Codes =>
    [
        new("IN-027", "Groups[0].Code", WithGroup(group => group with { Code = "99x" })),
        new("IN-027", "Mergers[0].NewGroup.Code", WithMerger(merger => merger with { NewGroup = LawfulCommissioning.MergedGroup with { Code = "Exampleshire" } })),
    ];

    private static IEnumerable<CommissioningShapeFault> Repetitions =>
    [
        new("IN-079", "Area[3]", Lawful with { Area = Lawful.Area.And("a1") }),
        new("IN-079", "BoundarySlivers[1]", Lawful with { BoundarySlivers = FactList.Complete("a1", "a1") }),
        new("IN-079", "Groups[0].Area[3]", WithGroup(group => group with { Area = group.Area.And("a1") })),
        new("IN-079", "Groups[0].Grant.SatisfiedOf[6]", WithGroup(group => group with { Grant = group.Grant! with { SatisfiedOf = group.Grant.SatisfiedOf.And(GrantMatter.Area) } })),
        new("IN-079", "Groups[0].Constitution.Contents[11]", WithGroup(group => group with { Constitution = group.Constitution! with { Contents = group.Constitution.Contents.And(CcgConstitutionContent.Name) } })),
        new("IN-079", "Groups[0].GoverningBody.Functions[2]", WithGoverningBody(body => body with { Functions = body.Functions.And(GoverningBodyFunction.Assurance) })),
        new("IN-079", "Groups[0].GoverningBody.Members[0].Roles[2]", WithSeat(0, member => member with { Roles = member.Roles.And(GoverningBodyRole.Chair) })),
        new("IN-079", "Groups[0].GoverningBody.Members[5].LayGrounds[1]", WithSeat(LawfulCommissioning.LayFinance, member => member with { LayGrounds = member.LayGrounds.And(LayGround.FinanceAndAudit) })),
        new("IN-079", "Groups[0].GoverningBody.Members[5].LayExclusions[1]", WithSeat(LawfulCommissioning.LayFinance, member => member with { LayExclusions = FactList.Complete(LayExclusion.Regulator, LayExclusion.Regulator) })),
        new("IN-079", "Groups[0].InterestRegisters[0].Covers[4]", WithGroup(group => group with { InterestRegisters = group.InterestRegisters.With(0, register => register with { Covers = register.Covers.And(CcgInterestGroup.Members) }) })),
        new("IN-079", "Mergers[0].Papers[3]", WithMerger(merger => merger with { Papers = merger.Papers.And(MergerPaper.Constitution) })),
        new("IN-079", "Mergers[0].Benefits[1]", WithMerger(merger => merger with { Benefits = FactList.Complete("one voice", "one voice") })),
        new("IN-079", "Mergers[0].InPrinciple.NotSatisfiedOf[1]", WithMerger(merger => merger with { InPrinciple = new() { NotSatisfiedOf = FactList.Complete(GrantMatter.Area, GrantMatter.Area) } })),
        new("IN-079", "Transition.Groups[0].Area[2]", WithClosing(group => group with { Area = group.Area.And("n") })),
        new("IN-079", "Transition.Boards[0].Area[2]", WithBoard(board => board with { Area = board.Area.And("n") })),
    ];
}
