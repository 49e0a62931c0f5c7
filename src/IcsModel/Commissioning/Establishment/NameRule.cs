using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Establishment;

/// <summary>CCG-CON-002: the name opens with NHS, closes with the kind of body and says in between where it is.</summary>
internal sealed class NameRule() : CcgRule(
    CcgDefinitions.OfRegulations("CCG-CON-002", "The name has the form laid down", "reg. 3") with
    {
        ReadWith = [CcgDefinitions.Regulations("reg. 4"), CcgDefinitions.Regulations("reg. 5"), CcgDefinitions.Regulations("reg. 6")],
        Confidence = Confidence.Partly,
        Asks = "The name of the group begins with the letters NHS, ends with the words for its kind of body, and between them names a place, feature or administrative area that fairly stands for its area.",
        Decides = "Looks at the beginning, the end and what stands between them in the name that the constitution gives. Whether the middle is fair is for a person to judge.",
        Reading = new Interpretation("A working name beside the legal one is allowed. Rules on capitals and blanks are not verified, so a name that differs only in them is left open."),
    },
    new OutcomeWords
    {
        Satisfied = "The name of each group has the form laid down.",
        NotSatisfied = "The name of a group does not have the form laid down.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "The name that a constitution gives the group is not known.",
        Doubted = "The name of a group differs from the form laid down only in capitals; whether that matters is not verified.",
        Remedy = "Vary the constitution so that the name begins with NHS, names the area and ends with Clinical Commissioning Group.",
    })
{
    private const string Opening = "NHS ";
    private const string Closing = " Clinical Commissioning Group";

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.Constitution is not { Name: { } name, From: var from } || facts.Day.Runs(from, to: null) != true)
        {
            review.Opens()?.Missing(entry.At(new("/constitution/name")), "the name that the constitution gives the group, and since when it has effect");
        }
        else if (HasForm(name, StringComparison.Ordinal))
        {
            review.Meets();
        }
        else if (HasForm(name, StringComparison.OrdinalIgnoreCase))
        {
            review.Doubts()?.Find(entry.At(new("/constitution/name")), memberId: null, $"The name is written {name}.");
        }
        else
        {
            Condemn(ref review, in entry, Reason.NotProvided, new("/constitution/from"), from is not null)
                ?.Find(entry.At(new("/constitution/name")), memberId: null, $"The constitution names the group {name}.");
        }

        return true;
    }

    private static bool HasForm(string name, StringComparison comparison) =>
        name.StartsWith(Opening, comparison)
        && name.EndsWith(Closing, comparison)
        && name.Length > Opening.Length + Closing.Length
        && !name.AsSpan(Opening.Length, name.Length - Opening.Length - Closing.Length).IsWhiteSpace();
}
