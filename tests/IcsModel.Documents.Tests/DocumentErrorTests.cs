using System.Text;

namespace IcsModel.Documents.Tests;

public sealed class DocumentErrorTests
{
    [Theory]
    [InlineData("{\"bord\": {}}", "DOC-012", 1, 2, "", "The member \"bord\" is not known here. Did you mean \"board\"?")]
    [InlineData("{\n \"board\": {\"memebrs\": []}}", "DOC-012", 2, 12, "/board", "The member \"memebrs\" is not known here. Did you mean \"members\"?")]
    [InlineData("{\"board\": {\"members\": [{\"isSuspended\": true}]}}", "DOC-012", 1, 25, "/board/members/0", "The member \"isSuspended\" is not known here. Did you mean \"suspended\"?")]
    [InlineData("{\"board\": {\"members\": {\"complete\": true, \"items\": [{\"seat\": \"chiar\"}]}}}", "DOC-014", 1, 61, "/board/members/0/seat", "The word \"chiar\" is not known here. Did you mean \"chair\"? Known here: chair, chiefExecutive, directorOfFinance, medicalDirector, directorOfNursing, nonExecutive, partnerNhsTrust, partnerPrimaryMedical, partnerLocalAuthority, otherOrdinary.")]
    [InlineData("{\"board\": {\"members\": [{\"capacity\": \"Acting\"}]}}", "DOC-014", 1, 37, "/board/members/0/capacity", "The word \"Acting\" is not known here. Did you mean \"acting\"? Known here: substantive, acting, interim.")]
    [InlineData("{\"committees\": [{\"kind\": \"zzz\"}]}", "DOC-014", 1, 26, "/committees/0/kind", "The word \"zzz\" is not known here. Known here: audit, remuneration, joint, other.")]
    [InlineData("{\"board\": {\"members\": [{\"seat\": 3}]}}", "DOC-013", 1, 33, "/board/members/0/seat", "Expected a word, found the number 3.")]
    [InlineData("{\"board\": {\"name\": true}}", "DOC-013", 1, 20, "/board/name", "Expected a text, found true.")]
    [InlineData("{\"board\": {\"name\": []}}", "DOC-013", 1, 20, "/board/name", "Expected a text, found a list.")]
    [InlineData("{\"board\": \"x\"}", "DOC-013", 1, 11, "/board", "Expected an object, found the text \"x\".")]
    [InlineData("{\"board\": {\"members\": 7}}", "DOC-013", 1, 23, "/board/members", "Expected a list, or an object with \"complete\" and \"items\", found the number 7.")]
    [InlineData("{\"board\": {\"members\": {\"items\": {}}}}", "DOC-013", 1, 33, "/board/members/items", "Expected a list, found an object.")]
    [InlineData("{\"board\": {\"members\": {\"complete\": true, \"items\": null}}}", "DOC-013", 1, 51, "/board/members/items", "List the items, or leave \"items\" out to say that there are none.")]
    [InlineData("{\"board\": {\"members\": [null]}}", "DOC-013", 1, 24, "/board/members/0", "Expected an object, found null.")]
    [InlineData("{\"board\": {\"members\": [{\"votes\": \"true\"}]}}", "DOC-013", 1, 34, "/board/members/0/votes", "Expected true or false, found the text \"true\".")]
    [InlineData("{\"constitution\": {\"unitaryBoard\": \"yes\"}}", "DOC-013", 1, 35, "/constitution/unitaryBoard", "Expected a clause, as true or false or an object, found the text \"yes\".")]
    [InlineData("{\"constitution\": {\"seats\": [{\"number\": \"2\"}]}}", "DOC-013", 1, 40, "/constitution/seats/0/number", "Expected a whole number, found the text \"2\".")]
    [InlineData("{\"constitution\": {\"seats\": [{\"number\": 2.5}]}}", "DOC-016", 1, 40, "/constitution/seats/0/number", "Expected a whole number of ordinary size, found 2.5.")]
    [InlineData("{\"constitution\": {\"seats\": [{\"number\": 1e999999}]}}", "DOC-016", 1, 40, "/constitution/seats/0/number", "Expected a whole number of ordinary size, found 1e999999.")]
    [InlineData("{\"constitution\": {\"seats\": [{\"number\": 2147483648}]}}", "DOC-016", 1, 40, "/constitution/seats/0/number", "Expected a whole number of ordinary size, found 2147483648.")]
    [InlineData("{\"board\": {\"members\": [{\"leadFor\": [\"safegarding\"]}]}}", "DOC-014", 1, 37, "/board/members/0/leadFor/0", "The word \"safegarding\" is not known here. Did you mean \"safeguarding\"? Known here: childrenAndYoungPeople, specialEducationalNeedsAndDisability, safeguarding, learningDisabilityAndAutism, downSyndrome.")]
    [InlineData("{\"registersOfInterests\": [{\"covers\": {\"complete\": true, \"items\": [3]}}]}", "DOC-013", 1, 67, "/registersOfInterests/0/covers/0", "Expected a word, found the number 3.")]
    [InlineData("{\"registersOfInterests\": [{\"covers\": \"employees\"}]}", "DOC-013", 1, 38, "/registersOfInterests/0/covers", "Expected a list, or an object with \"complete\" and \"items\", found the text \"employees\".")]
    [InlineData("{\"meetings\": [{\"items\": [{\"carried\": 1}]}]}", "DOC-013", 1, 38, "/meetings/0/items/0/carried", "Expected true or false, found the number 1.")]
    [InlineData("{\"meetings\": [{\"attendance\": [true]}]}", "DOC-013", 1, 31, "/meetings/0/attendance/0", "Expected an attendance, as the id of a person or an object, found true.")]
    [InlineData("{\"meetings\": {\"items\": [{\"items\": {\"items\": [{\"votes\": [{\"casting\": 1}]}]}}]}}", "DOC-013", 1, 69, "/meetings/0/items/0/votes/0/casting", "Expected true or false, found the number 1.")]
    [InlineData("{\"handbook\": {\"items\": [{\"published\": 1}]}}", "DOC-013", 1, 39, "/handbook/items/0/published", "Expected true or false, found the number 1.")]
    [InlineData("{\"handbook\": {\"items\": {\"items\": [{\"published\": 1}]}}}", "DOC-013", 1, 49, "/handbook/items/0/published", "Expected true or false, found the number 1.")]
    [InlineData("{\"handbook\": {\"complete\": true}}", "DOC-012", 1, 15, "/handbook", "The member \"complete\" is not known here. Known here: items.")]
    [InlineData("{\"accounts\": {\"years\": [{\"from\": \"2024-04-01\", \"lastDay\": \"2024-03-31\"}]}}", "DOC-018", 1, 59, "/accounts/years/0/lastDay", "The period would hold no day: \"lastDay\" is before \"from\".")]
    [InlineData("{\"statedOn\": 20250601}", "DOC-013", 1, 14, "/statedOn", "Expected a day in the form yyyy-MM-dd, such as 2025-06-01, found the number 20250601.")]
    [InlineData("{\"statedOn\": \"2025-02-29\"}", "DOC-015", 1, 14, "/statedOn", "The calendar has no day \"2025-02-29\".")]
    [InlineData("{\"statedOn\": \"01/06/2025\"}", "DOC-015", 1, 14, "/statedOn", "Expected a day in the form yyyy-MM-dd, such as 2025-06-01, found \"01/06/2025\".")]
    [InlineData("{\"statedOn\": \"0000-01-01\"}", "DOC-015", 1, 14, "/statedOn", "The calendar has no day \"0000-01-01\".")]
    [InlineData("{\"statedOn\": \"٢٠٢٥-01-01\"}", "DOC-015", 1, 14, "/statedOn", "Expected a day in the form yyyy-MM-dd, such as 2025-06-01, found \"٢٠٢٥-01-01\".")]
    [InlineData("{\"board\": {\"lastDay\": \"9999-12-31\"}}", "DOC-015", 1, 23, "/board/lastDay", "There is no day after 9999-12-31.")]
    [InlineData("{\"constitution\": {\"to\": \"2024-01-01\", \"lastDay\": \"2024-01-01\"}}", "DOC-017", 1, 50, "/constitution/lastDay", "The end of a period is given once, as \"to\" (the first day after) or as \"lastDay\".")]
    [InlineData("{\"board\": {\"lastDay\": \"2024-01-01\", \"abolishedOn\": \"2024-01-01\"}}", "DOC-017", 1, 52, "/board/abolishedOn", "The end of a period is given once, as \"abolishedOn\" (the first day after) or as \"lastDay\".")]
    [InlineData("{\"constitution\": {\"from\": \"2024-01-01\", \"to\": \"2024-01-01\"}}", "DOC-018", 1, 47, "/constitution/to", "The period would hold no day: \"to\" is not after \"from\".")]
    [InlineData("{\"constitution\": {\"from\": \"2024-01-02\", \"lastDay\": \"2024-01-01\"}}", "DOC-018", 1, 52, "/constitution/lastDay", "The period would hold no day: \"lastDay\" is before \"from\".")]
    [InlineData("{\"constitution\": {\"variations\": [{\"madeBy\": {}}]}}", "DOC-019", 1, 45, "/constitution/variations/0/madeBy", "An actor is exactly one of \"office\" (with \"of\" for another board), \"body\" and \"panel\".")]
    [InlineData("{\"constitution\": {\"variations\": [{\"madeBy\": {\"of\": \"x\"}}]}}", "DOC-019", 1, 45, "/constitution/variations/0/madeBy", "An actor is exactly one of \"office\" (with \"of\" for another board), \"body\" and \"panel\".")]
    [InlineData("{\"constitution\": {\"variations\": [{\"madeBy\": {\"office\": \"chair\", \"panel\": \"x\"}}]}}", "DOC-019", 1, 45, "/constitution/variations/0/madeBy", "An actor is exactly one of \"office\" (with \"of\" for another board), \"body\" and \"panel\".")]
    [InlineData("{\"constitution\": {\"variations\": [{\"madeBy\": {\"panel\": \" \"}}]}}", "DOC-020", 1, 55, "/constitution/variations/0/madeBy/panel", "Give the panel's name.")]
    [InlineData("{\"constitution\": {\"variations\": [{\"madeBy\": \"nhsengland\"}]}}", "DOC-014", 1, 45, "/constitution/variations/0/madeBy", "The word \"nhsengland\" is not known here. Did you mean \"nhsEngland\"? Known here: nhsEngland, secretaryOfState, chair, chiefExecutive, deputyChair.")]
    [InlineData("{\"constitution\": {\"variations\": [{\"madeBy\": 1}]}}", "DOC-013", 1, 45, "/constitution/variations/0/madeBy", "Expected an actor, as a word or an object, found the number 1.")]
    [InlineData("{\"board\": {}, \"board\": {\"x\": 1}}", "DOC-011", 1, 15, "", "The member \"board\" stands twice in this object.")]
    [InlineData("[]", "DOC-013", 1, 1, "", "Expected an object, found a list.")]
    [InlineData(" 12", "DOC-013", 1, 2, "", "Expected an object, found the number 12.")]
    [InlineData("null", "DOC-013", 1, 1, "", "Expected an object, found null.")]
    public void Is_the_same_in_json_and_in_yaml(string text, string code, int line, int column, string pointer, string message)
    {
        foreach (var result in new[] { GovernanceDocumentReader.ReadJson(text), GovernanceDocumentReader.ReadYaml(text) })
        {
            result.Document.ShouldBeNull();
            result.Errors.ShouldHaveSingleItem().ShouldBe(
                new DocumentError { Code = code, Line = line, Column = column, Pointer = pointer, Message = message });
        }
    }

