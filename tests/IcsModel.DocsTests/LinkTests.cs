using System.Text.RegularExpressions;

namespace IcsModel.DocsTests;

/// <summary>Links between the pages lead somewhere.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_to_a_file_finds_it()
    {
        var links = Repository.AllPages.SelectMany(page => Targets(page).Select(target => (Page: page, Target: target))).ToList();

        links.Count.ShouldBeGreaterThan(800);
        links.Where(link => !Exists(link.Page, link.Target)).Select(link => $"{Repository.NameOf(link.Page)}: {link.Target}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_to_a_heading_finds_it() =>
        Repository.AllPages
            .SelectMany(page => Targets(page).Where(target => target.Contains('#', StringComparison.Ordinal)).Select(target => (Page: page, Target: target)))
            .Where(link => !Headings(Resolve(link.Page, link.Target)).Contains(link.Target[(link.Target.IndexOf('#', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal))
            .Select(link => $"{Repository.NameOf(link.Page)}: {link.Target}")
            .ShouldBeEmpty();

    [Fact]
    public void Pages_of_packages_link_to_no_file_since_they_are_shown_elsewhere() =>
        Repository.PackagePages.Where(page => Targets(page).Any()).Select(Repository.NameOf).ShouldBeEmpty();

    private static IEnumerable<string> Targets(string page) =>
        Link().Matches(File.ReadAllText(page)).Select(match => match.Groups["target"].Value).Where(target => !target.StartsWith("https://", StringComparison.Ordinal));

    private static bool Exists(string page, string target) => Resolve(page, target) is var path && (File.Exists(path) || Directory.Exists(path));

    private static string Resolve(string page, string target) =>
        target.Split('#')[0] is { Length: > 0 } path ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, path)) : page;

    // As a heading is turned into an anchor: in lower case, without punctuation, with dashes for spaces.
    private static IEnumerable<string> Headings(string page) =>
        File.ReadLines(page)
            .Where(line => line.StartsWith('#'))
            .Select(line => new string([.. line.TrimStart('#').Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')]).Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
