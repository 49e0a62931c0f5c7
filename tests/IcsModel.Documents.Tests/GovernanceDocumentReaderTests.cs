using System.Text;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;

namespace IcsModel.Documents.Tests;

public sealed class GovernanceDocumentReaderTests
{
    private static readonly IntegratedCareBoard Expected = new()
    {
        Code = "QKS",
        Name = "NHS Exampleshire Integrated Care Board",
        EstablishedOn = new(2022, 7, 1),
        StatedOn = new(2025, 6, 1),
        Members = FactList.Complete(
            new BoardMember
            {
                Id = "m1",
                Person = new() { Id = "p1", Name = "A. Chair" },
                Seat = SeatKind.Chair,
                From = new(2022, 7, 1),
                Appointment = new()
                {
                    By = Actor.NhsEngland,
                    DecidedOn = new(2022, 5, 1),
                    Approvals = FactList.NotStated(new Approval { By = Actor.SecretaryOfState, On = new(2022, 5, 20), Kind = ApprovalKind.Approval }),
                },
            },
            new BoardMember
            {
                Person = new() { Id = "p2" },
                Seat = SeatKind.PartnerNhsTrust,
                From = new(2022, 7, 1),
                To = new(2024, 2, 29),
                Nomination = new()
                {
                    Sector = NominatingSector.NhsTrusts,
                    Nominators = FactList.NotStated(new Body { Name = "Example Trust" }, new Body { Kind = BodyKind.NhsFoundationTrust, Code = "RXX" }),
                },
                IsDeputyChair = false,
                Departure = new() { Kind = DepartureKind.Removed, By = Actor.OfOffice(Office.Chair, new Body { Code = "QXX" }) },
            }),
        Vacancies = FactList.Complete<Vacancy>(),
        Attendees = FactList.Partial(new BoardAttendee { Kind = AttendeeKind.Observer, Represents = new() { Name = "Healthwatch" } }),
        Constitution = new()
        {
            Version = "1.10",
            Seats = FactList.NotStated(new ConstitutionSeat { Kind = SeatKind.NonExecutive, AtLeast = 2, AppointedBy = Actor.OfPanel("Appointments panel") }),
            RemovalOfChair = new() { Provides = true, Number = "3.2", Page = 14 },
            UnitaryBoard = new() { Provides = true },
        },
        Committees = FactList.NotStated(
            new Committee
            {
                Kind = CommitteeKind.Audit,
                Chair = new() { Id = "p2" },
                Members = FactList.NotStated(new CommitteeMember { Person = new() { Id = "p2" } }),
            }),
    };

    [Fact]
    public void Reads_a_board_from_json()
    {
        var result = GovernanceDocumentReader.ReadJson(Sample.Json);

        result.Errors.ShouldBeEmpty();
        result.Document!.Board.ShouldBe(Expected);
    }

    [Fact]
    public void Reads_the_same_board_from_yaml()
    {
        var result = GovernanceDocumentReader.ReadYaml(Sample.Yaml);

        result.Errors.ShouldBeEmpty();
        result.Document!.Board.ShouldBe(Expected);
    }

