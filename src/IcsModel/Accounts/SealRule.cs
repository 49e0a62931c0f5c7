using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-017: a use of the seal is authenticated by the signature of somebody authorised on the day.</summary>
internal sealed class SealRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-017"),
    Title = "Seal authenticated by an authorised person's signature",
    Citation = BoardDefinitions.Schedule1B("para. 24(1), (2)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The seal is authenticated by the signature of a person authorised for it, generally or specially.",
    Decides = "Looks for the authority of the signatory on the day of each use recorded up to the date, by the person's id; a missing authority is held only against a list "
        + "of signatories stated to be complete, and in which everybody has an id.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string List = "/board/sealUses";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var uses = facts.Index.Board.SealUses;
        if (uses.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }

        for (var i = 0; i < uses.Count; i++)
        {
            LookAt(in facts, ref review, i, uses[i]);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every recorded use of the seal bears the signature of somebody authorised on the day.",
            Outcome.NotSatisfied => "A use of the seal bears the signature of somebody not authorised on the day.",
            Outcome.NotApplicable => "No use of the seal is recorded up to the date.",
            _ => "Whether every recorded use of the seal bears the signature of somebody authorised on the day is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Seal the document again with the signature of somebody authorised.";

    private static void LookAt(in BoardFacts facts, ref Review review, int position, SealUse use)
    {
        if (Deeds.KeyOf(use.On) > facts.AsAt)
        {
            review.Excuses(Reason.NoneRecorded);
            return;
        }

        var signatories = facts.Index.Board.AuthorisedSignatories;
        switch (facts.Index.Accounts.Seals[position])
        {
            case Authority.Shown:
                review.Meets()?.Saw($"The signatory of {BoardWords.Iso(use.On!.Value)} was authorised.");
                break;
            case Authority.NotShown when facts.Spoken && signatories.IsComplete:
                review.Fails(Reason.NotInOffice)
                    ?.Find(Deeds.Pointer(List, position), use.Id, $"The signatory was not authorised on {BoardWords.Iso(use.On!.Value)}.")
                    .Remark("A document that appears to be duly sealed is taken to be so unless the contrary is shown.");
                break;
            default:
                review.Opens();
                Ask(in facts, ref review, position, use);
                break;
        }
    }

    private static void Ask(in BoardFacts facts, ref Review review, int position, SealUse use)
    {
        if (review.Words is not { } words)
        {
            return;
        }

        if (use.On is null)
        {
            words.Missing(Deeds.Pointer(List, position) + "/on", "the day of a use of the seal");
        }

        if (use.Signatory?.Id is null)
        {
            words.Missing(Deeds.Pointer(List, position) + "/signatory/id", "the person who signed a use of the seal");
        }

        if (use is { On: not null, Signatory.Id: not null })
        {
            words.Missing(
                "/board/authorisedSignatories",
                facts.Index.Accounts.Seals[position] == Authority.Open
                    ? "the person and the first day of every authority to authenticate the seal"
                    : "who was authorised to authenticate the seal (state complete: true when all signatories are listed)");
        }
    }
}
