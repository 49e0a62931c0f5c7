namespace IcsModel.Tests.Facts;

public sealed class FactListTests
{
    [Fact]
    public void Says_whether_it_is_complete()
    {
        FactList.Complete(1, 2).IsComplete.ShouldBeTrue();
        FactList.Partial(1, 2).Completeness.ShouldBe(Completeness.Partial);
        FactList.NotStated(1, 2).Completeness.ShouldBe(Completeness.NotStated);
        FactList<int>.Unknown.Equals(FactList.NotStated<int>()).ShouldBeTrue();
        FactList.Partial(1, 2).WithCompleteness(Completeness.Complete).Equals(FactList.Complete(1, 2)).ShouldBeTrue();
    }

    [Fact]
    public void Equals_a_list_of_equal_items_that_is_as_complete()
    {
        FactList.Complete("a", "b").Equals(FactList.Complete("a", "b")).ShouldBeTrue();
        FactList.Complete("a", "b").GetHashCode().ShouldBe(FactList.Complete("a", "b").GetHashCode());
        FactList.Complete("a", "b").Equals(FactList.Complete("b", "a")).ShouldBeFalse();
        FactList.Complete("a", "b").Equals(FactList.Partial("a", "b")).ShouldBeFalse();
        FactList.Complete("a").Equals(null).ShouldBeFalse();
        FactList.Complete("a").Equals((object)"a").ShouldBeFalse();
    }

    [Fact]
    public void Holds_what_it_was_made_of_and_no_more()
    {
        var items = new[] { 1, 2, 3 };
        var list = FactList.Complete(items.AsSpan());

        items[0] = 9;

        list.ShouldBe([1, 2, 3]);
        list.Count.ShouldBe(3);
        list[2].ShouldBe(3);
        Should.Throw<IndexOutOfRangeException>(() => list[3]);
    }

    [Fact]
    public void Value_lists_compare_by_their_items()
    {
        ValueList<int> one = [1, 2];

        one.ShouldBe(ValueList.From([1, 2]));
        one.GetHashCode().ShouldBe(ValueList.Of(1, 2).GetHashCode());
        one.Equals(ValueList.Of(2, 1)).ShouldBeFalse();
        one.Equals((object?)null).ShouldBeFalse();
        one.AsSpan().ToArray().ShouldBe([1, 2]);
        ValueList.Of<int>().ShouldBeSameAs(ValueList<int>.Empty);
        Should.Throw<ArgumentNullException>(() => ValueList.From<int>(null!));
    }

    [Fact]
    public void Going_through_a_list_allocates_nothing()
    {
        var list = FactList.Complete(1, 2, 3);
        var sum = Sum(list);

        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Sum(list);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        sum.ShouldBe(12);
        allocated.ShouldBe(0);
    }

    private static int Sum(FactList<int> list)
    {
        var sum = 0;
        foreach (var item in list)
        {
            sum += item;
        }

        foreach (var item in list.Items)
        {
            sum += item - item;
        }

        return sum;
    }
}
