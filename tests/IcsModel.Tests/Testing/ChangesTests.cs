using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Constitutions;
using IcsModel.Partnerships;
using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Testing;

namespace IcsModel.Tests.Testing;

/// <summary>Each change makes one thing other and leaves the rest; what is not there cannot be changed.</summary>
public sealed class ChangesTests
{
    private static readonly IntegratedCareBoard Board = LawfulGovernance.Create();
    private static readonly IntegratedCareSystem System = LawfulSystem.Create();

    [Fact]
    public void A_member_is_changed_by_seat_or_by_id()
    {
        Board.WithMember(SeatKind.NonExecutive, member => member with { Votes = false }).Members.Single(member => member.Votes == false).Id.ShouldBe("audit-chair");
        Board.WithMember("deputy", member => member with { Votes = false }).Members.Single(member => member.Votes == false).Id.ShouldBe("deputy");
    }

    [Fact]
    public void A_change_leaves_everything_else()
    {
        var board = Board.WithMember("deputy", member => member with { Votes = false });

        board.WithMember("deputy", member => member with { Votes = null }).ShouldBe(Board);
        board.Members.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Members_leave_and_join()
    {
        Board.WithoutMember("place-4").Members.Count.ShouldBe(15);
        Board.WithoutMembers(SeatKind.NonExecutive).Members.Count.ShouldBe(13);
        var joined = Board.WithoutMembers(SeatKind.NonExecutive).WithMemberAdded(LawfulBoard.OrdinaryMember("new", SeatKind.NonExecutive, new(2026, 5, 1)));
        joined.Members[13].Person!.Id.ShouldBe("p-new");
        RuleCatalogue.Current.Assess(joined, new(2026, 9, 1)).ShouldSatisfy("ICB-BOARD-006").ShouldNotSatisfy("NHSE-BOARD-003");
    }

    [Fact]
    public void Constitution_committees_and_meetings_are_changed()
    {
        Board.WithConstitution(constitution => constitution with { Version = "9" }).Constitution!.Version.ShouldBe("9");
        Board.WithCommittee(CommitteeKind.Remuneration, committee => committee with { Name = "Pay" }).Committees[2].Name.ShouldBe("Pay");
        Board.WithMeeting("july", meeting => meeting with { HeldInPublic = false }).Meetings[1].HeldInPublic.ShouldBe(false);
        Board.WithMember("trust", member => member.WithNomination(nomination => nomination with { JointProcessFollowed = false })).Members[8].Nomination!.JointProcessFollowed.ShouldBe(false);
    }

    [Fact]
    public void Parts_of_a_system_are_changed()
    {
        var changed = System.WithBoard(board => board with { Name = "B" })
            .WithCouncil("E10000099", council => council with { HasExecutiveArrangements = false })
            .WithPartnership(partnership => partnership with { Name = "P" })
            .WithPartnershipMember("police", member => member with { IsChair = true })
            .WithoutPartnershipMember("carer")
            .WithStrategy("ics-2", strategy => strategy with { PublishedOn = null })
            .WithNeedsAssessment("jsna-county", assessment => assessment with { PublishedOn = null })
            .WithWellbeingStrategy("jlhws-county", strategy => strategy with { PublishedOn = null })
            .WithWellbeingBoard("HWB-1", board => board with { Name = "W" })
            .WithPlace("place-county", place => place with { Name = "L" });

        changed.Board!.Name.ShouldBe("B");
        changed.Councils[0].HasExecutiveArrangements.ShouldBe(false);
        changed.Partnerships[0].Name.ShouldBe("P");
        changed.Partnerships[0].Members.Count(member => member.IsChair == true).ShouldBe(2);
        changed.Partnerships[0].Members.Count.ShouldBe(System.Partnerships[0].Members.Count - 1);
        changed.Strategies[1].PublishedOn.ShouldBeNull();
        changed.NeedsAssessments[0].PublishedOn.ShouldBeNull();
        changed.WellbeingStrategies[0].PublishedOn.ShouldBeNull();
        changed.WellbeingBoards[0].Name.ShouldBe("W");
        changed.Places[0].Name.ShouldBe("L");
    }

    [Fact]
    public void Parts_of_a_commissioning_history_are_changed()
    {
        var history = LawfulCommissioning.Create();
        var merger = history.Mergers[0].Id!;

        history.WithGroup("99X", group => group with { Name = "G" }).Groups[0].Name.ShouldBe("G");
        history.WithMerger(merger, one => one with { Id = "m" }).Mergers[0].Id.ShouldBe("m");
        history.WithTransition(_ => new()).Transition.ShouldBe(new());
    }

    [Fact]
    public void Lists_keep_how_complete_they_are()
    {
        var list = FactList.Partial("a", "b");

        list.WithChanged(one => one is "a", _ => "c").ShouldBe(FactList.Partial("c", "b"));
        list.With("c").ShouldBe(FactList.Partial("a", "b", "c"));
        list.Without(one => one is "a").ShouldBe(FactList.Partial("b"));
        list.Without(one => one is "z").ShouldBe(list);
    }

    [Fact]
    public void What_is_not_there_cannot_be_changed_and_the_message_tells_what_is()
    {
        Should.Throw<ArgumentException>(() => Board.WithoutMembers(SeatKind.Chair).WithMember(SeatKind.Chair, chair => chair)).Message.ShouldBe(
            "Chair is not listed; listed are ChiefExecutive, DirectorOfFinance, MedicalDirector, DirectorOfNursing, NonExecutive, PartnerNhsTrust, OtherOrdinary, PartnerPrimaryMedical, PartnerLocalAuthority. (Parameter 'seat')");
        Should.Throw<ArgumentException>(() => System.WithCouncil("E1", council => council)).Message.ShouldBe("E1 is not listed; listed are E10000099, E06000099. (Parameter 'code')");
        Should.Throw<ArgumentException>(() => (System with { Partnerships = FactList<IntegratedCarePartnership>.Unknown }).WithPartnership(one => one)).Message.ShouldBe("A partnership is not listed; listed are none. (Parameter 'system')");
        Should.Throw<ArgumentException>(() => Board.WithoutMember("nobody"));
        Should.Throw<ArgumentException>(() => Board.WithMember((string)null!, member => member));
        Should.Throw<ArgumentException>(() => Board.WithMeeting("never", meeting => meeting));
        Should.Throw<ArgumentException>(() => Board.WithCommittee(CommitteeKind.Joint, committee => committee));
        Should.Throw<ArgumentException>(() => Board.WithoutMembers(SeatKind.Chair).WithoutMembers(SeatKind.Chair));
        Should.Throw<ArgumentException>(() => new IntegratedCareBoard().WithConstitution(constitution => constitution));
        Should.Throw<ArgumentException>(() => new BoardMember().WithAppointment(appointment => appointment));
        Should.Throw<ArgumentException>(() => new BoardMember().WithNomination(nomination => nomination));
        Should.Throw<ArgumentException>(() => new IntegratedCareSystem().WithBoard(board => board));
        Should.Throw<ArgumentException>(() => new CommissioningHistory().WithTransition(transition => transition));
        Should.Throw<ArgumentException>(() => FactList.Complete("a").WithChanged(one => one is "z", one => one));
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        Should.Throw<ArgumentNullException>(() => Board.WithMember(SeatKind.Chair, null!));
        Should.Throw<ArgumentNullException>(() => ((IntegratedCareBoard)null!).WithMember(SeatKind.Chair, member => member));
        Should.Throw<ArgumentNullException>(() => ((IntegratedCareSystem)null!).WithoutPartnershipMember("x"));
        Should.Throw<ArgumentNullException>(() => Board.WithMemberAdded(null!));
        Should.Throw<ArgumentNullException>(() => FactList.Complete("a").Without(null!));
    }

    [Theory]
    [InlineData(SeatKind.Chair)]
    [InlineData(SeatKind.ChiefExecutive)]
    [InlineData((SeatKind)99)]
    public void An_ordinary_member_holds_an_ordinary_seat(SeatKind seat) =>
        Should.Throw<ArgumentException>(() => LawfulBoard.OrdinaryMember("x", seat, new(2026, 5, 1))).ParamName.ShouldBe("seat");
}
