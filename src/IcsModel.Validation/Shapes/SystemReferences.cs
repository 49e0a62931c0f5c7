using FluentValidation;
using IcsModel.Partnerships;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Validation.Shapes;

/// <summary>Whether records of a system refer to others that it has, and share no id across lists.</summary>
/// <remarks>
/// A list that is not stated complete may hold what is referred to. Strategies of neighbouring systems are named too, and listed nowhere: what a local strategy or a
/// decision had regard to is not looked up.
/// </remarks>
internal static class SystemReferences
{
    internal static void CheckPresent(ValidationContext<IntegratedCarePartnership> context)
    {
        var partnership = context.InstanceToValidate;
        var members = new ListedIds().Add(partnership.Members, member => member.Id);
        for (var i = 0; i < partnership.Meetings.Count; i++)
        {
            members.CheckAll(partnership.Meetings[i].Present, context, $"[{i}].Present", "Name a listed member as present.");
        }
    }

    internal static void CheckStrategies(ValidationContext<IntegratedCareSystem> context)
    {
        var system = context.InstanceToValidate;
        var strategies = new ListedIds().Add(system.Strategies, strategy => strategy.Id);
        var mandates = new ListedIds().Add(system.Mandates, mandate => mandate.Id);
        var needs = NeedsOf(system);
        for (var i = 0; i < system.Strategies.Count; i++)
        {
            var strategy = system.Strategies[i];
            strategies.Check(strategy.Supersedes, context, $"[{i}].Supersedes", "Name a listed strategy as the one replaced.");
            mandates.Check(strategy.Mandate, context, $"[{i}].Mandate", "Name a listed mandate.");
            CheckNeeds(context, needs, strategy.NeedResponses, $"[{i}].NeedResponses");
        }
    }

    internal static void CheckWellbeingStrategies(ValidationContext<IntegratedCareSystem> context)
    {
        var system = context.InstanceToValidate;
        var needs = NeedsOf(system);
        for (var i = 0; i < system.WellbeingStrategies.Count; i++)
        {
            CheckNeeds(context, needs, system.WellbeingStrategies[i].NeedResponses, $"[{i}].NeedResponses");
        }
    }

    internal static void CheckRevisions(ValidationContext<IntegratedCareSystem> context)
    {
        var system = context.InstanceToValidate;
        var assessments = new ListedIds().Add(system.NeedsAssessments, assessment => assessment.Id);
        for (var i = 0; i < system.RevisionConsiderations.Count; i++)
        {
            assessments.CheckAll(system.RevisionConsiderations[i].Assessments, context, $"[{i}].Assessments", "Name a listed needs assessment.");
        }
    }

    internal static void CheckArrangements(ValidationContext<IntegratedCareSystem> context)
    {
        var system = context.InstanceToValidate;
        var sources = new ListedIds().Add(system.Arrangements, arrangement => arrangement.Id).Add(system.Directions, direction => direction.Id);
        for (var i = 0; i < system.Arrangements.Count; i++)
        {
            sources.Check(system.Arrangements[i].Parent, context, $"[{i}].Parent", "Name a listed arrangement or direction as the one it is made under.");
        }
    }

    internal static void CheckPlaces(ValidationContext<IntegratedCareSystem> context)
    {
        var system = context.InstanceToValidate;
        var places = new ListedIds().Add(system.Places, place => place.Id);
        var arrangements = new ListedIds().Add(system.Arrangements, arrangement => arrangement.Id);
        for (var i = 0; i < system.Places.Count; i++)
        {
            places.Check(system.Places[i].Within, context, $"[{i}].Within", "Name a listed place as the one it lies in.");
            arrangements.Check(system.Places[i].Governance?.Arrangement, context, $"[{i}].Governance.Arrangement", "Name a listed arrangement as the one the place decides under.");
        }
    }

    /// <summary>Needs are named by id in strategies, whichever assessment found them.</summary>
    internal static void CheckIdsOfNeeds(ValidationContext<IntegratedCareSystem> context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var assessments = context.InstanceToValidate.NeedsAssessments;
        for (var i = 0; i < assessments.Count; i++)
        {
            for (var j = 0; j < assessments[i].Needs.Count; j++)
            {
                var id = assessments[i].Needs[j].Id;
                if (!string.IsNullOrWhiteSpace(id) && !seen.Add(id))
                {
                    context.Report($"[{i}].Needs[{j}].Id", ValidationErrorCodes.RepeatedRecordId, "Give every need in the system an id of its own.", id);
                }
            }
        }
    }

    private static ListedIds NeedsOf(IntegratedCareSystem system)
    {
        var needs = new ListedIds().AddOthersUnless(system.NeedsAssessments.IsComplete);
        foreach (var assessment in system.NeedsAssessments)
        {
            needs.Add(assessment.Needs, need => need.Id);
        }

        return needs;
    }

    private static void CheckNeeds(ValidationContext<IntegratedCareSystem> context, ListedIds needs, FactList<NeedResponse> responses, FormattableString place)
    {
        for (var i = 0; i < responses.Count; i++)
        {
            needs.CheckAll(responses[i].Needs, context, $"{place}[{i}].Needs", "Name a need that a listed assessment found.");
        }
    }

    private static void CheckAll<T>(this ListedIds listed, FactList<string> ids, ValidationContext<T> context, FormattableString place, string message)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            listed.Check(ids[i], context, $"{place}[{i}]", message);
        }
    }

    private static void Check<T>(this ListedIds listed, string? id, ValidationContext<T> context, FormattableString place, string message)
    {
        if (listed.Lacks(id))
        {
            context.Report(place, ValidationErrorCodes.UnknownReference, message, id);
        }
    }
}
