using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions;

/// <summary>Holds what a constitution says against it, where its first day is stated.</summary>
/// <remarks>
/// The text of a version stays the same for as long as it is in force, so that a list of its seats, nominators or functions which is stated complete speaks for
/// every day of a dated version.
/// </remarks>
internal static class ConstitutionReview
{
    internal const string StateComplete = "whether the list names everything of its kind in the constitution (state complete: true if it does)";

    /// <summary>The constitution does not meet the requirement; left open where it is not known since when it has been in force.</summary>
    internal static Spot? Faults(ref this Review review, in BoardFacts facts, Reason reason) =>
        facts.ConstitutionIsDated ? review.Fails(reason) : review.Opens()?.Missing("/constitution/from", "since when this constitution has been in force");

    /// <summary>The remedy of every lack: a variation that NHS England approves first.</summary>
    internal static string Vary(string provision) => $"Vary the constitution, with NHS England's approval beforehand, so that it {provision}.";
}
