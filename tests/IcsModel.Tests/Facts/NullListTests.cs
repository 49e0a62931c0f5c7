using System.Reflection;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Tests.Facts;

public sealed class NullListTests
{
    public static TheoryData<string> ListProperties =>
        [.. typeof(IntegratedCareBoard).Assembly.GetExportedTypes().SelectMany(Lists).Select(list => $"{list.DeclaringType!.FullName}.{list.Name}")];

    [Theory]
    [MemberData(nameof(ListProperties))]
    public void A_list_is_never_null(string name)
    {
        var list = typeof(IntegratedCareBoard).Assembly.GetExportedTypes().SelectMany(Lists).Single(list => name.Equals($"{list.DeclaringType!.FullName}.{list.Name}", StringComparison.Ordinal));
        var owner = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(list.DeclaringType!);

        var thrown = Should.Throw<TargetInvocationException>(() => list.SetValue(owner, value: null));

        thrown.InnerException.ShouldBeOfType<ArgumentNullException>();
    }

    [Fact]
    public void A_list_of_facts_holds_no_null() =>
        Should.Throw<ArgumentException>(() => FactList.Complete<BoardMember>(null!, new BoardMember()));

    [Fact]
    public void A_date_of_another_calendar_is_refused() =>
        Should.Throw<ArgumentException>(() => RuleCatalogue.Current.Decide(new IntegratedCareBoard(), new LocalDate(2025, 6, 1).WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void Policy_never_asks_for_no_non_executive_member() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { MinimumNonExecutiveMembers = 0 });

    private static IEnumerable<PropertyInfo> Lists(Type type) =>
        type.GetProperties().Where(property => property.CanWrite && property.PropertyType.IsGenericType
            && (property.PropertyType.GetGenericTypeDefinition() == typeof(FactList<>) || property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)));
}
