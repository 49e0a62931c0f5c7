using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>JOINT-016: NHS bodies have regard to the guidance when they appoint jointly.</summary>
internal sealed class JointAppointmentRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("JOINT-016"),
    Title = "Have regard to guidance on joint appointments",
    Citation = JointWorkingDefinitions.Act("s. 13UA(3)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "relevant NHS bodies",
    Asks = "NHS bodies have regard to the guidance of NHS England when a commissioner and a provider, or an NHS body and a local or combined authority, appoint a person jointly.",
    Decides = "Reads, for each such appointment made on or before the date, whether the NHS side had regard to the guidance. An appointment without a day condemns nothing.",
    Reading = new Interpretation("Two commissioners, or two providers, that appoint together are not among the pairs that the guidance is for."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly OutcomeWords Words = new()
    {
        Satisfied = "The NHS bodies had regard to the guidance for each joint appointment.",
        NotSatisfied = "For a joint appointment the NHS bodies had no regard to the guidance.",
        NotApplicable = "No joint appointment of the kinds the guidance is for is recorded on or before the date.",
        Undetermined = "Whether the NHS bodies had regard to the guidance for each joint appointment is not known.",
        Remedy = "Consider the guidance on joint appointments and record it.",
    };

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var appointments = facts.System.JointAppointments;
        for (var i = 0; i < appointments.Count; i++)
        {
            var appointment = appointments[i];
            if (appointment.On is { } on && (!facts.HasHappened(on) || !Definition.IsInForceOn(on)))
            {
                continue;
            }

            if (IsOfThePairs(in facts, appointment.Between) is not false and var isSure)
            {
                Look(in facts, ref review, appointment, i, isSure == true);
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, JointAppointment appointment, int position, bool isSure)
    {
        switch (facts.Spoken ? appointment.GuidanceRegarded : null)
        {
            case true:
                review.Meets();
                break;
            case false when isSure && appointment.On is not null:
                review.Fails(Reason.NotConsidered)
                    ?.Find(Pointer(position), appointment.Id, $"For the joint appointment {appointment.Id ?? "of " + BoardWords.Iso(appointment.On.Value)} no regard was had to the guidance.");
                break;
            case false:
                review.Opens()?.Missing(
                    Pointer(position) + (isSure ? "/on" : "/between"),
                    isSure ? "the day of each joint appointment" : "what kinds of bodies appointed jointly (state complete: true when all are listed)");
                break;
            default:
                review.Opens()?.Missing(Pointer(position) + "/guidanceRegarded", "whether the NHS bodies had regard to the guidance on joint appointments");
                break;
        }
    }

    /// <summary>Whether the bodies are a pair that the guidance is for: yes, no, or null where that cannot be told.</summary>
    private static bool? IsOfThePairs(in SystemFacts facts, FactList<Body> between)
    {
        var (commissioner, provider, authority, open) = (false, false, false, !facts.IsComplete(between));
        foreach (var body in between.Items.AsSpan())
        {
            commissioner |= body.Kind is BodyKind.NhsEngland or BodyKind.IntegratedCareBoard;
            provider |= body.Kind is BodyKind.NhsTrust or BodyKind.NhsFoundationTrust;
            authority |= body.Kind is BodyKind.LocalAuthority or BodyKind.CombinedAuthority;
            open |= body.Kind is null or BodyKind.TwoTierDistrict or BodyKind.CombinedCountyAuthority or BodyKind.Other;
        }

        return (commissioner && provider) || ((commissioner || provider) && authority) ? true : open ? null : false;
    }

    private static string Pointer(int position) => "/jointAppointments/" + position.ToString(CultureInfo.InvariantCulture);

    private protected override string Message(in SystemFacts facts, Decision decision) => Words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => Words.Remedy;
}
