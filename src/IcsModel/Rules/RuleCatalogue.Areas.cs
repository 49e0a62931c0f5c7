using IcsModel.Areas;
using NodaTime;

namespace IcsModel.Rules;

/// <content>What the catalogue asks of all boards of England taken together.</content>
public sealed partial class RuleCatalogue
{
    private RulePlan<CommissioningMapFacts> MapPlan => field ??= new([.. shelves.Maps.Rules, .. added]);

    /// <summary>Settles every rule on all boards of England on a date; allocates nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Verdict Decide(CommissioningMap map, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(map);
        RequireIso(asAt);
        var facts = new CommissioningMapFacts(map, Parameters, DayKey.Of(asAt));
        return MapPlan.Decide(in facts, facts.AsAt, exists: true);
    }

    /// <summary>Settles every rule on all boards of England on a date and keeps what is needed to put each outcome into words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Assessment Assess(CommissioningMap map, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(map);
        RequireIso(asAt);
        var facts = new CommissioningMapFacts(map, Parameters, DayKey.Of(asAt));
        var (verdict, outcomes) = MapPlan.Assess(in facts, facts.AsAt, exists: true, new CommissioningMapDescriber(this, map, asAt).Describe);
        return new Assessment(this, map, asAt, in verdict, outcomes);
    }
}
