using FluentValidation;
using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Constitutions;
using IcsModel.Partnerships;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using IcsModel.Testing;
using IcsModel.Wellbeing;
using Microsoft.Extensions.DependencyInjection;

namespace IcsModel.Validation.Tests;

public sealed class AddIcsModelTests
{
    [Fact]
    public void Resolves_every_part()
    {
        using var provider = Provide(new ServiceCollection().AddIcsModel());

        provider.GetRequiredService<RuleCatalogue>().ShouldBeSameAs(RuleCatalogue.Current);
        provider.GetRequiredService<IValidator<IntegratedCareBoard>>().ShouldBeOfType<IntegratedCareBoardValidator>();
        provider.GetRequiredService<IValidator<BoardMember>>().ShouldBeOfType<BoardMemberValidator>();
        provider.GetRequiredService<IValidator<Constitution>>().ShouldBeOfType<ConstitutionValidator>();
        provider.GetRequiredService<IValidator<ConstitutionSeat>>().ShouldBeOfType<ConstitutionSeatValidator>();
        provider.GetRequiredService<IValidator<Committee>>().ShouldBeOfType<CommitteeValidator>();
    }

    [Fact]
    public void Resolves_every_part_of_a_system()
    {
        using var provider = Provide(new ServiceCollection().AddIcsModel());

        provider.GetRequiredService<IValidator<IntegratedCareSystem>>().ShouldBeOfType<IntegratedCareSystemValidator>();
        provider.GetRequiredService<IValidator<IntegratedCarePartnership>>().ShouldBeOfType<IntegratedCarePartnershipValidator>();
        provider.GetRequiredService<IValidator<IntegratedCareStrategy>>().ShouldBeOfType<IntegratedCareStrategyValidator>();
        provider.GetRequiredService<IValidator<HealthAndWellbeingBoard>>().ShouldBeOfType<HealthAndWellbeingBoardValidator>();
        provider.GetRequiredService<SystemLawValidatorFactory>().AsAt(LawfulSystem.Day).Validate(LawfulSystem.Create()).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Resolves_the_parts_for_commissioning_histories()
    {
        using var provider = Provide(new ServiceCollection().AddIcsModel());

        provider.GetRequiredService<IValidator<CommissioningHistory>>().ShouldBeOfType<CommissioningHistoryValidator>();
        provider.GetRequiredService<CommissioningLawValidatorFactory>().AsAt(LawfulCommissioning.Day).Validate(LawfulCommissioning.Create()).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Makes_the_law_of_a_date()
    {
        using var provider = Provide(new ServiceCollection().AddIcsModel());

        var law = provider.GetRequiredService<BoardLawValidatorFactory>().AsAt(new LocalDate(2025, 6, 1));

        law.AsAt.ShouldBe(new LocalDate(2025, 6, 1));
        law.ReportUndetermined.ShouldBeFalse();
        law.Validate(LawCases.NoChair).Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("ICB-BOARD-001");
    }

    [Fact]
    public void Twice_is_once()
    {
        var services = new ServiceCollection().AddIcsModel();
        var count = services.Count;

        services.AddIcsModel(options => options.Catalogue = RuleCatalogue.Current.Without(new RuleId("ICB-BOARD-001")));

        services.Count.ShouldBe(count);
        using var provider = Provide(services);
        provider.GetRequiredService<RuleCatalogue>().ShouldBeSameAs(RuleCatalogue.Current);
    }

    [Fact]
    public void Takes_another_catalogue()
    {
        using var provider = Provide(
            new ServiceCollection().AddIcsModel(options => options.Catalogue = RuleCatalogue.Current.Without(new RuleId("ICB-BOARD-001"))));

        provider.GetRequiredService<BoardLawValidatorFactory>().AsAt(LawCases.AsAt).Validate(LawCases.NoChair).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Takes_other_parameters()
    {
        using var provider = Provide(
            new ServiceCollection().AddIcsModel(options => options.Parameters = new RuleParameters { MinimumNonExecutiveMembers = 4 }));

        provider.GetRequiredService<BoardLawValidatorFactory>().AsAt(LawCases.AsAt).Validate(LawfulBoard.Create())
            .Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("NHSE-BOARD-003");
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        var mine = new InlineValidator<BoardMember>();
        using var provider = Provide(new ServiceCollection().AddSingleton<IValidator<BoardMember>>(mine).AddIcsModel());

        provider.GetRequiredService<IValidator<BoardMember>>().ShouldBeSameAs(mine);
        provider.GetRequiredService<IValidator<IntegratedCareBoard>>().Validate(ShapeFaults.All["IN-009"].Board).Errors.ShouldBeEmpty();
        provider.GetRequiredService<IValidator<IntegratedCareSystem>>().Validate(new IntegratedCareSystem { Board = ShapeFaults.All["IN-009"].Board }).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Refuses_no_services() =>
        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddIcsModel()).ParamName.ShouldBe("services");

    [Fact]
    public void Refuses_no_catalogue() =>
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddIcsModel(options => options.Catalogue = null!));

    private static ServiceProvider Provide(IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
