namespace IcsModel.Areas;

/// <summary>Which census the codes of areas come from, told by the codes that only one of the two lists has.</summary>
internal struct EditionMarks
{
    private bool only2011;
    private bool only2021;

    /// <summary>Whether codes of both lists are mixed.</summary>
    internal readonly bool AreMixed => only2011 && only2021;

    /// <summary>The census, or null where the codes stand in both lists or are mixed.</summary>
    internal readonly LsoaEdition? Edition =>
        (only2011, only2021) switch
        {
            (true, false) => LsoaEdition.Census2011,
            (false, true) => LsoaEdition.Census2021,
            _ => null,
        };

    internal void See(Area area)
    {
        var words = area.Words;
        var old = EnglishLsoas.Of(LsoaEdition.Census2011).Words;
        var current = EnglishLsoas.Of(LsoaEdition.Census2021).Words;
        for (var i = 0; i < words.Length; i++)
        {
            var (before, after) = (i < old.Length ? old[i] : 0, i < current.Length ? current[i] : 0);
            only2011 |= (words[i] & before & ~after) != 0;
            only2021 |= (words[i] & after & ~before) != 0;
        }
    }
}
