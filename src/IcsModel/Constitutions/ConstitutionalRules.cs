using IcsModel.Boards;
using IcsModel.Constitutions.OwnRules;
using IcsModel.Rules;

namespace IcsModel.Constitutions;

/// <summary>The requirements that a board has given itself in its own constitution, as rules to add to a catalogue.</summary>
/// <remarks>
/// <para>
/// They have the force of the board's constitution and not of an Act, so that what is not met is a departure. They cite the constitution by the numbers of its
/// clauses and are in force for the days of the version stated. Where the first day of the version is not stated they reach back to the first day of the board, speak only
/// for the day the facts are stated for, and never find anything unmet.
/// </para>
/// <para>
/// There is a rule for everything that the constitution is stated to lay down and for nothing else. The ids tell the kind of requirement and, for the rules about seats, the
/// kind of seat by its place in <see cref="SeatKind"/> counted from 1, so that they stay the same when entries are added or moved: <c>LOCAL-SEAT-6</c>, <c>LOCAL-ROUTE-6</c> and
/// <c>LOCAL-TERM-6</c> are about non-executive members. Entries for one kind of seat are taken together. <c>LOCAL-DEPUTY-1</c>, <c>LOCAL-AUDIT-CHAIR-1</c> and
/// <c>LOCAL-REMUNERATION-CHAIR-1</c> are about the seats from which these roles may be held, <c>LOCAL-QUORUM-1</c> about whether the board can be quorate with everybody in post and
/// <c>LOCAL-QUORUM-2</c> about its recorded meetings.
/// </para>
/// <para>The rules speak of boards that have this constitution; for a board with another they are not applicable.</para>
/// </remarks>
/// <example>
/// <code>
/// var catalogue = RuleCatalogue.Current.With(ConstitutionalRules.Of(board));
/// foreach (var outcome in catalogue.Assess(board, new LocalDate(2025, 6, 1)).Outcomes.Where(outcome => outcome.Severity == Severity.Departure))
/// {
///     Console.WriteLine($"{outcome.Citation.Text}: {outcome.Message}");
/// }
/// </code>
/// </example>
public static class ConstitutionalRules
{
    /// <summary>The rules that a board's constitution makes for it, in the order of their subjects; none where nothing is known of a constitution.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    public static IReadOnlyList<Rule> Of(IntegratedCareBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        if (board.Constitution is not { } constitution)
        {
            return [];
        }

        var (text, own, rules) = (new OwnText(board, constitution), board.Index.OwnSeats, new List<Rule>());
        AddForSeats(rules, text, own);
        AddForRoles(rules, text, constitution);
        if (constitution.StandingOrders?.Quorum is not null)
        {
            rules.Add(QuorumAttainableRule.Of(text));
            rules.Add(MeetingsQuorateRule.Of(text));
        }

        return rules.AsReadOnly();
    }

    private static void AddForSeats(List<Rule> rules, OwnText text, OwnSeats own)
    {
        foreach (var kind in Enum.GetValues<SeatKind>())
        {
            if (own[kind] is { StatesNumber: true } seat)
            {
                rules.Add(SeatsFilledRule.Of(text, seat));
            }
        }

        foreach (var kind in Enum.GetValues<SeatKind>())
        {
            if (own[kind] is { StatesRoute: true } seat)
            {
                rules.Add(AppointmentRouteRule.Of(text, seat));
            }
        }

        foreach (var kind in Enum.GetValues<SeatKind>())
        {
            if (own[kind] is { StatesTerms: true } seat)
            {
                rules.Add(TermOfOfficeRule.Of(text, seat));
            }
        }
    }

    private static void AddForRoles(List<Rule> rules, OwnText text, Constitution constitution)
    {
        var (deputy, audit, remuneration) = (false, false, false);
        foreach (var seat in constitution.Seats)
        {
            deputy |= seat.MayBeDeputyChair is not null;
            audit |= seat.MayChairAudit is not null;
            remuneration |= seat.MayChairRemuneration is not null;
        }

        if (deputy)
        {
            rules.Add(new DeputyChairSeatRule(text));
        }

        if (audit)
        {
            rules.Add(CommitteeChairSeatRule.Audit(text));
        }

        if (remuneration)
        {
            rules.Add(CommitteeChairSeatRule.Remuneration(text));
        }
    }
}
