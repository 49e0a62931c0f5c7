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
        Sections(board, isBoardNeeded: true);
        json.WriteEndObject();
    }

    /// <summary>The sections that tell of a board.</summary>
    private void Sections(IntegratedCareBoard board, bool isBoardNeeded)
    {
        facts.Date("statedOn", board.StatedOn);

        // A board of which nothing at all is known still is a board: without its section the document would hold none.
        facts.One("board", HasSection(board) || (isBoardNeeded && !HasOtherSections(board)) ? board : null, Board);
        facts.One("constitution", board.Constitution, Constitution);
        facts.List("committees", board.Committees, Committee);
        facts.List("registersOfInterests", board.RegistersOfInterests, RegisterOfInterests);
        facts.List("meetings", board.Meetings, Meeting);
        facts.One("handbook", board.Handbook, GovernanceHandbook);
        facts.One("conduct", board.Conduct, ConductArrangements);
        facts.List("officers", board.Officers, NamedOfficer);
        facts.One("accounts", board.Accounts, BoardAccounts);
    }

    private static bool HasSection(IntegratedCareBoard board) =>
        board is not
        {
            Code: null,
            Name: null,
            EstablishedOn: null,
            AbolishedOn: null,
            SelectionGuidancePublished: null,
            EstablishmentOrder: null,
            FirstConstitution: null,
            Succession: null,
            ConflictsPolicy: null,
        }
        || IsKnown(board.Members)
        || IsKnown(board.Attendees)
        || IsKnown(board.Vacancies)
        || IsKnown(board.SkillsReviews)
        || IsKnown(board.ConstitutionVersions)
        || IsKnown(board.TransferSchemes)
        || IsKnown(board.Clusters)
        || IsKnown(board.LocalAuthoritiesInArea)
        || IsKnown(board.Declarations)
        || IsKnown(board.ConflictsHandled)
        || IsKnown(board.UrgentDecisions)
        || IsKnown(board.PayDecisions)
        || IsKnown(board.CommitteeAllowances)
        || IsKnown(board.DevelopmentAgreements)
        || IsKnown(board.SealUses)
        || IsKnown(board.AuthorisedSignatories);

    private static bool HasOtherSections(IntegratedCareBoard board) =>
        board is not { StatedOn: null, Constitution: null, Handbook: null, Conduct: null, Accounts: null }
        || IsKnown(board.Committees)
        || IsKnown(board.RegistersOfInterests)
        || IsKnown(board.Meetings)
        || IsKnown(board.Officers);

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
        facts.One("establishmentOrder", board.EstablishmentOrder, EstablishmentOrder);
        facts.List("constitutionVersions", board.ConstitutionVersions, ConstitutionVersion);
        facts.One("firstConstitution", board.FirstConstitution, FirstConstitution);
        facts.One("succession", board.Succession, BoardSuccession);
        facts.List("transferSchemes", board.TransferSchemes, TransferScheme);
        facts.List("clusters", board.Clusters, Cluster);
        facts.List("localAuthoritiesInArea", board.LocalAuthoritiesInArea, Body);
        facts.List("declarations", board.Declarations, Declaration);
        facts.List("conflictsHandled", board.ConflictsHandled, ConflictHandling);
        facts.One("conflictsPolicy", board.ConflictsPolicy, ConflictsPolicy);
        facts.List("urgentDecisions", board.UrgentDecisions, UrgentDecision);
        facts.List("payDecisions", board.PayDecisions, PayDecision);
        facts.List("committeeAllowances", board.CommitteeAllowances, CommitteeAllowance);
        facts.List("developmentAgreements", board.DevelopmentAgreements, DevelopmentAgreement);
        facts.List("sealUses", board.SealUses, SealUse);
        facts.List("authorisedSignatories", board.AuthorisedSignatories, AuthorisedSignatory);
        json.WriteEndObject();
    }
}
