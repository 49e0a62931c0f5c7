using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class CommissioningShapeFaults
{
    private static IEnumerable<CommissioningShapeFault> Periods =>
    [
        new("IN-053", "Groups[0].AbolishedOn", WithGroup(group => group with { AbolishedOn = group.EstablishedOn })),
        new("IN-053", "Groups[0].GoverningBody.Members[0].To", WithSeat(0, member => member with { To = member.From })),
        new("IN-053", "Groups[0].GoverningBody.Members[0].TermEndsOn", WithSeat(0, member => member with { TermEndsOn = member.From })),
        new("IN-053", "Groups[0].GoverningBody.Members[4].SpecialistSpells[0].To", WithSeat(LawfulCommissioning.Specialist, member => member with { SpecialistSpells = member.SpecialistSpells.With(0, spell => spell with { To = spell.From }) })),
        new("IN-053", "Groups[0].GoverningBody.Members[0].Disqualifications[0].To", WithSeat(0, member => member with { Disqualifications = FactList.Complete(new GoverningBodyDisqualification { From = Day, To = Day }) })),
        new("IN-053", "Groups[0].GoverningBody.Committees[0].To", WithGoverningBody(body => body with { Committees = body.Committees.With(0, committee => committee with { To = committee.From }) })),
        new("IN-053", "Groups[0].Finances[0].To", WithGroup(group => group with { Finances = group.Finances.With(0, finance => finance with { To = finance.From }) })),
        new("IN-053", "Mergers[0].Conditions[3].DueBefore", WithCondition(LawfulCommissioning.DirectionsReview, condition => condition with { DueBefore = condition.DueFrom })),
        new("IN-053", "Transition.Groups[0].Reports[0].To", WithClosing(group => group with { Reports = group.Reports.With(0, report => report with { To = report.From }) })),
        new("IN-053", "Transition.Commissioners[0].To", WithTransition(transition => transition with { Commissioners = transition.Commissioners.With(0, commissioner => commissioner with { To = commissioner.From }) })),
        new("IN-053", "Stages[2].To", WithStage(stage => stage with { To = stage.From })),
    ];

    private static IEnumerable<CommissioningShapeFault> DeniedDays =>
    [
        new("IN-054", "Groups[0].Grant.EffectiveOn", WithGroup(group => group with { Grant = group.Grant! with { IsGranted = false } })),
        new("IN-054", "Groups[0].Constitution.PublishedOn", WithGroup(group => group with { Constitution = group.Constitution! with { IsPublished = false } })),
        new("IN-054", "Groups[0].Variations[0].PublishedOn", WithGroup(group => group with { Variations = group.Variations.With(0, variation => variation with { IsPublished = false }) })),
        new("IN-054", "Groups[0].Conflicts[0].DeclaredOn", WithGroup(group => group with { Conflicts = group.Conflicts.With(0, conflict => conflict with { IsDeclared = false, IsEntered = null }) })),
        new("IN-054", "Groups[0].Plans[0].PublishedOn", WithGroup(group => group with { Plans = group.Plans.With(0, plan => plan with { IsPublished = false }) })),
        new("IN-054", "Mergers[0].Conditions[0].MetOn", WithCondition(LawfulCommissioning.ConstitutionApproval, condition => condition with { IsMet = false })),
        new("IN-054", "Mergers[0].ConstitutionPublishedOn", WithMerger(merger => merger with { IsConstitutionPublished = false })),
        new("IN-054", "Transition.InitialAreasPublishedOn", WithTransition(transition => transition with { AreInitialAreasPublished = false })),
        new("IN-054", "Transition.Groups[0].Reports[0].CompletedOn", WithClosing(group => group with { Reports = group.Reports.With(0, report => report with { IsCompleted = false, CompletedBy = null }) })),
    ];

    private static IEnumerable<CommissioningShapeFault> Orders =>
    [
        new("IN-078", "Groups[0].Grant.On", WithGroup(group => group with { Grant = group.Grant! with { On = group.Application!.On!.Value.PlusDays(-1) } })),
        new("IN-078", "Groups[0].Grant.EffectiveOn", WithGroup(group => group with { Grant = group.Grant! with { EffectiveOn = group.Grant.On!.Value.PlusDays(-1) } })),
        new("IN-078", "Groups[0].Interventions[0].LiftedOn", WithGroup(group => group with { Interventions = FactList.Complete(new CcgIntervention { On = Day, LiftedOn = Day.PlusDays(-1) }) })),
        new("IN-078", "Mergers[0].InPrinciple.On", WithMerger(merger => merger with { InPrinciple = merger.InPrinciple! with { On = merger.AppliedOn!.Value.PlusDays(-1) } })),
        new("IN-078", "Mergers[0].Decision.On", WithMerger(merger => merger with { Decision = merger.Decision! with { On = merger.AppliedOn!.Value.PlusDays(-1) } })),
    ];
}
