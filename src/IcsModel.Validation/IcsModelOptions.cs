using IcsModel.Rules;

namespace IcsModel.Validation;

/// <summary>What <c>AddIcsModel</c> registers, where it should differ from the library's own choices.</summary>
/// <remarks>Read once, while services are registered; later changes have no effect.</remarks>
public sealed class IcsModelOptions
{
    /// <summary>The rules to register; <see cref="RuleCatalogue.Current"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleCatalogue Catalogue
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = RuleCatalogue.Current;

    /// <summary>The choices that the law leaves open, or null to keep those of <see cref="Catalogue"/>.</summary>
    public RuleParameters? Parameters { get; set; }
}
