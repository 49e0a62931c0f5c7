namespace IcsModel.Documents.Tests;

public sealed class JoinedDocumentsTests
{
    private static readonly DocumentReadResult Board = Read("board.yaml", "statedOn: 2025-06-01\nboard: { code: QXX, members: [{ id: chair, seat: chair }] }\n");

    [Fact]
    public void One_document_joined_with_none_stays_what_it_was()
    {
        var joined = GovernanceDocumentReader.Join([Board]);

        joined.Document!.Board.ShouldBe(Board.Document!.Board);
        joined.Document.SourceMap.PositionOf("/board/members/0/seat").ShouldBe(new SourcePosition(2, 50));
        joined.Document.SourceMap.FileOf("/board/members/0/seat").ShouldBe("board.yaml");
    }

    [Fact]
    public void Each_document_adds_what_the_others_leave_out()
    {
        var other = Read("system.json", """{ "board": { "code": "QXX", "name": "NHS Exampleshire" }, "strategies": [{ "id": "one" }] }""", DocumentFormat.Json);

        var joined = GovernanceDocumentReader.Join([Board, other]).Document!;

        joined.Board!.Name.ShouldBe("NHS Exampleshire");
        joined.Board.Members.ShouldHaveSingleItem().Id.ShouldBe("chair");
        joined.Board.StatedOn.ShouldBe(new LocalDate(2025, 6, 1));
        joined.System!.Strategies.ShouldHaveSingleItem().Id.ShouldBe("one");
        joined.System.Board.ShouldBe(joined.Board);
        joined.SourceMap.FileOf("/strategies/0/adoptedOn").ShouldBe("system.json");
        joined.SourceMap.FileOf("/places").ShouldBeNull();
    }

    [Theory]
    [InlineData("strategies: [{ id: one, title: A }]", "strategies: [{ id: one, adoptedOn: 2024-01-01 }]", "strategies: [{ id: one, title: A, adoptedOn: 2024-01-01 }]")]
    [InlineData("strategies: [{ id: one }]", "strategies: [{ id: two }]", "strategies: [{ id: one }, { id: two }]")]
    [InlineData("strategies: { complete: true, items: [{ id: one }, { id: two }] }", "strategies: [{ id: two }]", "strategies: { complete: true, items: [{ id: one }, { id: two }] }")]
    [InlineData("strategies: [{ id: two }]", "strategies: { complete: true, items: [{ id: one }, { id: two }] }", "strategies: { complete: true, items: [{ id: two }, { id: one }] }")]
    [InlineData("system: { area: [a, b] }", "system: { area: [b, c] }", "system: { area: [a, b, c] }")]
    [InlineData("system: { name: null }", "system: { name: Exampleshire }", "system: { name: Exampleshire }")]
    [InlineData("councils: [{ kind: londonBorough }]", "councils: { complete: true, items: [{ kind: londonBorough }] }", "councils: { complete: true, items: [{ kind: londonBorough }] }")]
    [InlineData("partnerships: [{ id: icp, establishedBy: [{ name: A, code: B }] }]", "partnerships: [{ id: icp, establishedBy: [{ code: B, name: A }] }]", "partnerships: [{ id: icp, establishedBy: [{ name: A, code: B }] }]")]
    [InlineData("$schema: one\nplaces: [{ id: x }]", "$schema: two\nplaces: [{ id: y }]", "places: [{ id: x }, { id: y }]")]
    public void What_agrees_comes_together(string one, string other, string expected)
    {
        var joined = GovernanceDocumentReader.Join([Read("one.yaml", one), Read("two.yaml", other)]);

        joined.Errors.ShouldBeEmpty();
        joined.Document!.System.ShouldBe(Read("all.yaml", expected).Document!.System);
    }

    [Theory]
    [InlineData("system: { name: A }", "system: { name: B }", "two.yaml:1:17: \"name\" is given differently in one.yaml:1:17; give it once, or alike in both.")]
    [InlineData("strategies: [{ id: one, published: true }]", "strategies: [{ id: one, published: false }]", "two.yaml:1:36: \"published\" is given differently in one.yaml:1:36; give it once, or alike in both.")]
    [InlineData("strategies: { complete: true, items: [{ id: one }] }", "strategies: [{ id: two }]", "two.yaml:1:14: The list \"strategies\" is stated complete in one.yaml:1:13 and lacks this item.")]
    [InlineData("strategies: [{ id: two }]", "strategies: { complete: true }", "one.yaml:1:14: The list \"strategies\" is stated complete in two.yaml:1:13 and lacks this item.")]
    [InlineData("strategies: { complete: true }", "strategies: { complete: false }", "two.yaml:1:13: Whether the list \"strategies\" is complete is stated differently in one.yaml:1:13.")]
    [InlineData("councils: [{ kind: londonBorough }]", "councils: [{ kind: other }]", "two.yaml:1:11: The list \"councils\" is given differently in one.yaml:1:11; give it in one document, or an id to each of its items.")]
    [InlineData("strategies: [{ id: one, topics: [{ topic: workforce }] }]", "strategies: [{ id: one, topics: [{ topic: research }] }]", "two.yaml:1:33: The list \"topics\" is given differently in one.yaml:1:33; give it in one document, or an id to each of its items.")]
    [InlineData("plans: [{ id: p, objectives: [{ id: o, from: 2024-01-01 }] }]", "plans: [{ id: p, objectives: [{ id: o, to: 2023-01-01 }] }]", "two.yaml:1:44: The period would hold no day: \"to\" is not after \"from\".")]
    public void What_disagrees_is_an_error_with_both_places(string one, string other, string expected)
    {
        var joined = GovernanceDocumentReader.Join([Read("one.yaml", one), Read("two.yaml", other)]);

        joined.Document.ShouldBeNull();
        joined.Errors.ShouldHaveSingleItem().ToString().ShouldBe(expected);
    }

    [Fact]
    public void The_order_of_documents_changes_no_fact_but_the_order_of_lists()
    {
        var (one, other) = (Read("one.yaml", "system: { name: A }\ncouncils: [{ kind: other }]"), Read("two.yaml", "councils: [{ kind: other }]\nstrategies: [{ id: s }]"));

        GovernanceDocumentReader.Join([one, other]).Document!.System.ShouldBe(GovernanceDocumentReader.Join([other, one]).Document!.System);
    }

    [Fact]
    public void Documents_with_errors_are_not_joined()
    {
        var joined = GovernanceDocumentReader.Join([Board, Read("bad.yaml", "bord: {}")]);

        joined.Document.ShouldBeNull();
        joined.Errors.ShouldHaveSingleItem().ToString().ShouldStartWith("bad.yaml:1:1: The member \"bord\" is not known here.");
    }

    [Fact]
    public void Nothing_cannot_be_joined() => Should.Throw<ArgumentException>(() => GovernanceDocumentReader.Join([])).ParamName.ShouldBe("documents");

    private static DocumentReadResult Read(string file, string text, DocumentFormat format = DocumentFormat.Yaml) =>
        GovernanceDocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(text), format, file);
}
