using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <summary>Reads lists of facts in both spellings: a plain array, or an object that says whether the list is complete.</summary>
internal sealed class ListBinder(ErrorLog errors, ScalarBinder scalars)
{
    internal FactList<T> Bind<T>(SourceNode node, Func<SourceNode, T?> bind)
        where T : class
    {
        switch (node.Kind)
        {
            case SourceKind.List:
                return Items(node, bind);
            case SourceKind.Object:
                var facts = new ObjectBinder(node, errors, scalars);
                var completeness = facts.Truth("complete") switch
                {
                    true => Completeness.Complete,
                    false => Completeness.Partial,
                    null => Completeness.NotStated,
                };
                RefuseNullItems(node, completeness);
                var items = facts.One("items", value => List(value, bind)) ?? FactList<T>.Unknown;
                return facts.Close(items.WithCompleteness(completeness));
            default:
                return scalars.Wrong<FactList<T>>(node, "a list, or an object with \"complete\" and \"items\"") ?? FactList<T>.Unknown;
        }
    }

    /// <summary>A list of words out of those known, as the values at their indexes.</summary>
    internal FactList<T> Words<T>(SourceNode node, string[] known, Func<int, T> valueAt)
        where T : struct
    {
        var words = Bind(node, item => scalars.Word(item, known) is { } index ? known[index] : null);
        var values = new T[words.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = valueAt(Array.IndexOf(known, words[i]));
        }

        return FactList.NotStated<T>(values).WithCompleteness(words.Completeness);
    }

    /// <summary>An "items:" left without a value beside "complete: true" would prove that there are none, which nobody may have meant.</summary>
    private void RefuseNullItems(SourceNode node, Completeness completeness)
    {
        foreach (var child in node.Children)
        {
            if (completeness == Completeness.Complete && child is { Name: "items", Kind: SourceKind.Null })
            {
                errors.Add(DocumentErrorCodes.WrongKind, child, "List the items, or leave \"items\" out to say that there are none.");
            }
        }
    }

    private static FactList<T> Items<T>(SourceNode node, Func<SourceNode, T?> bind)
        where T : class
    {
        var items = new List<T>(node.Children.Count);
        foreach (var child in node.Children)
        {
            if (bind(child) is { } item)
            {
                items.Add(item);
            }
        }

        return FactList.NotStated<T>([.. items]);
    }

    private FactList<T>? List<T>(SourceNode node, Func<SourceNode, T?> bind)
        where T : class => node.Kind == SourceKind.List ? Items(node, bind) : scalars.Wrong<FactList<T>>(node, "a list");
}
