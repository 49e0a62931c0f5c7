using FluentValidation;
using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class SystemLawValidatorTests
{
    private static readonly LocalDate AsAt = LawfulSystem.Day;

    private static SystemLawValidator Validator => new(RuleCatalogue.Current, AsAt);

    private static IntegratedCareSystem Unequal => SystemShapeFaults.WithPartnership(partnership => partnership with { EqualPartners = false });

    private static IntegratedCareSystem WithoutGuidance => SystemShapeFaults.WithAssessment(assessment => assessment with { GuidanceRegarded = false });

    [Fact]
    public void Finds_nothing_on_the_lawful_system() => Validator.Validate(LawfulSystem.Create()).Errors.ShouldBeEmpty();

    [Fact]
    public void A_breach_is_an_error_at_its_place()
    {
        var failure = Validator.Validate(WithoutGuidance).Errors.ShouldHaveSingleItem();

        (failure.ErrorCode, failure.Severity, failure.PropertyName).ShouldBe(("JSNA-008", FluentValidation.Severity.Error, "NeedsAssessments[0].GuidanceRegarded"));
        failure.TryGetOutcome(out var outcome).ShouldBeTrue();
        outcome.Severity.ShouldBe(Rules.Severity.Breach);
    }

    [Fact]
    public void A_departure_from_guidance_is_a_warning() =>
        Validator.Validate(Unequal).Errors.ShouldHaveSingleItem().Severity.ShouldBe(FluentValidation.Severity.Warning);

    [Fact]
    public void A_fact_of_the_board_is_named_below_the_board()
    {
        var validator = new SystemLawValidator(RuleCatalogue.Current, AsAt) { ReportUndetermined = true };

        validator.Validate(new IntegratedCareSystem { Partnerships = FactList.Complete<Partnerships.IntegratedCarePartnership>() })
            .Errors.Single(failure => string.Equals(failure.ErrorCode, "ICP-EST-001", StringComparison.Ordinal)).PropertyName.ShouldBe("Board.EstablishedOn");
    }

    [Fact]
    public void What_is_not_known_is_no_failure_unless_asked_for()
    {
        Validator.Validate(new IntegratedCareSystem()).Errors.ShouldBeEmpty();
        new SystemLawValidator(RuleCatalogue.Current, AsAt) { ReportUndetermined = true }.Validate(new IntegratedCareSystem()).Errors
            .ShouldAllBe(failure => failure.Severity == FluentValidation.Severity.Info);
    }

    [Fact]
    public void The_context_may_name_another_date()
    {
        var context = new ValidationContext<IntegratedCareSystem>(WithoutGuidance);
        context.RootContextData[SystemLawValidator.AsAtKey] = new LocalDate(2022, 6, 30);

        Validator.Validate(context).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Leaves_the_rules_on_the_board_to_the_board() =>
        Validator.Validate(LawfulSystem.Create() with { Board = LawCases.NoChair }).Errors.ShouldBeEmpty();

    [Fact]
    public void Is_made_for_a_date_by_its_factory()
    {
        var law = new SystemLawValidatorFactory(RuleCatalogue.Current).AsAt(AsAt, reportUndetermined: true);

        (law.AsAt, law.ReportUndetermined).ShouldBe((AsAt, true));
        law.Catalogue.ShouldBeSameAs(RuleCatalogue.Current);
    }

    [Fact]
    public void Refuses_to_be_built_without_a_catalogue()
    {
        Should.Throw<ArgumentNullException>(() => new SystemLawValidator(null!, AsAt)).ParamName.ShouldBe("catalogue");
        Should.Throw<ArgumentNullException>(() => new SystemLawValidatorFactory(null!)).ParamName.ShouldBe("catalogue");
    }
}
