namespace IcsModel.BrowserTests;

/// <summary>A test in a browser for several cases, skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InBrowserTheoryAttribute : TheoryAttribute
{
    public InBrowserTheoryAttribute() => Skip = Chromium.Skip;
}
