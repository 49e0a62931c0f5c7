using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Tests.Commissioning;

public sealed class SuccessionTests
{
    private static CommissioningTransition Lawful => LawfulCommissioning.Create().Transition!;

    public static TheoryData<SuccessorPurpose> Purposes => [.. Enum.GetValues<SuccessorPurpose>()];

    [Theory]
    [MemberData(nameof(Purposes))]
    public void A_group_within_one_board_has_that_board_for_every_purpose(SuccessorPurpose purpose) =>
        Lawful.SuccessorOf(LawfulCommissioning.MergedGroup, purpose).ShouldBe(LawfulCommissioning.Board);

    [Theory]
    [InlineData(SuccessorPurpose.PrimaryCareDirections, "QZZ")]
    [InlineData(SuccessorPurpose.Complaints, "QZZ")]
    [InlineData(SuccessorPurpose.SecureAccommodation, "QZZ")]
    [InlineData(SuccessorPurpose.AnnualReport, "QYY")]
    [InlineData(SuccessorPurpose.Accounts, "QYY")]
    [InlineData(SuccessorPurpose.WindingUp, "QYY")]
    [InlineData(SuccessorPurpose.ForwardPlan, "QYY")]
    [InlineData(SuccessorPurpose.Other, null)]
    public void A_group_that_was_split_has_different_boards(SuccessorPurpose purpose, string? expected) =>
        Lawful.SuccessorOf(LawfulCommissioning.SplitGroup, purpose, LawfulCommissioning.WestBoard)?.Code.ShouldBe(expected);

    [Fact]
    public void Without_the_whole_area_nothing_is_told()
    {
        var open = Lawful with { Groups = FactList.Complete(Lawful.Groups[0] with { Area = FactList.NotStated("n", "s") }) };

        open.SuccessorOf(LawfulCommissioning.MergedGroup, SuccessorPurpose.Complaints, LawfulCommissioning.Board).ShouldBeNull();
        Lawful.SuccessorOf(LawfulCommissioning.NorthGroup, SuccessorPurpose.Complaints).ShouldBeNull();
    }

    [Fact]
    public void Predecessors_are_groups_within_the_area_and_those_that_left_it_something()
    {
        Lawful.PredecessorsOf(LawfulCommissioning.Board).ShouldBe([LawfulCommissioning.MergedGroup]);
        Lawful.PredecessorsOf(LawfulCommissioning.WestBoard).ShouldBe([LawfulCommissioning.SplitGroup, LawfulCommissioning.WestGroup]);
        Should.Throw<ArgumentNullException>(() => Lawful.PredecessorsOf(null!));
        Should.Throw<ArgumentNullException>(() => Lawful.SuccessorOf(null!, SuccessorPurpose.Other));
    }
}
