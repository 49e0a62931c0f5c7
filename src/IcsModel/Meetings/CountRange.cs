namespace IcsModel.Meetings;

/// <summary>A number of people as far as it is known: no fewer than one number and no more than another.</summary>
/// <param name="AtLeast">The least it can be.</param>
/// <param name="AtMost">The most it can be, or null where nothing bounds it.</param>
public readonly record struct CountRange(int AtLeast, int? AtMost)
{
    /// <summary>Whether only one number is possible.</summary>
    public bool IsExact => AtLeast == AtMost;
}
