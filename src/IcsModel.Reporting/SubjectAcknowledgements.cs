using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting;

/// <summary>The acknowledgements of one subject that hold on the day it was assessed for.</summary>
internal sealed class SubjectAcknowledgements
{
    private readonly Dictionary<(string RuleId, string? MemberId), Acknowledgement> best = [];

    internal SubjectAcknowledgements(IEnumerable<Acknowledgement> acknowledgements, LocalDate asAt)
    {
        foreach (var acknowledgement in acknowledgements)
        {
            if (acknowledgement.HoldsOn(asAt))
            {
                var key = (acknowledgement.RuleId.Value, acknowledgement.MemberId);
                best[key] = best.GetValueOrDefault(key) is { } earlier && (earlier.IsReasoned || !acknowledgement.IsReasoned) ? earlier : acknowledgement;
            }
        }
    }

    /// <summary>What acknowledges a finding: one with a reason before one without, then one of the entry concerned before one of the whole subject, then the earlier.</summary>
    internal Acknowledgement? Of(RuleId ruleId, string? memberId)
    {
        var general = best.GetValueOrDefault((ruleId.Value, null));
        var special = memberId is null ? null : best.GetValueOrDefault((ruleId.Value, memberId));
        return special is { IsReasoned: true } || general is null ? special
            : special is null || general.IsReasoned ? general
            : special;
    }
}
