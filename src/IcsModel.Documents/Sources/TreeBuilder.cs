using System.Globalization;

namespace IcsModel.Documents.Sources;

/// <summary>Makes the tree of values out of what a JSON or YAML parser reports, and keeps its limits.</summary>
/// <remarks>Every method answers whether reading may go on; an error that stops it is already logged.</remarks>
internal sealed class TreeBuilder(ErrorLog errors)
{
    private const int FewNames = 16;

    private SourceNode? open;
    private int depth;
    private string? name;
    private SourcePosition nameStart;
    private bool isDuplicate;
    private int nodes;

    internal SourceNode? Root { get; private set; }

    internal bool IsStopped { get; private set; }

    internal bool ExpectsName => open is { Kind: SourceKind.Object } && name is null;

    internal string Pointer => open?.Pointer ?? "";

    internal bool Name(string text, SourcePosition at)
    {
        if (!IsShortEnough(text, at))
        {
            return false;
        }

        (name, nameStart, isDuplicate) = (text, at, IsNameTaken(text));
        if (isDuplicate)
        {
            errors.Add(DocumentErrorCodes.DuplicateMember, at, Pointer, $"The member {Quoted.Of(text)} stands twice in this object.");
        }

        return true;
    }

    internal bool Open(SourceKind kind, SourcePosition at)
    {
        if (depth == DocumentLimits.MaxDepth)
        {
            return Stop(DocumentErrorCodes.TooDeep, at, $"Objects and lists may be nested {Count(DocumentLimits.MaxDepth)} deep at most.");
        }

        var node = new SourceNode(kind, text: null, at);
        if (!Attach(node))
        {
            return false;
        }

        open = node;
        depth++;
        return true;
    }

    internal void Close()
    {
        open = open!.Parent;
        depth--;
    }

    internal bool Scalar(SourceKind kind, string? text, SourcePosition at, bool isPlain = false) =>
        (text is null || IsShortEnough(text, at)) && Attach(new SourceNode(kind, text, at) { IsPlain = isPlain });

    internal bool Stop(string code, SourcePosition at, string message)
    {
        errors.Add(code, at, Pointer, message);
        IsStopped = true;
        return false;
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private bool Attach(SourceNode node)
    {
        if (++nodes > DocumentLimits.MaxNodes)
        {
            return Stop(DocumentErrorCodes.TooManyNodes, node.Start, $"A document may hold {Count(DocumentLimits.MaxNodes)} values at most.");
        }

        if (open is null)
        {
            Root = node;
            return true;
        }

        node.Join(open, name, nameStart);
        if (!isDuplicate)
        {
            open.Add(node);
        }

        (name, isDuplicate) = (null, false);
        return true;
    }

    private bool IsShortEnough(string text, SourcePosition at) =>
        text.Length <= DocumentLimits.MaxTextLength
        || Stop(DocumentErrorCodes.TooLong, at, $"A text may be {Count(DocumentLimits.MaxTextLength)} characters long at most.");

    private bool IsNameTaken(string text)
    {
        if (open!.Children.Count < FewNames)
        {
            return open.Find(text) is not null;
        }

        open.Names ??= new(open.Children.Select(child => child.Name!), StringComparer.Ordinal);
        return !open.Names.Add(text);
    }
}
