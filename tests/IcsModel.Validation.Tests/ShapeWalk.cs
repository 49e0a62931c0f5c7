using System.Globalization;
using FluentValidation;
using IcsModel.TestSupport;

namespace IcsModel.Validation.Tests;

/// <summary>Puts a fault in the place of each fact of a kind, wherever it stands in a subject.</summary>
internal static class ShapeWalk
{
    /// <summary>Expects each fault to be found in its place and no other, and counts them.</summary>
    internal static int Through<T>(
        T subject, IValidator<T> validator, Func<FactLeaf<T>, bool> concerns, Func<FactLeaf<T>, object> fault, string code, string below = "")
        where T : notnull
    {
        var walked = 0;
        foreach (var leaf in FactLeaves.Of(subject).Where(concerns))
        {
            var failures = validator.Validate(leaf.Put(fault(leaf))).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}");

            failures.ShouldBe([$"{code} {PathOf(leaf.Pointer)}{below}"], leaf.Pointer);
            walked++;
        }

        return walked;
    }

    /// <summary>The property that a pointer of the walk leads to.</summary>
    private static string PathOf(string pointer) =>
        string.Concat(pointer.Split('/').Skip(1).Select(step => char.IsAsciiDigit(step[0])
            ? $"[{step}]"
            : "." + string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(step[0])}{step[1..]}")))[1..];
}
