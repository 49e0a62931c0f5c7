using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace IcsModel.Validation.Shapes;

/// <summary>Reports failures at a place inside the property that is being checked.</summary>
internal static class Failures
{
    internal static void Report<T>(this ValidationContext<T> context, FormattableString place, string code, string message, object? value) =>
        context.AddFailure(
            new ValidationFailure(context.PropertyPath + place.ToString(CultureInfo.InvariantCulture), message, value) { ErrorCode = code });
}
