using FluentValidation;
using NodaTime;

namespace IcsModel.Validation.Shapes;

/// <summary>The checks that records of every kind share.</summary>
internal static class RecordChecks
{
    /// <summary>The text is left out or says something.</summary>
    internal static IRuleBuilderOptions<T, string?> IsNotBlank<T>(this IRuleBuilder<T, string?> text) =>
        text.Must(value => !Texts.IsBlank(value))
            .WithErrorCode(ValidationErrorCodes.RecordText)
            .WithMessage("Give the text, or leave it out.");

    /// <summary>The value of the enumeration has a name.</summary>
    internal static IRuleBuilderOptions<T, TValue> IsDefined<T, TValue>(this IRuleBuilder<T, TValue> value) =>
        value.IsInEnum()
            .WithErrorCode(ValidationErrorCodes.UndefinedValue)
            .WithMessage("Name one of the defined values.");

    /// <summary>The end of the period comes after its first day.</summary>
    internal static IRuleBuilderOptions<T, LocalDate?> EndsAfter<T>(this IRuleBuilder<T, LocalDate?> end, Func<T, LocalDate?> from) =>
        end.Must((record, to) => Days.AreOrdered(from(record), to))
            .WithErrorCode(ValidationErrorCodes.RecordDays)
            .WithMessage("End the period after its first day.");

    /// <summary>The day is not before the other.</summary>
    internal static IRuleBuilderOptions<T, LocalDate?> IsNotBefore<T>(
        this IRuleBuilder<T, LocalDate?> day, Func<T, LocalDate?> earlier, string code, string message) =>
        day.Must((record, later) => !(later < earlier(record)))
            .WithErrorCode(code)
            .WithMessage(message);

    /// <summary>The day on which something was done does not stand beside a statement that it was not done.</summary>
    internal static IRuleBuilderOptions<T, LocalDate?> IsNotDenied<T>(this IRuleBuilder<T, LocalDate?> day, Func<T, bool?> isDone) =>
        day.Must((record, on) => on is null || isDone(record) != false)
            .WithErrorCode(ValidationErrorCodes.DeniedDay)
            .WithMessage("Leave the day out, or do not say that it was not done.");

    /// <summary>A statement does not contradict what else the record gives.</summary>
    internal static IRuleBuilderOptions<T, bool?> ContradictsNothing<T>(
        this IRuleBuilder<T, bool?> statement, Func<T, bool> leavesOut, bool contradicting, string message) =>
        statement.Must((record, stated) => stated != contradicting || leavesOut(record))
            .WithErrorCode(ValidationErrorCodes.ContradictedStatement)
            .WithMessage(message);

    /// <summary>The number is left out or is not below 0.</summary>
    internal static IRuleBuilderOptions<T, int?> IsNotNegative<T>(this IRuleBuilder<T, int?> number, string message) =>
        number.Must(value => value is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.RecordNumber)
            .WithMessage(message);

    /// <summary>The calendar year is left out or has four digits.</summary>
    internal static IRuleBuilderOptions<T, int?> IsCalendarYear<T>(this IRuleBuilder<T, int?> year) =>
        year.Must(value => value is null or (>= 1000 and <= 9999))
            .WithErrorCode(ValidationErrorCodes.RecordYear)
            .WithMessage("Give the calendar year with its four digits.");

    /// <summary>No entry of the list stands in the other list too.</summary>
    internal static void IsApartFrom<T, TItem>(this IRuleBuilderInitial<T, FactList<TItem>> list, Func<T, FactList<TItem>> other, string message) =>
        list.Custom((items, context) =>
        {
            var others = other(context.InstanceToValidate);
            for (var i = 0; i < items.Count; i++)
            {
                if (others.Contains(items[i]))
                {
                    context.Report($"[{i}]", ValidationErrorCodes.ContradictedStatement, message, items[i]);
                }
            }
        });

    /// <summary>No entry of the list says the same as an earlier one.</summary>
    internal static void NamesNothingTwice<T, TItem>(this IRuleBuilderInitial<T, FactList<TItem>> list) =>
        list.Custom((items, context) =>
        {
            var seen = new HashSet<TItem>();
            for (var i = 0; i < items.Count; i++)
            {
                if (!seen.Add(items[i]) && !string.IsNullOrWhiteSpace(items[i]!.ToString()))
                {
                    context.Report($"[{i}]", ValidationErrorCodes.RepeatedEntry, "Name everything in the list once.", items[i]);
                }
            }
        });

    /// <summary>No record has the id of an earlier one in the list.</summary>
    internal static void HasUniqueIds<T, TRecord>(this IRuleBuilderInitial<T, FactList<TRecord>> list, Func<TRecord, string?> idOf) =>
        list.HasUniqueIds(idOf, _ => []);

    /// <summary>No record has the id of an earlier one in the list, or one of those taken elsewhere.</summary>
    internal static void HasUniqueIds<T, TRecord>(
        this IRuleBuilderInitial<T, FactList<TRecord>> list, Func<TRecord, string?> idOf, Func<T, IEnumerable<string?>> taken) =>
        list.Custom((records, context) => UniqueIds.Check(
            records,
            idOf,
            taken(context.InstanceToValidate).OfType<string>().ToHashSet(StringComparer.Ordinal),
            context,
            ValidationErrorCodes.RepeatedRecordId,
            "Give every record in the list an id of its own."));
}
