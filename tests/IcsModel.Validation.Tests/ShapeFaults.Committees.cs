using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class ShapeFaults
{
    private static Dictionary<string, ShapeFault> OfCommittees => new(StringComparer.Ordinal)
    {
        ["IN-034"] = new("Committees[0].Id", WithCommittee(0, committee => committee with { Id = " " })),
        ["IN-035"] = new("Committees[0].Name", WithCommittee(0, committee => committee with { Name = " " })),
        ["IN-036"] = new("Committees[0].Kind", WithCommittee(0, committee => committee with { Kind = (CommitteeKind)99 })),
        ["IN-037"] = new(
            "Committees[1].Members[1].Id",
            WithCommittee(1, committee => committee with
            {
                Members = FactList.Complete(committee.Members[0], committee.Members[1] with { Id = "c-1" }),
            })),
        ["IN-038"] = new("Committees[0].Members[0].Id", WithPlace(place => place with { Id = " " })),
        ["IN-039"] = new("Committees[0].Members[0].To", WithPlace(place => place with { To = new LocalDate(2022, 7, 1) })),
    };

    private static IntegratedCareBoard WithPlace(Func<CommitteeMember, CommitteeMember> change) =>
        WithCommittee(0, committee => committee with { Members = FactList.Complete(change(committee.Members[0])) });

    private static IntegratedCareBoard WithCommittee(int position, Func<Committee, Committee> change)
    {
        Committee[] committees = [.. LawfulBoard.Create().Committees];
        committees[position] = change(committees[position]);
        return LawfulBoard.Create() with { Committees = FactList.Complete<Committee>(committees) };
    }
}
