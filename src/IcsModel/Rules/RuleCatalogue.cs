using IcsModel.Accounts;
using IcsModel.Areas;
using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Conduct;
using IcsModel.Constitutions.Committees;
using IcsModel.Constitutions;
using IcsModel.Constitutions.OwnRules;
using IcsModel.Eligibility;
using IcsModel.Establishment;
using IcsModel.Interests;
using IcsModel.Involvement;
using IcsModel.JointWorking;
using IcsModel.Meetings;
using IcsModel.Partnerships;
using IcsModel.Places;
using IcsModel.Purposes;
using IcsModel.Strategies;
using IcsModel.Wellbeing;
using NodaTime;

namespace IcsModel.Rules;

/// <summary>The rules the library knows, each with its citation and the days it is in force.</summary>
/// <remarks>A catalogue is a value: <see cref="With(Rule)"/> and <see cref="Without(RuleId)"/> give new ones. Immutable and safe to share between threads.</remarks>
/// <example>
/// <code>
/// var assessment = RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 1));
/// foreach (var outcome in assessment.Unmet)
/// {
///     Console.WriteLine($"{outcome.Severity}, {outcome.Citation.Text}: {outcome.Message} {outcome.Remedy}");
/// }
/// </code>
/// </example>
public sealed partial class RuleCatalogue
{
    private readonly RuleShelves shelves;
    private readonly Rule[] added;

    private RuleCatalogue(RuleShelves shelves, Rule[] added, RuleParameters parameters)
    {
        (this.shelves, this.added) = (shelves, added);
        Parameters = parameters;
    }

    /// <summary>The catalogue of this version of the library: the law and policy as far as they are encoded, without proposed law.</summary>
    public static RuleCatalogue Current { get; } = new(
        new RuleShelves
        {
            Boards = new(() =>
            [
                .. BoardRules.All, .. ConstitutionRules.All, .. CommitteeRules.All, .. MeetingRules.All, .. EligibilityRules.All, .. InterestRules.All,
                .. ConductRules.All, .. AccountRules.All, .. EstablishmentRules.All,
            ]),
            Systems = new(() =>
            [
                .. PartnershipRules.All, .. StrategyRules.All, .. PurposeRules.All, .. WellbeingRules.All, .. InvolvementRules.All, .. JointWorkingRules.All,
                .. PlaceRules.All,
            ]),
            Commissioning = new(() => [.. CommissioningRules.All]),
            Maps = new(() => [.. CommissioningMapRules.All]),
        },
        added: [],
        RuleParameters.Default);

    private Rule[] AllRules => field ??= [.. shelves.All, .. added];

    private Dictionary<string, Rule> ById => field ??= Find(AllRules);

    /// <summary>Every entry, definitions and restatements included, in the order of the texts they come from.</summary>
    public IReadOnlyList<Rule> Rules => AllRules;

    /// <summary>The choices that the law leaves open.</summary>
    public RuleParameters Parameters { get; }

    /// <summary>The last days up to which the makers have seen the law.</summary>
    public LawHorizon LawKnownTo { get; } = LawHorizon.Current;

    /// <summary>The version of the library that carries the catalogue.</summary>
    public string Version { get; } = typeof(RuleCatalogue).Assembly.GetName().Version!.ToString(3);

    /// <summary>A 64-bit hash of ids, titles, sources, periods and parameters in hexadecimal, equal for catalogues that ask the same.</summary>
    public string ContentHash => field ??= Hash();

    /// <summary>The entry with an id.</summary>
    /// <exception cref="KeyNotFoundException">No entry has the id.</exception>
    public Rule this[RuleId id] => TryFind(id.Value, out var rule) ? rule : throw new KeyNotFoundException($"The catalogue has no rule {id.Value}.");

