using IcsModel.Boards.Schedule1B;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>One of the three directors, with days on which dated facts alone show them employed by the board and registered in their profession.</summary>
/// <param name="Member">The position of the member.</param>
/// <param name="Profession">The profession that the post asks for.</param>
/// <param name="From">The first of those days as a key, <see cref="DayKey.Never"/> where there is none.</param>
/// <param name="To">The first day after them as a key.</param>
internal sealed record DirectorRecord(int Member, Profession Profession, int From, int To)
{
    internal static DirectorRecord[] Of(IntegratedCareBoard board)
    {
        var found = new List<DirectorRecord>();
        for (var i = 0; i < board.Members.Count; i++)
        {
            if (Required(board.Members[i].Seat) is { } profession)
            {
                found.Add(Of(board, i, profession));
            }
        }

        return [.. found];
    }

    internal bool IsSureOn(AskedDay day) => From <= day && day < To;

    private static Profession? Required(SeatKind? seat) =>
        seat switch
        {
            SeatKind.DirectorOfFinance => Eligibility.Profession.Accountant,
            SeatKind.MedicalDirector => Eligibility.Profession.MedicalPractitioner,
            SeatKind.DirectorOfNursing => Eligibility.Profession.Nurse,
            _ => null,
        };

    /// <summary>Takes the first employment and the first registration that fit; other days are looked up when asked about.</summary>
    private static DirectorRecord Of(IntegratedCareBoard board, int position, Profession profession)
    {
        foreach (var employed in ChiefExecutiveEmployment.SureSpells(board, position))
        {
            foreach (var registration in board.Members[position].Registrations)
            {
                if (registration.Profession == profession && registration.From is { } from)
                {
                    return new DirectorRecord(position, profession, Math.Max(employed.From, DayKey.Of(from)), Math.Min(employed.To, DayKey.EndOf(registration.To)));
                }
            }
        }

        return new DirectorRecord(position, profession, DayKey.Never, DayKey.Never);
    }
}
