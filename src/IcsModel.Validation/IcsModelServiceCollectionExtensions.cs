using FluentValidation;
using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Constitutions;
using IcsModel.Partnerships;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using IcsModel.Validation;
using IcsModel.Wellbeing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers IcsModel with a container.</summary>
public static class IcsModelServiceCollectionExtensions
{
    /// <summary>
    /// Registers the catalogue of rules, a <see cref="BoardLawValidatorFactory"/>, a <see cref="SystemLawValidatorFactory"/> and a
    /// <see cref="CommissioningLawValidatorFactory"/> for it, and the validators of input shape as <see cref="IValidator{T}"/> of the types they judge, all as singletons.
    /// </summary>
    /// <remarks>
    /// What is registered already stays, so that any part can be replaced beforehand, by another singleton, and a second call changes nothing. The law is not registered as an
    /// <see cref="IValidator{T}"/>, because it needs a date: ask the factory. The method stands in the namespace of the container, where users look for it.
    /// </remarks>
    /// <example>
    /// <code>
    /// services.AddIcsModel(options => options.Parameters = new RuleParameters { MinimumNonExecutiveMembers = 3 });
    ///
    /// var law = provider.GetRequiredService&lt;BoardLawValidatorFactory&gt;().AsAt(new LocalDate(2025, 6, 1));
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddIcsModel(this IServiceCollection services, Action<IcsModelOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new IcsModelOptions();
        configure?.Invoke(options);
        var (catalogue, parameters) = (options.Catalogue, options.Parameters);

        services.TryAddSingleton(_ => parameters is null ? catalogue : catalogue.With(parameters));
        services.TryAddSingleton(provider => new BoardLawValidatorFactory(provider.GetRequiredService<RuleCatalogue>()));
        services.TryAddSingleton(provider => new SystemLawValidatorFactory(provider.GetRequiredService<RuleCatalogue>()));
        services.TryAddSingleton(provider => new CommissioningLawValidatorFactory(provider.GetRequiredService<RuleCatalogue>()));
        services.TryAddSingleton<IValidator<CommissioningHistory>>(_ => new CommissioningHistoryValidator());
        return services.AddBoardShapeValidators().AddSystemShapeValidators();
    }

    private static IServiceCollection AddBoardShapeValidators(this IServiceCollection services)
    {
        services.TryAddSingleton<IValidator<BoardMember>>(_ => new BoardMemberValidator());
        services.TryAddSingleton<IValidator<ConstitutionSeat>>(_ => new ConstitutionSeatValidator());
        services.TryAddSingleton<IValidator<Constitution>>(
            provider => new ConstitutionValidator(provider.GetRequiredService<IValidator<ConstitutionSeat>>()));
        services.TryAddSingleton<IValidator<Committee>>(_ => new CommitteeValidator());
        services.TryAddSingleton<IValidator<IntegratedCareBoard>>(provider => new IntegratedCareBoardValidator(
            provider.GetRequiredService<IValidator<BoardMember>>(),
            provider.GetRequiredService<IValidator<Constitution>>(),
            provider.GetRequiredService<IValidator<Committee>>()));
        return services;
    }

    private static IServiceCollection AddSystemShapeValidators(this IServiceCollection services)
    {
        services.TryAddSingleton<IValidator<IntegratedCarePartnership>>(_ => new IntegratedCarePartnershipValidator());
        services.TryAddSingleton<IValidator<IntegratedCareStrategy>>(_ => new IntegratedCareStrategyValidator());
        services.TryAddSingleton<IValidator<HealthAndWellbeingBoard>>(_ => new HealthAndWellbeingBoardValidator());
        services.TryAddSingleton<IValidator<IntegratedCareSystem>>(provider => new IntegratedCareSystemValidator(
            provider.GetRequiredService<IValidator<IntegratedCareBoard>>(),
            provider.GetRequiredService<IValidator<IntegratedCarePartnership>>(),
            provider.GetRequiredService<IValidator<IntegratedCareStrategy>>(),
            provider.GetRequiredService<IValidator<HealthAndWellbeingBoard>>()));
        return services;
    }
}
