namespace IcsModel.BrowserTests;

/// <summary>A test in a browser, skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InBrowserFactAttribute : FactAttribute
{
    public InBrowserFactAttribute() => Skip = Chromium.Skip;
}
