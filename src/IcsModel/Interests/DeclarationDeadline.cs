using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>How a declaration of one interest stands on a date.</summary>
internal enum DeclarationState
{
    /// <summary>The day the person becomes aware is still to come.</summary>
    NotAware,

    /// <summary>Since when the person has been aware is not known.</summary>
    AwarenessUnknown,

    /// <summary>When it was declared, if at all, is not known.</summary>
    DeclarationUnknown,

    /// <summary>It is not declared and the days still run.</summary>
    Running,

    /// <summary>It was declared in time.</summary>
    InTime,

    /// <summary>It was declared after the last day.</summary>
    Late,

    /// <summary>It is not declared and the last day is past.</summary>
    Undeclared,

    /// <summary>It was not declared in time, counted from a day on which the board did not exist.</summary>
    BeforeBoard,
}

/// <summary>The days of one interest in a register, as keys; 0 while not known.</summary>
/// <param name="Register">The position of the register.</param>
/// <param name="Entry">The position of the entry in it.</param>
/// <param name="Aware">The day the person became aware.</param>
/// <param name="Declared">The day of the declaration.</param>
/// <param name="Deadline">The last day to declare.</param>
/// <param name="StrictDeadline">The last day to declare where the day of becoming aware is counted.</param>
/// <param name="IsUndeclared">Whether it is stated not to have been declared.</param>
/// <param name="IsBeforeBoard">Whether the person was aware before there was a board to declare to.</param>
internal readonly record struct DeclarationDeadline(
    int Register, int Entry, int Aware, int Declared, int Deadline, int StrictDeadline, bool IsUndeclared, bool IsBeforeBoard)
{
    /// <summary>Whether it was in time however the days are counted, and is so from the day of the declaration on.</summary>
    internal bool IsTimely => Aware != 0 && Declared != 0 && Declared <= StrictDeadline && !IsUndeclared;

    internal int LastDay(bool strict) => strict ? StrictDeadline : Deadline;

    /// <summary>How it stands on a date.</summary>
    /// <param name="asAt">The date as a key.</param>
    /// <param name="spoken">Whether undated facts are known on the date.</param>
    /// <param name="strict">Whether the day of becoming aware is counted.</param>
    internal DeclarationState StateOn(AskedDay asAt, bool spoken, bool strict)
    {
        if (Aware == 0)
        {
            return DeclarationState.AwarenessUnknown;
        }

        var isUndeclared = IsUndeclared && spoken;
        var lastDay = LastDay(strict);
        if (Declared != 0 && Declared <= asAt && !isUndeclared)
        {
            return Declared <= lastDay ? DeclarationState.InTime : Missed(DeclarationState.Late);
        }

        if (Aware > asAt)
        {
            return DeclarationState.NotAware;
        }

        if (Declared == 0 && !isUndeclared)
        {
            return DeclarationState.DeclarationUnknown;
        }

        return asAt <= lastDay ? DeclarationState.Running : Missed(DeclarationState.Undeclared);
    }

    private DeclarationState Missed(DeclarationState how) => IsBeforeBoard ? DeclarationState.BeforeBoard : how;
}
