using FsCheck;
using FsCheck.Fluent;
using IcsModel.Areas;

namespace IcsModel.Tests.Areas;

public sealed class AreaTests
{
    private static readonly Area One = Of(1, 63, 64, 200);
    private static readonly Area Other = Of(64, 65, 999_999);

    [Fact]
    public void Holds_each_code_once_in_order()
    {
        var area = Of(200, 1, 64, 1);

        area.Count.ShouldBe(3);
        area.Select(lsoa => lsoa.Number).ShouldBe([1, 64, 200]);
        area.Contains(new(64)).ShouldBeTrue();
        area.Contains(new(65)).ShouldBeFalse();
        area.Contains(new(999_999)).ShouldBeFalse();
        area.ToString().ShouldBe("3 LSOAs");
        Of(1).ToString().ShouldBe("1 LSOA");
    }

    [Fact]
    public void Is_joined_cut_and_compared()
    {
        Numbers(One.Union(Other)).ShouldBe([1, 63, 64, 65, 200, 999_999]);
        Numbers(Other.Union(One)).ShouldBe([1, 63, 64, 65, 200, 999_999]);
        Numbers(One.Intersect(Other)).ShouldBe([64]);
        Numbers(One.Except(Other)).ShouldBe([1, 63, 200]);
        Numbers(Other.Except(One)).ShouldBe([65, 999_999]);
        One.CountShared(Other).ShouldBe(1);
        One.Overlaps(Other).ShouldBeTrue();
        One.Overlaps(Of(2, 999_999)).ShouldBeFalse();
        Of(63, 200).IsWithin(One).ShouldBeTrue();
        One.IsWithin(Of(63, 200)).ShouldBeFalse();
        Area.Empty.IsWithin(One).ShouldBeTrue();
    }

    [Fact]
    public void Coincides_with_the_same_codes_and_nothing_coincides_with_nothing()
    {
        One.CoincidesWith(Of(200, 64, 63, 1)).ShouldBeTrue();
        One.CoincidesWith(Other).ShouldBeFalse();
        Area.Empty.CoincidesWith(Area.Of()).ShouldBeFalse();
        Area.Empty.ShouldBe(Area.Of());
    }

    [Fact]
    public void Equals_by_codes_whatever_it_was_made_from()
    {
        var made = Other.Except(Of(999_999));

        made.ShouldBe(Of(64, 65));
        made.GetHashCode().ShouldBe(Of(64, 65).GetHashCode());
        made.Equals((object)Of(64, 65)).ShouldBeTrue();
        made.Equals((object?)null).ShouldBeFalse();
        Area.From(made).ShouldBeSameAs(made);
    }

    [Fact]
    public void Goes_through_its_codes_without_allocating()
    {
        var england = EnglishLsoas.Of(LsoaEdition.Census2021);
        _ = Sum(england);

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Sum(england);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Works_as_a_set_does() => Prop.ForAll(Pairs.ToArbitrary(), pair => Agree([.. pair.Left], [.. pair.Right])).QuickCheckThrowOnFailure();

    private static Gen<(int[] Left, int[] Right)> Pairs =>
        from left in Gen.Choose(0, 500).ArrayOf()
        from right in Gen.Choose(0, 500).ArrayOf()
        select (left, right);

    private static bool Agree(HashSet<int> one, HashSet<int> other)
    {
        var (a, b) = (Of([.. one]), Of([.. other]));
        return Numbers(a.Union(b)).SequenceEqual(one.Union(other).Order())
            && Numbers(a.Intersect(b)).SequenceEqual(one.Intersect(other).Order())
            && Numbers(a.Except(b)).SequenceEqual(one.Except(other).Order())
            && a.Overlaps(b) == one.Overlaps(other)
            && a.IsWithin(b) == one.IsSubsetOf(other)
            && a.Equals(b) == one.SetEquals(other)
            && a.CountShared(b) == one.Intersect(other).Count();
    }

    private static int Sum(Area area)
    {
        var sum = 0;
        foreach (var lsoa in area)
        {
            sum += lsoa.Number;
        }

        return sum;
    }

    private static Area Of(params int[] numbers) => Area.From(numbers.Select(number => new LsoaCode(number)));

    private static IEnumerable<int> Numbers(Area area) => area.Select(lsoa => lsoa.Number);
}
