using IcsModel.Boards;
using IcsModel.Documents;
using IcsModel.Reporting;
using IcsModel.Rules;

namespace IcsModel.BrowserTests;

/// <summary>The reports that are looked at.</summary>
internal static class Reports
{
    private static readonly LocalDate AsAt = new(2025, 6, 1);

    internal static Dictionary<string, Func<Report>> ByName { get; } = new(StringComparer.Ordinal)
    {
        ["faulty board"] = () => new([Subject(FaultyBoard)], [new(new("broken.yaml", 3, 7), "DOC-001", "The text ends within a string.")]),
        ["South West London"] = () => Example("boards/nhs-south-west-london.yaml"),
        ["Exampleshire"] = () => Example("boards/nhs-exampleshire.json"),
        ["Kent and Medway"] = () => Example("systems/kent-and-medway.yaml"),
        ["merger"] = () => Example("commissioning/kent-and-medway-merger.yaml"),
        ["hostile names"] = () => new([Subject(HostileBoard)]),
        ["several"] = () => new([Subject(FaultyBoard), Subject(HostileBoard)]),
        ["nothing"] = () => new([]),
    };

    private static IntegratedCareBoard FaultyBoard => new()
    {
        Code = "QXX",
        Name = "NHS Exampleshire Integrated Care Board",
        EstablishedOn = new LocalDate(2022, 7, 1),
        Members = FactList.Complete(
            Member("old-chair", SeatKind.Chair) with { To = new LocalDate(2025, 3, 1) },
            Member("chief-executive", SeatKind.ChiefExecutive),
            Member("finance", SeatKind.DirectorOfFinance),
            Member("medical", SeatKind.MedicalDirector) with { From = null },
            Member("non-executive", SeatKind.NonExecutive),
            Member("trust", SeatKind.PartnerNhsTrust) with { Appointment = new() { By = Actor.SecretaryOfState, Approvals = FactList.Complete<Approval>(new Approval { By = Actor.Chair, On = new LocalDate(2024, 2, 10) }) } },
            Member("council", SeatKind.PartnerLocalAuthority)),
    };

    private static IntegratedCareBoard HostileBoard => FaultyBoard with
    {
        Name = "<script>alert(1)</script> \"><img src=x onerror=alert(2)>",
        Members = FactList.Complete(Member("javascript:alert(3)", SeatKind.Chair) with { Title = "</table></main><style>*{display:none}</style> \u202Eevil " + new string('w', 400) }),
    };

    private static BoardMember Member(string id, SeatKind seat) => new() { Id = id, Seat = seat, From = new LocalDate(2022, 7, 1) };

    private static ReportSubject Subject(IntegratedCareBoard board) => new(RuleCatalogue.Current.Assess(board, AsAt), "boards/example.yaml");

    private static Report Example(string path)
    {
        var document = GovernanceDocumentReader.ReadFile(Path.Combine(Folder, path)).Document!;
        var day = document.Board?.StatedOn ?? document.System?.StatedOn ?? document.Commissioning?.StatedOn ?? AsAt;
        var assessment = document.Commissioning is { } history ? RuleCatalogue.Current.Assess(history, day)
            : document.System is { } system ? RuleCatalogue.Current.Assess(system, day)
            : RuleCatalogue.Current.Assess(document.Board!, day);
        return new([new ReportSubject(assessment, path, pointer => new(path, document.SourceMap.PositionOf(pointer).Line, document.SourceMap.PositionOf(pointer).Column))]);
    }

    private static string Folder { get; } = FindFolder();

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IcsModel.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "docs", "examples");
    }
}
