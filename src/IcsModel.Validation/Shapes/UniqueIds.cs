using FluentValidation;
using FluentValidation.Results;

namespace IcsModel.Validation.Shapes;

/// <summary>Finds ids that a list uses twice.</summary>
internal static class UniqueIds
{
    /// <summary>Adds a failure for every id that stands earlier in the list or among those seen before, and remembers the others.</summary>
    internal static void Check<TItem, TSubject>(
        IReadOnlyList<TItem> items, Func<TItem, string?> idOf, HashSet<string> seen, ValidationContext<TSubject> context, string code, string message)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var id = idOf(items[i]);
            if (!string.IsNullOrWhiteSpace(id) && !seen.Add(id))
            {
                var path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{context.PropertyPath}[{i}].Id");
                context.AddFailure(new ValidationFailure(path, message, id) { ErrorCode = code });
            }
        }
    }
}
