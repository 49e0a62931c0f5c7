using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>docs/local-rules.md</c>.</summary>
internal static class LocalRules
{
    internal static RuleCatalogue OfTheConstitution(IntegratedCareBoard board)
    {
        var withItsOwn = RuleCatalogue.Current.With(ConstitutionalRules.Of(board));
        return withItsOwn;
    }

    internal static RuleCatalogue AtMostSixteen()
    {
        var definition = new RuleDefinition
        {
            Id = new RuleId("LOCAL-SIZE-1"),
            Title = "At most sixteen members",
            Citation = new Citation(Instruments.ModelConstitution, "cl. 2.1"),
            Force = LegalForce.LocalConstitution,
            InForce = [EffectivePeriod.Since(new LocalDate(2024, 4, 1))],
            Bearer = "The board",
            Asks = "The board has at most sixteen members.",
            Decides = "Counts the members in post on the day.",
            Outcomes = [Outcome.NotInForce, Outcome.NotApplicable, Outcome.Undetermined, Outcome.Satisfied, Outcome.NotSatisfied],
        };

        var atMostSixteen = LocalRule.ForBoard(definition, (board, asAt) =>
        {
            var possible = board.Members.Where(member => !(member.From > asAt) && !(member.To <= asAt)).ToList();
            var certain = possible.Count(member => member.From is not null);
            return certain > 16
                ? new LocalRuling
                {
                    Outcome = Outcome.NotSatisfied,
                    Reason = Reason.TooMany,
                    Message = $"The board had {certain} members.",
                    Remedy = "Vary the constitution, or end an appointment.",
                }
                : board.Members.IsComplete && possible.Count <= 16
                    ? new LocalRuling { Outcome = Outcome.Satisfied, Message = $"The board had at most {possible.Count} members." }
                    : new LocalRuling
                    {
                        Outcome = Outcome.Undetermined,
                        Reason = Reason.ListNotComplete,
                        Message = "Who else was a member is not stated.",
                        Missing = [new MissingFact(MissingKind.Fact, "/board/members", "the whole list of members, with their first days")],
                    };
        });

        var catalogue = RuleCatalogue.Current.With(atMostSixteen);
        return catalogue;
    }

    internal static (RuleCatalogue Without, RuleCatalogue Stricter) OtherChoices()
    {
        var withoutPolicy = RuleCatalogue.Current.Without(new RuleId("NHSE-BOARD-008"));
        var stricter = RuleCatalogue.Current.With(RuleParameters.Default with { MinimumNonExecutiveMembers = 3, StrictOnSameDayApproval = true });
        return (withoutPolicy, stricter);
    }
}
