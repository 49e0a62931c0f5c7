using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-010: accounts of other periods are prepared when NHS England directs them.</summary>
internal sealed class ExtraPeriodAccountsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-010"),
    Title = "Extra-period accounts prepared when directed",
    Citation = BoardDefinitions.Schedule1B("para. 22(3)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB; NHS England (direction)",
    Asks = "Accounts are prepared for a period that NHS England, with the approval of the Secretary of State, directs.",
    Decides = "Looks at each direction recorded up to the date: whether it was approved and, once its period is over, whether the accounts are prepared.",
    Reading = new Interpretation("A direction stated to lack approval is shown and left to judgement; it is never held against the board. Accounts are owed once the period they cover is over."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string List = "/accounts/extraPeriods";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var periods = facts.Index.Board.Accounts?.ExtraPeriods ?? FactList<ExtraPeriodAccounts>.Unknown;
        if (periods.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }

        for (var i = 0; i < periods.Count; i++)
        {
            LookAt(in facts, ref review, i, periods[i]);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The accounts of every other period that NHS England directed are prepared.",
            { Outcome: Outcome.NotSatisfied } => "Accounts of a period that NHS England directed were not prepared.",
            { Outcome: Outcome.NotApplicable } => "No direction for accounts of another period is recorded up to the date.",
            { Reason: Reason.PendingEvent } => "A period for which NHS England directed accounts was not over.",
            { Reason: Reason.Judgement } => "A direction for accounts of another period lacks the approval of the Secretary of State.",
            _ => "Whether the accounts of every other period that NHS England directed are prepared is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Prepare the accounts of the period directed.";

    private static void LookAt(in BoardFacts facts, ref Review review, int position, ExtraPeriodAccounts period)
    {
        var directedOn = Deeds.KeyOf(period.DirectedOn);
        if (directedOn > facts.AsAt)
        {
            review.Excuses(Reason.NoneRecorded);
            return;
        }

        if (directedOn == 0 && !facts.Spoken)
        {
            review.Opens()?.Missing(Deeds.Pointer(List, position) + "/directedOn", "the day of a direction for accounts of another period");
            return;
        }

        var prepared = Deeds.IsDone(in facts, period.IsPrepared, period.PreparedOn);
        if (period.ApprovedBySecretaryOfState == false)
        {
            review.ShowUnapproved(List, position, isFollowed: prepared == true);
        }
        else if (prepared == true && period.ApprovedBySecretaryOfState == true)
        {
            review.Meets()?.Saw("The accounts of a period directed are prepared.");
        }
        else if (prepared == false && period is { ApprovedBySecretaryOfState: true, To: { } to } && directedOn != 0)
        {
            LookAtEnd(in facts, ref review, position, to);
        }
        else
        {
            review.Opens();
            Ask(ref review, position, period, prepared);
        }
    }

    private static void LookAtEnd(in BoardFacts facts, ref Review review, int position, NodaTime.LocalDate to)
    {
        if (DayKey.Of(to) <= facts.AsAt)
        {
            review.Fails(Reason.Missing)?.Find(
                Deeds.Pointer(List, position), memberId: null, $"The accounts of a period that ended on {BoardWords.Iso(to.PlusDays(-1))} were not prepared.");
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, Deeds.Pointer(List, position), $"the end of the period directed on {BoardWords.Iso(to.PlusDays(-1))}");
        }
    }

    private static void Ask(ref Review review, int position, ExtraPeriodAccounts period, bool? prepared)
    {
        if (review.Words is not { } words)
        {
            return;
        }

        var pointer = Deeds.Pointer(List, position);
        if (period.ApprovedBySecretaryOfState is null)
        {
            words.Missing(pointer + "/approvedBySecretaryOfState", "whether the Secretary of State approved a direction for accounts of another period");
        }

        if (period.DirectedOn is null)
        {
            words.Missing(pointer + "/directedOn", "the day of a direction for accounts of another period");
        }

        if (prepared != true)
        {
            words.Missing(pointer + "/preparedOn", "whether and when the accounts of a period directed were prepared");
        }

        if (prepared == false && period.To is null)
        {
            words.Missing(pointer + "/to", "the first day that directed accounts no longer cover");
        }
    }
}
