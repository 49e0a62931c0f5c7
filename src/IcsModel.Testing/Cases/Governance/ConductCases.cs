using IcsModel.Boards;
using IcsModel.Conduct;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules about officers, leads, the handbook and conduct.</summary>
internal static partial class ConductCases
{
    internal static readonly BoardScenario[] All = [.. Leads(), .. Officers(), .. SpeakingUp(), .. Handbook()];

    private static IntegratedCareBoard WithConduct(this IntegratedCareBoard board, Func<ConductArrangements, ConductArrangements> change) =>
        board with { Conduct = change(board.Conduct!) };

    private static IntegratedCareBoard WithOfficer(this IntegratedCareBoard board, OfficerRole role, Func<NamedOfficer, NamedOfficer> change) =>
        board.WithOfficers(officers => [.. officers.Select(officer => officer.Role == role ? change(officer) : officer)]);

    private static IntegratedCareBoard WithoutOfficer(this IntegratedCareBoard board, OfficerRole role) =>
        board.WithOfficers(officers => [.. officers.Where(officer => officer.Role != role)]);

    private static IntegratedCareBoard WithOfficers(this IntegratedCareBoard board, Func<IEnumerable<NamedOfficer>, NamedOfficer[]> change) =>
        board with { Officers = FactList.NotStated<NamedOfficer>(change(board.Officers)).WithCompleteness(board.Officers.Completeness) };

    private static IntegratedCareBoard WithOfficersNotStated(this IntegratedCareBoard board) =>
        board with { Officers = board.Officers.WithCompleteness(Completeness.NotStated) };

    /// <summary>The board as if it, its members and its officers had been there since the first boards.</summary>
    private static IntegratedCareBoard InTheFirstYears(this IntegratedCareBoard board)
    {
        var first = new LocalDate(2022, 7, 1);
        return board.WithOfficers(officers => [.. officers.Select(officer => officer with { From = first })]) with
        {
            EstablishedOn = first,
            Members = FactList.NotStated<BoardMember>([.. board.Members.Select(member => member with { From = first })]).WithCompleteness(board.Members.Completeness),
        };
    }

    private static Person Somebody(string id) => new() { Id = id };
}
