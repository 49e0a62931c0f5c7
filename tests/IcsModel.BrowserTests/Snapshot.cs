using Microsoft.Playwright;

namespace IcsModel.BrowserTests;

/// <summary>Keeps pictures of pages for people to look at, in the folder that ICSMODEL_PICTURES names; none where it names none.</summary>
internal static class Snapshot
{
    internal static async Task Take(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("ICSMODEL_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name.Replace(' ', '-') + ".png"), FullPage = true });
        }
    }
}
