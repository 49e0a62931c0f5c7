using IcsModel.Rules;

namespace IcsModel.Reporting.Sarif;

/// <summary>From how grave a finding is to the level of a result.</summary>
internal static class SarifLevel
{
    internal static string Of(Severity severity) =>
        severity switch
        {
            Severity.Inconsistency or Severity.Breach => "error",
            Severity.Departure or Severity.Advisory => "warning",
            _ => "note",
        };
}
