using IcsModel.Systems;

namespace IcsModel.Tests.Systems;

/// <summary>DEF-RLA-001 and -002: which councils are responsible local authorities, and of which board.</summary>
public sealed class ResponsibleAuthoritiesTests
{
    [Theory]
    [InlineData(CouncilKind.CountyCouncil, true)]
    [InlineData(CouncilKind.UnitaryOrMetropolitanDistrict, true)]
    [InlineData(CouncilKind.LondonBorough, true)]
    [InlineData(CouncilKind.IslesOfScilly, true)]
    [InlineData(CouncilKind.CityOfLondon, true)]
    [InlineData(null, null)]
    public void Five_classes_of_council_are(CouncilKind? kind, bool? expected) =>
        ResponsibleAuthorities.IsOfTheClasses(new Council { Kind = kind }).ShouldBe(expected);

    [Fact]
    public void Every_other_kind_is_not() =>
        Enum.GetValues<CouncilKind>().Where(kind => ResponsibleAuthorities.IsOfTheClasses(new Council { Kind = kind }) == false).ShouldBe([CouncilKind.TwoTierDistrict, CouncilKind.CombinedAuthority, CouncilKind.CombinedCountyAuthority, CouncilKind.Other]);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void An_overlap_is_as_stated(bool? stated, bool? expected) =>
        ResponsibleAuthorities.Overlaps(new Council { OverlapsBoard = stated }, new IntegratedCareSystem()).ShouldBe(expected);

    [Fact]
    public void One_part_in_common_is_enough() =>
        ResponsibleAuthorities.Overlaps(
            new Council { Area = FactList.NotStated("E01000001", "E01000002") },
            new IntegratedCareSystem { Area = FactList.NotStated("E01000002") }).ShouldBe(true);
}