    [Theory]
    [InlineData("", "DOC-006", 1, 1, "The document is empty.")]
    [InlineData(" \n", "DOC-006", 1, 1, "The document is empty.")]
    [InlineData("// nothing\n/* more */", "DOC-006", 1, 1, "The document is empty.")]
    [InlineData("{", "DOC-005", 1, 2, "The text ends before the JSON does.")]
    [InlineData("{\"board\":\n {\"name\": \"x", "DOC-005", 2, 13, "The text ends before the JSON does.")]
    [InlineData("{\"board\": {\"name\": \"x\"\n \"code\": \"y\"}}", "DOC-005", 2, 2, "Found \"\"\" where JSON does not allow it: a comma is missing before it.")]
    [InlineData("{'board': 1}", "DOC-005", 1, 2, "Found \"'\" where JSON does not allow it: names and texts stand in double quotes.")]
    [InlineData("{board: 1}", "DOC-005", 1, 2, "Found \"b\" where JSON does not allow it: names and texts stand in double quotes.")]
    [InlineData("{\"é😀\": }", "DOC-005", 1, 9, "Found \"}\" where JSON does not allow it.")]
    [InlineData("{} x", "DOC-005", 1, 4, "Found \"x\" where JSON does not allow it: names and texts stand in double quotes.")]
    [InlineData("{\"statedOn\": \"\\ud800\"}", "DOC-004", 1, 14, "The text holds half of a surrogate pair, which is no character.")]
    [InlineData("{\"\\udc00\": 1}", "DOC-004", 1, 2, "The text holds half of a surrogate pair, which is no character.")]
    [InlineData("{\"board\": {\"version\": 1.5, \"code\": 1.5}}", "DOC-012", 1, 12, "The member \"version\" is not known here.")]
    public void Of_json(string json, string code, int line, int column, string message) =>
        ShouldStartWith(GovernanceDocumentReader.ReadJson(json), code, line, column, message);

