using IcsModel.Boards;
using IcsModel.DocsTests.Snippets;
using IcsModel.Rules;
using IcsModel.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace IcsModel.DocsTests;

/// <summary>The code on the pages is code that compiles, and does what the pages say.</summary>
public sealed class SnippetTests
{
    private static readonly string[] Sources =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "IcsModel.DocsTests", "Snippets"), "*.cs").Select(file => CodeBlock.Plain(File.ReadAllLines(file)))];

    public static TheoryData<string> PagesWithCode => [.. Repository.Pages.Where(page => CodeBlock.On(page).Any()).Select(Repository.NameOf)];

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Code_on_a_page_is_compiled(string name)
    {
        foreach (var block in CodeBlock.On(Path.Combine(Repository.Root, name)))
        {
            Sources.ShouldContain(source => source.Contains(block.Code, StringComparison.Ordinal), $"{block.Page}:{block.Line} is in no file under Snippets:\n{block.Code}");
        }
    }

    [Fact]
    public void The_pages_have_code() => PagesWithCode.Count.ShouldBeGreaterThan(3);

    [Fact]
    public void Concepts_print_what_their_comments_say()
    {
        Printed.By(Concepts.AnEmptyDocument).ShouldBe(["False", "Undetermined"]);
        Printed.By(Concepts.AnAbsence).ShouldBe(["Undetermined", "NotSatisfied"]);
        Printed.By(Concepts.TheFirstDay).ShouldBe(["NotInForce", "NotSatisfied"]);
    }

    [Fact]
    public void The_first_program_finds_the_chair_missing()
    {
        var lines = Printed.By(ReadMe.Program);

        lines[0].ShouldStartWith("ICB-BOARD-001 (NHS Act 2006, Sch. 1B para. 5): Nobody held the office of chair on 2025-06-01.");
        lines.ShouldContain(line => line.StartsWith("ICB-BOARD-003 waits for ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_is_read_and_its_findings_are_printed()
    {
        Printed.By(Snippets.Documents.Findings).ShouldBe(["100 rules wait for facts."]);
        Printed.By(Snippets.Documents.Read).ShouldBe(["1:34: The member \"established\" is not known here. Did you mean \"establishedOn\"?", "True"]);
    }

    [Fact]
    public void Reports_are_written_with_the_lines_of_the_document()
    {
        Printed.By(Reports.OfADocument).ShouldBe(["False"]);
        File.ReadAllText("board.sarif").ShouldContain("\"version\": \"2.1.0\"");
        File.ReadAllText("board.html").ShouldContain("board.yaml:112");
        Printed.By(() => Reports.OfAnAssessment(RuleCatalogue.Current.Assess(new IntegratedCareBoard(), new LocalDate(2025, 6, 1))))[^1].ShouldBe("False");
    }

    [Fact]
    public void Two_areas_that_share_a_place_are_no_partition() =>
        Printed.By(Snippets.Areas.Partition).ShouldBe(["False", "E01000001 lies in two areas, 33754 in none."]);

    [Fact]
    public void The_groups_of_Kent_and_Medway_are_in_its_board_now() =>
        Printed.By(KentAndMedway.WhereTheGroupsAre).ShouldContain(line => line == "NHS Ashford CCG (09C): NHS Kent and Medway Integrated Care Board (QKS)");

    [Fact]
    public void What_is_acknowledged_of_nothing_fails_from_advisories_on() =>
        Printed.By(() => Acknowledgements.OfAnAssessment(RuleCatalogue.Current.Assess(new IntegratedCareBoard(), new LocalDate(2025, 6, 1)))).ShouldBe(["True"]);

    [Fact]
    public void The_register_answers_as_the_page_says() => ReadMe.WhoIsWho().ShouldBe((36, 3));

    [Fact]
    public void The_local_rule_decides()
    {
        var catalogue = LocalRules.AtMostSixteen();
        var day = new LocalDate(2025, 6, 1);
        var member = new BoardMember { Seat = SeatKind.OtherOrdinary, From = new LocalDate(2024, 1, 1) };

        Decide(FactList.Complete([.. Enumerable.Repeat(member, 16)])).ShouldBe(Outcome.Satisfied);
        Decide(FactList.NotStated([.. Enumerable.Repeat(member, 16)])).ShouldBe(Outcome.Undetermined);
        Decide(FactList.NotStated([.. Enumerable.Repeat(member, 17)])).ShouldBe(Outcome.NotSatisfied);
        Decide(FactList.Complete([.. Enumerable.Repeat(member, 16), member with { From = null }])).ShouldBe(Outcome.Undetermined);

        Outcome Decide(FactList<BoardMember> members) =>
            catalogue.Decide(new IntegratedCareBoard { Members = members }, day)[new RuleId("LOCAL-SIZE-1")];
    }

    [Fact]
    public void Other_choices_give_other_catalogues()
    {
        var (without, stricter) = LocalRules.OtherChoices();

        without.TryFind("NHSE-BOARD-008", out _).ShouldBeFalse();
        RuleCatalogue.Current.TryFind("NHSE-BOARD-008", out _).ShouldBeTrue();
        stricter.Parameters.MinimumNonExecutiveMembers.ShouldBe(3);
        LocalRules.OfTheConstitution(new IntegratedCareBoard()).Rules.Count.ShouldBe(RuleCatalogue.Current.Rules.Count);
    }

    [Fact]
    public void The_validators_are_registered_as_the_page_says()
    {
        var services = new ServiceCollection();
        AspNetCore.Registration(services, [LocalRules.AtMostSixteen().Rules[^1]]);
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<RuleCatalogue>().TryFind("LOCAL-SIZE-1", out _).ShouldBeTrue();
        var hasBreach = false;
        var lines = Printed.By(() => hasBreach = AspNetCore.Failures(
            provider.GetRequiredService<BoardLawValidatorFactory>(), new IntegratedCareBoard { Members = FactList.Complete<BoardMember>() }));
        hasBreach.ShouldBeTrue();
        lines.ShouldContain(line => line.StartsWith("ICB-BOARD-001 ", StringComparison.Ordinal));
    }
}
