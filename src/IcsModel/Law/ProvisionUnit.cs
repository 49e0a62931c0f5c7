namespace IcsModel.Law;

/// <summary>What one step of a provision is numbered as, in the order the units stand when nothing else decides.</summary>
internal enum ProvisionUnit
{
    Part = 1,
    Chapter,
    Section,
    Regulation,
    Article,
    Clause,
    Paragraph,
    Schedule,
    Bracketed,
    Dotted,
}

/// <summary>How units are written in citations and in addresses.</summary>
internal static class ProvisionUnits
{
    /// <summary>The unit a word stands for, in the singular or the plural and with or without its full stop.</summary>
    public static ProvisionUnit? FromWord(ReadOnlySpan<char> word) =>
        Is(word, "s.", "ss.") ? ProvisionUnit.Section
        : Is(word, "Sch.", "Schs.") ? ProvisionUnit.Schedule
        : Is(word, "para.", "paras.") || Is(word, "para", "paras") ? ProvisionUnit.Paragraph
        : Is(word, "reg.", "regs.") || Is(word, "reg", "regs") ? ProvisionUnit.Regulation
        : Is(word, "art.", "arts.") ? ProvisionUnit.Article
        : Is(word, "cl.", "cll.") ? ProvisionUnit.Clause
        : Is(word, "Part", "Pt") ? ProvisionUnit.Part
        : Is(word, "Chapter", "Ch.") ? ProvisionUnit.Chapter
        : null;

    /// <summary>How the unit is written before its number.</summary>
    public static string Abbreviation(this ProvisionUnit unit) => unit switch
    {
        ProvisionUnit.Part => "Part",
        ProvisionUnit.Chapter => "Chapter",
        ProvisionUnit.Section => "s.",
        ProvisionUnit.Regulation => "reg.",
        ProvisionUnit.Article => "art.",
        ProvisionUnit.Clause => "cl.",
        ProvisionUnit.Paragraph => "para.",
        _ => "Sch.",
    };

    /// <summary>The unit's word in an address on legislation.gov.uk.</summary>
    public static string PathSegment(this ProvisionUnit unit) => unit switch
    {
        ProvisionUnit.Part => "part",
        ProvisionUnit.Chapter => "chapter",
        ProvisionUnit.Section => "section",
        ProvisionUnit.Regulation => "regulation",
        ProvisionUnit.Article => "article",
        ProvisionUnit.Clause => "clause",
        ProvisionUnit.Paragraph => "paragraph",
        _ => "schedule",
    };

    /// <summary>Whether a unit of the kind <paramref name="inner"/> can stand directly within one of the kind <paramref name="outer"/>.</summary>
    public static bool CanHold(ProvisionUnit outer, ProvisionUnit inner) => outer switch
    {
        ProvisionUnit.Schedule => inner is ProvisionUnit.Part or ProvisionUnit.Chapter or ProvisionUnit.Paragraph,
        ProvisionUnit.Part => inner is ProvisionUnit.Chapter or ProvisionUnit.Paragraph,
        ProvisionUnit.Chapter => inner is ProvisionUnit.Paragraph,
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> word, string singular, string plural) =>
        word.Equals(singular, StringComparison.OrdinalIgnoreCase) || word.Equals(plural, StringComparison.OrdinalIgnoreCase);
}
