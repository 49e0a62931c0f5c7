using IcsModel.Eligibility;

namespace IcsModel.Tests.Eligibility;

public sealed class YearsApartTests
{
    [Theory]
    [InlineData(2026, 3, 18, 5, 2021_03_18)]
    [InlineData(2028, 2, 29, 5, 2023_02_28)]
    [InlineData(2028, 2, 29, 4, 2024_02_29)]
    [InlineData(2029, 2, 28, 5, 2024_02_28)]
    [InlineData(2029, 3, 1, 5, 2024_03_01)]
    [InlineData(-9996, 1, 1, 5, int.MinValue)]
    public void Goes_back_by_the_calendar(int year, int month, int day, int years, int expected) =>
        YearsApart.Before(new LocalDate(year, month, day), years).ShouldBe(expected);

    [Theory]
    [InlineData(2026, 4, 1, 3, 2029_04_01)]
    [InlineData(2024, 2, 29, 3, 2027_02_28)]
    [InlineData(2024, 2, 29, 4, 2028_02_29)]
    [InlineData(2026, 4, 1, -3, 2026_04_01)]
    [InlineData(9996, 4, 1, 3, 9999_04_01)]
    [InlineData(9996, 4, 1, 4, int.MaxValue)]
    [InlineData(2026, 4, 1, long.MaxValue, int.MaxValue)]
    public void Goes_on_by_the_calendar(int year, int month, int day, long years, int expected) =>
        YearsApart.After(new LocalDate(year, month, day), years).ShouldBe(expected);
}
