using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Establishment;

/// <summary>CCG-CON-001: the constitution provides for the least that the Act asks.</summary>
internal sealed class ConstitutionContentRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-CON-001", "The constitution contains the least that the Act asks", "s. 14Z2(3)") with
    {
        ReadWith = [CcgDefinitions.Act("Sch. 1A")],
        InForce = CcgDefinitions.FromFirstProvisions,
        Confidence = Confidence.Partly,
        Asks = "The constitution names the group, its members and its area; says how functions are discharged, how decisions are taken and made in the open, how conflicts are dealt with and how every member takes part; describes the arrangements for involving the public and their principles; and provides for the governing body.",
        Decides = "Looks for each of these among what the constitution is stated to provide for. Whether a provision is good enough is for a person to judge.",
        Reading = new Interpretation("The paragraphs on the governing body were not read, so that their absence is left open."),
    },
    new OutcomeWords
    {
        Satisfied = "Each constitution provides for the least that the Act asks.",
        NotSatisfied = "A constitution leaves out something that the Act asks for.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "Whether each constitution provides for the least that the Act asks is not known.",
        Doubted = "A constitution is stated to leave out the governing body; what it had to say of it is not verified.",
        Remedy = "Vary the constitution so that it provides for what is left out.",
    })
{
    private static readonly (CcgConstitutionContent Content, string Words)[] Asked =
    [
        (CcgConstitutionContent.Name, "the name of the group"),
        (CcgConstitutionContent.Members, "its members"),
        (CcgConstitutionContent.Area, "its area"),
        (CcgConstitutionContent.DischargeOfFunctions, "how functions are discharged"),
        (CcgConstitutionContent.DecisionProcedure, "how decisions are taken"),
        (CcgConstitutionContent.Transparency, "how decisions are made in the open"),
        (CcgConstitutionContent.ConflictsArrangements, "how conflicts of interest are dealt with"),
        (CcgConstitutionContent.MemberParticipation, "how every member takes part"),
        (CcgConstitutionContent.PublicInvolvementArrangements, "the arrangements for involving the public"),
        (CcgConstitutionContent.PublicInvolvementPrinciples, "the principles of involving the public"),
        (CcgConstitutionContent.GoverningBody, "the governing body"),
    ];

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.Constitution is not { } constitution || facts.Day.Runs(constitution.From, to: null) != true)
        {
            review.Opens()?.Missing(entry.At(new("/constitution")), "the constitution, and since when it has effect");
            return true;
        }

        foreach (var (content, words) in Asked)
        {
            LookFor(in facts, ref review, in entry, constitution, content, words);
        }

        return true;
    }

    private static void LookFor(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CcgConstitution constitution, CcgConstitutionContent content, string words)
    {
        if (constitution.Contents.Items.AsSpan().Contains(content))
        {
            review.Meets();
        }
        else if (!facts.Day.IsComplete(constitution.Contents))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At(new("/constitution/contents")), $"whether the constitution provides for {words} (state complete: true when all contents are listed)");
        }
        else if (content == CcgConstitutionContent.GoverningBody)
        {
            review.Doubts()?.Find(entry.At(new("/constitution/contents")), memberId: null, $"The constitution of {entry.Call} says nothing of {words}.");
        }
        else
        {
            Condemn(ref review, in entry, Reason.NotProvided, new("/constitution/from"), constitution.From is not null)
                ?.Find(entry.At(new("/constitution/contents")), memberId: null, $"The constitution of {entry.Call} leaves out {words}.");
        }
    }
}
