using IcsModel.Areas;

namespace IcsModel.Tests.Areas;

public sealed class EnglishLsoasTests
{
    [Theory]
    [InlineData(LsoaEdition.Census2011, 32_844)]
    [InlineData(LsoaEdition.Census2021, 33_755)]
    public void Holds_every_LSOA_of_a_census(LsoaEdition edition, int count)
    {
        EnglishLsoas.Of(edition).Count.ShouldBe(count);
        EnglishLsoas.Of(edition).ShouldBeSameAs(EnglishLsoas.Of(edition));
    }

    [Fact]
    public void Refuses_another_census() => Should.Throw<ArgumentOutOfRangeException>(() => EnglishLsoas.Of((LsoaEdition)2));

    [Fact]
    public void Tells_the_census_by_the_codes_that_one_list_has_alone()
    {
        var (old, current) = (EnglishLsoas.Of(LsoaEdition.Census2011), EnglishLsoas.Of(LsoaEdition.Census2021));
        var (ended, begun) = (Area.Of(old.Except(current).First()), Area.Of(current.Except(old).First()));

        EnglishLsoas.EditionOf(old).ShouldBe(LsoaEdition.Census2011);
        EnglishLsoas.EditionOf(current).ShouldBe(LsoaEdition.Census2021);
        EnglishLsoas.EditionOf(old.Intersect(current)).ShouldBeNull();
        EnglishLsoas.EditionOf(ended.Union(begun)).ShouldBeNull();
        EnglishLsoas.EditionOf(Area.Of(new LsoaCode(999_999))).ShouldBeNull();
    }
}
