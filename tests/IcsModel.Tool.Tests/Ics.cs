using System.Globalization;

namespace IcsModel.Tool.Tests;

/// <summary>Runs the command in a folder of its own, without a process around it.</summary>
internal static class Ics
{
    /// <summary>The day the command takes for today.</summary>
    public static readonly LocalDate Today = new(2025, 3, 4);

    private static readonly string Folder = MakeFolder();

    /// <summary>The folder of the solution, where the documentation lies.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A board without a chair, stated to be listed in full; everything else is as little as possible.</summary>
    public const string Chairless =
        """
        statedOn: 2025-06-01
        board:
          code: QXX
          name: NHS Exampleshire Integrated Care Board
          establishedOn: 2022-07-01
          members:
            complete: true
            items:
              - { id: chief-executive, seat: chiefExecutive, from: 2022-07-01 }
              - { id: finance, seat: directorOfFinance, from: 2022-07-01 }
              - { id: trust, seat: partnerNhsTrust, from: 2022-07-01 }
              - { id: primary-care, seat: partnerPrimaryMedical, from: 2022-07-01 }
              - { id: council, seat: partnerLocalAuthority, from: 2022-07-01 }

        """;

    /// <summary>What a run of the command left behind.</summary>
    public sealed record Result(int ExitCode, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n');
    }

    public static Result Run(params string[] args) => Run(Terminal.None, args);

    public static Result Run(Terminal terminal, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exitCode = Cli.Run(args, output, error, () => Today, terminal);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Writes a file and answers its path, which is relative so that reports are the same everywhere.</summary>
    public static string File(string path, string text)
    {
        var full = Path.Join(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return path;
    }

    public static string Read(string path) => System.IO.File.ReadAllText(Path.Join(Folder, path));

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "IcsModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder.ShouldNotBeNull().FullName;
    }

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("ics-").FullName;
        Environment.CurrentDirectory = folder;
        return folder;
    }
}
