using System.Text;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Tests.Properties;

/// <summary>Everything an assessment says, as one text.</summary>
internal static class Words
{
    internal static string Of(IntegratedCareBoard board, LocalDate asAt) => Of(RuleCatalogue.Current.Assess(board, asAt));

    internal static string Of(Assessment assessment)
    {
        var text = new StringBuilder(assessment.Subject).AppendJoin('\n', assessment.Notices).Append('\n');
        foreach (var outcome in assessment.Outcomes)
        {
            text.Append(outcome.RuleId.Value).Append(' ').Append(outcome.Outcome).Append(' ').Append(outcome.Reason).Append(' ').Append(outcome.Severity)
                .Append(outcome.Citation.Text).Append(outcome.Citation.UriOn(assessment.AsAt)).Append('\n')
                .Append(outcome.Message).Append('\n').Append(outcome.Remedy).Append('\n')
                .AppendJoin('\n', outcome.Remarks).AppendJoin('\n', outcome.FactsSeen).AppendJoin('\n', outcome.Missing.Select(missing => missing.ToString()))
                .AppendJoin('\n', outcome.Findings.Select(finding => finding.ToString())).Append('\n');
        }

        return text.ToString();
    }
}
