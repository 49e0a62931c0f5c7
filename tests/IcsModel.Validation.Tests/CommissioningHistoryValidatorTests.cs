using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class CommissioningHistoryValidatorTests
{
    private static readonly CommissioningHistoryValidator Validator = new();

    [Fact]
    public void Finds_nothing_on_the_lawful_history() => Validator.Validate(LawfulCommissioning.Create()).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_the_history_with_more_stated() => Validator.Validate(CommissioningShapeFaults.Fuller).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_a_history_of_which_nothing_is_known() => Validator.Validate(new CommissioningHistory()).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_parts_of_which_nothing_is_known() =>
        Validator.Validate(new CommissioningHistory
        {
            Practices = FactList.Partial(new Body(), new Body()),
            Groups = FactList.Complete(
                new ClinicalCommissioningGroup(),
                new ClinicalCommissioningGroup
                {
                    Application = new() { Applicants = FactList.Complete(new CcgApplicant()) },
                    Grant = new(),
                    Constitution = new(),
                    Variations = FactList.Complete(new CcgVariation(), new CcgVariation()),
                    HasGoverningBody = false,
                    ConsulteeNomination = new() { IsNominated = false },
                    Conflicts = FactList.Complete(new CcgConflict { IsDeclared = false }, new CcgConflict()),
                    Plans = FactList.Complete(new CommissioningPlan(), new CommissioningPlan()),
                    Finances = FactList.Complete(new CcgYearOfFinance(), new CcgYearOfFinance()),
                },
                new ClinicalCommissioningGroup { GoverningBody = new() { Members = FactList.Complete(new GoverningBodyMember(), new GoverningBodyMember()) } }),
            Mergers = FactList.Complete(
                new CcgMerger(),
                new CcgMerger
                {
                    Applicants = FactList.Complete(new MergerApplicant { Vote = new() }),
                    InPrinciple = new(),
                    Decision = new(),
                    Conditions = FactList.Complete(new MergerCondition { Panels = FactList.Complete(new RecruitmentPanel()) }),
                    Commitments = FactList.Complete(new MergerCommitment { FormerAreas = FactList.Complete(new FormerArea { Group = LawfulCommissioning.NorthGroup }, new FormerArea()) }),
                }),
            Transition = new()
            {
                Groups = FactList.Complete(new ClosingGroup { Holdings = FactList.Complete(new GroupHolding(), new GroupHolding()) }),
                Boards = FactList.Complete(new EstablishedBoard { IsEstablishedByOrder = false, Proposal = new() { IsConsulted = false } }),
            },
            Stages = FactList.Complete(new SystemStage { LocalPartnerships = FactList.Complete(new FormerPartnership(), new FormerPartnership()) }),
        }).Errors.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(CommissioningShapeFaults.Names), MemberType = typeof(CommissioningShapeFaults))]
    public void Finds_each_fault_in_its_place_and_no_other(string name)
    {
        var fault = CommissioningShapeFaults.All[name];

        var failure = Validator.Validate(fault.History).Errors.ShouldHaveSingleItem();

        (failure.ErrorCode, failure.PropertyName).ShouldBe((fault.Code, fault.Property));
        failure.ErrorMessage.ShouldMatch("^[A-Z][^{}]+[^ ]\\.$");
    }

    [Fact]
    public void A_group_that_may_have_merged_is_no_unknown_reference()
    {
        var fault = CommissioningShapeFaults.All["IN-081 Mergers[0].Commitments[1].FormerAreas[0].Group"].History;

        Validator.Validate(fault with { Mergers = fault.Mergers.With(0, merger => merger with { Applicants = merger.Applicants.WithCompleteness(Completeness.Partial) }) }).Errors.ShouldBeEmpty();
        Validator.Validate(fault with { Mergers = fault.Mergers.With(0, merger => merger with { Applicants = merger.Applicants.And(new()) }) }).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Steps_on_one_day_are_in_order() =>
        Validator.Validate(CommissioningShapeFaults.WithMerger(merger => merger with { InPrinciple = new() { On = merger.AppliedOn } })).Errors.ShouldBeEmpty();

    [Fact]
    public void What_came_too_late_may_be_said_not_to_have_come_before() =>
        Validator.Validate(CommissioningShapeFaults.WithGroup(group => group with
        {
            Decisions = group.Decisions.With(0, decision => decision with { NomineeConsulted = false, NomineeConsultedOn = decision.On!.Value.PlusDays(1) }),
        })).Errors.ShouldBeEmpty();

    [Fact]
    public void Practices_with_several_contracts_may_stand_once_for_each() =>
        Validator.Validate(LawfulCommissioning.Create() with { Practices = FactList.Complete(LawfulCommissioning.Practice, LawfulCommissioning.Practice) }).Errors.ShouldBeEmpty();

    [Fact]
    public void Resources_used_may_be_less_than_nothing() =>
        Validator.Validate(CommissioningShapeFaults.WithGroup(group => group with { Finances = group.Finances.With(0, finance => finance with { CapitalUsed = -5, CapitalLimit = -4 }) }))
            .Errors.ShouldBeEmpty();
}
