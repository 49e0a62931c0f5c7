using System.Text.Json;

namespace IcsModel.Tool.Tests.Commands;

public sealed class PurposesCommandTests
{
    private const string Uneven =
        """
        statedOn: 2025-06-01
        board: { code: QXX, name: NHS Exampleshire Integrated Care Board }
        system: { name: Exampleshire }
        strategies:
          complete: true
          items:
            - id: strategy
              title: Exampleshire Integrated Care Strategy
              adoptedOn: 2024-03-14
              objectives:
                complete: true
                items:
                  - title: More years in good health for everybody, whatever the street or the family they were born into
                    purposes: { complete: true, items: [inequalities, outcomes] }
                  - id: o-2
                    purposes: { complete: true, items: [productivity] }
                  - { title: Given up, purposes: [socialAndEconomicDevelopment], withdrawn: true }
        plans:
          - kind: jointForwardPlan
            published: true
            objectives:
              - { title: A first job in care, purposes: [socialAndEconomicDevelopment] }
              - {}

        """;

    [Fact]
    public void The_matrix_shows_who_serves_what_and_what_is_not_known()
    {
        var result = Ics.Run("purposes", Ics.File("uneven.yaml", Uneven));

        result.ShouldBe(new(
            1,
            """
            The four core purposes (policy of NHS England; no Act names them)
              1  improve outcomes in population health and healthcare
              2  tackle inequalities in outcomes, experience and access
              3  enhance productivity and value for money
              4  help the NHS support broader social and economic development

            Integrated care system Exampleshire (QXX), as at 2025-06-01 (stated in the
            document)
            uneven.yaml

            Integrated care strategy "Exampleshire Integrated Care Strategy" (line 7)
                                                                            1    2    3    4
              More years in good health for everybody, whatever the       yes  yes   no   no
                street or the family they were born into
              o-2                                                          no   no  yes   no
              Served by some objective                                    yes  yes  yes   no
              No objective is to help the NHS support broader social and economic
              development.

            Joint forward plan (line 19)
                                                                            1    2    3    4
              A first job in care                                           ?    ?    ?  yes
              objective 2                                                   ?    ?    ?    ?
              Served by some objective                                      ?    ?    ?  yes
              Whether purposes 1, 2 and 3 are served is not known: state complete: true for
              the objectives and for the purposes of each, if that is so.

            """,
            string.Empty));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal_or_its_answers_far_from_their_names(int width)
    {
        var title = string.Concat(Enumerable.Repeat("Antidisestablishmentarianism", 20));
        var file = Ics.File("wide.yaml", Uneven.Replace("Exampleshire Integrated Care Strategy", title, StringComparison.Ordinal).Replace("o-2", title, StringComparison.Ordinal));

        var result = Ics.Run(Terminal.None with { KnownWidth = width }, "purposes", file);

        result.Lines.ShouldAllBe(line => line.Length <= width);
        result.Lines.Where(line => line.EndsWith("   no", StringComparison.Ordinal)).ShouldAllBe(line => line.Length <= 82);
    }

    [Fact]
    public void Programs_get_the_same_with_null_for_what_is_not_known()
    {
        using var json = JsonDocument.Parse(Ics.Run("purposes", Ics.File("uneven-json.yaml", Uneven), "--format", "json").Output);

        var root = json.RootElement;
        root.GetProperty("schemaVersion").GetString().ShouldBe("1");
        root.GetProperty("purposes").EnumerateArray().Select(purpose => purpose.GetProperty("purpose").GetString())
            .ShouldBe(["outcomes", "inequalities", "productivity", "socialAndEconomicDevelopment"]);
        root.GetProperty("exitCode").GetInt32().ShouldBe(1);
        var system = root.GetProperty("systems")[0];
        system.GetProperty("asAt").GetString().ShouldBe("2025-06-01");
        system.GetProperty("asAtSource").GetString().ShouldBe("document");
        var (strategy, plan) = (system.GetProperty("documents")[0], system.GetProperty("documents")[1]);
        strategy.GetProperty("kind").GetString().ShouldBe("integratedCareStrategy");
        strategy.GetProperty("location").GetProperty("pointer").GetString().ShouldBe("/strategies/0");
        strategy.GetProperty("objectives").GetArrayLength().ShouldBe(2);
        Text(strategy.GetProperty("served")).ShouldBe("{\"outcomes\":true,\"inequalities\":true,\"productivity\":true,\"socialAndEconomicDevelopment\":false}");
        plan.GetProperty("kind").GetString().ShouldBe("jointForwardPlan");
        Text(plan.GetProperty("objectives")[0].GetProperty("serves"))
            .ShouldBe("{\"outcomes\":null,\"inequalities\":null,\"productivity\":null,\"socialAndEconomicDevelopment\":true}");
    }

    [Theory]
    [InlineData("new", 0, "  Each of the four purposes is served.\n")]
    [InlineData("uneven", 1, "  No objective is to help the NHS")]
    [InlineData("board", 1, "\nNo strategy that holds and no published plan is stated.\n")]
    public void The_exit_code_tells_whether_every_purpose_is_served(string name, int exitCode, string text)
    {
        var document = name switch { "new" => Ics.Run("new", "strategy").Output, "uneven" => Uneven, _ => Ics.Chairless };

        var result = Ics.Run("purposes", Ics.File($"purposes-{name}.yaml", document));

        result.ExitCode.ShouldBe(exitCode);
        result.Output.ShouldContain(text);
    }

    [Fact]
    public void A_document_that_cannot_be_read_ends_in_an_error() =>
        Ics.Run("purposes", "nowhere.yaml", "--format", "json").ShouldSatisfyAllConditions(
            result => result.ExitCode.ShouldBe(2),
            result => result.Error.ShouldBe("nowhere.yaml:1:1: There is no such file.\n"),
            result => result.Output.ShouldContain("\"exitCode\": 2"));

    [Fact]
    public void On_another_day_than_the_document_states_no_purpose_is_said_to_be_unserved()
    {
        var result = Ics.Run("purposes", Ics.File("another-day.yaml", Uneven), "--as-at", "2025-06-02");

        result.Output.ShouldContain("as at 2025-06-02 (given with --as-at)\n");
        result.Output.ShouldContain("  Served by some objective                                    yes  yes  yes    ?\n");
        result.Output.ShouldNotContain("No objective is to");
    }

    private static string Text(JsonElement element) => JsonSerializer.Serialize(element);
}
