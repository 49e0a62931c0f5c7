using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>Whether records of a commissioning history refer to others that it has, and share no code.</summary>
/// <remarks>A history may list only some of the groups that its mergers and its transition name: those are not looked up among the groups.</remarks>
internal static class CommissioningReferences
{
    /// <summary>A group is named by its code, as other records are by their ids.</summary>
    internal static void CheckCodes(ValidationContext<CommissioningHistory> context)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var groups = context.InstanceToValidate.Groups;
        for (var i = 0; i < groups.Count; i++)
        {
            var code = groups[i].Code;
            if (!string.IsNullOrWhiteSpace(code) && !seen.Add(code))
            {
                context.Report($"[{i}].Code", ValidationErrorCodes.RepeatedRecordId, "Give every group a code of its own.", code);
            }
        }
    }

    /// <summary>The former areas are those of the groups that merged.</summary>
    internal static void CheckFormerAreas(ValidationContext<CcgMerger> context)
    {
        var (applicants, commitments) = (context.InstanceToValidate.Applicants, context.InstanceToValidate.Commitments);
        for (var i = 0; i < commitments.Count; i++)
        {
            var areas = commitments[i].FormerAreas;
            for (var j = 0; j < areas.Count; j++)
            {
                if (areas[j].Group is { } group && applicants.IsComplete && applicants.All(applicant => applicant.Body?.IsSameAs(group) == false))
                {
                    context.Report($"[{i}].FormerAreas[{j}].Group", ValidationErrorCodes.UnknownReference, "Name a group that is listed among the applicants.", group);
                }
            }
        }
    }
}
