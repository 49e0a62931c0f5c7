using System.Text.Json;
using IcsModel.Law;
using IcsModel.Reporting.Json;
using IcsModel.Rules;

namespace IcsModel.Tool.Json;

/// <summary>Writes the members of one entry of the catalogue.</summary>
internal static class RuleJson
{
    internal static string Write(IEnumerable<Rule> rules) =>
        JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                Write(json, rule.Definition);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    internal static void Write(Utf8JsonWriter json, RuleDefinition definition)
    {
        json.WriteString("id", definition.Id.Value);
        json.WriteString("title", definition.Title);
        json.WriteString("force", CamelCase.Of(definition.Force));
        json.WriteString("citation", definition.Citation.Text);
        json.Uri("uri", definition.Citation.Uri);
        json.Day("from", definition.InForce.Count > 0 ? definition.InForce[0].From : null);
        json.Day("to", definition.InForce.Count > 0 ? definition.InForce[^1].To : null);
        json.WriteBoolean("evaluates", definition.Evaluates);
        json.Texts("sameAs", definition.SameAs.Select(id => id.Value));
        json.WriteBoolean("aggregate", definition.IsAggregate);
        json.WriteString("kind", CamelCase.Of(definition.Kind));
        json.WriteString("confidence", CamelCase.Of(definition.Confidence));
        json.Day("verifiedOn", definition.VerifiedOn);
        json.WriteString("bearer", definition.Bearer);
        json.WriteString("asks", definition.Asks);
        json.WriteString("decides", definition.Decides);
        json.WriteString("interpretation", definition.Reading?.Text);
        json.Texts("readWith", definition.ReadWith.Select(citation => citation.Text));
        json.Texts("outcomes", definition.Outcomes.Select(CamelCase.Of));
        Periods(json, definition.InForce);
    }

    private static void Periods(Utf8JsonWriter json, ValueList<EffectivePeriod> periods)
    {
        json.WriteStartArray("periods");
        foreach (var period in periods)
        {
            json.WriteStartObject();
            json.Day("from", period.From);
            json.Day("to", period.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
