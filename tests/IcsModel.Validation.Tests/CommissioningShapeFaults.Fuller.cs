using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

/// <content>The lawful history with what the law does not ask for, so that every part of it is stated somewhere.</content>
public static partial class CommissioningShapeFaults
{
    private static Attestation Statement => new() { By = Actor.NhsEngland, On = Day, Basis = "minute 7" };

    internal static CommissioningHistory Fuller => Lawful with
    {
        BoundarySlivers = FactList.Complete("sliver"),
        Groups = Lawful.Groups.With(0, Fill),
        Mergers = Lawful.Mergers.With(0, Fill),
        Transition = Lawful.Transition! with
        {
            Groups = Lawful.Transition.Groups.With(0, group => group with
            {
                PrimaryTransferee = LawfulCommissioning.Board,
                DueDiligence = Statement,
                Holdings = group.Holdings.With(0, holding => holding with { Description = "the lease of the offices" }),
                Complaints = group.Complaints.With(0, complaint => complaint with { ResponsibleBoard = LawfulCommissioning.Board }),
            }),
            Boards = Lawful.Transition.Boards.With(0, board => board with { Proposal = board.Proposal! with { DepartureReason = ProposalDepartureReason.Other } }),
        },
        Stages = Lawful.Stages.With(2, stage => stage with
        {
            Readiness = Statement,
            LocalPartnerships = stage.LocalPartnerships.With(0, partnership => partnership with { LaterName = "North health and care partnership" }),
            Decisions = stage.Decisions.With(0, decision => decision with { Description = "the plan of the year" }),
        }),
    };

    private static ClinicalCommissioningGroup Fill(ClinicalCommissioningGroup group) => group with
    {
        Grant = group.Grant! with { SatisfiedOf = FactList.Partial(GrantMatter.Constitution), NotSatisfiedOf = FactList.Partial(GrantMatter.Area) },
        Variations = group.Variations.With(0, variation => variation with
        {
            Affected = FactList.Complete(LawfulCommissioning.EastGroup),
            Consulted = FactList.Complete(LawfulCommissioning.EastGroup),
        }),
        GoverningBody = group.GoverningBody! with
        {
            Members = group.GoverningBody.Members.With(LawfulCommissioning.LayFinance, member => member with
            {
                LayExclusions = FactList.Partial(LayExclusion.Regulator),
                Disqualifications = FactList.Partial(new GoverningBodyDisqualification { Kind = Enum.GetValues<GoverningBodyBar>()[0] }),
            }),
        },
        DutyEvidence = group.DutyEvidence.With(0, evidence => evidence with { Description = "a campaign on the NHS Constitution" }),
        Interventions = FactList.Complete(new CcgIntervention { Id = "i1", Kind = CcgInterventionKind.SpecialMeasures, Ground = CcgFailure.Failing }),
    };

    private static CcgMerger Fill(CcgMerger merger) => merger with
    {
        Benefits = FactList.Complete("one voice"),
        Applicants = merger.Applicants.With(0, applicant => applicant with { Vote = applicant.Vote! with { Requirement = "two thirds of the practices" } }),
        Factors = merger.Factors.With(0, factor => factor with { Evidence = "the report on members" }),
        Criteria = merger.Criteria.With(0, criterion => criterion with { Evidence = "the map" }),
        InPrinciple = merger.InPrinciple! with { SatisfiedOf = FactList.Partial(GrantMatter.Constitution), NotSatisfiedOf = FactList.Partial(GrantMatter.Area) },
        Decision = merger.Decision! with { SatisfiedOf = FactList.Partial(GrantMatter.Constitution), NotSatisfiedOf = FactList.Partial(GrantMatter.Area) },
        Conditions = merger.Conditions.With(0, condition => condition with { Description = "the constitution is approved", SignedOff = Statement })
            .With(LawfulCommissioning.RegulatorOnPanels, condition => condition with { Description = "the regulator sits on panels" }),
        Commitments = merger.Commitments.With(0, commitment => commitment with { Description = "practitioners are the majority" }),
    };
}
