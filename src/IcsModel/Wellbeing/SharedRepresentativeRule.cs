using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-009: one person represents several integrated care boards only if the health and wellbeing board agrees.</summary>
internal sealed class SharedRepresentativeRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-009"),
        Title = "One person represents several boards only with agreement",
        Citation = WellbeingDefinitions.Act("s. 194(7)"),
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "HWB",
        Asks = "A person may represent more than one integrated care board, if the health and wellbeing board agrees.",
        Decides = "Looks for a person in post for two boards, in one entry or in two, and for the agreement of the health and wellbeing board.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The health and wellbeing board agreed that one person represents several integrated care boards.",
        NotSatisfied = "One person represents several integrated care boards although the health and wellbeing board did not agree.",
        NotApplicable = "No person is recorded who represents more than one integrated care board.",
        Undetermined = "Whether the health and wellbeing board agreed that one person represents several integrated care boards is not known.",
        Remedy = "Obtain the agreement of the health and wellbeing board, or appoint a representative for each integrated care board.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var members = entry.Board.Members;
        var any = false;
        for (var i = 0; i < members.Count; i++)
        {
            if (Sits(in facts, members[i], WellbeingCapacity.BoardRepresentative) != true)
            {
                continue;
            }

            for (var j = 0; j <= i; j++)
            {
                if ((i == j || (IsSamePerson(members[i], members[j]) && Sits(in facts, members[j], WellbeingCapacity.BoardRepresentative) == true))
                    && RepresentTwo(in entry, members[i], members[j]) is not false and var two)
                {
                    Look(in facts, ref review, in entry, i, j, two == true);
                    any = true;
                }
            }
        }

        return any;
    }

    private static void Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry, int later, int earlier, bool isSure)
    {
        var agreed = facts.Spoken ? entry.Board.SharedRepresentationAgreed : null;
        if (agreed == true)
        {
            review.Meets();
        }
        else if (agreed == false && isSure)
        {
            Condemn(ref review, in entry, entry.Board.Members[earlier].From is null ? earlier : later, Reason.ProcedureNotFollowed)?.Find(
                entry.At("members", later), entry.Board.Members[later].Id, $"One member of {entry.Call} represents more than one integrated care board without its agreement.");
        }
        else
        {
            review.Opens()?.Missing(
                agreed is null ? entry.Pointer + "/sharedRepresentationAgreed" : entry.At("members", later) + "/represents",
                agreed is null ? "whether the health and wellbeing board agreed to a shared representative" : "whether a member represents two different integrated care boards");
        }
    }

    private static bool IsSamePerson(WellbeingBoardMember one, WellbeingBoardMember other) =>
        one.Person?.Id is { } id && string.Equals(id, other.Person?.Id, StringComparison.Ordinal);

    /// <summary>Whether two entries together, or one alone, represent two integrated care boards; null where two named may be one.</summary>
    private static bool? RepresentTwo(in WellbeingEntry entry, WellbeingBoardMember one, WellbeingBoardMember other)
    {
        bool? answer = false;
        foreach (var board in one.Represents.Items.AsSpan())
        {
            foreach (var another in other.Represents.Items.AsSpan())
            {
                if (!IsBoard(in entry, board) || !IsBoard(in entry, another) || board == another)
                {
                    continue;
                }

                switch (BodyMatch.AreSame(board, another))
                {
                    case false:
                        return true;
                    case null:
                        answer = null;
                        break;
                    default:
                        break;
                }
            }
        }

        return answer;
    }

    private static bool IsBoard(in WellbeingEntry entry, Body body) =>
        body.Kind is { } kind ? kind == BodyKind.IntegratedCareBoard : entry.Council is { } council && BodyMatch.IsIn(body, council.PartnerBoards, complete: false) == true;
}
