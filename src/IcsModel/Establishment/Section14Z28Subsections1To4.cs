using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-010: a transfer scheme was made by NHS England, between bodies between which it may be made.</summary>
internal sealed class TransferPartiesRule() : EstablishmentRule(
    EstablishmentDefinitions.FromPower(
        "ICB-EST-010",
        "Transfer scheme made by NHS England between permitted bodies",
        "s. 14Z28(1)-(4)",
        ProvisionKind.Power,
        "NHS England",
        asks: "NHS England may make a transfer scheme on four occasions, each with its own transferors and transferees: the abolition of a clinical commissioning group, and the "
            + "establishment, the variation and the abolition of an integrated care board.",
        decides: "Compares, for each scheme made by the date, who made it and what kinds of bodies it transfers from and to with those of its occasion.",
        reading: "Subsection (4) prints paragraph 14 of Schedule 1B where the variation power of paragraph 15 is meant, and is read so."),
    new OutcomeWords
    {
        Satisfied = "Each transfer scheme was made by NHS England between bodies between which it may be made.",
        NotSatisfied = "A transfer scheme was made by somebody else, or between bodies between which none may be made.",
        NotApplicable = "No transfer scheme is recorded up to the date.",
        Undetermined = "Whether each transfer scheme was made within the power is not known.",
        Remedy = "NHS England makes the scheme between bodies that the section names for its occasion.",
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.Excuses(Reason.NoneRecorded);
        var schemes = facts.Index.Board.TransferSchemes;
        for (var i = 0; i < schemes.Count; i++)
        {
            if (!TransferSchemes.IsMadeLater(in facts, schemes[i]))
            {
                LookAt(schemes[i], i, ref review);
            }
        }
    }

    private static void LookAt(TransferScheme scheme, int position, ref Review review)
    {
        var byNhsEngland = scheme.MadeBy?.IsSameAs(Actor.NhsEngland);
        var from = Permits(scheme.Occasion, scheme.Transferor?.Kind, TransferSchemes.MayTransferFrom);
        var to = Permits(scheme.Occasion, scheme.Transferee?.Kind, TransferSchemes.MayTransferTo);
        if (byNhsEngland == false)
        {
            review.Fails(Reason.InvalidRoute)?.Find(TransferSchemes.Pointer(position), memberId: null, $"{BoardWords.Capital(BoardWords.Call(scheme.MadeBy!))} made the scheme.");
        }

        if (from == false)
        {
            review.Fails(Reason.IncompatibleRole)?.Find(
                TransferSchemes.Pointer(position) + "/transferor", memberId: null, $"On this occasion nothing may be transferred from {BoardWords.Call(scheme.Transferor!)}.");
        }

        if (to == false)
        {
            review.Fails(Reason.IncompatibleRole)?.Find(
                TransferSchemes.Pointer(position) + "/transferee", memberId: null, $"On this occasion nothing may be transferred to {BoardWords.Call(scheme.Transferee!)}.");
        }

        if (byNhsEngland == true && from == true && to == true)
        {
            review.Meets();
        }
        else if (byNhsEngland is null || from is null || to is null)
        {
            review.Opens()?.Missing(TransferSchemes.Pointer(position), "who made the scheme, on which occasion, and the kinds of body it transfers from and to");
        }
    }

    private static bool? Permits(TransferOccasion? occasion, BodyKind? kind, Func<TransferOccasion, BodyKind, bool> permits) =>
        occasion is { } known && kind is { } stated ? permits(known, stated) : null;
}
