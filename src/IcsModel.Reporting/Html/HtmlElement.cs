namespace IcsModel.Reporting.Html;

/// <summary>An element that is open until this is disposed of.</summary>
internal readonly struct HtmlElement(HtmlWriter page) : IDisposable
{
    /// <summary>The element with an attribute; only before anything is written into it.</summary>
    internal HtmlElement With(string name, string value)
    {
        page.Attribute(name, value);
        return this;
    }

    public void Dispose() => page.Close();
}
