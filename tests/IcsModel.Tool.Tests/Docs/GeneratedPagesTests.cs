using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Tool.Tests.Docs;

/// <summary>The pages under <c>docs/rules</c> and <c>docs/law</c> say what the catalogue and the register say.</summary>
/// <remarks>With <c>ICSMODEL_WRITE_DOCS=1</c> in the environment they are written anew before they are compared.</remarks>
public sealed class GeneratedPagesTests
{
    private static readonly bool IsWriting = string.Equals(Environment.GetEnvironmentVariable("ICSMODEL_WRITE_DOCS"), "1", StringComparison.Ordinal);

    [Fact]
    public void Every_rule_has_its_page()
    {
        var pages = RuleCatalogue.Current.Rules.ToDictionary(rule => rule.Id.Value + ".md", rule => RulePage.Of(rule.Definition), StringComparer.Ordinal);
        pages.Add("README.md", RulePage.Index(RuleCatalogue.Current.Rules));

        Hold("rules", pages);
    }

    [Fact]
    public void Every_instrument_has_its_table()
    {
        var instruments = LawRegister.Current.Entries.GroupBy(entry => entry.Instrument).ToArray();
        var pages = instruments.ToDictionary(instrument => instrument.Key.Id + ".md", instrument => LawPage.Of(instrument.Key, [.. instrument]), StringComparer.Ordinal);
        pages.Add("README.md", LawPage.Index(instruments));

        Hold("law", pages);
    }

    private static void Hold(string name, Dictionary<string, string> pages)
    {
        var folder = Repository.PathOf("docs", name);
        if (IsWriting)
        {
            Write(folder, pages);
        }

        Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe(pages.Keys, ignoreOrder: true);
        foreach (var (file, text) in pages)
        {
            File.ReadAllText(Path.Combine(folder, file)).ShouldBe(text, $"{file}: write the pages anew with ICSMODEL_WRITE_DOCS=1");
        }
    }

    private static void Write(string folder, Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(folder);
        Array.ForEach(Directory.GetFiles(folder), File.Delete);
        foreach (var (file, text) in pages)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }
    }
}