    [Fact]
    public void Reading_twice_gives_equal_results()
    {
        GovernanceDocumentReader.ReadJson(Sample.Json).ShouldBe(GovernanceDocumentReader.ReadJson(Sample.Json));
        GovernanceDocumentReader.ReadJson(Sample.Json).ShouldNotBe(GovernanceDocumentReader.ReadJson("\n" + Sample.Json));
        GovernanceDocumentReader.ReadJson("[").ShouldBe(GovernanceDocumentReader.ReadJson("["));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"$schema\": \"x\" }")]
    [InlineData("{ \"board\": null, \"committees\": null, \"statedOn\": null }")]
    public void A_document_without_facts_has_no_board(string json)
    {
        var result = GovernanceDocumentReader.ReadJson(json);

        result.Errors.ShouldBeEmpty();
        result.Document.ShouldNotBeNull().Board.ShouldBeNull();
    }

    [Fact]
    public void A_constitution_alone_is_carried_by_a_board_of_unknown_name() =>
        GovernanceDocumentReader.ReadYaml("constitution: {unitaryBoard: false}").Document!.Board
            .ShouldBe(new IntegratedCareBoard { Constitution = new() { UnitaryBoard = new() { Provides = false } } });

    [Theory]
    [InlineData("registersOfInterests: {complete: true}")]
    [InlineData("meetings: {complete: true}")]
    [InlineData("handbook: {}")]
    [InlineData("conduct: {}")]
    [InlineData("officers: {complete: true}")]
    [InlineData("accounts: {}")]
    public void Each_section_alone_is_carried_by_a_board_of_unknown_name(string yaml)
    {
        var board = GovernanceDocumentReader.ReadYaml(yaml).Document!.Board.ShouldNotBeNull();

        board.ShouldNotBe(new IntegratedCareBoard());
        GovernanceDocumentWriter.WriteJsonText(board).ShouldNotContain("\"board\"");
    }

    [Theory]
    [InlineData("[]", Completeness.NotStated)]
    [InlineData("[chair, nonExecutive]", Completeness.NotStated, SeatKind.Chair, SeatKind.NonExecutive)]
    [InlineData("{complete: true, items: [nonExecutive]}", Completeness.Complete, SeatKind.NonExecutive)]
    [InlineData("{complete: false}", Completeness.Partial)]
    public void Lists_of_words_are_lists(string list, Completeness completeness, params SeatKind[] expected) =>
        GovernanceDocumentReader.ReadYaml($"constitution: {{standingOrders: {{substitutesFor: {list}}}}}").Document!.Board!.Constitution!.StandingOrders!.SubstitutesFor
            .ShouldBe(FactList.NotStated(expected).WithCompleteness(completeness));

    [Fact]
    public void Somebody_who_attended_is_an_id_or_more()
    {
        var attendance = GovernanceDocumentReader.ReadYaml("meetings: [{attendance: [p1, 2, {person: p3, substituteFor: p4}]}]").Document!.Board!.Meetings[0].Attendance;

        attendance.ShouldBe(FactList.NotStated(
            new Attendance { Person = new() { Id = "p1" } },
            new Attendance { Person = new() { Id = "2" } },
            new Attendance { Person = new() { Id = "p3" }, SubstituteFor = new() { Id = "p4" } }));
    }

    [Theory]
    [InlineData("[]", Completeness.NotStated)]
    [InlineData("{}", Completeness.NotStated)]
    [InlineData("{\"items\": []}", Completeness.NotStated)]
    [InlineData("{\"complete\": null, \"items\": []}", Completeness.NotStated)]
    [InlineData("{\"complete\": true}", Completeness.Complete)]
    [InlineData("{\"items\": [], \"complete\": true}", Completeness.Complete)]
    [InlineData("{\"complete\": false, \"items\": []}", Completeness.Partial)]
    public void Lists_say_whether_they_are_complete(string list, Completeness expected)
    {
        var board = GovernanceDocumentReader.ReadJson($"{{\"board\": {{\"name\": \"x\", \"members\": {list}}}}}").Document!.Board!;

        board.Members.ShouldBe(FactList<BoardMember>.Unknown.WithCompleteness(expected));
    }

    [Theory]
    [InlineData("2024-02-28", 2024, 2, 29)]
    [InlineData("2023-02-28", 2023, 3, 1)]
    [InlineData("2024-04-30", 2024, 5, 1)]
    [InlineData("2024-12-31", 2025, 1, 1)]
    [InlineData("9999-12-30", 9999, 12, 31)]
    public void The_last_day_is_the_day_before_the_end(string lastDay, int year, int month, int day) =>
        GovernanceDocumentReader.ReadYaml($"board: {{vacancies: [{{lastDay: {lastDay}}}]}}").Document!.Board!.Vacancies[0].To
            .ShouldBe(new LocalDate(year, month, day));

    [Fact]
    public void A_period_of_one_day_has_one_last_day() =>
        GovernanceDocumentReader.ReadYaml("board: {establishedOn: 2024-01-01, lastDay: 2024-01-01}").Document!.Board!.AbolishedOn
            .ShouldBe(new LocalDate(2024, 1, 2));

    [Theory]
    [InlineData("chair", Office.Chair)]
    [InlineData("chiefExecutive", Office.ChiefExecutive)]
    [InlineData("deputyChair", Office.DeputyChair)]
    public void Offices_are_actors_of_one_word(string word, Office office)
    {
        ActorOf(word).ShouldBe(Actor.OfOffice(office));
        ActorOf($"{{office: {word}}}").ShouldBe(Actor.OfOffice(office));
    }

    [Fact]
    public void Bodies_are_actors_by_what_is_known_of_them() =>
        ActorOf("{body: {kind: localAuthority, code: E09000001}}").ShouldBe(Actor.OfBody(new() { Kind = BodyKind.LocalAuthority, Code = "E09000001" }));

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("2024-01-01", "2024-01-01")]
    [InlineData("\"true\"", "true")]
    [InlineData("!!str true", "true")]
    [InlineData("1.10", "1.10")]
    [InlineData("0x1F", "0x1F")]
    [InlineData("1e5", "1e5")]
    [InlineData("&anchor nobody uses", "nobody uses")]
    [InlineData("|-\n  two\n  lines", "two\nlines")]
    [InlineData("", null)]
    [InlineData("~", null)]
    [InlineData("null", null)]
    [InlineData("!!null null", null)]
    public void Yaml_scalars_follow_the_core_schema(string scalar, string? expected) =>
        GovernanceDocumentReader.ReadYaml($"board:\n name: x\n code: {scalar}\n").Document!.Board!.Code.ShouldBe(expected);

    [Theory]
    [InlineData("007", 7)]
    [InlineData("-1", -1)]
    [InlineData("+2", 2)]
    [InlineData("!!int 3", 3)]
    public void Yaml_whole_numbers(string scalar, int expected) =>
        GovernanceDocumentReader.ReadYaml($"constitution: {{seats: [{{number: {scalar}}}]}}").Document!.Board!.Constitution!.Seats[0].Number.ShouldBe(expected);

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void A_byte_order_mark_is_no_part_of_the_text(DocumentFormat format)
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. "{\"statedOn\": 7}"u8];

        var error = GovernanceDocumentReader.Read(marked, format).Errors.ShouldHaveSingleItem();

        (error.Line, error.Column).ShouldBe((1, 14));
    }

    [Fact]
    public void Files_are_read_by_the_end_of_their_name()
    {
        var folder = Directory.CreateTempSubdirectory("ics-documents-");
        try
        {
            foreach (var (name, text) in new[] { ("a.json", Sample.Json), ("a.YAML", Sample.Yaml), ("a.yml", Sample.Yaml) })
            {
                var path = Path.Combine(folder.FullName, name);
                File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

                var result = GovernanceDocumentReader.ReadFile(path);

                result.Document!.Board.ShouldBe(Expected);
                result.FileName.ShouldBe(path);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Wrong_use_throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => GovernanceDocumentReader.Read("{}"u8, (DocumentFormat)9));
        Should.Throw<ArgumentNullException>(() => GovernanceDocumentReader.ReadJson(null!));
        Should.Throw<ArgumentNullException>(() => GovernanceDocumentReader.ReadYaml(null!));
        Should.Throw<ArgumentNullException>(() => GovernanceDocumentReader.ReadFile(null!));
    }

    private static Actor? ActorOf(string yaml) =>
        GovernanceDocumentReader.ReadYaml($"board: {{members: [{{appointment: {{by: {yaml}}}}}]}}").Document!.Board!.Members[0].Appointment!.By;
}
