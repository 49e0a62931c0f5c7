using IcsModel.Systems;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

/// <summary>Faults of shape in every part of a system; texts, values and references to bodies and people apart, which are walked through.</summary>
public static partial class SystemShapeFaults
{
    private static readonly LocalDate Day = new(2025, 5, 1);

    public static IReadOnlyDictionary<string, SystemShapeFault> All { get; } =
        new[] { Periods, DeniedDays, Orders, Contradictions, Numbers, Repetitions, RepeatedIds, References }
            .SelectMany(faults => faults)
            .ToDictionary(fault => $"{fault.Code} {fault.Property}", StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    private static IntegratedCareSystem Lawful => LawfulSystem.Create();

    /// <summary>The list with one entry changed, as complete as before.</summary>
    internal static FactList<T> With<T>(this FactList<T> list, int position, Func<T, T> change)
    {
        T[] items = [.. list];
        items[position] = change(items[position]);
        return FactList.NotStated<T>(items).WithCompleteness(list.Completeness);
    }

    /// <summary>The list with one entry more, as complete as before.</summary>
    internal static FactList<T> And<T>(this FactList<T> list, T item) => FactList.NotStated<T>([.. list, item]).WithCompleteness(list.Completeness);
}
