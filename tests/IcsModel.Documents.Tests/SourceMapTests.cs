namespace IcsModel.Documents.Tests;

public sealed class SourceMapTests
{
    private static readonly SourceMap Json = GovernanceDocumentReader.ReadJson(Sample.Json).Document!.SourceMap;
    private static readonly SourceMap Yaml = GovernanceDocumentReader.ReadYaml(Sample.Yaml).Document!.SourceMap;

    [Theory]
    [InlineData("", 2, 1, 2, 1)]
    [InlineData("/statedOn", 4, 15, 3, 11)]
    [InlineData("/board/members", 10, 16, 10, 5)]
    [InlineData("/board/members/complete", 11, 19, 10, 15)]
    [InlineData("/board/members/1", 24, 9, 21, 9)]
    [InlineData("/board/members/items/1", 24, 9, 21, 9)]
    [InlineData("/board/members/1/seat", 26, 19, 22, 15)]
    [InlineData("/board/members/1/to", 28, 22, 24, 18)]
    [InlineData("/board/members/1/lastDay", 28, 22, 24, 18)]
    [InlineData("/board/members/0/appointment/approvals/0/on", 21, 61, 20, 43)]
    [InlineData("/constitution/seats/0", 43, 15, 43, 7)]
    [InlineData("/constitution/seats/items/0/kind", 43, 25, 43, 13)]
    [InlineData("/committees/0/members/0", 47, 64, 52, 9)]
    public void Finds_values(string pointer, int jsonLine, int jsonColumn, int yamlLine, int yamlColumn)
    {
        Json.TryFind(pointer, out var inJson).ShouldBeTrue();
        Yaml.TryFind(pointer, out var inYaml).ShouldBeTrue();

        inJson.ShouldBe(new SourcePosition(jsonLine, jsonColumn));
        inYaml.ShouldBe(new SourcePosition(yamlLine, yamlColumn));
    }

    [Theory]
    [InlineData("/board/members/1/appointment/approvals", "/board/members/1")]
    [InlineData("/board/members/2", "/board/members")]
    [InlineData("/board/members/-1", "/board/members")]
    [InlineData("/board/members/01x", "/board/members")]
    [InlineData("/board/members/1/person/id", "/board/members/1/person")]
    [InlineData("/board/vacancies/0", "/board/vacancies")]
    [InlineData("/partnership/members/0", "")]
    [InlineData("board", "")]
    [InlineData("/", "")]
    [InlineData("/~2//", "")]
    public void Answers_the_nearest_value_around_what_is_not_given(string pointer, string nearest)
    {
        Json.TryFind(pointer, out var position).ShouldBeFalse();

        position.ShouldBe(Json.PositionOf(nearest));
        Json.PositionOf(pointer).ShouldBe(position);
    }

    [Theory]
    [InlineData("{\"handbook\": {\"items\": [\n{\"kind\": \"delegationArrangements\"}]}}", "/handbook/items/0/kind", "/handbook/0")]
    [InlineData("{\"handbook\": {\"items\": {\"complete\": true, \"items\": [\n{\"kind\": \"delegationArrangements\"}]}}}", "/handbook/items/0/kind", "/handbook/0")]
    [InlineData("{\"meetings\": [{\"items\": [\n{\"title\": \"x\"}]}]}", "/meetings/0/items/0/title", "/meetings/0/0")]
    [InlineData("{\"meetings\": {\"items\": [{\"items\": {\"complete\": true, \"items\": [\n{\"title\": \"x\"}]}}]}}", "/meetings/0/items/0/title", "/meetings/0/0")]
    public void Items_of_a_meeting_and_of_the_handbook_go_by_their_name(string json, string pointer, string without)
    {
        var map = GovernanceDocumentReader.ReadJson(json).Document!.SourceMap;

        map.TryFind(pointer, out var position).ShouldBeTrue();
        position.Line.ShouldBe(2);
        map.TryFind(without, out _).ShouldBeFalse();
    }

    [Fact]
    public void Columns_count_utf16_characters()
    {
        var map = GovernanceDocumentReader.ReadJson("{\"board\": {\"name\": \"é😀\", \"code\": \"Q\"}}").Document!.SourceMap;

        map.PositionOf("/board/code").ShouldBe(new SourcePosition(1, 35));
    }

    [Fact]
    public void Carriage_returns_belong_to_the_line_they_end()
    {
        GovernanceDocumentReader.ReadJson("{\r\n \"board\":\r\n {}}").Document!.SourceMap.PositionOf("/board").ShouldBe(new SourcePosition(3, 2));
        GovernanceDocumentReader.ReadYaml("board:\r\n  name:\r\n    x\r\n").Document!.SourceMap.PositionOf("/board/name").ShouldBe(new SourcePosition(3, 5));
    }

    [Theory]
    [InlineData("/board/members/0", "m-1")]
    [InlineData("/board/members/1", "7")]
    [InlineData("/board/members/2", "N")]
    [InlineData("/board/members/3", null)]
    [InlineData("/board/members/4", null)]
    [InlineData("/board", "QXX")]
    [InlineData("/board/name", "NHS X")]
    public void An_entry_is_known_by_what_it_calls_itself(string pointer, string? expected) =>
        GovernanceDocumentReader.ReadYaml("board: { code: QXX, name: NHS X, members: [{ id: m-1 }, { id: '7' }, { title: N }, {}] }").Document!.SourceMap.IdOf(pointer).ShouldBe(expected);
}
