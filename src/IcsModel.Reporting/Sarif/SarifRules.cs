using System.Text.Json;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting.Sarif;

/// <summary>The rules that were asked, each once, in the order in which the subjects come to them.</summary>
/// <remarks>Boards may give themselves rules that have one id and yet ask different things; those are rules of their own.</remarks>
internal sealed class SarifRules
{
    private readonly Dictionary<RuleDefinition, int> positions = [];
    private readonly List<RuleDefinition> rules = [];
    private readonly AcknowledgementFault[] faults;
    private readonly LocalDate? day;

    internal SarifRules(Report report)
    {
        day = report.CommonDay;
        faults = [.. report.AcknowledgementRemarks.Select(remark => remark.Fault).Distinct().Order()];
        foreach (var outcome in report.Subjects.SelectMany(subject => subject.Assessment.Outcomes))
        {
            if (positions.TryAdd(outcome.Rule.Definition, rules.Count))
            {
                rules.Add(outcome.Rule.Definition);
            }
        }
    }

    internal int IndexOf(RuleDefinition rule) => positions[rule];

    /// <summary>Faults of acknowledgements come after the rules.</summary>
    internal int IndexOf(AcknowledgementFault fault) => rules.Count + Array.IndexOf(faults, fault);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Write(json, rule);
        }

        foreach (var fault in faults)
        {
            Write(json, fault);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, AcknowledgementFault fault)
    {
        json.WriteStartObject();
        json.WriteString("id", AcknowledgementRemark.CodeOf(fault));
        json.Message("shortDescription", AcknowledgementRemark.TitleOf(fault));
        json.Message("help", "An acknowledgement explains something that is found, until its end, by saying who accepted it and why.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevel.Of(AcknowledgementRemark.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, RuleDefinition rule)
    {
        json.WriteStartObject();
        json.WriteString("id", SafeText.Of(rule.Id.Value));
        json.Message("shortDescription", rule.Title);
        json.Message("fullDescription", rule.Asks);
        json.Message("help", $"{rule.Asks} {rule.Decides} ({rule.Citation.Text})");
        if ((day is { } asAt ? rule.Citation.UriOn(asAt) : rule.Citation.Uri) is { IsAbsoluteUri: true } address)
        {
            json.WriteString("helpUri", address.AbsoluteUri);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevel.Of(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
