namespace IcsModel.Constitutions;

/// <summary>To whom a constitution lets functions be given (Schedule 1B paragraph 11(3)).</summary>
public enum DelegateKind
{
    /// <summary>A member of the board.</summary>
    Member,

    /// <summary>An employee of the board.</summary>
    Employee,

    /// <summary>A person seconded to the board, who counts as an employee here (Schedule 1B paragraph 19(3)).</summary>
    Secondee,

    /// <summary>A committee of the board.</summary>
    Committee,

    /// <summary>A sub-committee of the board.</summary>
    Subcommittee,

    /// <summary>Another body, which needs another power, such as section 65Z5 or section 75.</summary>
    AnotherBody,

    /// <summary>Anybody else, which needs another power.</summary>
    Other,
}
