using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>Says what bars a member, on which day, and what is missing to tell.</summary>
internal static class DisqualificationWords
{
    private static readonly (BarGap Gap, string Pointer, string Description)[] AboutEntry =
    [
        (BarGap.Criterion, "/criterion", "which criterion something recorded against a member comes under"),
        (BarGap.Day, "/from", "the day on which something recorded against a member happened or began"),
        (BarGap.Sentence, "/sentenceMonths", "how many months of imprisonment a conviction led to"),
        (BarGap.OptionOfFine, "/withOptionOfFine", "whether a fine could have been paid instead of imprisonment"),
        (BarGap.Redundancy, "/byRedundancy", "whether a dismissal was for redundancy"),
        (BarGap.Grounds, "/onStatedGrounds", "whether an office ended on one of the grounds of the clause"),
    ];

    internal static string Pointer(int member) => BoardWords.Pointer(member) + "/disqualifications";

    internal static string Pointer(DisqualificationBar bar) => $"{Pointer(bar.Member)}/{bar.Entry.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What was found about one member, as a sentence.</summary>
    internal static string Sentence(BoardMember member, DisqualificationBar bar, string bars)
    {
        var (who, entry) = (BoardWords.Capital(BoardWords.Call(member)), member.Disqualifications[bar.Entry]);
        return bar.Kind switch
        {
            BarKind.OnDecision => $"{who} was barred on {Iso(member.Appointment!.DecidedOn)}, the day of the decision to appoint, by {bars}{When(entry)}.",
            BarKind.OnFirstDay => $"{who} was barred on {Iso(member.From)}, the first day in the seat, by {bars}{When(entry)}.",
            BarKind.InOffice => $"{who} has been barred in office since {Iso(entry.From)} by {bars}.",
            BarKind.Past => $"{who} was barred in office from {Iso(entry.From)} until {Iso(entry.To)} by {bars}; that is earlier than the date asked about and does not change the outcome.",
            BarKind.AfterAppointment => $"{who}: {bars}, of {Iso(entry.From)}, came after the appointment, from which the criterion looks back.",
            _ => $"{who}: whether {bars} bars the membership cannot be told from what is recorded.",
        };
    }

    /// <summary>Names what is missing to tell whether something recorded bars a member.</summary>
    internal static void AskFor(this Ruling ruling, DisqualificationBar bar)
    {
        foreach (var (gap, pointer, description) in AboutEntry)
        {
            if ((bar.Gaps & gap) != 0)
            {
                ruling.Missing(Pointer(bar) + pointer, description);
            }
        }

        if ((bar.Gaps & BarGap.FirstDayInSeat) != 0)
        {
            ruling.Missing(BoardWords.Pointer(bar.Member) + "/from", "since when listed members hold their seats");
        }

        if ((bar.Gaps & BarGap.DecidedOn) != 0)
        {
            ruling.Missing(BoardWords.Pointer(bar.Member) + "/appointment/decidedOn", "the day of the decision to appoint");
        }

        if (bar.Kind == BarKind.AfterAppointment)
        {
            ruling.Missing(MissingKind.Judgement, Pointer(bar), "whether what happened in office ends the membership");
        }
    }

    private static string When(Disqualification entry) =>
        entry switch
        {
            { From: { } from, To: { } to } => $", from {BoardWords.Iso(from)} until {BoardWords.Iso(to)}",
            { From: { } from, Criterion: { } criterion } => $", {(Lasts(criterion) ? "since" : "of")} {BoardWords.Iso(from)}",
            _ => string.Empty,
        };

    private static bool Lasts(DisqualificationCriterion criterion) =>
        criterion is DisqualificationCriterion.MemberOfParliament or DisqualificationCriterion.BankruptcyRestrictions or DisqualificationCriterion.ProfessionalSanction
            or DisqualificationCriterion.DirectorDisqualification;

    private static string Iso(NodaTime.LocalDate? day) => day is { } known ? BoardWords.Iso(known) : "a day not stated";
}
