using System.Globalization;
using IcsModel.Areas;
using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Rules;

public sealed class RuleCatalogueTests
{
    private static readonly string[] Ids =
    [
        "ICB-BOARD-001", "ICB-BOARD-002", "ICB-BOARD-003", "ICB-BOARD-004", "ICB-BOARD-005", "ICB-BOARD-006", "ICB-BOARD-007", "ICB-BOARD-008",
        "ICB-BOARD-009", "ICB-BOARD-010", "ICB-BOARD-011", "ICB-BOARD-012", "ICB-BOARD-013", "ICB-BOARD-014", "ICB-BOARD-015", "ICB-BOARD-100",
        "ICB-NOM-001", "ICB-NOM-002", "ICB-NOM-003", "ICB-NOM-004",
        "NHSE-BOARD-001", "NHSE-BOARD-002", "NHSE-BOARD-003", "NHSE-BOARD-004", "NHSE-BOARD-005", "NHSE-BOARD-006", "NHSE-BOARD-007", "NHSE-BOARD-008",
        "NHSE-BOARD-009", "NHSE-ROLE-001", "NHSE-ROLE-002",
    ];

    private static readonly string[] Definitions = ["ICB-NOM-001", "ICB-NOM-002", "ICB-NOM-003", "ICB-NOM-004", "NHSE-BOARD-001", "NHSE-BOARD-007"];

    public static TheoryData<string> EveryId => [.. Ids];

    public static TheoryData<string> WholeCatalogue => [.. RuleCatalogue.Current.Rules.Select(rule => rule.Id.Value)];

    private static RuleCatalogue Current => CompositionCatalogue.Rules;

    [Fact]
    public void Holds_the_rules_on_composition_first_in_the_order_of_the_texts()
    {
        Current.Rules.Select(rule => rule.Id.Value).ShouldBe(Ids);
        RuleCatalogue.Current.Rules.Take(Ids.Length).Select(rule => rule.Id.Value).ShouldBe(Ids);
    }

