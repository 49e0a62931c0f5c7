using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>CCG-GB-016: from 14 April 2022 the governing body consults the person NHS England nominated before its commissioning decisions.</summary>
internal sealed class ConsulteeRule() : CcgRule(
    CcgDefinitions.OfRegulations("CCG-GB-016", "The nominated person is consulted before commissioning decisions", "reg. 17") with
    {
        ReadWith = [new Citation(Instruments.CcgAmendmentRegulations2022, "reg. 2"), new Citation(Instruments.CcgAmendmentRegulations2022, "reg. 2(6)")],
        InForce = CcgDefinitions.Until(CcgDefinitions.SecondEra),
        Bearer = "Governing body of the clinical commissioning group",
        Asks = "Where NHS England nominates a person and tells the group in writing, the governing body consults that person before every decision in the exercise of commissioning functions.",
        Decides = "Looks at each decision made since the group was told, and at whether and when the person was consulted on it.",
    },
    new OutcomeWords
    {
        Satisfied = "The nominated person was consulted before each commissioning decision recorded.",
        NotSatisfied = "A commissioning decision was made without first consulting the nominated person.",
        NotApplicable = "No person was nominated and notified in writing, or no commissioning decision since is recorded.",
        Undetermined = "Whether the nominated person was consulted before each commissioning decision is not known.",
        Remedy = "Consult the nominated person and decide again.",
    })
{
    private static readonly Question Consultation = new(Reason.ProcedureNotFollowed, "whether and when the nominated person was consulted on the decision, and whether the group had been told in writing", "made a commissioning decision without first consulting the nominated person");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.ConsulteeNomination is not { } nomination || nomination.IsNominated == false || nomination.InWriting == false || facts.Day.Runs(nomination.NotifiedOn, to: null) == false)
        {
            return false;
        }

        if (nomination.NotifiedOn is not { } notified)
        {
            review.Opens()?.Missing(entry.At(new("/consulteeNomination/notifiedOn")), "the day the group was told of the nomination");
            return true;
        }

        var any = false;
        var isSure = nomination is { IsNominated: not null, InWriting: true } && facts.Day.Spoken;
        for (var i = 0; i < entry.Group.Decisions.Count; i++)
        {
            var decision = entry.Group.Decisions[i];
            if (IsOutside(in facts, decision, notified))
            {
                continue;
            }

            any = true;
            Settle(ref review, in entry, Consultation, Consulted(decision), new("/decisions", i), isSure && decision is { On: not null, ExercisesCommissioningFunctions: true });
        }

        return any;
    }

    /// <summary>Whether a decision is known to be none that the person had to be consulted on.</summary>
    private static bool IsOutside(in CommissioningFacts facts, CommissioningDecision decision, NodaTime.LocalDate notified) =>
        decision.ExercisesCommissioningFunctions == false
        || (decision.On is { } on && (on < notified || on < CcgDefinitions.SecondEra || !facts.Day.HasHappened(on)));

    private static bool? Consulted(CommissioningDecision decision) =>
        decision is { NomineeConsultedOn: { } consulted, On: { } on } ? consulted <= on : decision.NomineeConsulted;
}
