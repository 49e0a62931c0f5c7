using IcsModel.Accounts;

namespace IcsModel.Tests.Accounts;

public sealed class FinancialYearTests
{
    [Theory]
    [InlineData(2022_07_01, 2023_04_01)]
    [InlineData(2026_04_01, 2027_04_01)]
    [InlineData(2026_03_30, 2026_04_01)]
    [InlineData(2026_03_31, 2027_04_01)]
    [InlineData(2024_02_29, 2024_04_01)]
    [InlineData(2022_12_31, 2023_04_01)]
    [InlineData(2023_01_01, 2023_04_01)]
    public void The_first_runs_from_establishment_to_the_first_31_March_after_it(int established, int dayAfter) =>
        FinancialYear.First(established).ShouldBe(new FinancialYear(established, dayAfter));

    [Fact]
    public void Every_later_one_is_twelve_months()
    {
        var second = FinancialYear.First(2022_07_01).Next;

        second.ShouldBe(new FinancialYear(2023_04_01, 2024_04_01));
        second.Next.ShouldBe(new FinancialYear(2024_04_01, 2025_04_01));
    }

    [Theory]
    [InlineData(2023_03_30, false)]
    [InlineData(2023_03_31, false)]
    [InlineData(2023_04_01, true)]
    public void It_is_over_from_the_day_after_its_last(int asAt, bool expected) => FinancialYear.First(2022_07_01).HasEnded(asAt).ShouldBe(expected);

    [Fact]
    public void It_reads_as_its_first_and_its_last_day() => FinancialYear.First(2022_07_01).ToString().ShouldBe("2022-07-01 to 2023-03-31");

    [Theory]
    [InlineData(2022_07_01, 2023_04_01, Coverage.Exact)]
    [InlineData(0, 2023_04_01, Coverage.Possible)]
    [InlineData(2022_07_01, 0, Coverage.Possible)]
    [InlineData(0, 0, Coverage.Possible)]
    [InlineData(0, 2024_04_01, Coverage.Elsewhere)]
    [InlineData(2022_04_01, 2023_04_01, Coverage.WrongDays)]
    [InlineData(2022_07_01, 2023_03_31, Coverage.WrongDays)]
    [InlineData(2023_03_31, 2024_04_01, Coverage.WrongDays)]
    [InlineData(2022_04_01, 2022_07_01, Coverage.Elsewhere)]
    [InlineData(2023_04_01, 2024_04_01, Coverage.Elsewhere)]
    public void Accounts_cover_it_only_with_exactly_its_days(int from, int to, object expected) =>
        new YearDays(from, to).Of(FinancialYear.First(2022_07_01)).ShouldBe(expected);
}
