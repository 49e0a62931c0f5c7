using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-007: an agreement is an externally financed development agreement only by a written certificate of the Secretary of State.</summary>
internal sealed class DevelopmentAgreementRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-007"),
    Title = "Externally financed development agreements need a Secretary of State certificate",
    Citation = BoardDefinitions.Schedule1B("para. 21(1)-(6)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Power,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB; Secretary of State (certificate)",
    Asks = "An agreement that the board treats as externally financed bears a written certificate of the Secretary of State.",
    Decides = "Looks at the certificate of each agreement made by the date and so treated. Without one the agreement lacks the status but stays valid.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string List = "/board/developmentAgreements";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var agreements = facts.Index.Board.DevelopmentAgreements;
        if (agreements.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }

        for (var i = 0; i < agreements.Count; i++)
        {
            LookAt(in facts, ref review, i, agreements[i]);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every agreement treated as externally financed bears a written certificate of the Secretary of State.",
            { Outcome: Outcome.NotSatisfied } => "An agreement is treated as an externally financed development agreement without a written certificate of the Secretary of State.",
            { Reason: Reason.NotEngaged } => "No agreement is treated as externally financed.",
            { Outcome: Outcome.NotApplicable } => "No development agreement is recorded up to the date.",
            _ => "Whether every agreement treated as externally financed bears a written certificate of the Secretary of State is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Obtain a written certificate of the Secretary of State, or stop treating the agreement as externally financed.";

    private static void LookAt(in BoardFacts facts, ref Review review, int position, DevelopmentAgreement agreement)
    {
        var on = Deeds.KeyOf(agreement.MadeOn);
        if (on > facts.AsAt || agreement.DescribedAsExternallyFinanced == false)
        {
            review.Excuses(on > facts.AsAt ? Reason.NoneRecorded : Reason.NotEngaged);
            return;
        }

        var certified = IsCertified(in facts, agreement);
        if (certified == false && on != 0 && agreement.DescribedAsExternallyFinanced == true)
        {
            review.Fails(Reason.Missing)
                ?.Find(Deeds.Pointer(List, position), agreement.Id, $"The agreement of {BoardWords.Iso(on)} bears no written certificate of the Secretary of State.")
                .Remark("An agreement without a certificate is still valid; it only lacks the status of an externally financed development agreement.");
        }
        else if (certified == true && (on != 0 || facts.Spoken) && agreement.DescribedAsExternallyFinanced == true)
        {
            review.Meets();
        }
        else
        {
            review.Opens();
            Ask(ref review, position, agreement, certified);
        }
    }

    private static bool? IsCertified(in BoardFacts facts, DevelopmentAgreement agreement)
    {
        var exists = Deeds.IsDone(in facts, agreement.IsCertified, agreement.CertifiedOn);
        var bySecretary = agreement.CertifiedBy?.IsSameAs(Actor.SecretaryOfState);
        if (exists == false || agreement.CertifiedInWriting == false || bySecretary == false)
        {
            return false;
        }

        return exists == true && agreement.CertifiedInWriting == true && bySecretary == true ? true : null;
    }

    private static void Ask(ref Review review, int position, DevelopmentAgreement agreement, bool? certified)
    {
        if (review.Words is not { } words)
        {
            return;
        }

        var pointer = Deeds.Pointer(List, position);
        if (agreement.MadeOn is null)
        {
            words.Missing(pointer + "/madeOn", "the day an agreement was made");
        }

        if (agreement.DescribedAsExternallyFinanced is null)
        {
            words.Missing(pointer + "/describedAsExternallyFinanced", "whether the board treats an agreement as externally financed");
        }

        if (certified is null)
        {
            words.Missing(pointer, "who certified an agreement, on which day, and whether in writing");
        }
    }
}
