using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;
using IcsModel.Tests.Properties;

namespace IcsModel.Tests.Governance;

/// <summary>What holds of the rules about a constitution whatever it says: made up at random from the lawful one, with facts that contradict each other too.</summary>
public sealed class ConstitutionProperties
{
    private const int Boards = 60;

    private static readonly string[] Prefixes = ["ICB-CON-", "NHSE-CONST-", "NHSE-PEOPLE-"];
    private static readonly string[] Paths = ["Constitution", "EstablishmentOrder", "LocalAuthoritiesInArea", "Committees"];

    /// <summary>
    /// Beside each rule the facts that may take satisfied away from it, because while they are not known it presumes that they fit: that a version described is
    /// the only one, that who is named is named by a clause, that what is recorded is all there is, that numbers and names do not contradict each other.
    /// </summary>
    private static readonly (string Rule, string[] Facts)[] Presumptions =
    [
        ("ICB-CON-001", ["ConstitutionVersions", "ConstitutionVersions.From"]),
        ("ICB-CON-002", ["Constitution.StatesName", "Constitution.StatesName.Provides", "Constitution.StatesArea", "Constitution.StatesArea.Provides"]),
        ("ICB-CON-003", ["Constitution.Seats.Number", "Constitution.Seats.AtLeast", "Constitution.Seats.AtMost"]),
        ("ICB-CON-005", ["Constitution.Seats", "Constitution.Seats.Kind", .. Named]),
        ("ICB-CON-006", ["Constitution.ChairRemovalApproval", "Constitution.ChairRemovalApproval.Provides"]),
        ("ICB-CON-007", ["Constitution.Seats", "Constitution.Seats.Kind", .. Named]),
        ("ICB-CON-009", Named),
        ("ICB-CON-010", Nominated),
        ("ICB-CON-011", Nominated),
        ("ICB-CON-012", [.. Nominated, "Constitution.NominatingLocalAuthorities.Body.Code", "LocalAuthoritiesInArea.Code"]),
        ("ICB-CON-013", ["Constitution.Seats.Kind", "Constitution.Seats.NominatedBy"]),
        ("ICB-CON-015", ["Constitution.MembershipRequirements"]),
        ("ICB-CON-017", ["Constitution.Delegations"]),
        ("NHSE-CONST-003", ["Constitution.ModelDepartures"]),
    ];

    /// <summary>Rules that are not applicable while no event, function or requirement is recorded.</summary>
    private static readonly string[] OfWhatIsRecorded = ["ICB-CON-015", "ICB-CON-017", "ICB-CON-018", "NHSE-CONST-003"];

    private static string[] Named =>
    [
        "Constitution.Seats.AppointmentClause", "Constitution.Seats.AppointmentClause.Provides", "Constitution.Seats.ApprovalClause",
        "Constitution.Seats.ApprovalClause.Provides",
    ];

