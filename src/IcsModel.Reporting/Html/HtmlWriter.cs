using System.Text;
using System.Xml;

namespace IcsModel.Reporting.Html;

/// <summary>Writes a page element by element; whatever it is given as a text or a value is shown and does nothing else.</summary>
/// <remarks>The page is HTML that is also well-formed XML. The only links out of it are those of <see cref="Link"/>, and they are https.</remarks>
internal sealed class HtmlWriter : IDisposable
{
    private readonly StringBuilder text = new("<!DOCTYPE html>\n");
    private readonly XmlWriter xml;

    internal HtmlWriter() =>
        xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, Indent = true, IndentChars = string.Empty, NewLineChars = "\n", NewLineHandling = NewLineHandling.None });

    /// <summary>Opens an element, which is closed when the result is disposed of.</summary>
    internal HtmlElement Open(string name, string? style = null)
    {
        xml.WriteStartElement(name);
        return style is null ? new(this) : new HtmlElement(this).With("class", style);
    }

    /// <summary>An element that holds nothing but a text.</summary>
    internal void Leaf(string name, string content, string? style = null)
    {
        using (Open(name, style))
        {
            Text(content);
        }
    }

    /// <summary>An element that holds nothing and is not closed, such as <c>meta</c>.</summary>
    internal void Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, value);
        }

        xml.WriteEndElement();
    }

    internal void Text(string content) => xml.WriteString(SafeText.Of(content));

    /// <summary>A link to an address on the web; the bare text where there is none, or it is not https.</summary>
    internal void Link(Uri? address, string content)
    {
        if (address is not { IsAbsoluteUri: true, Scheme: "https" })
        {
            Text(content);
            return;
        }

        using (Open("a").With("href", address.AbsoluteUri))
        {
            Text(content);
        }
    }

    /// <summary>A link to a place on the page.</summary>
    internal void Jump(string id, string content)
    {
        using (Open("a").With("href", "#" + id))
        {
            Text(content);
        }
    }

    internal void Attribute(string name, string value) => xml.WriteAttributeString(name, SafeText.Of(value));

    /// <summary>The page's own style sheet, which a browser reads as it stands.</summary>
    internal void Style(string sheet)
    {
        using (Open("style"))
        {
            xml.WriteRaw(sheet);
        }
    }

    internal void Close() => xml.WriteFullEndElement();

    /// <summary>The page as far as it is written.</summary>
    public override string ToString()
    {
        xml.Flush();
        return text.ToString();
    }

    public void Dispose() => xml.Dispose();
}
