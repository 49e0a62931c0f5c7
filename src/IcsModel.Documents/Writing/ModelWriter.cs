using System.Text.Json;
using IcsModel.Boards;

namespace IcsModel.Documents.Writing;

/// <summary>Writes the model, one method for each of its types, in the order in which the types list their members.</summary>
internal sealed partial class ModelWriter(Utf8JsonWriter json)
{
    private readonly FactWriter facts = new(json);

    internal void Document(IntegratedCareBoard board)
    {
        json.WriteStartObject();
        facts.Date("statedOn", board.StatedOn);

        // A board of which nothing at all is known still is a board: without its section the document would hold none.
        facts.One("board", HasSection(board) || !HasOtherSections(board) ? board : null, Board);
        facts.One("constitution", board.Constitution, Constitution);
        facts.List("committees", board.Committees, Committee);
        json.WriteEndObject();
    }

    private static bool HasSection(IntegratedCareBoard board) =>
        board is not { Code: null, Name: null, EstablishedOn: null, AbolishedOn: null, SelectionGuidancePublished: null }
        || IsKnown(board.Members)
        || IsKnown(board.Attendees)
        || IsKnown(board.Vacancies)
        || IsKnown(board.SkillsReviews);

    private static bool HasOtherSections(IntegratedCareBoard board) =>
        board is not { StatedOn: null, Constitution: null } || IsKnown(board.Committees);

    private static bool IsKnown<T>(FactList<T> list) => list is not { Count: 0, Completeness: Completeness.NotStated };

    private void Board(IntegratedCareBoard board)
    {
        json.WriteStartObject();
        facts.Text("code", board.Code);
        facts.Text("name", board.Name);
        facts.Date("establishedOn", board.EstablishedOn);
        facts.Date("abolishedOn", board.AbolishedOn);
        facts.List("members", board.Members, Member);
        facts.List("attendees", board.Attendees, Attendee);
        facts.List("vacancies", board.Vacancies, Vacancy);
        facts.List("skillsReviews", board.SkillsReviews, SkillsReview);
        facts.Truth("selectionGuidancePublished", board.SelectionGuidancePublished);
        json.WriteEndObject();
    }
}
