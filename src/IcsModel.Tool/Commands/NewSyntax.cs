using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics new</c> is written.</summary>
internal static class NewSyntax
{
    internal const string Example = "ics new board > board.yaml";

    internal const string ConstitutionExample = "ics new constitution > board.yaml";

    internal const string SystemExample = "ics new system > system.yaml";

    internal const string PartnershipExample = "ics new partnership > partnership.yaml";

    internal const string StrategyExample = "ics new strategy > strategy.yaml";

    // What a document is put together from; parts that several documents hold stand in one file.
    private static readonly (string Name, string Description, string[] Parts)[] Documents =
    [
        ("board", "Prints a commented document to fill in for an integrated care board.", ["board"]),
        ("constitution", "Prints one for a board with its constitution and committees.", ["constitution"]),
        (
            "system",
            "Prints one for an integrated care system: councils, partnership, strategies, wellbeing boards, joint working and places.",
            [
                "about-system", "stated", "mandates", "trusts", "councils", "partnership", "assessments", "strategies", "local-strategies", "decisions",
                "wellbeing-boards", "involvement", "joint-working", "places",
            ]),
        ("partnership", "Prints one for an integrated care partnership.", ["about-partnership", "stated", "councils", "partnership"]),
        (
            "strategy",
            "Prints one for the needs assessments, strategies and plans of a system.",
            ["about-strategy", "stated", "mandates", "councils", "assessments", "strategies", "local-strategies"]),
    ];

    internal static Command Create(Session session)
    {
        var command = new Command("new", "Prints a commented document to start from.");
        foreach (var (name, description, parts) in Documents)
        {
            var document = new Command(name, description);
            document.SetAction(_ =>
            {
                Array.ForEach(parts, part => Print(part, session));
                return ExitCode.Passed;
            });
            command.Add(document);
        }

        return command;
    }

    private static void Print(string part, Session session)
    {
        using var text = new StreamReader(typeof(NewSyntax).Assembly.GetManifestResourceStream(part + ".yaml")!);
        session.Output.Write(text.ReadToEnd());
    }
}
