namespace IcsModel.Documents;

/// <summary>The stable codes of everything that can keep a governance document, a lookup or acknowledgements from being read.</summary>
public static class DocumentErrorCodes
{
    /// <summary>The file is missing or cannot be opened.</summary>
    public const string UnreadableFile = "DOC-001";

    /// <summary>The name of the file ends in none of .json, .yaml and .yml.</summary>
    public const string UnknownFormat = "DOC-002";

    /// <summary>The input is larger than <see cref="DocumentLimits.MaxBytes"/>.</summary>
    public const string TooLarge = "DOC-003";

    /// <summary>The input is not UTF-8, or holds a NUL character or half of a surrogate pair.</summary>
    public const string Characters = "DOC-004";

    /// <summary>The text is not JSON, or not YAML.</summary>
    public const string Syntax = "DOC-005";

    /// <summary>The input holds nothing but blanks and comments.</summary>
    public const string Empty = "DOC-006";

    /// <summary>Objects and lists are nested deeper than <see cref="DocumentLimits.MaxDepth"/>.</summary>
    public const string TooDeep = "DOC-007";

    /// <summary>The document holds more than <see cref="DocumentLimits.MaxNodes"/> nodes.</summary>
    public const string TooManyNodes = "DOC-008";

    /// <summary>A text is longer than <see cref="DocumentLimits.MaxTextLength"/>.</summary>
    public const string TooLong = "DOC-009";

    /// <summary>A part of YAML that governance documents do without: alias, merge key, tag, second document, a name that is not a plain word.</summary>
    public const string YamlFeature = "DOC-010";

    /// <summary>A member stands twice in one object.</summary>
    public const string DuplicateMember = "DOC-011";

    /// <summary>A member that the model does not have.</summary>
    public const string UnknownMember = "DOC-012";

    /// <summary>A value of another kind than the member takes, such as a number in place of a text.</summary>
    public const string WrongKind = "DOC-013";

    /// <summary>A word that is none of those the member takes.</summary>
    public const string UnknownWord = "DOC-014";

    /// <summary>A text that is not a day in the form yyyy-MM-dd.</summary>
    public const string NotADate = "DOC-015";

    /// <summary>A number that is not whole, or too large.</summary>
    public const string NotAWholeNumber = "DOC-016";

    /// <summary>The end of a period is given twice, as the first day after and as the last day.</summary>
    public const string TwoEnds = "DOC-017";

    /// <summary>A period that holds no day.</summary>
    public const string EmptyPeriod = "DOC-018";

    /// <summary>An actor that is not exactly one of an office, a body and a panel.</summary>
    public const string NotOneActor = "DOC-019";

    /// <summary>A blank text where a name has to stand.</summary>
    public const string Blank = "DOC-020";

    /// <summary>Documents that were put together say different things of one fact.</summary>
    public const string Contradiction = "DOC-021";

    /// <summary>A lookup without a column that is asked for, or with several that may be meant.</summary>
    public const string UnknownColumn = "DOC-022";

    /// <summary>A cell of a lookup that is not the code of an LSOA of England.</summary>
    public const string NotAnLsoa = "DOC-023";

    /// <summary>A member that has to be given is missing.</summary>
    public const string MissingMember = "DOC-024";

    /// <summary>A rule that the catalogue does not have.</summary>
    public const string UnknownRule = "DOC-025";
}
