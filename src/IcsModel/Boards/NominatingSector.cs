namespace IcsModel.Boards;

/// <summary>The groups of bodies that jointly nominate an ordinary member (Schedule 1B paragraph 8(2)).</summary>
public enum NominatingSector
{
    /// <summary>None of the three: the member was not nominated under paragraph 8(2).</summary>
    None,

    /// <summary>NHS trusts and foundation trusts of the prescribed description (paragraph 8(2)(a)).</summary>
    NhsTrusts,

    /// <summary>Providers of primary medical services of the prescribed description (paragraph 8(2)(b)).</summary>
    PrimaryMedicalServices,

    /// <summary>Local authorities whose area coincides with, or includes the whole or any part of, the board's area (paragraph 8(2)(c)).</summary>
    LocalAuthorities,
}
