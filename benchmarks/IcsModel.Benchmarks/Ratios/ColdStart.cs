using System.Diagnostics;
using System.Runtime.InteropServices;
using static IcsModel.Benchmarks.Ratios.RatiosReport;

namespace IcsModel.Benchmarks.Ratios;

/// <summary>From process start to the written findings on one board, against an empty console program, both published ReadyToRun.</summary>
/// <remarks>
/// Published from a copy of the sources without lock files under <c>obj/cold-start</c>, so that the restore for one runtime writes no lock file, neither in the
/// repository nor in the copy; published again only when a source is newer.
/// </remarks>
internal static class ColdStart
{
    private const int WarmUps = 3;
    private const int Rounds = 21;

    private const string HelloProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
        </Project>
        """;

    /// <summary>The ratios of the median times, or null when publishing or a run failed; the reason goes to standard error.</summary>
    public static ColdStarts? Measure()
    {
        try
        {
            return MeasurePublished(Path.Combine(Benchmarks, "obj", "cold-start"));
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            Say($"Cold start not measured: {failure.Message}");
            return null;
        }
    }

    private static string Repository { get; } = FindRepository();

    private static string Benchmarks { get; } = Path.Combine(Repository, "benchmarks", "IcsModel.Benchmarks");

    private static ColdStarts MeasurePublished(string folder)
    {
        Publish(folder);
        string[][] commands = [[Executable(folder, "hello")], Check(folder, "nhs-exampleshire.json"), Check(folder, "nhs-south-west-london.yaml")];
        var times = Array.ConvertAll(commands, _ => new double[Rounds]);
        for (var round = -WarmUps; round < Rounds; round++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                times[i][Math.Max(round, 0)] = Milliseconds(commands[i]);
            }
        }

        var (hello, governance, board) = (Interleaved.Median(times[0]), Interleaved.Median(times[1]), Interleaved.Median(times[2]));
        Say($"ics check {governance:F1} ms on a whole governance, {board:F1} ms on a board, hello {hello:F1} ms (medians of {Rounds} runs each)");
        return new ColdStarts(governance / hello, board / hello);
    }

    private static string[] Check(string folder, string board) =>
        [Executable(folder, "ics"), "check", Path.Combine(Repository, "docs", "examples", "boards", board), "--as-at", "2025-06-01", "--format", "text"];

    private static double Milliseconds(string[] command)
    {
        var clock = Stopwatch.StartNew();
        var (exitCode, output) = Execute(command, Path.GetTempPath());
        return exitCode == 0 ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{command[0]} ended with {exitCode}: {output}");
    }

    private static void Publish(string folder)
    {
        var newest = Directory.EnumerateFiles(Path.Combine(Repository, "src"), "*", SearchOption.AllDirectories)
            .Where(IsSource)
            .Append(Path.Combine(Benchmarks, "Ratios", "ColdStart.cs"))
            .Max(File.GetLastWriteTimeUtc);
        if (File.Exists(Executable(folder, "ics")) && File.GetLastWriteTimeUtc(Executable(folder, "ics")) > newest && File.Exists(Executable(folder, "hello")))
        {
            return;
        }

        Say("Publishing the command and an empty program ReadyToRun; this happens once.");
        var source = Path.Combine(folder, "source");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        CopySources(source);
        PublishOne(Path.Combine(source, "src", "IcsModel.Tool", "IcsModel.Tool.csproj"), Path.Combine(folder, "ics"));
        PublishOne(Path.Combine(source, "hello", "hello.csproj"), Path.Combine(folder, "hello"));
        File.SetLastWriteTimeUtc(Executable(folder, "ics"), DateTime.UtcNow);
    }

    private static bool IsSource(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static void CopySources(string target)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository, "src"), "*", SearchOption.AllDirectories)
            .Where(IsSource)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository, "docs", "schema")))
            .Concat(Directory.EnumerateFiles(Repository).Where(file => !file.EndsWith(".sln", StringComparison.Ordinal)))
            .Where(file => !file.EndsWith("packages.lock.json", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var hello = Directory.CreateDirectory(Path.Combine(target, "hello")).FullName;
        File.WriteAllText(Path.Combine(hello, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(hello, "hello.csproj"), HelloProject);
        File.WriteAllText(Path.Combine(hello, "Program.cs"), "return;\n");
    }

    private static void PublishOne(string project, string output)
    {
        var (exitCode, text) = Execute(
            [
                "dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
                "-p:PublishReadyToRun=true", "-p:RestorePackagesWithLockFile=false", "-p:TreatWarningsAsErrors=false", "-o", output, "-v", "quiet", "-nologo",
            ],
            Path.GetDirectoryName(project)!);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"publishing {Path.GetFileName(project)} failed: {text.Trim()}");
        }
    }

    private static (int ExitCode, string Output) Execute(string[] command, string folder)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static string Executable(string folder, string name) => Path.Combine(folder, name, OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IcsModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmark runs outside the repository.");
    }
}

/// <summary>The ratios of the start of the command to that of an empty program.</summary>
/// <param name="Governance">On a document with everything a board has: constitution, committees, meetings, interests, accounts.</param>
/// <param name="Board">On a document with little more than the members.</param>
internal sealed record ColdStarts(double Governance, double Board);
