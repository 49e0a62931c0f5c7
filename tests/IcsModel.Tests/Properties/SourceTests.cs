namespace IcsModel.Tests.Properties;

/// <summary>What the core must never touch: the clock, the time zone and the culture of the machine.</summary>
public sealed class SourceTests
{
    private static readonly string[] Forbidden =
    [
        "DateTime.", "DateTimeOffset", "TimeProvider", "SystemClock", "IClock", "TimeZoneInfo", "DateTimeZone", "Stopwatch", "Environment.TickCount",
        "CurrentCulture", "CurrentUICulture", "CultureInfo.GetCultureInfo", "new CultureInfo", "Random", "Guid.NewGuid", "Environment.", "Console.", "Thread.Sleep",
        ".ToLower()", ".ToUpper()", "StringComparison.CurrentCulture", "StringComparer.CurrentCulture",
    ];

    public static TheoryData<string> Words => [.. Forbidden];

    private static string Source
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IcsModel.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder.ShouldNotBeNull().FullName, "src", "IcsModel");
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Nothing_depends_on_the_machine(string word) =>
        Lines().Where(line => line.Text.Contains(word, StringComparison.Ordinal)).Select(line => line.File + ": " + line.Text.Trim()).ShouldBeEmpty();

    private static IEnumerable<(string File, string Text)> Lines() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Select(text => (file, text)))
            .Where(line => !line.text.TrimStart().StartsWith("///", StringComparison.Ordinal));
}
