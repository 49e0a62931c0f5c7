using System.Globalization;
using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class LawRegisterTests
{
    private static readonly LawRegister Register = LawRegister.Current;

    [Fact]
    public void Holds_every_requirement_once()
    {
        Register.Entries.Count.ShouldBe(894);
        Register.Entries.Select(entry => entry.Id).ShouldBeUnique(StringComparer.Ordinal);
        LawRegister.Current.ShouldBeSameAs(Register);
    }

    [Theory]
    [InlineData(RegisterStatus.Encoded, 402)]
    [InlineData(RegisterStatus.SameAs, 30)]
    [InlineData(RegisterStatus.NeedsJudgement, 55)]
    [InlineData(RegisterStatus.Information, 133)]
    [InlineData(RegisterStatus.OutOfScope, 4)]
    [InlineData(RegisterStatus.NotYet, 270)]
    public void Counts_by_status(RegisterStatus status, int expected)
    {
        Register.Count(status).ShouldBe(expected);
        Register.WithStatus(status).Count().ShouldBe(expected);
    }

    [Theory]
    [InlineData("ICB-BOARD-")]
    [InlineData("ICB-CON-")]
    [InlineData("ICB-COI-")]
    [InlineData("ICB-EST-")]
    [InlineData("ICB-NOM-")]
    [InlineData("ICB-STA-")]
    [InlineData("NHSE-APPT-")]
    [InlineData("NHSE-BOARD-")]
    [InlineData("NHSE-CLUST-")]
    [InlineData("NHSE-CMTE-")]
    [InlineData("NHSE-CODE-")]
    [InlineData("NHSE-COI-")]
    [InlineData("NHSE-CONDUCT-")]
    [InlineData("NHSE-CONST-")]
    [InlineData("NHSE-DISQ-")]
    [InlineData("NHSE-ELIG-")]
    [InlineData("NHSE-FPPT-")]
    [InlineData("NHSE-FTSU-")]
    [InlineData("NHSE-HBK-")]
    [InlineData("NHSE-ICB-")]
    [InlineData("NHSE-LEAD-")]
    [InlineData("NHSE-MEET-")]
    [InlineData("NHSE-MERGE-")]
    [InlineData("NHSE-OFF-")]
    [InlineData("NHSE-PAY-")]
    [InlineData("NHSE-PEOPLE-")]
    [InlineData("NHSE-REM-")]
    [InlineData("NHSE-ROLE-")]
    [InlineData("NHSE-TERM-")]
    [InlineData("ICP-")]
    [InlineData("GICP-")]
    [InlineData("STRAT-")]
    [InlineData("GSTRAT-")]
    [InlineData("JSNA-")]
    [InlineData("JLHWS-")]
    [InlineData("REGARD-")]
    [InlineData("GHWB-")]
    [InlineData("JOINT-")]
    [InlineData("S75-")]
    [InlineData("PURP-")]
    [InlineData("TIER-")]
    [InlineData("PLACE-")]
    [InlineData("COLL-")]
    [InlineData("CCG-")]
    [InlineData("MERGER-")]
    [InlineData("TRANS-")]
    [InlineData("STAGE-")]
    [InlineData("LOCAL-KM-")]
    public void Leaves_nothing_of_a_finished_group_for_later(string group)
    {
        var entries = Register.Entries.Where(entry => entry.Id.StartsWith(group, StringComparison.Ordinal)).ToArray();

        entries.ShouldNotBeEmpty();
        entries.Where(entry => entry.Status is RegisterStatus.NotYet or RegisterStatus.OutOfScope).Select(entry => entry.Id).ShouldBeEmpty();
        entries.ShouldAllBe(entry => entry.Reason.Length > 0);
    }

    [Theory]
    [InlineData("DEF-", 0)]
    [InlineData("HWB-", 1)]
    [InlineData("INV-", 1)]
    public void Leaves_of_a_finished_group_only_what_is_out_of_scope(string group, int outOfScope)
    {
        var entries = Register.Entries.Where(entry => entry.Id.StartsWith(group, StringComparison.Ordinal)).ToArray();

        entries.ShouldNotBeEmpty();
        entries.Where(entry => entry.Status == RegisterStatus.NotYet).Select(entry => entry.Id).ShouldBeEmpty();
        entries.Count(entry => entry.Status == RegisterStatus.OutOfScope).ShouldBe(outOfScope);
        entries.ShouldAllBe(entry => entry.Reason.Length > 0);
    }

    [Fact]
    public void An_entry_says_what_the_law_asks_and_where()
    {
        Register.TryFind("ICB-BOARD-008", out var entry).ShouldBeTrue();

        entry!.Title.ShouldBe("A jointly nominated primary-medical-services member in post");
        entry.Level.ShouldBe(LegalForce.Statute);
        entry.Kind.ShouldBe(ProvisionKind.Condition);
        entry.Check.ShouldBe(CheckKind.Automatic);
        entry.Subject.ShouldBe("board");
        entry.Instrument.ShouldBe(Instruments.NhsAct2006);
        entry.ProvisionText.ShouldBe("Sch. 1B para. 8(2)(b)");
        entry.Uri.ShouldBe(new Uri("https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/8/2/b"));
        entry.From.ShouldBe(new LocalDate(2022, 7, 1));
        entry.To.ShouldBeNull();
        entry.Bearer.ShouldBe("Eligible primary medical providers; appointor; chair");
        entry.Status.ShouldBe(RegisterStatus.Encoded);
        entry.SameAs.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("NHSE-BOARD-001", "ICB-BOARD-001 ICB-BOARD-003 ICB-BOARD-005")]
    [InlineData("NHSE-BOARD-007", "ICB-BOARD-012")]
    [InlineData("NHSE-TRANS-008", "NHSE-BOARD-003")]
    [InlineData("NHSE-LEAD-006", "NHSE-BOARD-007")]
    [InlineData("NHSE-CONST-001", "ICB-CON-001 ICB-CON-002")]
    [InlineData("NHSE-CONST-004", "ICB-EST-005")]
    [InlineData("NHSE-MERGE-001", "ICB-EST-003 ICB-EST-004")]
    [InlineData("NHSE-DISQ-002", "ICB-CON-004 ICB-BOARD-013")]
    [InlineData("NHSE-ELIG-040", "ICB-BOARD-008 NHSE-HBK-001")]
    [InlineData("JSNA-013", "HWB-019")]
    [InlineData("JLHWS-011", "HWB-019")]
    [InlineData("INV-001", "INV-001a INV-001b INV-001c")]
    [InlineData("ICB-JFP-003", "ICB-JFP-003a ICB-JFP-003b ICB-JFP-003c ICB-JFP-003d ICB-JFP-003e")]
    public void One_requirement_under_several_ids(string id, string expected)
    {
        Register.TryFind(id, out var entry).ShouldBeTrue();

        entry!.Status.ShouldBe(RegisterStatus.SameAs);
        string.Join(' ', entry.SameAs).ShouldBe(expected);
    }

    [Fact]
    public void Other_ids_exist_and_are_named_exactly_where_the_status_says_so()
    {
        foreach (var entry in Register.Entries)
        {
            (entry.SameAs.Count > 0).ShouldBe(entry.Status == RegisterStatus.SameAs, entry.Id);
            entry.SameAs.All(id => Register.TryFind(id, out var other) && other != entry).ShouldBeTrue(entry.Id);
        }
    }

    [Fact]
    public void Same_as_ends_at_a_requirement_that_stands_for_itself()
    {
        foreach (var entry in Register.WithStatus(RegisterStatus.SameAs))
        {
            var ids = new Queue<string>(entry.SameAs);
            for (var steps = 0; ids.TryDequeue(out var id); steps++)
            {
                steps.ShouldBeLessThan(20, entry.Id);
                Register.TryFind(id, out var next).ShouldBeTrue();
                next!.SameAs.ToList().ForEach(ids.Enqueue);
            }
        }
    }

    [Fact]
    public void Every_status_has_a_reason_in_one_sentence() =>
        Register.Entries.ShouldAllBe(entry => entry.Reason.EndsWith('.') && char.IsAsciiLetterUpper(entry.Reason[0]));

    [Fact]
    public void Periods_hold_at_least_a_day() =>
        Register.Entries.ShouldAllBe(entry => entry.From == null || entry.To == null || entry.From < entry.To);

    [Fact]
    public void Case_law_is_shown_as_case_law() =>
        Register.Entries.Where(entry => entry.Level == LegalForce.CaseLaw).Select(entry => entry.Id)
            .ShouldBe(["INV-C01", "INV-C02", "INV-C03", "INV-C04"]);

    [Fact]
    public void Every_provision_can_be_read() =>
        Register.Entries.ShouldAllBe(entry => (entry.ProvisionText.Length == 0) == (ProvisionList.Parse(entry.ProvisionText).Ranges.Count == 0));

    [Theory]
    [InlineData("ICB-BOARD-008", "Sch. 1B para. 8(2)(b)", true)]
    [InlineData("ICB-BOARD-008", "Sch. 1B para. 8(2)(b)(i)", true)]
    [InlineData("ICB-BOARD-008", "Sch. 1B para. 8(2)", false)]
    [InlineData("ICB-BOARD-001", "Sch. 1B paras. 3(1)(a), 5", true)]
    [InlineData("ICB-BOARD-001", "Sch. 1B para. 5", true)]
    [InlineData("ICB-BOARD-001", "Sch. 1B para. 6", false)]
    [InlineData("ICB-BOARD-001", "", false)]
    [InlineData("ICB-BOARD-011", "Sch. 1B para. 8(2)", true)]
    [InlineData("ICB-BOARD-100", "Sch. 1B para. 5", true)]
    public void Covers_citations_within_its_provisions(string id, string provision, bool expected)
    {
        Register.TryFind(id, out var entry).ShouldBeTrue();

        entry!.Covers(new Citation(Instruments.NhsAct2006, provision)).ShouldBe(expected);
        entry.Covers(new Citation(Instruments.HealthAndCareAct2022, provision)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("NHSE-BOARD-004", "cl. 2.1.6")]
    [InlineData("NHSE-BOARD-003", "cl. 3.11")]
    [InlineData("NHSE-ROLE-001", "second version, deputy chair")]
    public void Covers_clauses_and_headings_of_the_model_constitution(string id, string provision)
    {
        Register.TryFind(id, out var entry).ShouldBeTrue();

        entry!.Covers(new Citation(Instruments.ModelConstitution, provision)).ShouldBeTrue();
    }

    [Fact]
    public void Unknown_ids_are_not_found()
    {
        Register.TryFind("ICB-BOARD-999", out _).ShouldBeFalse();
        Register.TryFind("icb-board-001", out _).ShouldBeFalse();
        Register.TryFind(null, out _).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => Register.Count((RegisterStatus)6));
    }

    [Fact]
    public void Read_alike_under_every_culture()
    {
        var text = EmbeddedText();
        var previous = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

            LawRegister.Read(text).Entries.ShouldBe(Register.Entries);
            Provision.Parse("SCH. 1B PARA. 8(2)(i)").Text.ShouldBe("Sch. 1B para. 8(2)(i)");
            EffectivePeriod.Since(new LocalDate(2022, 7, 1)).ToString().ShouldBe("2022-07-01/..");
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Fact]
    public void The_rows_carry_no_working_notes() =>
        EmbeddedText().Split('\n')[0].ShouldBe(
            "id,title,level,kind,check,subject,instrument,provision,uri,from,to,bearer,confidence,status,reason,same_as");

    [SharedFact]
    public void Agrees_with_the_register_its_makers_keep()
    {
        var source = CsvText.Rows(string.Join('\n', SharedFolder.ReadLines("law", "register.csv")));
        var shipped = CsvText.Rows(EmbeddedText());
        string[] columns =
            ["id", "title", "kind", "check", "subject", "instrument", "provision", "uri", "from", "to", "bearer", "confidence"];

        shipped.Count.ShouldBe(source.Count);
        foreach (var (expected, actual) in source.Zip(shipped))
        {
            columns.ShouldAllBe(column => actual[column] == ForReaders(expected[column]), expected["id"]);
            var isCaseLaw = expected["id"].StartsWith("INV-C", StringComparison.Ordinal);
            actual["level"].ShouldBe(isCaseLaw ? "case-law" : expected["level"]);
        }
    }

    /// <summary>The makers' register names their own papers in two places; the shipped one does not.</summary>
    private static string ForReaders(string text) =>
        text
            .Replace(" (via digest 03 NHSE-10YP-001)", string.Empty, StringComparison.Ordinal)
            .Replace("(digest 03 ", "(see ", StringComparison.Ordinal)
            .Replace("law-firm digests", "law-firm notes", StringComparison.Ordinal);

    private static string EmbeddedText()
    {
        using var stream = typeof(LawRegister).Assembly.GetManifestResourceStream("law-register.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
