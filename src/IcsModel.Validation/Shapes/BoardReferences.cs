using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>Checks that need two lists of a board at once.</summary>
internal static class BoardReferences
{
    internal static void CheckSubstitutes(ValidationContext<IntegratedCareBoard> context)
    {
        var board = context.InstanceToValidate;
        for (var i = 0; i < board.Attendees.Count; i++)
        {
            var id = board.Attendees[i].SubstituteFor;
            if (!string.IsNullOrWhiteSpace(id) && !board.Members.Any(member => string.Equals(member.Id, id, StringComparison.Ordinal)))
            {
                context.Report($"[{i}].SubstituteFor", ValidationErrorCodes.UnknownSubstitutedMember, "Name a listed member in whose place the attendee comes.", id);
            }
        }
    }

    internal static void CheckVacancies(ValidationContext<IntegratedCareBoard> context)
    {
        var board = context.InstanceToValidate;
        for (var i = 0; i < board.Vacancies.Count; i++)
        {
            var vacancy = board.Vacancies[i];
            if (vacancy.Seat is SeatKind.Chair or SeatKind.ChiefExecutive && board.Members.Any(member => Holds(member, vacancy)))
            {
                context.Report(
                    $"[{i}]",
                    ValidationErrorCodes.VacancyBesideHolder,
                    "Date the vacancy so that it shares no day with a listed holder of the office.",
                    vacancy);
            }
        }
    }

    /// <summary>Someone who acts in an office stands beside its vacancy without contradiction.</summary>
    private static bool Holds(BoardMember member, Vacancy vacancy) =>
        member.Seat == vacancy.Seat
        && member.Capacity is null or Capacity.Substantive
        && Days.Overlap((member.From, member.To), (vacancy.From, vacancy.To));
}
