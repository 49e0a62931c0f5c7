namespace IcsModel.Partnerships;

/// <summary>The members whom one body appointed, counted on a date.</summary>
/// <param name="Least">How many there are at least: none, one, or two.</param>
/// <param name="Most">How many there may be.</param>
/// <param name="First">The position of the first who is a member, or -1.</param>
/// <param name="Second">The position of one beyond the first, shown to be another person by ids and first days; or -1.</param>
internal readonly record struct Appointees(int Least, int Most, int First, int Second)
{
    internal bool AreTooMany => Second >= 0;

    internal bool AreOne => Least == 1 && Most == 1;
}
