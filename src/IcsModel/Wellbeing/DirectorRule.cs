using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-004 to -006: a director of the council sits on its board.</summary>
internal sealed class DirectorRule(string id, string provision, WellbeingCapacity director, string title) : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId(id),
        Title = $"The {title} sits on the board",
        Citation = WellbeingDefinitions.Act(provision),
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council",
        Asks = $"The {title} of the council is a member of its health and wellbeing board.",
        Decides = "Looks for a member in that capacity on the date.",
        Reading = new Interpretation("Posts are tested and not heads: one person may hold two of them, and one director may serve two councils."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = $"The {title} sits on each health and wellbeing board.",
        NotSatisfied = $"The {title} does not sit on a health and wellbeing board.",
        NotApplicable = "No health and wellbeing board is recorded for the date.",
        Undetermined = $"Whether the {title} sits on each health and wellbeing board is not known.",
        Remedy = $"Make the {title} a member of the board.",
    })
{
    internal static DirectorRule AdultSocialServices { get; } =
        new("HWB-004", "s. 194(2)(b)", WellbeingCapacity.DirectorOfAdultSocialServices, "director of adult social services");

    internal static DirectorRule ChildrensServices { get; } =
        new("HWB-005", "s. 194(2)(c)", WellbeingCapacity.DirectorOfChildrensServices, "director of children's services");

    internal static DirectorRule PublicHealth { get; } =
        new("HWB-006", "s. 194(2)(d)", WellbeingCapacity.DirectorOfPublicHealth, "director of public health");

    private protected override bool AsksEveryBoard => true;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var open = !facts.IsComplete(entry.Board.Members);
        foreach (var member in entry.Board.Members.Items.AsSpan())
        {
            var sits = Sits(in facts, member, director);
            if (sits == true)
            {
                if (review.Meets() is { } spot && member.Capacities.Count > 1)
                {
                    spot.Remark($"The {title} sits in another capacity as well, which the Act does not forbid.");
                }

                return true;
            }

            open |= sits is null;
        }

        if (open)
        {
            review.Opens()?.Missing(
                entry.Pointer + "/members",
                $"whether the {title} sits on the board (state complete: true for the members and the capacities of each)");
        }
        else
        {
            Condemn(ref review, in entry, Reason.Vacancy)?.Find(entry.Pointer + "/members", entry.Board.Id, $"No member of {entry.Call} sits as {title}.");
        }

        return true;
    }
}
