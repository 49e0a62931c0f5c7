using System.Text.Json;
using IcsModel.Meetings;
using IcsModel.Reporting.Json;
using IcsModel.Tool.Quorums;

namespace IcsModel.Tool.Json;

/// <summary>Writes what counting a quorum came to for programs.</summary>
internal static class QuorumJson
{
    internal static string Write(string file, QuorumResult result) =>
        JsonText.Write(json =>
        {
            var board = result.Roster.Board;
            json.WriteStartObject();
            json.WriteString("schemaVersion", JsonReport.SchemaVersion);
            json.WriteString("subject", board.Name ?? board.Code);
            json.WriteString("file", file);
            json.Day("on", result.On);
            json.WriteString("onSource", CamelCase.Of(result.Source));
            json.WriteString("meeting", result.Meeting);
            json.WriteBoolean("everybodyInPost", result.IsOfAll);
            json.WriteBoolean("entriesWithoutPersonIdTakenApart", result.Roster.IsTakenApart);
            json.WriteStartArray("counts");
            foreach (var count in result.Counts)
            {
                json.WriteStartObject();
                Write(json, count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("exitCode", result.ExitCode);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, QuorumCounted count)
    {
        var answer = count.Answer;
        json.WriteString("item", count.Item);
        json.Truth("quorate", answer.IsQuorate);
        Range(json, "present", answer.Present);
        Range(json, "needed", answer.Needed);
        Range(json, "base", answer.Base);
        json.WriteString("of", answer.Of is { } of ? CamelCase.Of(of) : null);
        json.Truth("numberMet", answer.IsNumberMet);
        json.Truth("groupsMet", answer.AreGroupsMet);
        json.Truth("chairMet", answer.IsChairMet);
        Clause(json, answer);
        Groups(json, answer);
        People(json, "counted", answer.Counted);
        NotCounted(json, answer);
        People(json, "absent", answer.Absent);
        Missing(json, answer);
    }

    private static void Range(Utf8JsonWriter json, string name, CountRange? range)
    {
        if (range is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("atLeast", known.AtLeast);
        if (known.AtMost is { } most)
        {
            json.WriteNumber("atMost", most);
        }
        else
        {
            json.WriteNull("atMost");
        }

        json.WriteEndObject();
    }

    private static void Clause(Utf8JsonWriter json, QuorumAnswer answer)
    {
        json.WriteStartObject("clause");
        json.WriteString("number", answer.Clause?.Number);
        if (answer.Clause?.Page is { } page)
        {
            json.WriteNumber("page", page);
        }
        else
        {
            json.WriteNull("page");
        }

        json.WriteEndObject();
    }

    private static void Groups(Utf8JsonWriter json, QuorumAnswer answer)
    {
        json.WriteStartArray("groups");
        foreach (var group in answer.Groups)
        {
            json.WriteStartObject();
            json.WriteString("name", group.Name);
            json.WriteString("pointer", group.Location);
            json.WriteNumber("needed", group.Needed);
            json.Truth("met", group.IsMet);
            People(json, "standing", group.Standing);
            People(json, "couldStand", group.CouldStand);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void NotCounted(Utf8JsonWriter json, QuorumAnswer answer)
    {
        json.WriteStartArray("notCounted");
        foreach (var person in answer.NotCounted)
        {
            json.WriteStartObject();
            Person(json, person.Who);
            json.WriteString("reason", CamelCase.Of(person.Reason));
            json.WriteBoolean("settled", person.IsSettled);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void People(Utf8JsonWriter json, string name, ValueList<QuorumPerson> people)
    {
        json.WriteStartArray(name);
        foreach (var person in people)
        {
            json.WriteStartObject();
            Person(json, person);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Person(Utf8JsonWriter json, QuorumPerson person)
    {
        json.WriteString("personId", person.Person?.Id);
        json.Texts("seats", person.Seats.Select(CamelCase.Of));
        json.WriteString("substituteFor", person.SubstituteFor?.Id);
        json.WriteBoolean("suspended", person.IsSuspended);
    }

    private static void Missing(Utf8JsonWriter json, QuorumAnswer answer)
    {
        json.WriteStartArray("missing");
        foreach (var missing in answer.Missing)
        {
            json.WriteStartObject();
            json.WriteString("kind", CamelCase.Of(missing.Kind));
            json.WriteString("pointer", missing.Pointer);
            json.WriteString("description", missing.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
