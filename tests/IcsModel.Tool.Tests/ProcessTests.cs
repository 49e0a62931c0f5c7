using System.Diagnostics;

namespace IcsModel.Tool.Tests;

public sealed class ProcessTests
{
    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Tokyo")]
    [InlineData("ar_SA.UTF-8", "America/Los_Angeles")]
    public async Task The_machine_changes_no_byte(string culture, string timeZone)
    {
        var file = Ics.File($"process-{culture}.yaml", Ics.Chairless);

        var (exitCode, output) = await RunAsync(culture, timeZone, "check", file);

        exitCode.ShouldBe(1);
        output.ShouldBe(System.Text.Encoding.UTF8.GetBytes(Ics.Run("check", file).Output));
    }

    private static async Task<(int ExitCode, byte[] Output)> RunAsync(string culture, string timeZone, params string[] args)
    {
        var tool = Path.Join(AppContext.BaseDirectory, "ics.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", tool, .. args]) { RedirectStandardOutput = true, UseShellExecute = false };
        (start.Environment["LC_ALL"], start.Environment["LANG"], start.Environment["TZ"]) = (culture, culture, timeZone);
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray());
    }
}