    [Theory]
    [MemberData(nameof(WholeCatalogue))]
    public void Every_entry_says_what_it_is_and_where_it_comes_from(string id)
    {
        var definition = RuleCatalogue.Current[new RuleId(id)].Definition;

        definition.Title.ShouldNotBeNullOrWhiteSpace();
        definition.Title.ShouldNotEndWith(".");
        definition.Bearer.ShouldNotBeNullOrWhiteSpace();
        definition.Asks.ShouldEndWith(".");
        definition.Decides.ShouldEndWith(".");
        definition.Citation.Text.ShouldNotBeNullOrWhiteSpace();
        definition.Citation.Uri?.Scheme.ShouldBe(Uri.UriSchemeHttps);
        (definition.Citation.Uri is null).ShouldBe(definition.Citation.Instrument.UriBase is null);
        definition.InForce.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(WholeCatalogue))]
    public void Every_entry_has_the_day_it_was_verified_unless_it_is_not(string id)
    {
        var definition = RuleCatalogue.Current[new RuleId(id)].Definition;

        definition.VerifiedOn.ShouldBe(definition.Confidence == Confidence.Unverified ? null : new LocalDate(2026, 11, 22));
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Definitions_and_restatements_evaluate_nothing(string id)
    {
        var definition = Current[new RuleId(id)].Definition;

        definition.Evaluates.ShouldBe(!Definitions.Contains(id, StringComparer.Ordinal));
        definition.Outcomes.Count.ShouldBe(definition.Evaluates ? definition.Outcomes.Distinct().Count() : 0);
    }

    [Fact]
    public void Eight_entries_evaluate_nothing() =>
        RuleCatalogue.Current.Rules.Where(rule => !rule.Definition.Evaluates).Select(rule => rule.Id.Value).ShouldBe([.. Definitions, "CCG-GB-015", "CCG-GB-021"]);

    [Fact]
    public void Definitions_are_not_settled()
    {
        var verdict = Current.Decide(LawfulBoard.Create(), LawfulBoard.Established);

        verdict.Count.ShouldBe(25);
        foreach (var id in Definitions)
        {
            Should.Throw<KeyNotFoundException>(() => verdict[new RuleId(id)]);
            Should.Throw<KeyNotFoundException>(() => Current.Explain(LawfulBoard.Create(), LawfulBoard.Established, new RuleId(id)));
        }
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Unverified_sources_and_duties_to_aim_find_nothing_unmet(string id)
    {
        var definition = Current[new RuleId(id)].Definition;
        var isOnlyAimed = definition.Kind == ProvisionKind.DutyWithAView && !string.Equals(id, "ICB-BOARD-012", StringComparison.Ordinal);

        if (definition.Confidence == Confidence.Unverified || isOnlyAimed)
        {
            definition.Outcomes.ShouldNotContain(Outcome.NotSatisfied);
        }
        else if (definition.Evaluates)
        {
            definition.Outcomes.ShouldContain(Outcome.NotSatisfied);
        }
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Severity_follows_from_the_force_of_the_law_and_from_nothing_else(string id)
    {
        var definition = Current[new RuleId(id)].Definition;

        definition.Severity.ShouldBe(definition.Force == LegalForce.Policy ? Severity.Advisory : Severity.Breach);
    }

    [Theory]
    [MemberData(nameof(WholeCatalogue))]
    public void An_unverified_source_never_finds_anything_unmet(string id)
    {
        var definition = RuleCatalogue.Current[new RuleId(id)].Definition;

        (definition.Confidence == Confidence.Unverified && definition.Outcomes.Contains(Outcome.NotSatisfied)).ShouldBeFalse();
    }

    [Fact]
    public void Sums_are_marked()
    {
        RuleCatalogue.Current.Rules.Where(rule => rule.Definition.IsAggregate).Select(rule => rule.Id.Value).ShouldBe(["ICB-BOARD-100", "NHSE-BOARD-005", "NHSE-MERGE-004", "ICP-MEMB-004"]);
        Current[new RuleId("ICB-BOARD-100")].Definition.WorstOf.Select(id => id.Value).ShouldBe(
            ["ICB-BOARD-001", "ICB-BOARD-003", "ICB-BOARD-004", "ICB-BOARD-005", "ICB-BOARD-006", "ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009", "ICB-BOARD-011"]);
    }

    [Theory]
    [InlineData("2022-06-30", 0)]
    [InlineData("2022-07-01", 29)]
    [InlineData("2026-03-31", 29)]
    [InlineData("2026-04-01", 31)]
    public void Is_in_force_from_the_first_boards_on_and_for_roles_from_the_second_model_constitution(string date, int rules)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

        var inForce = Current.InForceOn(day);

        inForce.Count.ShouldBe(rules);
        inForce.ShouldBe(Current.Rules.Where(rule => rule.Definition.IsInForceOn(day)));
        var verdict = Current.Decide(LawfulBoard.Create(), day);
        for (var i = 0; i < verdict.Count; i++)
        {
            (verdict.At(i).Value == Outcome.NotInForce).ShouldBe(!inForce.Contains(verdict.At(i).Key));
        }
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Finds_each_entry_by_its_id(string id)
    {
        Current.TryFind(id, out var rule).ShouldBeTrue();
        rule!.Id.ShouldBe(new RuleId(id));
        Current[new RuleId(id)].ShouldBeSameAs(rule);
        rule.ToString().ShouldBe($"{id} {rule.Definition.Title}");
    }

    [Theory]
    [InlineData("ICB-BOARD-016")]
    [InlineData("icb-board-001")]
    [InlineData("")]
    public void Does_not_find_other_ids(string id)
    {
        Current.TryFind(id, out var rule).ShouldBeFalse();
        rule.ShouldBeNull();
        Should.Throw<ArgumentNullException>(() => Current.TryFind(null!, out _));
    }

    [Fact]
    public void An_unknown_id_is_refused()
    {
        var unknown = new RuleId("ICB-BOARD-016");

        Should.Throw<KeyNotFoundException>(() => Current[unknown]);
        Should.Throw<ArgumentException>(() => Current.Without(unknown));
        Should.Throw<KeyNotFoundException>(() => Current.Explain(LawfulBoard.Create(), LawfulBoard.Established, unknown));
        Should.Throw<KeyNotFoundException>(() => Current.Assess(LawfulBoard.Create(), LawfulBoard.Established)["ICB-BOARD-016"]);
    }

    [Fact]
    public void An_id_stands_once() =>
        Should.Throw<ArgumentException>(() => Current.With(Current.Rules[0])).Message.ShouldStartWith("The catalogue already has a rule ICB-BOARD-001.");

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => Current.With((Rule)null!));
        Should.Throw<ArgumentNullException>(() => Current.With((RuleParameters)null!));
        Should.Throw<ArgumentNullException>(() => Current.Decide((IcsModel.Boards.IntegratedCareBoard)null!, LawfulBoard.Established));
        Should.Throw<ArgumentNullException>(() => Current.Assess((IcsModel.Boards.IntegratedCareBoard)null!, LawfulBoard.Established));
    }

    [Fact]
    public void Every_rule_that_decides_is_settled_for_one_kind_of_subject()
    {
        var day = new LocalDate(2026, 11, 1);
        Verdict[] verdicts =
        [
            RuleCatalogue.Current.Decide(new IntegratedCareBoard(), day),
            RuleCatalogue.Current.Decide(new IntegratedCareSystem(), day),
            RuleCatalogue.Current.Decide(new CommissioningHistory(), day),
            RuleCatalogue.Current.Decide(new CommissioningMap(), day),
        ];

        verdicts.SelectMany(verdict => Enumerable.Range(0, verdict.Count).Select(position => verdict.At(position).Key.Id.Value))
            .ShouldBe(RuleCatalogue.Current.Rules.Where(rule => rule.Definition.Evaluates).Select(rule => rule.Id.Value), ignoreOrder: true);
    }

    // Rules made from a constitution are added without a look at the ids of the catalogue's own.
    [Theory]
    [InlineData("LOCAL-SEAT-")]
    [InlineData("LOCAL-ROUTE-")]
    [InlineData("LOCAL-TERM-")]
    [InlineData("LOCAL-DEPUTY-")]
    [InlineData("LOCAL-AUDIT-CHAIR-")]
    [InlineData("LOCAL-REMUNERATION-CHAIR-")]
    [InlineData("LOCAL-QUORUM-")]
    public void No_entry_has_an_id_that_rules_made_from_a_constitution_take(string start) =>
        RuleCatalogue.Current.Rules.ShouldNotContain(rule => rule.Id.Value.StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void A_rule_taken_out_is_gone_and_the_rest_decide_as_before()
    {
        var chair = new RuleId("ICB-BOARD-001");
        var board = LawfulBoard.Create().WithoutMember(LawfulBoard.Chair);

        var without = Current.Without(chair);

        without.Rules.Count.ShouldBe(30);
        without.TryFind("ICB-BOARD-001", out _).ShouldBeFalse();
        Current.Rules.Count.ShouldBe(31);
        var (less, all) = (without.Decide(board, LawfulBoard.Established), Current.Decide(board, LawfulBoard.Established));
        foreach (var rule in without.Rules.Where(rule => rule.Definition.Evaluates && !rule.Definition.IsAggregate))
        {
            less[rule.Id].ShouldBe(all[rule.Id]);
        }
    }

    [Fact]
    public void A_rule_put_back_stands_last_and_decides_as_before()
    {
        var chair = Current.Rules[0];

        var moved = Current.Without(chair.Id).With(chair);

        moved.Rules[^1].ShouldBeSameAs(chair);
        moved.Decide(LawfulBoard.Create(), LawfulBoard.Established)[chair.Id].ShouldBe(Outcome.Satisfied);
        moved.Decide(LawfulBoard.Create(), LawfulBoard.Established)[new RuleId("ICB-BOARD-100")].ShouldBe(Outcome.Satisfied);
    }

    [Fact]
    public void Parameters_change_what_is_asked()
    {
        var four = Current.With(new RuleParameters { MinimumNonExecutiveMembers = 4 });
        var rule = new RuleId("NHSE-BOARD-003");

        Current.Decide(LawfulBoard.Create(), LawfulBoard.Established)[rule].ShouldBe(Outcome.Satisfied);
        four.Decide(LawfulBoard.Create(), LawfulBoard.Established)[rule].ShouldBe(Outcome.NotSatisfied);
        four.Without(new RuleId("ICB-BOARD-001")).Parameters.MinimumNonExecutiveMembers.ShouldBe(4);
    }

    [Fact]
    public void Catalogues_that_ask_the_same_have_the_same_hash()
    {
        Current.ContentHash.Length.ShouldBe(16);
        Current.With(new RuleParameters()).ContentHash.ShouldBe(Current.ContentHash);
        Current.Without(Current.Rules[^1].Id).With(Current.Rules[^1]).ContentHash.ShouldBe(Current.ContentHash);
    }

    [Fact]
    public void Catalogues_that_ask_something_else_have_another_hash()
    {
        Current.Without(new RuleId("ICB-NOM-004")).ContentHash.ShouldNotBe(Current.ContentHash, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_parameter_counts_in_the_hash()
    {
        foreach (var property in typeof(RuleParameters).GetProperties().Where(property => property.SetMethod is not null))
        {
            var parameters = new RuleParameters();
            property.SetValue(parameters, property.PropertyType == typeof(int) ? 7 : true);

            Current.With(parameters).ContentHash.ShouldNotBe(Current.ContentHash, StringComparer.Ordinal);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_hash_is_the_same_under_every_culture(string culture)
    {
        var parameters = new RuleParameters { MinimumNonExecutiveMembers = 3 };
        var expected = Current.With(parameters).ContentHash;

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Current.With(parameters).ContentHash.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Carries_the_version_of_the_library_and_the_horizon_of_the_law()
    {
        Version.TryParse(Current.Version, out _).ShouldBeTrue();
        Current.LawKnownTo.ShouldBe(new LawHorizon(new LocalDate(2025, 11, 18), new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 2)));
    }

    [Fact]
    public void A_catalogue_without_deciding_rules_settles_nothing()
    {
        var none = Current.Rules.Where(rule => rule.Definition.Evaluates).Aggregate(Current, (catalogue, rule) => catalogue.Without(rule.Id));

        none.Decide(new IntegratedCareBoard(), LawfulBoard.Established).Count.ShouldBe(0);
        none.Assess(new IntegratedCareBoard(), LawfulBoard.Established).HasBreach.ShouldBeFalse();
    }
}
