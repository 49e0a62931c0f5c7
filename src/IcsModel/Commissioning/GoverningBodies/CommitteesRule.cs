using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-014: the governing body has an audit and a remuneration committee, and the latter only recommends.</summary>
internal sealed class CommitteesRule() : GoverningBodyRule(
    CcgDefinitions.OfAct("CCG-GB-014", "The governing body has an audit and a remuneration committee", "s. 14M") with
    {
        InForce = CcgDefinitions.FromFirstProvisions,
        Bearer = "Governing body of the clinical commissioning group",
        Asks = "The governing body has an audit committee and a remuneration committee; the latter recommends on pay and allowances and does not decide.",
        Decides = "Looks for both committees on the date and reads whether the remuneration committee decides.",
    },
    new OutcomeWords
    {
        Satisfied = "Each governing body has an audit committee and a remuneration committee that recommends.",
        NotSatisfied = "A governing body lacks an audit or remuneration committee, or its remuneration committee decides on pay.",
        NotApplicable = "No governing body is recorded for the date.",
        Undetermined = "Whether each governing body has an audit committee and a remuneration committee that recommends is not known.",
        Remedy = "Set up the committee that is missing, and leave decisions on pay to the governing body.",
    })
{
    private const string Committees = "/governingBody/committees";
    private static readonly Question Recommends = new(Reason.InvalidRoute, "whether the remuneration committee decides on pay", "has a remuneration committee that decides on pay");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        LookFor(in facts, ref review, in entry, body, GoverningBodyCommitteeKind.Audit, "audit committee");
        LookFor(in facts, ref review, in entry, body, GoverningBodyCommitteeKind.Remuneration, "remuneration committee");
        for (var i = 0; i < body.Committees.Count; i++)
        {
            var committee = body.Committees[i];
            if (committee.Kind == GoverningBodyCommitteeKind.Remuneration && facts.Day.Runs(committee.From, committee.To) != false)
            {
                Settle(ref review, in entry, Recommends, facts.Day.Spoken ? !committee.DecidesPay : null, new(Committees, i, "/decidesPay"), committee.From is not null);
            }
        }

        return true;
    }

    private static void LookFor(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body, GoverningBodyCommitteeKind kind, string words)
    {
        bool? has = facts.Day.IsComplete(body.Committees) ? false : null;
        foreach (var committee in body.Committees.Items.AsSpan())
        {
            var isOne = facts.Day.Runs(committee.From, committee.To) & (committee.Kind is { } known ? known == kind : null);
            has = isOne == true || has == true ? true : isOne is null ? null : has;
        }

        switch (has)
        {
            case true:
                review.Meets();
                break;
            case false:
                Condemn(ref review, in entry, Reason.Missing, new(Committees))?.Find(entry.At(new(Committees)), memberId: null, $"{BoardWords.Capital(entry.Call)} has no {words}.");
                break;
            default:
                review.Opens()?.Missing(entry.At(new(Committees)), $"whether there is a {words} (state complete: true when all are listed)");
                break;
        }
    }
}
