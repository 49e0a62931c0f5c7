using System.Globalization;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>The strategies and plans in which objectives are looked for.</summary>
internal static class PurposeDocuments
{
    /// <summary>Whether a document is a published plan; null where its kind or its publication is not known.</summary>
    internal static bool? IsPlan(in SystemFacts facts, PlanDocument plan)
    {
        if (plan.Kind == PlanKind.AnnualReport)
        {
            return false;
        }

        var published = IsPublished(in facts, plan);
        return published == false ? false : plan.Kind is null ? null : published;
    }

    /// <summary>Whether a plan or report was published by the date; null where that is not known. A day of publication speaks before a statement on it.</summary>
    internal static bool? IsPublished(in SystemFacts facts, PlanDocument plan) =>
        plan.PublishedOn is not null ? facts.HasHappened(plan.PublishedOn) : facts.Spoken ? plan.IsPublished : null;

    internal static string Strategy(int position) => "/strategies/" + position.ToString(CultureInfo.InvariantCulture);

    internal static string Plan(int position) => "/plans/" + position.ToString(CultureInfo.InvariantCulture);

    internal static string Objective(string document, int position) => $"{document}/objectives/{position.ToString(CultureInfo.InvariantCulture)}";
}
