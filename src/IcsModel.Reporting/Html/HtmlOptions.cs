namespace IcsModel.Reporting.Html;

/// <summary>Choices of a report as a page.</summary>
public sealed record HtmlOptions
{
    /// <summary>The first heading of the page.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string Title
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Give the page a title.", nameof(value)) : value;
    } = "Integrated care boards and systems against the law";
}
