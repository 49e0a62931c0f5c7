namespace IcsModel.Documents.Sources;

/// <summary>Makes one tree of values out of those of several documents; what they say differently is an error.</summary>
internal sealed class TreeJoiner(ErrorLog errors)
{
    /// <summary>One tree with what every document says.</summary>
    internal SourceNode Join(IEnumerable<SourcePart> documents) => Object([.. documents], parent: null);

    /// <summary>What several documents say of one thing, as a child of <paramref name="parent"/>.</summary>
    private void Value(List<SourcePart> parts, SourceNode parent)
    {
        var stated = parts.Where(part => part.Node.Kind != SourceKind.Null).ToList();
        if (stated.Count < 2)
        {
            (stated is [var only] ? only : parts[0]).CopyInto(parent);
        }
        else if (stated.TrueForAll(part => part.Items is not null))
        {
            List(stated, parent);
        }
        else if (stated.TrueForAll(part => part.Node.Kind == SourceKind.Object))
        {
            Object(stated, parent);
        }
        else if (stated[0].Node.Name is "$schema" || stated.Find(part => !SourcePart.AreAlike(part.Node, stated[0].Node)) is not { } other)
        {
            stated[0].CopyInto(parent);
        }
        else
        {
            Contradict(other, $"{Name(other)} is given differently in {stated[0].Place}; give it once, or alike in both.");
        }
    }

    private SourceNode Object(List<SourcePart> parts, SourceNode? parent)
    {
        var joined = parts[0].Beginning(SourceKind.Object, parent);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in parts.SelectMany(part => part.Node.Children).Select(member => member.Name!).Where(names.Add))
        {
            Value([.. parts.Where(part => part.Node.Find(name) is not null).Select(part => part.Inner(part.Node.Find(name)!))], joined);
        }

        return joined;
    }

    private void List(List<SourcePart> parts, SourceNode parent)
    {
        var stating = parts.FindAll(part => part.Complete is not null);
        if (stating.Find(part => part.IsComplete != stating[0].IsComplete) is { } other)
        {
            Contradict(other, $"Whether the list {Name(other)} is complete is stated differently in {stating[0].Place}.");
            return;
        }

        var hasKeys = parts.TrueForAll(HasKeys);
        if (!hasKeys && parts.Find(part => !SourcePart.AreAlike(part.Items!, parts[0].Items!)) is { } different)
        {
            Contradict(different, $"The list {Name(different)} is given differently in {parts[0].Place}; give it in one document, or an id to each of its items.");
            return;
        }

        var complete = stating is [{ } first, ..] ? first.Complete : null;
        var joined = complete is null ? null : parts[0].Beginning(SourceKind.Object, parent);
        var items = joined is null ? parts[0].Beginning(SourceKind.List, parent) : parts[0].Beginning(SourceKind.List, joined, "items");
        if (joined is not null)
        {
            stating[0].Inner(complete!).CopyInto(joined);
        }

        Items(parts, items, hasKeys);
    }

    private void Items(List<SourcePart> parts, SourceNode items, bool hasKeys)
    {
        if (!hasKeys)
        {
            parts[0].Items!.ToList().ForEach(item => parts[0].Inner(item).CopyInto(items));
            return;
        }

        var all = parts.SelectMany(part => part.Items!.Select(part.Inner)).ToList();
        foreach (var same in all.GroupBy(item => SourcePart.KeyOf(item.Node)!, StringComparer.Ordinal))
        {
            var item = same.First();
            if (parts.Find(part => part.IsComplete && !part.Items!.Any(known => string.Equals(SourcePart.KeyOf(known), same.Key, StringComparison.Ordinal))) is { } lacking)
            {
                Contradict(item, $"The list {Name(lacking)} is stated complete in {lacking.Place} and lacks this item.");
            }
            else
            {
                Value([.. same], items);
            }
        }
    }

    private static bool HasKeys(SourcePart part)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return part.Items!.All(item => SourcePart.KeyOf(item) is { } key && seen.Add(key));
    }

    private void Contradict(SourcePart part, string message) =>
        errors.Add(DocumentErrorCodes.Contradiction, part.Node.Start, part.Node.Pointer, message, part.File);

    private static string Name(SourcePart part) => Quoted.Of(part.Node.Name ?? part.Node.Text);
}
