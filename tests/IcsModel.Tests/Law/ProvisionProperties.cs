using FsCheck;
using FsCheck.Fluent;
using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class ProvisionProperties
{
    private static readonly Gen<string> Number = Gen.Elements("1", "2", "9", "10", "14", "116", "14Z", "14Z1", "14Z25", "116A", "116ZA", "116ZB", "223GA");
    private static readonly Gen<string> Brackets = Gen.Elements(
        string.Empty, "(1)", "(2)", "(1A)", "(1ZA)", "(a)", "(1)(a)", "(1)(za)", "(1)(aa)", "(1)(b)", "(1)(b)(i)", "(1)(b)(iv)", "(1)(b)(ix)(aa)");

    private static readonly Gen<Provision> Provisions =
        from unit in Gen.Elements("s. ", "reg. ", "Sch. ", "Sch. 1B para. ", "Sch. 2 para. ")
        from number in Number
        from brackets in Brackets
        select Provision.Parse(unit + number + (string.Equals(unit, "Sch. ", StringComparison.Ordinal) ? string.Empty : brackets));

    [Fact]
    public void The_canonical_text_reads_back_as_the_same_provision() =>
        Prop.ForAll(Provisions.ToArbitrary(), provision => Provision.Parse(provision.Text).Equals(provision)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_total() =>
        Prop.ForAll(
            Triples().ToArbitrary(),
            triple =>
            {
                var (first, second, third) = triple;
                var isAntisymmetric = Math.Sign(first.CompareTo(second)) == -Math.Sign(second.CompareTo(first));
                var isTransitive = !(first <= second && second <= third) || first <= third;
                return isAntisymmetric && isTransitive && (first.CompareTo(second) == 0) == first.Equals(second);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_whole_stands_directly_before_its_parts() =>
        Prop.ForAll(
            Triples().ToArbitrary(),
            triple =>
            {
                var (whole, part, other) = triple;
                var isBetween = whole <= other && other <= part;
                return !whole.Contains(part) || (whole <= part && (!isBetween || whole.Contains(other)));
            }).QuickCheckThrowOnFailure();

    private static Gen<(Provision First, Provision Second, Provision Third)> Triples() =>
        from first in Provisions
        from second in Provisions
        from third in Provisions
        select (first, second, third);
}