    private static string[] Nominated =>
    [
        "Constitution.Seats.Kind", "Constitution.Seats.NominatedBy", "Constitution.Seats.Number", "Constitution.Seats.AtLeast", "Constitution.Seats.AtMost",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Boards)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Forgetting_a_fact_condemns_nothing_and_takes_away_no_presumption_unnamed(int seed)
    {
        var board = Make(seed);
        var known = Settled(board);
        foreach (var place in BoardGraph.PlacesOf(board).Where(IsConstitutional))
        {
            foreach (var less in WaysToForget(place))
            {
                foreach (var (rule, outcome) in Settled(less))
                {
                    Compare(rule, known[rule], outcome, place);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_outcome_is_declared_and_reads_well_and_no_finding_says_worse(int seed)
    {
        var board = Make(seed);

        foreach (var outcome in RuleCatalogue.Current.Assess(board, LawfulGovernance.Day).Outcomes.Where(outcome => IsOurs(outcome.RuleId.Value)))
        {
            outcome.Rule.Definition.Outcomes.ShouldContain(outcome.Outcome);
            outcome.ShouldReadWell();
            if (outcome.Outcome != Outcome.NotSatisfied)
            {
                outcome.Findings.ShouldAllBe(finding => finding.Outcome != Outcome.NotSatisfied);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Deciding_allocates_nothing(int seed)
    {
        var board = Make(seed);
        _ = RuleCatalogue.Current.Decide(board, LawfulGovernance.Day);

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = RuleCatalogue.Current.Decide(board, LawfulGovernance.Day);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    /// <summary>A constitution is read once for all the days it is in force, whichever is asked about first.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_day_asked_about_changes_the_answer_for_another(int seed)
    {
        var asked = Make(seed);
        LocalDate[] days = [LawfulGovernance.Established, new(2026, 7, 10), LawfulGovernance.Day, new(2026, 8, 1), LawfulGovernance.Established, LawfulGovernance.Day];

        foreach (var day in days)
        {
            RuleCatalogue.Current.Decide(asked, day).ShouldBe(RuleCatalogue.Current.Decide(asked with { }, day));
        }
    }

    private static void Compare(string rule, Outcome known, Outcome forgotten, Place place)
    {
        if (forgotten == Outcome.NotSatisfied)
        {
            known.ShouldBe(Outcome.NotSatisfied, $"{rule} without {place.Path}");
        }

        if (forgotten == Outcome.Satisfied && !Array.Exists(Presumptions, one => string.Equals(one.Rule, rule, StringComparison.Ordinal) && one.Facts.Contains(place.Fact, StringComparer.Ordinal)))
        {
            known.ShouldBe(Outcome.Satisfied, $"{rule} without {place.Path}");
        }

        if (forgotten == Outcome.NotApplicable && !OfWhatIsRecorded.Contains(rule, StringComparer.Ordinal))
        {
            known.ShouldBe(Outcome.NotApplicable, $"{rule} without {place.Path}");
        }
    }

    private static Dictionary<string, Outcome> Settled(IntegratedCareBoard board)
    {
        var verdict = RuleCatalogue.Current.Decide(board, LawfulGovernance.Day);
        return Enumerable.Range(0, verdict.Count)
            .Select(verdict.At)
            .Where(part => IsOurs(part.Key.Id.Value))
            .ToDictionary(part => part.Key.Id.Value, part => part.Value, StringComparer.Ordinal);
    }

    /// <summary>The lawful board with up to twenty facts changed; every fifth has its facts stated for another day.</summary>
    private static IntegratedCareBoard Make(int seed)
    {
        var random = new Random(seed);
        var mutator = new BoardMutator(random);
        var board = LawfulGovernance.Create();
        for (var left = random.Next(1, 21); left > 0; left--)
        {
            board = mutator.Mutate(board, IsConstitutional);
        }

        return seed % 5 == 0 ? board with { StatedOn = new(2026, 8, 1) } : board;
    }

    private static IEnumerable<IntegratedCareBoard> WaysToForget(Place place)
    {
        if (place.Value is null || place.Name is "AbolishedOn" || (place.Name is "To" && place.Type == typeof(LocalDate?)))
        {
            return [];
        }

        if (!place.IsList)
        {
            return [place.Put(null)];
        }

        var lists = Lists.For(place.Type);
        return
        [
            place.Put(lists.Unknown(place.Value)),
            place.Put(lists.WithCompleteness(place.Value, Completeness.NotStated)),
            .. Enumerable.Range(0, lists.Count(place.Value)).Select(i => place.Put(lists.WithCompleteness(lists.Without(place.Value, i), Completeness.NotStated))),
        ];
    }

    private static bool IsConstitutional(Place place) => Array.Exists(Paths, path => place.Path.StartsWith(path, StringComparison.Ordinal));

    private static bool IsOurs(string rule) => Array.Exists(Prefixes, prefix => rule.StartsWith(prefix, StringComparison.Ordinal));
}