    [Theory]
    [InlineData("", "DOC-006", 1, 1, "The document is empty.")]
    [InlineData("# nothing\n\n# more\n", "DOC-006", 1, 1, "The document is empty.")]
    [InlineData("board:\n  name: &n x\n  code: *n\n", "DOC-010", 3, 9, "An alias is a part of YAML that governance documents do without.")]
    [InlineData("board:\n  <<: {name: x}\n", "DOC-010", 2, 3, "A merge key is a part of YAML that governance documents do without.")]
    [InlineData("board: !mine {}\n", "DOC-010", 1, 8, "A tag is a part of YAML that governance documents do without.")]
    [InlineData("statedOn: !!timestamp 2024-01-01\n", "DOC-010", 1, 11, "A tag is a part of YAML that governance documents do without.")]
    [InlineData("statedOn: !!int x\n", "DOC-010", 1, 11, "A tag is a part of YAML that governance documents do without.")]
    [InlineData("!!str board: {}\n", "DOC-010", 1, 1, "A tag is a part of YAML that governance documents do without.")]
    [InlineData("board: {}\n---\nboard: {}\n", "DOC-010", 2, 1, "A second document is a part of YAML that governance documents do without.")]
    [InlineData("? [a]\n: b\n", "DOC-010", 1, 3, "A name that is not a plain word is a part of YAML that governance documents do without.")]
    [InlineData("board:\n  members:\n    - votes: yes\n", "DOC-013", 3, 14, "Expected true or false, found the text \"yes\".")]
    [InlineData("constitution:\n  seats:\n    - number: 0x10\n", "DOC-016", 3, 15, "Expected a whole number of ordinary size, found 0x10.")]
    [InlineData("board:\n  name: x\n  name: y\n", "DOC-011", 3, 3, "The member \"name\" stands twice in this object.")]
    [InlineData("- board\n", "DOC-013", 1, 1, "Expected an object, found a list.")]
    [InlineData("just words\n", "DOC-013", 1, 1, "Expected an object, found the text \"just words\".")]
    public void Of_yaml(string yaml, string code, int line, int column, string message) =>
        ShouldStartWith(GovernanceDocumentReader.ReadYaml(yaml), code, line, column, message);

