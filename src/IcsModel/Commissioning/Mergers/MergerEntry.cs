using System.Globalization;
using IcsModel.Boards;

namespace IcsModel.Commissioning.Mergers;

/// <summary>A merger that rules look at.</summary>
/// <param name="Merger">The merger.</param>
/// <param name="Position">Its position in the list.</param>
internal readonly record struct MergerEntry(CcgMerger Merger, int Position)
{
    internal string Pointer => "/mergers/" + Position.ToString(CultureInfo.InvariantCulture);

    internal string Call => Merger.NewGroup is { } group ? $"the merger into {BoardWords.Call(group)}" : Merger.Id is { } id ? $"the merger {id}" : "a merger";

    internal string At(string list, int position) => $"{Pointer}/{list}/{position.ToString(CultureInfo.InvariantCulture)}";
}
