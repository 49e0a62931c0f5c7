using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-011: on an abolition everything that the section requires is transferred.</summary>
internal sealed class TransferCompletenessRule() : EstablishmentRule(
    EstablishmentDefinitions.FromPower(
        "ICB-EST-011",
        "Abolition schemes transfer all that the section requires",
        "s. 14Z28(5)",
        ProvisionKind.Duty,
        "NHS England",
        asks: "All property, rights and liabilities of an abolished clinical commissioning group, criminal liabilities left aside, go to one or more integrated care boards; all such "
            + "liabilities of an abolished integrated care board are transferred.",
        decides: "Reads, for each scheme on an abolition made by the date, what it transfers; a scheme for a part meets the duty where it does together with the others.",
        reading: "Property and rights of an abolished board need not be transferred on these words; to whom its liabilities go, subsection (3) limits to NHS England or a board."),
    new OutcomeWords
    {
        Satisfied = "The schemes on an abolition transfer all that the section requires.",
        NotSatisfied = "A scheme on an abolition leaves out something that the section requires to be transferred.",
        NotApplicable = "No transfer scheme on an abolition is recorded up to the date.",
        Undetermined = "Whether the schemes on an abolition transfer all that the section requires is not known.",
        Remedy = "NHS England makes a scheme for what is left.",
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.Excuses(Reason.NoneRecorded);
        var schemes = facts.Index.Board.TransferSchemes;
        for (var i = 0; i < schemes.Count; i++)
        {
            if (TransferSchemes.IsMadeLater(in facts, schemes[i]))
            {
                continue;
            }

            switch (schemes[i].Occasion)
            {
                case TransferOccasion.CommissioningGroupAbolished:
                    LookAtTransferee(schemes[i], i, ref review);
                    LookAtCoverage(schemes[i], schemes[i].Coverage == TransferCoverage.Everything, i, ref review);
                    break;
                case TransferOccasion.BoardAbolished:
                    LookAtCoverage(schemes[i], schemes[i].Coverage is TransferCoverage.Everything or TransferCoverage.AllLiabilities, i, ref review);
                    break;
                case null:
                    review.Opens()?.Missing(TransferSchemes.Pointer(i) + "/occasion", "on which occasion the scheme was made");
                    break;
                default:
                    break;
            }
        }
    }

    private static void LookAtTransferee(TransferScheme scheme, int position, ref Review review)
    {
        if (scheme.Transferee?.Kind is { } kind && kind != BodyKind.IntegratedCareBoard)
        {
            review.Fails(Reason.IncompatibleRole)?.Find(
                TransferSchemes.Pointer(position) + "/transferee",
                memberId: null,
                $"What a clinical commissioning group had goes to integrated care boards, not to {BoardWords.Call(scheme.Transferee)}.");
        }
        else if (scheme.Transferee?.Kind is null)
        {
            review.Opens()?.Missing(TransferSchemes.Pointer(position) + "/transferee", "to what kind of body the scheme transfers");
        }
    }

    private static void LookAtCoverage(TransferScheme scheme, bool isWhole, int position, ref Review review)
    {
        if (isWhole || (scheme.Coverage is not null && scheme.IsWholeWithOthers == true))
        {
            review.Meets();
        }
        else if (scheme.Coverage is not null && scheme.IsWholeWithOthers == false)
        {
            review.Fails(Reason.Missing)?.Find(TransferSchemes.Pointer(position), memberId: null, "This scheme and the others on the same abolition leave something behind.");
        }
        else
        {
            review.Opens()?.Missing(TransferSchemes.Pointer(position), "what the scheme transfers, and whether the schemes on this abolition together transfer everything");
        }
    }
}
