using FluentValidation;
using IcsModel.Meetings;

namespace IcsModel.Validation.Shapes;

/// <summary>Whether those present at a meeting, and those who voted, are counted once.</summary>
internal static class MeetingPeople
{
    internal static void CheckAttendance(ValidationContext<Meeting> context)
    {
        var present = context.InstanceToValidate.Attendance;
        var seen = new HashSet<(string Person, string? SubstituteFor)>();
        for (var i = 0; i < present.Count; i++)
        {
            var (id, absent) = (present[i].Person?.Id, present[i].SubstituteFor?.Id);
            if (!string.IsNullOrWhiteSpace(id) && !IsUnnamed(present[i].SubstituteFor) && !seen.Add((id, absent)))
            {
                context.Report($"[{i}]", ValidationErrorCodes.RepeatedAttendance, "List everybody present once.", id);
            }

            if (!string.IsNullOrWhiteSpace(absent) && present.Any(other => IsPerson(other.Person, absent)))
            {
                context.Report(
                    $"[{i}].SubstituteFor",
                    ValidationErrorCodes.SubstituteBesideMember,
                    "List either the member or the substitute as present.",
                    absent);
            }
        }
    }

    /// <summary>Whoever presides may have a casting vote beside their own.</summary>
    internal static void CheckVotes(ValidationContext<MeetingItem> context)
    {
        var votes = context.InstanceToValidate.Votes;
        var seen = new HashSet<(string Person, bool IsCasting)>();
        for (var i = 0; i < votes.Count; i++)
        {
            var id = votes[i].Person?.Id;
            if (!string.IsNullOrWhiteSpace(id) && !seen.Add((id, votes[i].IsCasting == true)))
            {
                context.Report($"[{i}]", ValidationErrorCodes.RepeatedVote, "List one vote of each person, beside a casting vote.", id);
            }
        }
    }

    private static bool IsUnnamed(Person? person) => person is not null && string.IsNullOrWhiteSpace(person.Id);

    private static bool IsPerson(Person? person, string id) => string.Equals(person?.Id, id, StringComparison.Ordinal);
}
