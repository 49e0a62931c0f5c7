using System.Reflection;

namespace IcsModel.Validation.Tests;

/// <summary>One fault of shape for every code.</summary>
public static partial class ShapeFaults
{
    public static IReadOnlyDictionary<string, ShapeFault> All { get; } =
        new[] { OfBoards, OfMembers, OfActors, OfCommittees, OfConstitutions, OfStandingOrders, OfEligibility, OfRecords, OfMeetings }.SelectMany(faults => faults).ToDictionary();

    public static TheoryData<string> Codes => [.. All.Keys];

    public static IReadOnlyList<string> Constants { get; } =
    [
        .. typeof(ValidationErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
    ];
}
