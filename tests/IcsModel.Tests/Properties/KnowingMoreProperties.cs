using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;

namespace IcsModel.Tests.Properties;

/// <summary>What forgetting a fact, and so what learning one, can do to an outcome.</summary>
/// <remarks>
/// Two boards stand side by side: one that knows a fact and the same one having forgotten it: a property made null, a list no longer stated complete, or a whole
/// list made unknown. Four properties are left alone, because they delimit other facts rather than state one: null there means "no end", or "for the day asked
/// about", and never "not known".
/// </remarks>
public sealed class KnowingMoreProperties(KnowingMoreProperties.Comparison comparison) : IClassFixture<KnowingMoreProperties.Comparison>
{
    private static readonly string[] Delimiting = ["To", "StatedOn", "EstablishedOn", "AbolishedOn"];

    /// <summary>The rules on events and on lists of things that need not exist: with none recorded they are not applicable.</summary>
    private static readonly string[] EventRules =
    [
        "ICB-BOARD-002", "ICB-BOARD-012", "ICB-BOARD-015", "ICB-CON-015", "ICB-CON-017", "ICB-CON-018", "NHSE-CONST-003", "NHSE-FPPT-003", "NHSE-PAY-001",
        "ICB-COI-004", "ICB-COI-005", "NHSE-COI-004", "ICB-STA-002", "ICB-STA-006", "ICB-STA-007", "ICB-STA-010", "ICB-STA-011", "ICB-STA-012", "ICB-STA-014",
        "ICB-STA-015", "ICB-STA-017",
    ];

    /// <summary>
    /// The rules that presume something while it is not known, so that learning more may take <see cref="Outcome.Satisfied"/> away from them; every other rule
    /// keeps it. Beside each presumption stand the facts that can overturn it, by their names in the model.
    /// </summary>
    private static readonly Presumption[] Presumptions =
    [
        new(
            "Entries without an id are different people.",
            ["Person", "Person.Id", "Chair", "Chair.Id"],
            [
                "ICB-BOARD-005", "ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009", "ICB-BOARD-011", "ICB-BOARD-012", "NHSE-BOARD-002", "NHSE-BOARD-003",
                "NHSE-BOARD-004", "NHSE-BOARD-005", "NHSE-ROLE-001", "NHSE-ROLE-002", "NHSE-CMTE-004",
            ]),
        new(
            "A member in a seat not stated is no second holder of an office, and no chair or chief executive in another seat.",
            ["Seat"],
            [
                "ICB-BOARD-001", "ICB-BOARD-003", "ICB-BOARD-004", "ICB-BOARD-005", "ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009", "ICB-BOARD-010", "ICB-BOARD-012",
                "NHSE-BOARD-002", "NHSE-BOARD-003", "NHSE-BOARD-004", "NHSE-BOARD-005", "NHSE-ELIG-010", "NHSE-FPPT-004",
            ]),
        new(
            "Someone in a seat was validly appointed; for acts of the chair, the chair.",
            [
                "Appointment", "Appointment.By", "Appointment.By.Body.Kind", "Appointment.DecidedOn", "Approvals", "Approvals.By", "Approvals.By.Body.Kind", "Approvals.On",
                "Constitution", "Constitution.From", "Constitution.DeputyActsForChair", "Constitution.DeputyActsForChair.Provides",
                "Constitution.ValidationOfProceedings", "Constitution.ValidationOfProceedings.Provides", "Constitution.Seats", "Constitution.Seats.AppointedBy",
                "Constitution.Seats.Kind", "Vacancies", "Vacancies.Seat", "Vacancies.From",
            ],
            [
                "ICB-BOARD-003", "ICB-BOARD-005", "ICB-BOARD-010", "ICB-BOARD-011", "ICB-BOARD-014", "NHSE-BOARD-002", "NHSE-BOARD-003", "NHSE-BOARD-004",
                "NHSE-BOARD-005",
            ]),
        new(
            "An approval of which the form is not stated is an approval.",
            ["Approvals.Kind"],
            [
                "ICB-BOARD-001", "ICB-BOARD-002", "ICB-BOARD-003", "ICB-BOARD-006", "ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009", "ICB-BOARD-015",
            ]),
        new(
            "The days of acts fit: they came after the powers, the chair appointed to take office had been appointed, and the constitution was in force.",
            ["Appointment.DecidedOn", "Constitution.From"],
            ["ICB-BOARD-001", "ICB-BOARD-006", "ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009", "NHSE-BOARD-006", "ICB-CON-001", "ICB-CON-003", "ICB-CON-005", "ICB-CON-007", "ICB-CON-009", "NHSE-CONST-005"]),
        new(
            "Someone, or a spell, listed without a first day runs on the day the facts are stated for.",
            ["From"],
            [
                "ICB-BOARD-001", "ICB-BOARD-004", "ICB-BOARD-005", "ICB-BOARD-010", "ICB-BOARD-011", "ICB-BOARD-012", "NHSE-BOARD-002", "NHSE-BOARD-003",
                "NHSE-BOARD-004", "NHSE-BOARD-005", "NHSE-ROLE-001", "NHSE-ROLE-002", "NHSE-DISQ-001", "NHSE-DISQ-003", "NHSE-DISQ-004", "NHSE-DISQ-005", "NHSE-DISQ-006",
                "NHSE-DISQ-007", "NHSE-DISQ-008", "NHSE-DISQ-009", "NHSE-DISQ-010", "NHSE-FPPT-001", "NHSE-CMTE-004", "NHSE-LEAD-001", "NHSE-LEAD-002", "NHSE-LEAD-003", "NHSE-LEAD-004", "NHSE-LEAD-005",
            ]),
        new(
            "A nomination of which the day is not stated came before the seat was taken up.",
            ["Nomination.On"],
            ["ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009"]),
        new("An employer with the code or the name of the board is the board.", ["Employment.Employer.Kind"], ["ICB-BOARD-004"]),
        new("A nomination stated to be nobody's stays so.", ["Nomination.Sector"], ["ICB-BOARD-010"]),
        new("Guidance on selection may have been published.", ["SelectionGuidancePublished"], ["ICB-BOARD-010"]),
        new("A member votes.", ["Votes"], ["NHSE-BOARD-002", "NHSE-LEAD-001", "NHSE-LEAD-002", "NHSE-LEAD-003", "NHSE-LEAD-004", "NHSE-LEAD-005"]),
        new("A holder of an office holds it in substance.", ["Capacity"], ["ICB-BOARD-011"]),
        new(
            "The entitled bodies are those the constitution lists.",
            ["Nomination.Entitled"],
            ["ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009"]),
        new("A version of the constitution that is described or listed is the only one in force.", ["ConstitutionVersions", "ConstitutionVersions.From"], ["ICB-CON-001"]),
        new(
            "Who the constitution is said to name is named by a clause.",
            [
                "AppointmentClause", "AppointmentClause.Provides", "ApprovalClause", "ApprovalClause.Provides", "ChairRemovalApproval", "ChairRemovalApproval.Provides",
                "StatesName", "StatesName.Provides", "StatesArea", "StatesArea.Provides",
            ],
            ["ICB-CON-002", "ICB-CON-005", "ICB-CON-006", "ICB-CON-007", "ICB-CON-009"]),
        new(
            "What is said of the seats of a constitution does not contradict itself, and a seat of a kind not stated is no second seat of an office.",
            ["Constitution.Seats", "Seats.Kind", "Seats.NominatedBy", "Seats.Number", "Seats.AtLeast", "Seats.AtMost"],
            ["ICB-CON-003", "ICB-CON-005", "ICB-CON-007", "ICB-CON-010", "ICB-CON-011", "ICB-CON-012", "ICB-CON-013"]),
        new("Bodies of one name are one body.", ["NominatingLocalAuthorities.Body.Code", "LocalAuthoritiesInArea.Code"], ["ICB-CON-012"]),
        new(
            "An event of which the day is not stated decides nothing.",
            ["CommitteeAllowances.On", "PayDecisions.On", "Meetings.HeldOn", "UrgentDecisions.SentToAuditOn"],
            ["ICB-STA-002", "ICB-STA-006", "NHSE-MEET-014", "NHSE-MEET-015", "NHSE-MEET-016", "NHSE-PAY-001"]),
        new("Nobody holds a role who is not stated to.", ["IsDeputyChair", "IsSeniorNonExecutive"], ["NHSE-ROLE-001", "NHSE-ROLE-002"]),
    ];

