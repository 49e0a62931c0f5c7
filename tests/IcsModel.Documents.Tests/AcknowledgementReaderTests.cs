using System.Globalization;
using System.Text;
using IcsModel.Rules;

namespace IcsModel.Documents.Tests;

public sealed class AcknowledgementReaderTests
{
    private const string Yaml =
        """
        acknowledgements:
          - ruleId: NHSE-BOARD-002
            subject: QXX
            memberId: 7
            by: The board
            because: The post is advertised.
            on: 2025-05-12
            lastDay: 2025-12-31
          - { ruleId: LOCAL-SEAT-6, subject: NHS Exampleshire, by: "", because: }

        """;

    private const string Json =
        """
        {
          "$schema": "acknowledgements.schema.json", // comments and trailing commas are allowed
          "acknowledgements": [
            { "ruleId": "NHSE-BOARD-002", "subject": "QXX", "memberId": "7", "by": "The board", "because": "The post is advertised.", "on": "2025-05-12", "until": "2026-01-01" },
            { "ruleId": "LOCAL-SEAT-6", "subject": "NHS Exampleshire", },
          ],
        }
        """;

    public static TheoryData<string> Texts => [Yaml, Json];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_both_notations_alike(string text)
    {
        var document = Read(text).Document!;

        document.Acknowledgements.ShouldBe(
        [
            new Acknowledgement
            {
                RuleId = new("NHSE-BOARD-002"),
                Subject = "QXX",
                MemberId = "7",
                By = "The board",
                Because = "The post is advertised.",
                On = new LocalDate(2025, 5, 12),
                Until = new LocalDate(2026, 1, 1),
            },
            new Acknowledgement { RuleId = new("LOCAL-SEAT-6"), Subject = "NHS Exampleshire" },
        ]);
        document.Acknowledgements.Select(acknowledgement => acknowledgement.IsReasoned).ShouldBe([true, false]);
    }

    [Fact]
    public void Tells_where_an_acknowledgement_stands()
    {
        var map = AcknowledgementReader.ReadYaml(Yaml).Document!.SourceMap;

        map.PositionOf("/acknowledgements/0").ShouldBe(new(2, 5));
        map.PositionOf("/acknowledgements/1/subject").ShouldBe(new(9, 38));
    }

    [Theory]
    [InlineData("acknowledgements: []")]
    [InlineData("acknowledgements:")]
    [InlineData("{}")]
    public void A_text_may_acknowledge_nothing(string yaml) => AcknowledgementReader.ReadYaml(yaml).Document!.Acknowledgements.ShouldBeEmpty();

