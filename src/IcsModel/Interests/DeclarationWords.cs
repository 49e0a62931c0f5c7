using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>Says of one interest how its declaration stands.</summary>
internal static class DeclarationWords
{
    internal static Spot FindLate(this Spot spot, in BoardFacts facts, DeclarationDeadline one)
    {
        var lastDay = one.LastDay(facts.Parameters.CountDayOfAwareness);
        return spot.Find(
            InterestWords.Entry(one.Register, one.Entry) + "/declaredOn",
            Id(in facts, one),
            $"{Call(in facts, one)} was declared on {BoardWords.Iso(one.Declared)}, {InterestWords.Days(lastDay, one.Declared)} late: the last day was "
            + $"{BoardWords.Iso(lastDay)}.");
    }

    internal static Spot FindUndeclared(this Spot spot, in BoardFacts facts, DeclarationDeadline one)
    {
        var lastDay = one.LastDay(facts.Parameters.CountDayOfAwareness);
        return spot.Find(
            InterestWords.Entry(one.Register, one.Entry),
            Id(in facts, one),
            $"{Call(in facts, one)} was not declared on {BoardWords.Iso(facts.AsAt)}, {InterestWords.Days(lastDay, facts.AsAt)} after the last day, "
            + $"{BoardWords.Iso(lastDay)}.");
    }

    internal static Spot FindRunning(this Spot spot, in BoardFacts facts, DeclarationDeadline one)
    {
        var lastDay = one.LastDay(facts.Parameters.CountDayOfAwareness);
        return spot
            .Find(
                InterestWords.Entry(one.Register, one.Entry),
                Id(in facts, one),
                $"{Call(in facts, one)} is not declared yet; the last day is {BoardWords.Iso(lastDay)}.")
            .Missing(MissingKind.PendingEvent, InterestWords.Entry(one.Register, one.Entry) + "/declaredOn", $"the declaration, due by {BoardWords.Iso(lastDay)}");
    }

    internal static Spot FindEarlier(this Spot spot, in BoardFacts facts, DeclarationDeadline one) =>
        spot
            .Find(
                InterestWords.Entry(one.Register, one.Entry),
                Id(in facts, one),
                $"{Call(in facts, one)} was known since {BoardWords.Iso(one.Aware)}, when there was no board to declare it to.")
            .Missing(
                MissingKind.Judgement,
                InterestWords.Entry(one.Register, one.Entry) + "/awareOn",
                "from which day the 28 days run for conflicts known before the board existed");

    private static string Call(in BoardFacts facts, DeclarationDeadline one) =>
        BoardWords.Capital(InterestWords.Call(InterestWords.EntryAt(in facts, one.Register, one.Entry)));

    private static string? Id(in BoardFacts facts, DeclarationDeadline one) => InterestWords.EntryAt(in facts, one.Register, one.Entry).Id;
}
