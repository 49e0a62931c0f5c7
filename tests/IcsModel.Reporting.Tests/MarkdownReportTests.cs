using IcsModel.Law;
using IcsModel.Reporting.Markdown;

namespace IcsModel.Reporting.Tests;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Is_as_approved() => MarkdownReport.Write(FaultyBoard.Report).ShouldBeApproved("Report", "md");

    [Fact]
    public void Texts_are_escaped()
    {
        var rule = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board", member: null, "a|b `c` <d> *e* _f_ [g](https://h) www.i \\"));

        MarkdownReport.Write(new([FaultyBoard.Subject(FaultyBoard.Create(), rule)]))
            .ShouldContain(@"| a\|b \`c\` &lt;d&gt; \*e\* \_f\_ \[g\](https:\//h) www\.i \\ |");
    }

    [Fact]
    public void Nothing_unmet_is_no_claim_that_all_is_well()
    {
        var page = MarkdownReport.Write(new([FaultyBoard.Subject(new() { Name = "Unknown" })]));

        page.ShouldContain("No breach found in the 0 rules that could be checked; ");
        page.ShouldNotContain("| Severity |");
    }
}