    [Fact]
    public void Forgetting_a_fact_never_makes_an_outcome_not_satisfied() =>
        comparison.Changes
            .Where(change => change.Forgotten == Outcome.NotSatisfied && change.Known != Outcome.NotSatisfied)
            .Select(change => change.ToString())
            .Take(10)
            .ShouldBeEmpty();

    [Fact]
    public void Learning_a_fact_takes_satisfied_away_only_from_rules_that_presume_it() =>
        comparison.Changes
            .Where(change => change.Forgotten == Outcome.Satisfied && !IsPresumed(change))
            .Select(change => change.ToString())
            .Take(10)
            .ShouldBeEmpty();

    [Fact]
    public void Facts_never_decide_whether_a_rule_is_in_force() =>
        comparison.Changes.ShouldAllBe(change => change.Forgotten != Outcome.NotInForce && change.Known != Outcome.NotInForce);

    [Fact]
    public void Only_events_not_recorded_and_seats_not_stated_make_a_rule_not_applicable() =>
        comparison.Changes
            .Where(change => change.Forgotten == Outcome.NotApplicable && change.Known != Outcome.NotApplicable)
            .Select(change => change.Rule)
            .Distinct(StringComparer.Ordinal)
            .Except(EventRules, StringComparer.Ordinal)
            .Where(rule => !rule.StartsWith("NHSE-MEET-", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_fact_of_the_model_is_forgotten_somewhere()
    {
        var types = new HashSet<Type> { typeof(IntegratedCareBoard) };
        var queue = new Queue<Type>(types);
        var facts = new List<string>();
        while (queue.TryDequeue(out var type))
        {
            foreach (var fact in BoardGraph.Facts(type))
            {
                facts.Add($"{type.Name}.{fact.Name}");
                var inner = Lists.IsList(fact.PropertyType) ? Lists.For(fact.PropertyType).Item : fact.PropertyType;
                if (BoardGraph.IsRecord(inner) && inner != typeof(Actor) && types.Add(inner))
                {
                    queue.Enqueue(inner);
                }
            }
        }

        // Every case that finds something unmet has each of its facts forgotten in turn as well.
        var inCases = RuleCases.All.Where(one => one.Expected == Outcome.NotSatisfied)
            .Select(one => one.CreateBoard())
            .Prepend(LawfulGovernance.Create())
            .Distinct()
            .AsParallel()
            .SelectMany(board => BoardGraph.PlacesOf(board).Where(place => place.Value is not null).Select(place => $"{place.Holder.Name}.{place.Name}").Distinct(StringComparer.Ordinal));

        facts
            .Where(fact => !Delimiting.Contains(fact.Split('.')[1], StringComparer.Ordinal))
            .Except(comparison.Forgotten, StringComparer.Ordinal)
            .Except(inCases, StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    private static bool IsPresumed(Change change) =>
        RuleCatalogue.Current[new RuleId(change.Rule)].Definition.WorstOf is { Count: > 0 } parts
            ? parts.Any(part => IsPresumed(change with { Rule = part.Value }))
            : Presumptions.Any(presumption => presumption.Rules.Contains(change.Rule, StringComparer.Ordinal)
                && presumption.Facts.Any(fact => change.Fact.Equals(fact, StringComparison.Ordinal) || change.Fact.EndsWith("." + fact, StringComparison.Ordinal)));

    /// <summary>Something a rule takes for granted while nothing is known of it.</summary>
    private sealed record Presumption(string Text, string[] Facts, string[] Rules);

    /// <summary>An outcome that differs between a board and the same board having forgotten one fact.</summary>
    internal sealed record Change(string Rule, Outcome Known, Outcome Forgotten, string Fact, string Place, LocalDate Day, BoardCase Made)
    {
        public override string ToString() => $"{Rule} {Known} -> {Forgotten} on {NodaTime.Text.LocalDatePattern.Iso.Format(Day)} without {Place}; {Made}";
    }

    /// <summary>Forgets every fact of the lawful boards and of random boards, one at a time, and compares all outcomes.</summary>
    public sealed class Comparison
    {
        private const int RandomCases = 300;

        public Comparison()
        {
            var lawful = Enumerable.Range(0, 9).Append(BoardCase.Governed).Select(start => new BoardCase(start, ValueList<int>.Empty, RandomBoards.Days[0])).DistinctBy(made => made.Board);
            var results = lawful.Concat(RandomBoards.Fixed(RandomCases)).OrderBy(made => made.Changes.Count).AsParallel().AsOrdered().Select(Compare).ToArray();
            Changes = [.. results.SelectMany(result => result.Changes)];
            Forgotten = [.. results.SelectMany(result => result.Forgotten).Distinct(StringComparer.Ordinal)];
        }

        internal IReadOnlyList<Change> Changes { get; }

        internal IReadOnlyList<string> Forgotten { get; }

        private static (List<Change> Changes, HashSet<string> Forgotten) Compare(BoardCase made)
        {
            var (changes, forgotten) = (new List<Change>(), new HashSet<string>(StringComparer.Ordinal));
            LocalDate[] days = made.Changes.Count == 0 ? RandomBoards.Days : [new(2022, 7, 1), new(2024, 6, 1), new(2026, 4, 1), made.AsAt];
            var known = Array.ConvertAll(days, day => RuleCatalogue.Current.Decide(made.Board, day));
            foreach (var place in BoardGraph.PlacesOf(made.Board))
            {
                if (place.Value is null || Delimiting.Contains(place.Name, StringComparer.Ordinal))
                {
                    continue;
                }

                forgotten.Add($"{place.Holder.Name}.{place.Name}");
                foreach (var less in WaysToForget(place))
                {
                    for (var i = 0; i < days.Length; i++)
                    {
                        Add(changes, known[i], RuleCatalogue.Current.Decide(less, days[i]), place, days[i], made);
                    }
                }
            }

            return (changes, forgotten);
        }

        private static void Add(List<Change> changes, Verdict known, Verdict forgotten, Place place, LocalDate day, BoardCase made)
        {
            if (known == forgotten)
            {
                return;
            }

            for (var i = 0; i < known.Count; i++)
            {
                var (before, after) = (known.At(i).Value, forgotten.At(i).Value);
                if (before != after)
                {
                    changes.Add(new Change(known.At(i).Key.Id.Value, before, after, place.Fact, place.Path, day, made));
                }
            }
        }

        private static IEnumerable<IntegratedCareBoard> WaysToForget(Place place)
        {
            if (!place.IsList)
            {
                return [place.Put(null)];
            }

            var lists = Lists.For(place.Type);
            var unknown = place.Put(lists.Unknown(place.Value!));
            return lists.CompletenessOf(place.Value!) == Completeness.Complete
                ? [unknown, place.Put(lists.WithCompleteness(place.Value!, Completeness.NotStated))]
                : [unknown];
        }
    }
}