    [Theory]
    [InlineData("board: [\n", 2, 1)]
    [InlineData("board: {name: x\n", 2, 1)]
    [InlineData("board:\n\tname: x\n", 2, 1)]
    [InlineData("board: \"x\n", 1, 8)]
    [InlineData("board:\n  members: []\n # a remark\n \tname: x\n", 4, 3)]
    [InlineData("board: \"\\uD800\"\n", 1, 8)]
    [InlineData("board: \"\\U0000DC00\"\n", 1, 8)]
    [InlineData("board: a: b\n", 1, 9)]
    [InlineData("board:\n  code: 1\n name: 2\n", 3, 2)]
    [InlineData("board: @x\n", 1, 8)]
    public void Of_yaml_notation_stand_where_the_parser_stopped(string yaml, int line, int column)
    {
        var error = GovernanceDocumentReader.ReadYaml(yaml).Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("DOC-005");
        error.Message.ShouldStartWith("The YAML cannot be read on from here: while ");
        error.Message.ShouldNotContain("invalid");
        (error.Line, error.Column).ShouldBe((line, column));
    }

    [Theory]
    [InlineData("board:\n\tname: x\n", "Indent with spaces, never with a tab.")]
    [InlineData("board:\n  name: \"NHS\n  code: x\n", "Is the second quotation mark missing?")]
    [InlineData("board:\n  name: 'NHS\n", "Is the second quotation mark missing?")]
    [InlineData("board:\n  name: \"a\\d\"\n", "In double quotes a backslash is written twice.")]
    [InlineData("board:\n  name x\n  code: y\n", "Is there no colon with a space after it in the line above?")]
    [InlineData("board:\n  name: NHS: x\n", "Put a text with a colon in quotes, and begin entries that belong together in the same column.")]
    [InlineData("board:\n  name: x\n   code: y\n", "Put a text with a colon in quotes, and begin entries that belong together in the same column.")]
    [InlineData("board:\n  name: x\n code: y\n", "Begin entries that belong together in the same column, each of a list with a dash.")]
    [InlineData("board:\n  members:\n    - seat: chair\n     from: 2022-07-01\n", "Begin entries that belong together in the same column, each of a list with a dash.")]
    [InlineData("board: {name: x, code: y\n", "Is a comma or a closing bracket missing?")]
    [InlineData("board:\n  name: @x\n", "Put a text that begins with a sign in quotes.")]
    [InlineData("board:\n  name: > x\n", "Put a text that begins with a sign in quotes.")]
    [InlineData("board:\n  name: & Co\n", "Put a text that begins with a sign in quotes.")]
    [InlineData("board:\n  name: - x\n", "Put a text that begins with a sign in quotes.")]
    public void Of_yaml_notation_say_what_most_likely_puts_it_right(string yaml, string advice) =>
        GovernanceDocumentReader.ReadYaml(yaml).Errors.ShouldHaveSingleItem().Message.ShouldEndWith(". " + advice);

