using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-015: the constitution meets what regulations require of membership.</summary>
internal sealed class MembershipRegulationsRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-015",
        "Constitution meets any regulations about membership",
        "para. 10(1), (2)",
        asks: "Where regulations about the members of boards require something of a constitution, the constitution provides it.",
        decides: "Asks for every requirement stated with the constitution; the rule is not applicable while none is.") with
    {
        Confidence = Confidence.Partly,
        Reading = new Interpretation("No such regulations were found, which does not prove that there are none. Those about nominations rest on paragraph 8(2)."),
    })
{
    private const string Requirements = "/constitution/membershipRequirements";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { MembershipRequirements: { Count: > 0 } requirements })
        {
            review.Excuses(Reason.NotEngaged)?.Remark("No regulations under paragraph 10 are known to this library; state their requirements with the constitution if there are any.");
            return;
        }

        for (var i = 0; i < requirements.Count; i++)
        {
            Look(in facts, ref review, requirements[i], i);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The constitution meets every stated requirement of regulations about membership.",
            Outcome.NotSatisfied => "The constitution does not meet a stated requirement of regulations about membership.",
            Outcome.NotApplicable => "No requirement of regulations about membership is stated.",
            _ => "Whether the constitution meets every stated requirement of regulations about membership is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => ConstitutionReview.Vary("meets the requirements of the regulations");

    private static void Look(in BoardFacts facts, ref Review review, MembershipRequirement requirement, int position)
    {
        switch (requirement.Met?.Provides)
        {
            case true:
                review.Meets()?.Saw($"The constitution meets {Call(requirement)}.");
                break;
            case false:
                review.Faults(in facts, Reason.NotProvided)?.Find(Pointer(position), memberId: null, $"The constitution does not meet {Call(requirement)}.");
                break;
            default:
                review.Opens()?.Missing(Pointer(position), "whether the constitution meets each requirement of the regulations");
                break;
        }
    }

    private static string Call(MembershipRequirement requirement) =>
        $"the requirement of {requirement.Source ?? "regulations not named"}{ClauseReview.Where(requirement.Met)}";

    private static string Pointer(int requirement) => $"{Requirements}/{requirement.ToString(CultureInfo.InvariantCulture)}/met";
}
