using IcsModel.Rules;

namespace IcsModel.Documents.Tests;

public sealed class AcknowledgementWriterTests
{
    private static readonly Acknowledgement[] Some =
    [
        new() { RuleId = new("ICB-BOARD-001"), Subject = "QXX", MemberId = "7", By = "The board", Because = "Recruiting.", On = new LocalDate(2025, 5, 12), Until = new LocalDate(2026, 1, 1) },
        new() { RuleId = new("LOCAL-SEAT-6"), Subject = "=cmd() \"quoted\" \\ # no comment: {x} \u001b[31m\r\n::error::\u2028\u0085\u202E\uFEFF <b>@octocat" },
    ];

    [Fact]
    public void Yaml_is_laid_out_to_be_filled_in() =>
        AcknowledgementWriter.WriteYaml(Some[..1]).ShouldBe(
            """
            acknowledgements:
              - ruleId: "ICB-BOARD-001" # Chair validly appointed and in post
                subject: "QXX"
                memberId: "7"
                by: "The board"
                because: "Recruiting."
                on: 2025-05-12
                until: 2026-01-01

            """);

    [Fact]
    public void Both_notations_are_read_back()
    {
        AcknowledgementReader.ReadYaml(AcknowledgementWriter.WriteYaml(Some)).Document!.Acknowledgements.ShouldBe(Some);
        AcknowledgementReader.ReadJson(AcknowledgementWriter.WriteJson(Some)).Document!.Acknowledgements.ShouldBe(Some);
        AcknowledgementReader.ReadYaml(AcknowledgementWriter.WriteYaml([])).Document!.Acknowledgements.ShouldBeEmpty();
        AcknowledgementReader.ReadJson(AcknowledgementWriter.WriteJson([])).Document!.Acknowledgements.ShouldBeEmpty();
    }

    [Fact]
    public void What_no_text_can_hold_is_refused()
    {
        Should.Throw<ArgumentException>(() => AcknowledgementWriter.WriteYaml([new() { RuleId = new("ICB-BOARD-001"), Subject = "\uD800" }]));
        Should.Throw<ArgumentException>(() => AcknowledgementWriter.WriteJson([new() { RuleId = new("ICB-BOARD-001"), Subject = "\uD800" }]));
        Should.Throw<ArgumentNullException>(() => AcknowledgementWriter.WriteYaml(null!)).ParamName.ShouldBe("acknowledgements");
        Should.Throw<ArgumentNullException>(() => AcknowledgementWriter.WriteJson(null!)).ParamName.ShouldBe("acknowledgements");
    }
}
