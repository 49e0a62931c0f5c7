using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-001: every group has a governing body with the functions of assurance and remuneration.</summary>
internal sealed class ExistenceRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-GB-001", "Every group has a governing body with its core functions", "s. 14L(1)") with
    {
        ReadWith = [CcgDefinitions.Act("s. 14L(2)"), CcgDefinitions.Act("s. 14L(3)")],
        InForce = CcgDefinitions.FromFirstProvisions,
        Asks = "Every group has a governing body, which makes sure that the group acts effectively, efficiently and economically and is well governed, and which settles pay, fees and allowances.",
        Decides = "Looks for a governing body and for both functions among those stated.",
    },
    new OutcomeWords
    {
        Satisfied = "Each group has a governing body with the functions of assurance and remuneration.",
        NotSatisfied = "A group has no governing body, or its governing body lacks a core function.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "Whether each group has a governing body with its core functions is not known.",
        Remedy = "Set up a governing body and give it both functions.",
    })
{
    private static readonly Question Existence = new(Reason.Missing, "whether the group has a governing body", "has no governing body");
    private static readonly Question Assurance = new(Reason.NotProvided, "whether the governing body has the function of assurance (state complete: true when all functions are listed)", "has a governing body without the function of assurance");
    private static readonly Question Remuneration = new(Reason.NotProvided, "whether the governing body has the function of remuneration (state complete: true when all functions are listed)", "has a governing body without the function of remuneration");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var body = entry.Group.GoverningBody;
        Settle(ref review, in entry, Existence, !facts.Day.Spoken ? null : body is not null ? true : entry.Group.HasGoverningBody, new("/governingBody"));
        if (body is not null)
        {
            Settle(ref review, in entry, Assurance, Has(in facts, body, GoverningBodyFunction.Assurance), new("/governingBody/functions"));
            Settle(ref review, in entry, Remuneration, Has(in facts, body, GoverningBodyFunction.Remuneration), new("/governingBody/functions"));
        }

        return true;
    }

    private static bool? Has(in CommissioningFacts facts, GoverningBody body, GoverningBodyFunction function) =>
        !facts.Day.Spoken ? null : body.Functions.Items.AsSpan().Contains(function) ? true : body.Functions.IsComplete ? false : null;
}
