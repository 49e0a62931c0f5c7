using IcsModel.Documents.Sources;
using NodaTime;

namespace IcsModel.Documents.Binding;

/// <summary>Reads the members of one object by name; those nobody asked for are unknown members.</summary>
/// <remarks>Null in the text is the same as leaving the member out: it is not known.</remarks>
internal sealed class ObjectBinder(SourceNode node, ErrorLog errors, ScalarBinder scalars)
{
    private readonly List<string> known = [];
    private int found;

    internal string? Text(string name) => Take(name) is { } value ? scalars.Text(value) : null;

    internal bool? Truth(string name) => Take(name) is { } value ? scalars.Truth(value) : null;

    internal int? WholeNumber(string name) => Take(name) is { } value ? scalars.WholeNumber(value) : null;

    internal LocalDate? Date(string name) => Date(Take(name) is { } value ? scalars.Day(value) : null);

    internal int? Word(string name, string[] words) => Take(name) is { } value ? scalars.Word(value, words) : null;

    internal T? One<T>(string name, Func<SourceNode, T?> bind)
        where T : class => Take(name) is { } value ? bind(value) : null;

    internal FactList<T> List<T>(string name, Func<SourceNode, T?> bind)
        where T : class => Take(name) is { } value ? new ListBinder(errors, scalars).Bind(value, bind) : FactList<T>.Unknown;

    /// <summary>The value under the name, for those that read it themselves; null if it is left out.</summary>
    internal SourceNode? Given(string name) => Take(name);

    /// <summary>A list of words out of those known.</summary>
    internal FactList<T> Words<T>(string name, string[] words, Func<int, T> valueAt)
        where T : struct => Take(name) is { } value ? new ListBinder(errors, scalars).Words(value, words, valueAt) : FactList<T>.Unknown;

    /// <summary>The first day and the first day after, the latter perhaps given as the last day.</summary>
    internal Period Period(string fromName = "from", string toName = "to")
    {
        var from = Take(fromName) is { } first ? scalars.Day(first) : null;
        var next = Take(toName);
        var last = Take("lastDay");
        var to = next is null ? null : scalars.Day(next);
        if (last is not null && scalars.Day(last) is { } lastDay)
        {
            to = DayAfter(last, lastDay);
        }

        if (next is not null && last is not null)
        {
            errors.Add(
                DocumentErrorCodes.TwoEnds,
                next.Index > last.Index ? next : last,
                $"The end of a period is given once, as \"{toName}\" (the first day after) or as \"lastDay\".");
        }
        else if (from >= to)
        {
            errors.Add(
                DocumentErrorCodes.EmptyPeriod,
                (next ?? last)!,
                $"The period would hold no day: \"{(next is null ? "lastDay" : toName)}\" is {(next is null ? "before" : "not after")} \"{fromName}\".");
        }

        return new(Date(from), Date(to));
    }

    /// <summary>Ends the object: logs every member that was not asked for, and answers what was made of the others.</summary>
    internal T Close<T>(T value)
    {
        if (found < node.Children.Count)
        {
            foreach (var child in node.Children)
            {
                if (!known.Contains(child.Name!, StringComparer.Ordinal))
                {
                    Unknown(child);
                }
            }
        }

        return value;
    }

    private static LocalDate? Date(int? key) => key is { } day ? Days.ToDate(day) : null;

    private int? DayAfter(SourceNode last, int lastDay)
    {
        var next = Days.After(lastDay);
        if (next is null)
        {
            errors.Add(DocumentErrorCodes.NotADate, last, "There is no day after 9999-12-31.");
        }

        return next;
    }

    private SourceNode? Take(string name)
    {
        known.Add(name);
        var child = node.Find(name);
        if (child is null)
        {
            return null;
        }

        found++;
        return child.Kind == SourceKind.Null ? null : child;
    }

    private void Unknown(SourceNode child) =>
        errors.Add(
            DocumentErrorCodes.UnknownMember,
            child.NameStart,
            node.Pointer,
            $"The member {Quoted.Of(child.Name!)} is not known here.{NearestWord.Advice(child.Name!, known)}");
}