    [Fact]
    public void All_errors_of_content_come_at_once_in_the_order_of_the_text()
    {
        var errors = GovernanceDocumentReader.ReadYaml(
            """
            committees: 1
            board:
              members:
                - seat: chairr
                  from: 1 July 2022
                - person: [p1]
              colour: blue
            statedOn: today
            """).Errors;

        errors.Select(error => $"{error.Code} {error.Line}:{error.Column} {error.Pointer}").ShouldBe(
        [
            "DOC-013 1:13 /committees",
            "DOC-014 4:13 /board/members/0/seat",
            "DOC-015 5:13 /board/members/0/from",
            "DOC-013 6:15 /board/members/1/person",
            "DOC-012 7:3 /board",
            "DOC-015 8:11 /statedOn",
        ]);
    }

    [Fact]
    public void Messages_quote_no_control_characters_and_no_long_texts() =>
        GovernanceDocumentReader.ReadJson("{\"a\\n\\u001b\\u202e" + new string('b', 100) + "\": 1}").Errors[0].Message
            .ShouldStartWith("The member \"a\\u000A\\u001B\\u202E" + new string('b', 56) + "…\" is not known here.");

    [Theory]
    [InlineData("missing.json", "DOC-001", "There is no such file.")]
    [InlineData("no/such/folder/missing.yaml", "DOC-001", "There is no such file.")]
    [InlineData("nul\0.json", "DOC-001", "The file cannot be opened and read.")]
    [InlineData("board.txt", "DOC-002", "The name of a governance document ends in .json, .yaml or .yml.")]
    [InlineData("board", "DOC-002", "The name of a governance document ends in .json, .yaml or .yml.")]
    [InlineData("", "DOC-002", "The name of a governance document ends in .json, .yaml or .yml.")]
    public void Of_files(string path, string code, string message)
    {
        var result = GovernanceDocumentReader.ReadFile(path);

        ShouldStartWith(result, code, 1, 1, message);
        result.FileName.ShouldBe(path);
        result.Errors[0].ToString().ShouldBe($"{path}:1:1: {message}");
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        var folder = Directory.CreateTempSubdirectory("ics-documents-");
        var path = Path.Combine(folder.FullName, "folder.json");
        Directory.CreateDirectory(path);

        var result = GovernanceDocumentReader.ReadFile(path);

        folder.Delete(recursive: true);
        ShouldStartWith(result, "DOC-001", 1, 1, "The file cannot be opened and read.");
    }

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void Text_that_is_none_is_refused(DocumentFormat format)
    {
        ShouldStartWith(GovernanceDocumentReader.Read([.. "{\n \"é"u8, 0xC3, 0x28], format), "DOC-004", 2, 4, "The text is not UTF-8 here.");
        ShouldStartWith(GovernanceDocumentReader.Read([0xEF, 0xBB, 0xBF, 0xFF], format), "DOC-004", 1, 1, "The text is not UTF-8 here.");
        ShouldStartWith(GovernanceDocumentReader.Read("{\"a\0\": 1}"u8, format), "DOC-004", 1, 4, "The text holds a NUL character.");
        ShouldStartWith(GovernanceDocumentReader.Read(Encoding.Unicode.GetBytes("{}"), format), "DOC-004", 1, 2, "The text holds a NUL character.");
        ShouldStartWith(GovernanceDocumentReader.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")], format), "DOC-004", 1, 1, "The text is in UTF-16; save it in UTF-8.");
        ShouldStartWith(GovernanceDocumentReader.Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("{}")], format), "DOC-004", 1, 1, "The text is in UTF-16; save it in UTF-8.");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_in_strings_too()
    {
        ShouldStartWith(GovernanceDocumentReader.ReadJson("{\n\"😀\uD83D\": 1}"), "DOC-004", 2, 4, "The text holds half of a surrogate pair, which is no character.");
        ShouldStartWith(GovernanceDocumentReader.ReadYaml("\uDE00"), "DOC-004", 1, 1, "The text holds half of a surrogate pair, which is no character.");
    }

    [Fact]
    public void Is_written_on_one_line_with_the_name_of_the_file() =>
        GovernanceDocumentReader.Read("[]"u8, DocumentFormat.Json, "board.json").Errors[0].ToString()
            .ShouldBe("board.json:1:1: Expected an object, found a list.");

    private static void ShouldStartWith(DocumentReadResult result, string code, int line, int column, string message)
    {
        result.Document.ShouldBeNull();
        var error = result.Errors[0];
        error.Message.ShouldBe(message);
        (error.Code, error.Line, error.Column).ShouldBe((code, line, column));
    }
}
