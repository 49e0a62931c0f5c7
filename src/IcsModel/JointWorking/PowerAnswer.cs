namespace IcsModel.JointWorking;

/// <summary>Whether there is a power by which a function may come to be exercised in a certain way.</summary>
public enum PowerAnswer
{
    /// <summary>There is: one power or several to choose from.</summary>
    Found,

    /// <summary>There is none.</summary>
    None,

    /// <summary>It cannot be told: a kind of body is not known, or no text seen settles it.</summary>
    CannotTell,
}
