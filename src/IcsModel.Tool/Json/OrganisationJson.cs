using System.Text.Json;
using IcsModel.Law;
using IcsModel.Organisations;
using IcsModel.Reporting.Json;
using NodaTime;

namespace IcsModel.Tool.Json;

/// <summary>Writes organisations for programs; days after <c>to</c> are the first on which something no longer was.</summary>
internal static class OrganisationJson
{
    internal static string Write(OrganisationRegister register, Organisation shown, IReadOnlyList<Organisation> found, LocalDate day, bool lineage) =>
        JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.Day("on", day);
            Members(json, shown, day);
            Populations(json, register.PopulationsOf(shown));
            Areas(json, register.SharedAreasOf(shown, day));
            Steps(json, "predecessors", register.PredecessorsOf(shown), step => step.From);
            Steps(json, "successors", register.SuccessorsOf(shown), step => step.To);
            json.WriteStartArray("foundIn");
            foreach (var place in register.WhereIsNow(shown, day))
            {
                json.WriteStartObject();
                Key(json, place.Organisation);
                json.WriteString("extent", CamelCase.Of(place.Extent));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (lineage)
            {
                Lineage(json, register.LineageOf(shown));
            }

            json.WriteStartArray("others");
            foreach (var other in found.Where(other => !ReferenceEquals(other, shown)))
            {
                json.WriteStartObject();
                Key(json, other);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    internal static string Write(IEnumerable<Organisation> organisations, LocalDate day) =>
        JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.Day("on", day);
            json.WriteStartArray("organisations");
            foreach (var organisation in organisations)
            {
                json.WriteStartObject();
                Members(json, organisation, day);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Key(Utf8JsonWriter json, Organisation organisation)
    {
        json.WriteString("kind", CamelCase.Of(organisation.Kind));
        json.WriteString("code", organisation.Code);
        json.WriteString("name", organisation.Name);
    }

    private static void Members(Utf8JsonWriter json, Organisation organisation, LocalDate day)
    {
        json.WriteString("kind", CamelCase.Of(organisation.Kind));
        json.WriteString("code", organisation.Code);
        json.WriteString("name", organisation.NameOn(day));
        json.WriteString("odsCode", organisation.OdsCode?.Value);
        json.WriteString("areaCode", organisation.AreaCodeOn(day)?.Value);
        Period(json, organisation.Period);
        json.WriteBoolean("startKnown", organisation.IsStartKnown);
        json.Truth("exists", organisation.ExistsOn(day));
        if (organisation.AuthorityType is { } type)
        {
            json.WriteString("authorityType", CamelCase.Of(type));
        }

        json.WriteStartArray("names");
        foreach (var name in organisation.Names)
        {
            json.WriteStartObject();
            json.WriteString("name", name.Text);
            Period(json, name.Period);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("areaCodes");
        foreach (var code in organisation.AreaCodes)
        {
            json.WriteStartObject();
            json.WriteString("code", code.Code.Value);
            Period(json, code.Period);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("belongsTo");
        foreach (var affiliation in organisation.Affiliations)
        {
            json.WriteStartObject();
            json.WriteString("kind", CamelCase.Of(affiliation.Kind));
            json.WriteString("code", affiliation.Code);
            Period(json, affiliation.Period);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Populations(Utf8JsonWriter json, IReadOnlyList<Population> populations)
    {
        json.WriteStartArray("populations");
        foreach (var population in populations)
        {
            json.WriteStartObject();
            json.WriteNumber("count", population.Count);
            json.WriteString("measure", CamelCase.Of(population.Measure));
            json.Day("countedOn", population.CountedOn);
            json.Day("boundariesOn", population.BoundariesOn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Areas(Utf8JsonWriter json, IReadOnlyList<SharedArea> areas)
    {
        json.WriteStartArray("sharedAreas");
        foreach (var area in areas)
        {
            json.WriteStartObject();
            json.WriteString("board", area.Board.Code);
            json.WriteString("council", area.Council.Code);
            json.WriteString("councilName", area.Council.Name);
            json.WriteNumber("shared", area.Shared);
            json.WriteNumber("ofCouncil", area.OfCouncil);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Steps(Utf8JsonWriter json, string name, IEnumerable<Succession> steps, Func<Succession, Organisation> other)
    {
        json.WriteStartArray(name);
        foreach (var step in steps)
        {
            json.WriteStartObject();
            Step(json, step, other(step));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Step(Utf8JsonWriter json, Succession step, Organisation other)
    {
        Key(json, other);
        json.Day("on", step.On);
        json.WriteString("how", CamelCase.Of(step.Kind));
        json.WriteString("extent", CamelCase.Of(step.Extent));
        json.WriteString("note", step.Note);
    }

    private static void Lineage(Utf8JsonWriter json, Lineage lineage)
    {
        json.WriteStartObject("lineage");
        Branches(json, "before", lineage.Before);
        Branches(json, "after", lineage.After);
        json.WriteEndObject();
    }

    private static void Branches(Utf8JsonWriter json, string name, ValueList<LineageBranch> branches)
    {
        json.WriteStartArray(name);
        foreach (var branch in branches)
        {
            json.WriteStartObject();
            Step(json, branch.Succession, branch.Organisation);
            Branches(json, name, branch.Branches);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Period(Utf8JsonWriter json, EffectivePeriod? period)
    {
        json.Day("from", period?.From);
        json.Day("to", period?.To);
    }
}
