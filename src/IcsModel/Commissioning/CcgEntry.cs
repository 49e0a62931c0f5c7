using System.Globalization;

namespace IcsModel.Commissioning;

/// <summary>A place below a group in a document: a member, perhaps a position in its list, and what follows.</summary>
/// <param name="Path">The beginning, such as <c>/variations</c>.</param>
/// <param name="Position">The position in the list, or -1 where there is none.</param>
/// <param name="Rest">What follows the position.</param>
internal readonly record struct Place(string Path, int Position = -1, string Rest = "")
{
    /// <summary>The pointer, worked out only when somebody asks.</summary>
    public override string ToString() => Position < 0 ? Path + Rest : $"{Path}/{Position.ToString(CultureInfo.InvariantCulture)}{Rest}";
}

/// <summary>A clinical commissioning group that rules look at.</summary>
/// <param name="Group">The group.</param>
/// <param name="Position">Its position in the list.</param>
/// <param name="IsSure">Whether it is known to exist on the date.</param>
internal readonly record struct CcgEntry(ClinicalCommissioningGroup Group, int Position, bool IsSure)
{
    internal string Pointer => "/ccgs/" + Position.ToString(CultureInfo.InvariantCulture);

    internal string Call => Group.Name ?? Group.Constitution?.Name ?? Group.Code ?? "the clinical commissioning group";

    internal string At(Place place) => Pointer + place.ToString();

    /// <summary>A group of the history that exists, or may exist, on the date; null for one that does not.</summary>
    internal static CcgEntry? Of(in CommissioningFacts facts, int position)
    {
        var group = facts.History.Groups[position];
        var runs = facts.Day.Runs(group.EstablishedOn, group.AbolishedOn);
        return runs == false ? null : new(group, position, runs == true);
    }
}
