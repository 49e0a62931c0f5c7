using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section65Z6;

/// <summary>JOINT-010: only relevant bodies pay into a fund pooled for joint exercise.</summary>
internal sealed class PooledFundRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-010"),
        Title = "Fund pooled for joint exercise is fed only by relevant bodies",
        Citation = JointWorkingDefinitions.Act("s. 65Z6(3)"),
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z6(2)(b)")],
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "parent bodies",
        Asks = "A fund pooled under section 65Z6 is made up of payments of relevant bodies and spent on the functions concerned.",
        Decides = "Looks at who contributed on or before the date, and at whether the fund is stated to be spent on the functions only. A contribution without a day condemns nothing.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each fund pooled for joint exercise is fed by relevant bodies and spent on the functions concerned.",
        NotSatisfied = "A fund pooled for joint exercise takes a payment it may not take, or is spent on something else.",
        NotApplicable = "No fund pooled for joint exercise is recorded for the date.",
        Undetermined = "Who pays into a pooled fund, or what it is spent on, is not known.",
        Remedy = "Let a council contribute through a fund under section 75, and spend the fund on its functions.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind is ArrangementKind.PooledFund or ArrangementKind.JointExercise or ArrangementKind.JointCommittee;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        if (entry.Arrangement.Fund is not { } fund)
        {
            if (entry.Arrangement.Kind == ArrangementKind.PooledFund)
            {
                review.Opens()?.Missing(entry.Pointer + "/fund", "who pays into the pooled fund and what it is spent on");
            }

            return entry.Arrangement.Kind == ArrangementKind.PooledFund;
        }

        for (var i = 0; i < fund.Contributions.Count; i++)
        {
            LookAtContribution(in facts, ref review, in entry, fund.Contributions[i], i);
        }

        if (!facts.IsComplete(fund.Contributions))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.Pointer + "/fund/contributions", "whether all contributions to the fund are listed (state complete: true when they are)");
        }

        switch (fund.SpentOnTheFunctions)
        {
            case true:
                review.Meets();
                break;
            case false:
                entry.Fails(ref review, Reason.ProcedureNotFollowed)
                    ?.Find(entry.Pointer + "/fund/spentOnTheFunctions", entry.Arrangement.Id, $"The fund of {entry.Call} is not spent only on the functions concerned.");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/fund/spentOnTheFunctions", "whether the fund is spent only on the functions concerned");
                break;
        }

        return true;
    }

    private static void LookAtContribution(in SystemFacts facts, ref Review review, in ArrangementEntry entry, FundContribution contribution, int place)
    {
        if (contribution.On is not null && !facts.HasHappened(contribution.On))
        {
            return;
        }

        switch (JointWorkingBodies.Relevant(contribution.By?.Kind))
        {
            case Standing.Open:
                review.Meets();
                break;
            case Standing.Unverified:
                review.Opens(Reason.SourceUnverified)?.Missing(MissingKind.SourceUnverified, Pointer(in entry, place) + "/by", "whether the contributor is a prescribed body");
                break;
            case Standing.NotKnown:
                review.Opens()?.Missing(Pointer(in entry, place) + (contribution.By is null ? "/by" : "/by/kind"), "what kind of body each contributor to the fund is");
                break;
            case Standing.Closed when contribution.On is null:
                review.Opens()?.Missing(Pointer(in entry, place) + "/on", "the day of each contribution to the fund");
                break;
            default:
                entry.Fails(ref review, Reason.InvalidRoute)
                    ?.Find(Pointer(in entry, place), entry.Arrangement.Id, $"{BoardWords.Capital(BoardWords.Call(contribution.By!))} paid into the fund of {entry.Call}, which only relevant bodies feed.");
                break;
        }
    }

    private static string Pointer(in ArrangementEntry entry, int place) => $"{entry.Pointer}/fund/contributions/{place.ToString(CultureInfo.InvariantCulture)}";
}