    [Theory]
    [InlineData("- { subject: QXX }", "2:3", "DOC-024", "The member \"ruleId\" is missing.")]
    [InlineData("- { ruleId: ICB-BOARD-001 }", "2:3", "DOC-024", "The member \"subject\" is missing.")]
    [InlineData("- { ruleId: ICB-BOARD-001, subject: }", "2:3", "DOC-024", "The member \"subject\" is missing.")]
    [InlineData("- { ruleId: ICB-BOARD-001, subject: ' ' }", "2:37", "DOC-020", "Give the member \"subject\".")]
    [InlineData("- { ruleId: [], subject: QXX }", "2:13", "DOC-013", "Expected a text, found a list.")]
    [InlineData("- { ruleId: ICB-BAORD-001, subject: QXX }", "2:13", "DOC-025", "There is no rule \"ICB-BAORD-001\". Did you mean \"ICB-BOARD-001\"?")]
    [InlineData("- { ruleId: icb-board-001, subject: QXX }", "2:13", "DOC-025", "There is no rule \"icb-board-001\". Did you mean \"ICB-BOARD-001\"?")]
    [InlineData("- { ruleId: ICB-BOARD-001, subject: QXX, becuase: x }", "2:42", "DOC-012", "The member \"becuase\" is not known here. Did you mean \"because\"? Known here: ruleId, subject, memberId, by, because, on, until, lastDay.")]
    [InlineData("- { ruleId: ICB-BOARD-001, subject: QXX, until: soon }", "2:49", "DOC-015", "Expected a day in the form yyyy-MM-dd, such as 2025-06-01, found the text \"soon\".")]
    [InlineData("- { ruleId: ICB-BOARD-001, subject: QXX, until: 2025-02-01, lastDay: 2025-01-31 }", "2:70", "DOC-017", "The end of a period is given once, as \"until\" (the first day after) or as \"lastDay\".")]
    [InlineData("- { ruleId: ICB-BOARD-001, subject: QXX, on: 2025-02-01, until: 2025-02-01 }", "2:65", "DOC-018", "The period would hold no day: \"until\" is not after \"on\".")]
    [InlineData("- QXX", "2:3", "DOC-013", "Expected an object, found the text \"QXX\".")]
    public void Faults_come_back_with_their_place(string entry, string place, string code, string message)
    {
        var result = AcknowledgementReader.ReadYaml("acknowledgements:\n" + entry);

        result.Document.ShouldBeNull();
        var error = result.Errors.ShouldHaveSingleItem();
        FormattableString.Invariant($"{error.Line}:{error.Column} {error.Code}").ShouldBe($"{place} {code}");
        error.Message.ShouldBe(message.Replace("the text \"soon\"", "\"soon\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("acknowlegements: []", "1:1: The member \"acknowlegements\" is not known here. Did you mean \"acknowledgements\"? Known here: $schema, acknowledgements.")]
    [InlineData("acknowledgements: { items: [] }", "1:19: Expected a list, found an object.")]
    [InlineData("[]", "1:1: Expected an object, found a list.")]
    [InlineData("", "1:1: The document is empty.")]
    [InlineData("acknowledgements: [", "2:1: The YAML cannot be read on from here")]
    public void Other_texts_are_refused(string yaml, string error) => AcknowledgementReader.ReadYaml(yaml).Errors[0].ToString().ShouldStartWith(error);

    [Fact]
    public void A_catalogue_of_ones_own_has_its_own_rules() =>
        AcknowledgementReader.ReadYaml("acknowledgements: [{ ruleId: ICB-BOARD-001, subject: QXX }]", RuleCatalogue.Current.Without(new("ICB-BOARD-001"))).Errors[0].Code.ShouldBe("DOC-025");

    [Fact]
    public void Files_are_read_by_their_names()
    {
        var folder = Directory.CreateTempSubdirectory("acknowledgements-").FullName;
        var file = Path.Combine(folder, "accepted.yaml");
        File.WriteAllText(file, Yaml);

        AcknowledgementReader.ReadFile(file).Document!.Acknowledgements.Count.ShouldBe(2);
        AcknowledgementReader.ReadFile(Path.Combine(folder, "none.json")).Errors[0].Message.ShouldBe("There is no such file.");
        AcknowledgementReader.ReadFile("accepted.txt").Errors[0].ToString().ShouldBe("accepted.txt:1:1: The name of a file of acknowledgements ends in .json, .yaml or .yml.");
    }

    [Fact]
    public void Limits_are_those_of_documents()
    {
        AcknowledgementReader.ReadYaml("acknowledgements: [{ because: " + new string('x', DocumentLimits.MaxTextLength + 1) + " }]").Errors[0].Code.ShouldBe("DOC-009");
        AcknowledgementReader.Read(new byte[DocumentLimits.MaxBytes + 1], DocumentFormat.Yaml).Errors[0].Code.ShouldBe("DOC-003");
        AcknowledgementReader.ReadJson("{\"acknowledgements\":[" + string.Join(',', Enumerable.Repeat("{}", 50_000)) + "]}").Errors[0].Code.ShouldBe("DOC-008");
    }

    [Fact]
    public void A_thousand_are_read_whatever_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            var text = new StringBuilder("acknowledgements:\n");
            text.Insert(text.Length, "- { ruleId: ICB-BOARD-001, subject: Iİıi, on: 2025-05-12 }\n", 1000);

            AcknowledgementReader.ReadYaml(text.ToString()).Document!.Acknowledgements.Count.ShouldBe(1000);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Wrong_use_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => AcknowledgementReader.ReadYaml(null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => AcknowledgementReader.ReadFile(null!)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentOutOfRangeException>(() => AcknowledgementReader.Read("{}"u8, (DocumentFormat)9)).ParamName.ShouldBe("format");
    }

    private static AcknowledgementReadResult Read(string text) => text.StartsWith('{') ? AcknowledgementReader.ReadJson(text) : AcknowledgementReader.ReadYaml(text);
}
