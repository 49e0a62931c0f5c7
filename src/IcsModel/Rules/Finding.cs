namespace IcsModel.Rules;

/// <summary>One located observation under an outcome: a member, an appointment or a committee that is at fault or undecided.</summary>
/// <param name="Location">A JSON Pointer into the governance document.</param>
/// <param name="MemberId">The id of the entry concerned, or null where it has none.</param>
/// <param name="Outcome">Whether this one is not satisfied or undetermined.</param>
/// <param name="Message">What was found, as a sentence.</param>
public sealed record Finding(string Location, string? MemberId, Outcome Outcome, string Message);
