namespace IcsModel.Areas;

/// <summary>How the areas of two bodies meet, such as those of an integrated care board and of a council.</summary>
/// <remarks>
/// Whether a council's area coincides with a board's or includes all or part of it decides who nominates members of the board (Schedule 1B paragraph 8(2)(c) to
/// the National Health Service Act 2006) and who is a partner of its partnership (section 116ZA of the Local Government and Public Involvement in Health Act 2007).
/// </remarks>
/// <param name="Body">The body of the first map.</param>
/// <param name="Other">The body of the other map.</param>
/// <param name="Shared">How many LSOAs lie in both areas; at least 1.</param>
/// <param name="InBody">How many lie in the area of the first.</param>
/// <param name="InOther">How many lie in the area of the other.</param>
public sealed record AreaShare(string Body, string Other, int Shared, int InBody, int InOther)
{
    /// <summary>Whether the two areas are the same.</summary>
    public bool Coincide => Shared == InBody && Shared == InOther;

    /// <summary>Whether the area of the other lies wholly in that of the first.</summary>
    public bool IsOtherWithin => Shared == InOther;

    /// <summary>Whether the area of the first lies wholly in that of the other.</summary>
    public bool IsBodyWithin => Shared == InBody;
}