    /// <summary>Looks an entry up by its id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Rule? rule)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.TryGetValue(id, out rule);
    }

    /// <summary>The entries in force on a date, in the order of the catalogue.</summary>
    public IReadOnlyList<Rule> InForceOn(LocalDate date) => Array.FindAll(AllRules, rule => rule.Definition.IsInForceOn(date));

    /// <summary>This catalogue with one more rule, such as a requirement of a board's own constitution.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue already has a rule with that id, or is full.</exception>
    public RuleCatalogue With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return With([rule]);
    }

    /// <summary>This catalogue with more rules, such as those of a board's own constitution; they are planned together, which is cheaper than one by one.</summary>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    /// <exception cref="ArgumentException">The catalogue already has a rule with the id of one of them, two of them have one id, or the catalogue is full.</exception>
    public RuleCatalogue With(params ReadOnlySpan<Rule> more)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in added)
        {
            known.Add(rule.Id.Value);
        }

        foreach (var rule in more)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(more));
            // Rules made from a constitution have ids of their own; looking them up would make every rule there is.
            if (!known.Add(rule.Id.Value) || (rule is not OwnRule && ById.ContainsKey(rule.Id.Value)))
            {
                throw new ArgumentException($"The catalogue already has a rule {rule.Id.Value}.", nameof(more));
            }
        }

        return more.IsEmpty ? this : new RuleCatalogue(shelves, [.. added, .. more], Parameters).Planned();
    }

    /// <summary>This catalogue with more rules, such as those of a board's own constitution; they are planned together, which is cheaper than one by one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> or a rule in it is null.</exception>
    /// <exception cref="ArgumentException">The catalogue already has a rule with the id of one of them, two of them have one id, or the catalogue is full.</exception>
    public RuleCatalogue With(IEnumerable<Rule> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return With([.. more]);
    }

    /// <summary>This catalogue with other choices where the law leaves one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parameters"/> is null.</exception>
    public RuleCatalogue With(RuleParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new(shelves, added, parameters);
    }

    /// <summary>This catalogue without one of its rules.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such rule.</exception>
    public RuleCatalogue Without(RuleId id) =>
        ById.ContainsKey(id.Value)
            ? new(shelves.Without(id), Array.FindAll(added, rule => rule.Id != id), Parameters)
            : throw new ArgumentException($"The catalogue has no rule {id.Value}.", nameof(id));

    private static Dictionary<string, Rule> Find(Rule[] rules)
    {
        var byId = new Dictionary<string, Rule>(rules.Length, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            byId.Add(rule.Id.Value, rule);
        }

        return byId;
    }

    /// <summary>This catalogue once it is sure that its rules on boards, where rules are added, are not too many.</summary>
    private RuleCatalogue Planned()
    {
        _ = BoardPlan;
        return this;
    }

    private string Hash()
    {
        var hasher = new ContentHasher();
        foreach (var rule in AllRules)
        {
            var definition = rule.Definition;
            hasher.Add(definition.Id.Value);
            hasher.Add(definition.Title);
            hasher.Add(definition.Citation.Text);
            hasher.Add((int)definition.Force);
            foreach (var period in definition.InForce)
            {
                hasher.Add(DayKey.Of(period.From));
                hasher.Add(DayKey.EndOf(period.To));
            }
        }

        hasher.Add(Parameters.MinimumNonExecutiveMembers);
        hasher.Add(Parameters.AllowCombinedExecutivePosts ? 1 : 0);
        hasher.Add(Parameters.LenientOnDoubleCounting ? 1 : 0);
        hasher.Add(Parameters.StrictOnSameDayApproval ? 1 : 0);
        hasher.Add(Parameters.CountDayOfAwareness ? 1 : 0);
        hasher.Add(Parameters.DaysToEnterDeclarations);
        hasher.Add(Parameters.MonthsEndedInterestsStayPublic);
        hasher.Add(Parameters.YearsEndedInterestsAreKept);
        hasher.Add(Parameters.DaysToPublishOrders);
        hasher.Add(Parameters.DaysToPublishConstitutions);
        return hasher.ToHex();
    }
}
