using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class CommissioningShapeFaults
{
    private static IEnumerable<CommissioningShapeFault> RepeatedIds =>
    [
        new("IN-055", "Groups[1].Code", Lawful with { Groups = Lawful.Groups.And(new() { Code = "99X" }) }),
        new("IN-055", "Groups[0].Variations[1].Id", WithGroup(group => group with { Variations = group.Variations.And(new() { Id = "v1" }) })),
        new("IN-055", "Groups[0].GoverningBody.Members[1].Id", WithSeat(1, member => member with { Id = "chair" })),
        new("IN-055", "Groups[0].GoverningBody.Committees[1].Id", WithGoverningBody(body => body with { Committees = body.Committees.With(1, committee => committee with { Id = "audit" }) })),
        new("IN-055", "Groups[0].Conflicts[1].Id", WithGroup(group => group with { Conflicts = group.Conflicts.And(new() { Id = "c1" }) })),
        new("IN-055", "Groups[0].Activities[1].Id", WithGroup(group => group with { Activities = group.Activities.And(new() { Id = "a1" }) })),
        new("IN-055", "Groups[0].Interventions[1].Id", WithGroup(group => group with { Interventions = FactList.Complete<CcgIntervention>(new() { Id = "i1" }, new() { Id = "i1" }) })),
        new("IN-055", "Groups[0].Decisions[1].Id", WithGroup(group => group with { Decisions = group.Decisions.And(new() { Id = "d1" }) })),
        new("IN-055", "Mergers[1].Id", Lawful with { Mergers = Lawful.Mergers.And(new() { Id = "exampleshire" }) }),
        new("IN-055", "Mergers[0].Amendments[1].Id", WithMerger(merger => merger with { Amendments = merger.Amendments.And(new() { Id = "new-name" }) })),
        new("IN-055", "Mergers[0].Conditions[1].Id", WithCondition(1, condition => condition with { Id = "constitution" })),
        new("IN-055", "Mergers[0].TransferSchemes[1].Id", WithMerger(merger => merger with { TransferSchemes = merger.TransferSchemes.With(1, scheme => scheme with { Id = "property" }) })),
        new("IN-055", "Mergers[0].Commitments[1].Id", WithCommitment(1, commitment => commitment with { Id = "majority" })),
        new("IN-055", "Transition.Groups[0].Holdings[1].Id", WithClosing(group => group with { Holdings = group.Holdings.With(1, holding => holding with { Id = "lease" }) })),
        new("IN-055", "Transition.Groups[0].Staff[1].Id", WithClosing(group => group with { Staff = group.Staff.With(1, move => move with { Id = "nurses" }) })),
        new("IN-055", "Transition.Groups[0].Instruments[1].Id", WithClosing(group => group with { Instruments = group.Instruments.With(1, instrument => instrument with { Id = "policy" }) })),
        new("IN-055", "Transition.Groups[0].Complaints[1].Id", WithClosing(group => group with { Complaints = group.Complaints.And(new() { Id = "complaint" }) })),
        new("IN-055", "Stages[1].Id", Lawful with { Stages = Lawful.Stages.With(1, stage => stage with { Id = "plan" }) }),
        new("IN-055", "Stages[2].LocalPartnerships[1].Id", WithStage(stage => stage with { LocalPartnerships = stage.LocalPartnerships.And(new() { Id = "north" }) })),
        new("IN-055", "Stages[2].Decisions[1].Id", WithStage(stage => stage with { Decisions = stage.Decisions.And(new() { Id = "plan" }) })),
    ];

    private static IEnumerable<CommissioningShapeFault> References =>
    [
        new("IN-081", "Mergers[0].Commitments[1].FormerAreas[0].Group", WithCommitment(1, commitment => commitment with { FormerAreas = commitment.FormerAreas.With(0, area => area with { Group = LawfulCommissioning.EastGroup }) })),
    ];
}
