using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Roles elsewhere, and employment by the board.</content>
internal static partial class EligibilityCases
{
    private static Body OtherBoard => new() { Kind = BodyKind.IntegratedCareBoard, Code = "QYY", Name = "NHS Nextshire" };

    private static OtherRole At(Body? body) => new() { Body = body, Title = "Governor", IsExecutive = false, IsHealthOrCare = true, IsInArea = true, From = new(2023, 1, 1) };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Holds(int member, OtherRole role) => With(member, one => one with { OtherRoles = FactList.Complete(role) });

    private static Func<IntegratedCareBoard, IntegratedCareBoard> ChairHolds(OtherRole role) => Holds(LawfulBoard.Chair, role);

    private static EmploymentSpell EmployedBy(Body body, LocalDate? from) => new() { Employer = body, From = from };

    private static Body ThisBoard => new() { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" };

    private static IEnumerable<BoardScenario> Roles() =>
    [
        new("NHSE-ELIG-010", "the chair holds no other role", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-ELIG-010", "the chair is a serving governor of a trust in the area", Outcome.NotSatisfied, Reason.IncompatibleRole, ChairHolds(At(LawfulBoard.TrustOne)))
        {
            Locations = ["/board/members/0/otherRoles/0"],
            Says = ["The chair (p-chair) held a role (Governor) at Exampleshire Hospitals, a health or care organisation in the area."],
        },
        new("NHSE-ELIG-010", "from the day asked about", Outcome.NotSatisfied, Reason.IncompatibleRole, ChairHolds(At(LawfulBoard.TrustOne) with { From = new(2026, 9, 1) })),
        new("NHSE-ELIG-010", "from the day after", Outcome.Satisfied, Reason.None, ChairHolds(At(LawfulBoard.TrustOne) with { From = new(2026, 9, 2) })),
        new("NHSE-ELIG-010", "the role ended by the day", Outcome.Satisfied, Reason.None, ChairHolds(At(LawfulBoard.TrustOne) with { To = new(2026, 9, 1) })),
        new("NHSE-ELIG-010", "the role ends the day after", Outcome.NotSatisfied, Reason.IncompatibleRole, ChairHolds(At(LawfulBoard.TrustOne) with { To = new(2026, 9, 2) })),
        new("NHSE-ELIG-010", "a role in a trust outside the area", Outcome.Satisfied, Reason.None, ChairHolds(At(LawfulBoard.TrustOne) with { IsInArea = false })),
        new("NHSE-ELIG-010", "a role in a body outside health and care", Outcome.Satisfied, Reason.None, ChairHolds(At(new Body { Kind = BodyKind.Other, Name = "A university" }) with { IsHealthOrCare = false })),
        new("NHSE-ELIG-010", "the chair is also chair of another board", Outcome.Satisfied, Reason.None, ChairHolds(At(OtherBoard) with { Title = "Chair" }))
        {
            Says = ["taken to be one that the boards of a cluster share, and is exempt (interpretation)"],
        },
        new("NHSE-ELIG-010", "the chair is an executive of another board", Outcome.NotSatisfied, Reason.IncompatibleRole, ChairHolds(At(OtherBoard) with { IsExecutive = true })),
        new("NHSE-ELIG-010", "what the chair is at another board is not known", Outcome.Undetermined, Reason.FactMissing, ChairHolds(At(OtherBoard) with { IsExecutive = null })),
        new("NHSE-ELIG-010", "an executive role at a board not named", Outcome.Undetermined, Reason.FactMissing,
            ChairHolds(At(new Body { Kind = BodyKind.IntegratedCareBoard }) with { IsExecutive = true })),
        new("NHSE-ELIG-010", "a role at the board itself", Outcome.Satisfied, Reason.None, ChairHolds(At(ThisBoard) with { IsExecutive = true })),
        new("NHSE-ELIG-010", "whether the body works in the area is not known", Outcome.Undetermined, Reason.FactMissing, ChairHolds(At(LawfulBoard.TrustOne) with { IsInArea = null }))
        {
            Locations = ["/board/members/0/otherRoles/0"],
        },
        new("NHSE-ELIG-010", "whether it is a health or care organisation is not known", Outcome.Undetermined, Reason.FactMissing, ChairHolds(At(LawfulBoard.TrustOne) with { IsHealthOrCare = null })),
        new("NHSE-ELIG-010", "since when is not known", Outcome.Undetermined, Reason.FactMissing, ChairHolds(At(LawfulBoard.TrustOne) with { From = null })),
        new("NHSE-ELIG-010", "where is not known", Outcome.Undetermined, Reason.FactMissing, ChairHolds(At(null))),
        new("NHSE-ELIG-010", "roles may be missing", Outcome.Undetermined, Reason.ListNotComplete, With(LawfulBoard.Chair, chair => chair with { OtherRoles = FactList.Partial<OtherRole>() })),
        new("NHSE-ELIG-010", "the facts are stated for another day", Outcome.Undetermined, Reason.ListNotComplete, StatedForAnotherDay),
        new("NHSE-ELIG-010", "a chair listed without a first day is a governor", Outcome.Undetermined, Reason.FactMissing,
            ChairHolds(At(LawfulBoard.TrustOne)).Then(With(LawfulBoard.Chair, chair => chair with { From = null }))),
        new("NHSE-ELIG-010", "other members may be missing from the list", Outcome.Satisfied, Reason.None, NotAll),
        new("NHSE-ELIG-010", "there is no chair", Outcome.NotApplicable, Reason.SeatEmpty, board => board.WithoutMember(LawfulBoard.Chair)),
        new("NHSE-ELIG-010", "there may be a chair", Outcome.Undetermined, Reason.ListNotComplete, board => NotAll(board.WithoutMember(LawfulBoard.Chair))),
        new("NHSE-ELIG-010", "a member in a seat not stated may be the chair", Outcome.Undetermined, Reason.FactMissing, With(LawfulBoard.Chair, chair => chair with { Seat = null })),

        new("NHSE-ELIG-070", "no non-executive is staff or holds another role", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-ELIG-070", "a non-executive is also one of a trust in the area", Outcome.Undetermined, Reason.SourceUnverified, Holds(Barred, At(LawfulBoard.TrustOne)))
        {
            Locations = ["/board/members/7/otherRoles/0"],
        },
        new("NHSE-ELIG-070", "a non-executive is shared with another board", Outcome.Satisfied, Reason.None, Holds(Barred, At(OtherBoard))) { Says = ["cluster"] },
        new("NHSE-ELIG-070", "a non-executive is employed by the board", Outcome.Undetermined, Reason.SourceUnverified,
            With(Barred, member => member with { Employment = FactList.Complete(EmployedBy(ThisBoard, Seated)) }))
        {
            Locations = ["/board/members/7"],
        },
        new("NHSE-ELIG-070", "a non-executive is employed elsewhere", Outcome.Satisfied, Reason.None,
            With(Barred, member => member with { Employment = FactList.Complete(EmployedBy(new Body { Kind = BodyKind.Other, Code = "U1" }, Seated)) })),
        new("NHSE-ELIG-070", "a non-executive is seconded by a council", Outcome.Undetermined, Reason.SourceUnverified,
            With(Barred, member => member with { Secondments = FactList.Complete(new Secondment { HomeEmployer = LawfulBoard.County, From = Seated }) })),
        new("NHSE-ELIG-070", "a secondment has ended", Outcome.Satisfied, Reason.None,
            With(Barred, member => member with { Secondments = FactList.Complete(new Secondment { HomeEmployer = LawfulBoard.County, From = Seated, To = new(2026, 9, 1) }) })),
        new("NHSE-ELIG-070", "who employs a non-executive is not known", Outcome.Undetermined, Reason.FactMissing,
            With(Barred, member => member with { Employment = FactList<EmploymentSpell>.Unknown })),
        new("NHSE-ELIG-070", "the other roles of a non-executive are not known", Outcome.Undetermined, Reason.ListNotComplete,
            With(Barred, member => member with { OtherRoles = FactList<OtherRole>.Unknown })),
        new("NHSE-ELIG-070", "members may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, NotAll),
        new("NHSE-ELIG-070", "there is no non-executive", Outcome.NotApplicable, Reason.SeatEmpty, board => Without(board, SeatKind.NonExecutive)),
    ];

    private static IntegratedCareBoard Without(IntegratedCareBoard board, params SeatKind[] seats) =>
        board with { Members = FactList.Complete<BoardMember>([.. board.Members.Where(member => !seats.Contains(member.Seat!.Value))]) };
}
