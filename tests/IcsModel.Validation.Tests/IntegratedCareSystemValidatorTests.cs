using FluentValidation;
using IcsModel.Boards;
using IcsModel.Partnerships;
using IcsModel.Places;
using IcsModel.Purposes;
using IcsModel.Strategies;
using IcsModel.Systems;
using IcsModel.Testing;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Tests;

public sealed class IntegratedCareSystemValidatorTests
{
    private static readonly IntegratedCareSystemValidator Validator = new();

    [Fact]
    public void Finds_nothing_on_the_lawful_system() => Validator.Validate(LawfulSystem.Create()).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_a_system_of_which_nothing_is_known() => Validator.Validate(new IntegratedCareSystem()).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_parts_of_which_nothing_is_known() =>
        Validator.Validate(new IntegratedCareSystem
        {
            Board = new(),
            Councils = FactList.Partial(new Council(), new Council()),
            Partnerships = FactList.Partial(new IntegratedCarePartnership { Procedure = new(), Terms = new(), Meetings = FactList.Partial(new PartnershipMeeting()) }),
            Strategies = FactList.Partial(new IntegratedCareStrategy { Section75 = new(), Objectives = FactList.Complete(new Objective()), NeedResponses = FactList.Complete(new NeedResponse()) }),
            NeedsAssessments = FactList.Partial(new NeedsAssessment { Needs = FactList.Complete(new AssessedNeed(), new AssessedNeed()) }),
            WellbeingBoards = FactList.Partial(new HealthAndWellbeingBoard { Members = FactList.Complete(new WellbeingBoardMember(), new WellbeingBoardMember()) }),
            Involvement = new() { Strategy = new(), BoardRegardsGuidance = new() },
            Arrangements = FactList.Partial(new JointWorking.Arrangement { Terms = new(), Fund = new(), Agreement = new() }),
            Places = FactList.Partial(new Place { Governance = new() }),
        }).Errors.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SystemShapeFaults.Names), MemberType = typeof(SystemShapeFaults))]
    public void Finds_each_fault_in_its_place_and_no_other(string name)
    {
        var fault = SystemShapeFaults.All[name];

        var failure = Validator.Validate(fault.System).Errors.ShouldHaveSingleItem();

        (failure.ErrorCode, failure.PropertyName).ShouldBe((fault.Code, fault.Property));
        failure.ErrorMessage.ShouldMatch("^[A-Z][^{}]+[^ ]\\.$");
    }

    [Fact]
    public void Finds_the_faults_of_the_board_too() =>
        Validator.Validate(LawfulSystem.Create() with { Board = ShapeFaults.All["IN-009"].Board }).Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Board.Members[2].Id");

    [Fact]
    public void What_an_incomplete_list_may_hold_is_no_unknown_reference()
    {
        foreach (var (name, fault) in SystemShapeFaults.All.Where(fault => string.Equals(fault.Value.Code, "IN-081", StringComparison.Ordinal)))
        {
            var partly = fault.System with
            {
                Mandates = fault.System.Mandates.WithCompleteness(Completeness.Partial),
                Strategies = fault.System.Strategies.WithCompleteness(Completeness.Partial),
                NeedsAssessments = fault.System.NeedsAssessments.WithCompleteness(Completeness.Partial),
                Arrangements = fault.System.Arrangements.WithCompleteness(Completeness.NotStated),
                Places = fault.System.Places.WithCompleteness(Completeness.NotStated),
                Partnerships = fault.System.Partnerships.With(0, partnership => partnership with { Members = partnership.Members.WithCompleteness(Completeness.Partial) }),
            };

            Validator.Validate(partly).Errors.ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void What_an_entry_without_an_id_may_be_is_no_unknown_reference() =>
        Validator.Validate(SystemShapeFaults.All["IN-081 Strategies[1].Mandate"].System with { Mandates = FactList.Complete(new NhsMandate()) }).Errors.ShouldBeEmpty();

    [Fact]
    public void Steps_on_one_day_are_in_order() =>
        Validator.Validate(SystemShapeFaults.WithStrategy(strategy => strategy with { AdoptedOn = strategy.PreparedFrom })).Errors.ShouldBeEmpty();

    [Fact]
    public void A_local_strategy_may_regard_a_strategy_of_another_system() =>
        LawfulSystem.Create().WellbeingStrategies[LawfulSystem.CountyStrategy].Strategies.ShouldContain("ics-neighbour", StringComparer.Ordinal);

    [Fact]
    public void Parts_can_be_judged_by_other_validators() =>
        new IntegratedCareSystemValidator(
                new InlineValidator<IntegratedCareBoard>(),
                new InlineValidator<IntegratedCarePartnership>(),
                new InlineValidator<IntegratedCareStrategy>(),
                new InlineValidator<HealthAndWellbeingBoard>())
            .Validate(SystemShapeFaults.All["IN-059 Partnerships[0].Procedure.QuorumAtLeast"].System).Errors.ShouldBeEmpty();

    [Fact]
    public void Refuses_to_be_built_without_its_parts() =>
        Should.Throw<ArgumentNullException>(() => new IntegratedCareSystemValidator(
                new IntegratedCareBoardValidator(), new IntegratedCarePartnershipValidator(), null!, new HealthAndWellbeingBoardValidator()))
            .ParamName.ShouldBe("strategies");
}
