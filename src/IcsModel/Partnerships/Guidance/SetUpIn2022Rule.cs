using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Partnerships.Guidance;

/// <summary>GICP-015: principles were to be agreed by 31 March 2022 and the partnership set up by 1 July 2022.</summary>
internal sealed class SetUpIn2022Rule() : PartnershipRule(new RuleDefinition
{
    Id = new RuleId("GICP-015"),
    Title = "Principles and set-up of the partnership in time in 2022",
    Citation = PartnershipDefinitions.EngagementDocument("set-up timetable"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = [EffectivePeriod.Between(new LocalDate(2021, 9, 20), new LocalDate(2023, 1, 1))],
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICP",
    Asks = "The principles of the partnership were agreed by 31 March 2022, and it was set up by 1 July 2022.",
    Decides = "Compares the two days that are stated with these; only a day in 2022 is asked about.",
    Reading = new Interpretation("The dates come from a commentary; that the expectation ended with 2022 is derived."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly LocalDate PrinciplesBy = new(2022, 3, 31);

    private static readonly LocalDate SetUpBy = new(2022, 7, 1);

    private protected override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        LookAtDay(in facts, entry, entry.Partnership.PrinciplesAgreedOn, PrinciplesBy, "principlesAgreedOn", "the principles were agreed", ref review);
        LookAtDay(in facts, entry, entry.Partnership.EstablishedOn, SetUpBy, "establishedOn", "the partnership was set up", ref review);
    }

    private static void LookAtDay(
        in SystemFacts facts, PartnershipEntry entry, LocalDate? on, LocalDate by, string property, string what, ref Review review)
    {
        if (on is not { } day)
        {
            review.Opens()?.Missing($"{entry.Pointer()}/{property}", $"the day {what}");
        }
        else if (day <= by)
        {
            review.Meets()?.Saw($"{BoardWords.Capital(what)} on {BoardWords.Iso(day)}.");
        }
        else if (!facts.HasHappened(by))
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, $"{entry.Pointer()}/{property}", $"the last day for it, {BoardWords.Iso(by)}");
        }
        else
        {
            review.Fails(Reason.ProcedureNotFollowed)
                ?.Find($"{entry.Pointer()}/{property}", entry.Partnership.Id, $"{BoardWords.Capital(what)} on {BoardWords.Iso(day)}, after {BoardWords.Iso(by)}.");
        }
    }

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The principles were agreed, and the partnership set up, by the days expected in 2022.",
            Outcome.NotSatisfied => "The principles were agreed, or the partnership set up, later than expected in 2022.",
            _ => "Whether the principles were agreed and the partnership set up by the days expected in 2022 cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Nothing can make up for the day; record why it was later.";
}
