using IcsModel.Constitutions;

namespace IcsModel.Boards;

/// <content>The constitution as it stood on the date.</content>
internal readonly partial struct BoardFacts
{
    /// <summary>The constitution known to be in force on the date, or null; one without a first day speaks for the day its facts are stated for.</summary>
    internal Constitution? Constitution =>
        AsAt < Index.ConstitutionTo && (Index.ConstitutionFrom != 0 ? Index.ConstitutionFrom <= AsAt : Spoken) ? Index.Board.Constitution : null;

    /// <summary>Whether what the constitution leaves out can be held against it: only in a version whose first day is stated.</summary>
    internal bool ConstitutionIsDated => Index.ConstitutionFrom != 0;
}
