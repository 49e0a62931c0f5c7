using IcsModel.JointWorking;

namespace IcsModel.Tests.Systems;

/// <summary>Which power fits whose function and who is to exercise it.</summary>
public sealed class JointWorkingPowerTests
{
    public static TheoryData<BodyKind?, BodyKind?, FunctionRoute, PowerAnswer, string[]> Table => new()
    {
        { BodyKind.IntegratedCareBoard, BodyKind.NhsTrust, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 65Z5"] },
        { BodyKind.NhsEngland, BodyKind.IntegratedCareBoard, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 65Z5"] },
        { BodyKind.NhsFoundationTrust, BodyKind.CombinedAuthority, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 65Z5"] },
        { BodyKind.IntegratedCareBoard, BodyKind.LocalAuthority, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 65Z5", "s. 75"] },
        { BodyKind.IntegratedCareBoard, BodyKind.TwoTierDistrict, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 75"] },
        { BodyKind.IntegratedCareBoard, BodyKind.CombinedCountyAuthority, FunctionRoute.AnotherBody, PowerAnswer.CannotTell, ["s. 65Z5"] },
        { BodyKind.IntegratedCareBoard, BodyKind.LocalAuthority, FunctionRoute.JointCommittee, PowerAnswer.Found, ["s. 65Z5", "s. 65Z6"] },
        { BodyKind.NhsTrust, BodyKind.NhsFoundationTrust, FunctionRoute.JointCommittee, PowerAnswer.Found, ["s. 65Z5", "s. 65Z6"] },
        { BodyKind.IntegratedCareBoard, BodyKind.TwoTierDistrict, FunctionRoute.JointCommittee, PowerAnswer.CannotTell, ["s. 65Z5", "s. 65Z6"] },
        { BodyKind.IntegratedCareBoard, BodyKind.GeneralPracticeFederation, FunctionRoute.AnotherBody, PowerAnswer.None, ["s. 65Z5(1)"] },
        { BodyKind.IntegratedCareBoard, BodyKind.Charity, FunctionRoute.JointCommittee, PowerAnswer.None, ["s. 65Z5(1)"] },
        { BodyKind.IntegratedCareBoard, BodyKind.HealthAndWellbeingBoard, FunctionRoute.AnotherBody, PowerAnswer.None, ["s. 65Z5(1)"] },
        { BodyKind.IntegratedCareBoard, BodyKind.LocalHealthBoard, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 14Z46"] },
        { BodyKind.NhsTrust, BodyKind.LocalHealthBoard, FunctionRoute.AnotherBody, PowerAnswer.None, ["s. 65Z5(1)"] },
        { BodyKind.LocalAuthority, BodyKind.IntegratedCareBoard, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 75", "reg. 8"] },
        { BodyKind.LocalAuthority, BodyKind.NhsTrust, FunctionRoute.JointCommittee, PowerAnswer.CannotTell, ["s. 75", "reg. 8"] },
        { BodyKind.LocalAuthority, BodyKind.LocalAuthority, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 101", "s. 102"] },
        { BodyKind.LocalAuthority, BodyKind.TwoTierDistrict, FunctionRoute.JointCommittee, PowerAnswer.Found, ["s. 101", "s. 102"] },
        { BodyKind.LocalAuthority, BodyKind.HealthAndWellbeingBoard, FunctionRoute.AnotherBody, PowerAnswer.Found, ["s. 196(2)"] },
        { BodyKind.LocalAuthority, BodyKind.Charity, FunctionRoute.AnotherBody, PowerAnswer.CannotTell, [] },
        { BodyKind.IntegratedCareBoard, null, FunctionRoute.WithinTheBody, PowerAnswer.Found, ["Sch. 1B"] },
        { BodyKind.NhsTrust, null, FunctionRoute.WithinTheBody, PowerAnswer.CannotTell, [] },
        { BodyKind.IntegratedCareBoard, BodyKind.IntegratedCarePartnership, FunctionRoute.AnotherBody, PowerAnswer.None, ["s. 116ZB"] },
        { BodyKind.LocalAuthority, BodyKind.IntegratedCarePartnership, FunctionRoute.AnotherBody, PowerAnswer.None, ["s. 116ZB"] },
        { null, BodyKind.IntegratedCarePartnership, FunctionRoute.JointCommittee, PowerAnswer.None, ["s. 116ZB"] },
        { null, BodyKind.NhsTrust, FunctionRoute.AnotherBody, PowerAnswer.CannotTell, [] },
        { BodyKind.IntegratedCareBoard, null, FunctionRoute.AnotherBody, PowerAnswer.CannotTell, [] },
        { BodyKind.CombinedAuthority, BodyKind.IntegratedCareBoard, FunctionRoute.AnotherBody, PowerAnswer.CannotTell, [] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_function_and_who_exercises_it_decide_the_power(BodyKind? whose, BodyKind? exercisedBy, FunctionRoute route, PowerAnswer answer, string[] provisions)
    {
        var choice = JointWorkingPower.For(whose, exercisedBy, route);

        choice.Answer.ShouldBe(answer);
        choice.Because.Select(citation => citation.Provision.Text).ShouldBe(provisions);
        (choice.Powers.Count > 0).ShouldBe(answer == PowerAnswer.Found || provisions.Length > 0 && answer == PowerAnswer.CannotTell);
    }

    [Fact]
    public void Only_entries_seen_exclude_a_function_for_sure()
    {
        ExcludedFunction.All.Count(entry => entry.IsVerified).ShouldBe(11);
        ExcludedFunction.IsExcluded("s. 14Z59").ShouldBe(true);
        ExcludedFunction.IsExcluded("s. 14Z59(3)").ShouldBe(true);
        ExcludedFunction.IsExcluded("s. 3B").ShouldBe(false);
        ExcludedFunction.IsExcluded("s. 65D").ShouldBeNull();
        ExcludedFunction.IsExcluded("Sch. 4 para. 2").ShouldBeNull();
        ExcludedFunction.IsExcluded("licensing").ShouldBeNull();
        ExcludedFunction.IsExcluded(null).ShouldBeNull();
    }
}
