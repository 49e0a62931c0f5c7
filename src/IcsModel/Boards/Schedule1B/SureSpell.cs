namespace IcsModel.Boards.Schedule1B;

/// <summary>A run of days on which a chief executive is shown to be employed as the Act asks.</summary>
/// <param name="Member">The position of the member.</param>
/// <param name="From">The first day as a key.</param>
/// <param name="To">The first day after as a key.</param>
internal sealed record SureSpell(int Member, int From, int To);
