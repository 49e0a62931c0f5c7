using FluentValidation;
using IcsModel.Commissioning;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class CommissioningLawValidatorTests
{
    private static readonly LocalDate AsAt = LawfulCommissioning.Day;

    private static CommissioningLawValidator Validator => new(RuleCatalogue.Current, AsAt);

    private static CommissioningHistory WithoutGoverningBody => CommissioningShapeFaults.WithGroup(group => group with { GoverningBody = null, HasGoverningBody = false });

    [Fact]
    public void Finds_nothing_on_the_lawful_history() => Validator.Validate(LawfulCommissioning.Create()).Errors.ShouldBeEmpty();

    [Fact]
    public void A_breach_is_an_error_at_its_place()
    {
        var failure = Validator.Validate(WithoutGoverningBody).Errors.Single(error => string.Equals(error.ErrorCode, "CCG-GB-001", StringComparison.Ordinal));

        (failure.Severity, failure.PropertyName).ShouldBe((FluentValidation.Severity.Error, "Groups[0].GoverningBody"));
        failure.TryGetOutcome(out var outcome).ShouldBeTrue();
        outcome.Severity.ShouldBe(Rules.Severity.Breach);
    }

    [Fact]
    public void What_is_open_is_named_where_it_would_be_stated()
    {
        var errors = new CommissioningLawValidator(RuleCatalogue.Current, AsAt) { ReportUndetermined = true }.Validate(new CommissioningHistory()).Errors;

        errors.ShouldAllBe(failure => failure.Severity == FluentValidation.Severity.Info);
        errors.Single(failure => string.Equals(failure.ErrorCode, "CCG-GB-001", StringComparison.Ordinal)).PropertyName.ShouldBe("Groups");
    }

    [Fact]
    public void What_is_not_known_is_no_failure_unless_asked_for() => Validator.Validate(new CommissioningHistory()).Errors.ShouldBeEmpty();

    [Fact]
    public void The_context_may_name_another_date()
    {
        var context = new ValidationContext<CommissioningHistory>(WithoutGoverningBody);
        context.RootContextData[CommissioningLawValidator.AsAtKey] = LawfulCommissioning.BoardsDay;

        Validator.Validate(context).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Is_made_for_a_date_by_its_factory()
    {
        var law = new CommissioningLawValidatorFactory(RuleCatalogue.Current).AsAt(AsAt, reportUndetermined: true);

        (law.AsAt, law.ReportUndetermined).ShouldBe((AsAt, true));
        law.Catalogue.ShouldBeSameAs(RuleCatalogue.Current);
    }

    [Fact]
    public void Refuses_to_be_built_without_a_catalogue()
    {
        Should.Throw<ArgumentNullException>(() => new CommissioningLawValidator(null!, AsAt)).ParamName.ShouldBe("catalogue");
        Should.Throw<ArgumentNullException>(() => new CommissioningLawValidatorFactory(null!)).ParamName.ShouldBe("catalogue");
    }
}
