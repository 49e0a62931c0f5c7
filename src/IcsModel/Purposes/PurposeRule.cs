using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>A rule on the objectives of the strategies that hold and of the plans that are published on the date.</summary>
internal abstract class PurposeRule(RuleDefinition definition) : SystemRule(definition)
{
    private protected const string Bearers = "ICP; ICB and partners";

    private protected static Citation Paragraph(string place) => new(Instruments.BoundaryChangesProcedure, place);

    private protected static ValueList<EffectivePeriod> InForce => BoardDefinitions.FromFirstBoards;

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        for (var i = 0; i < facts.System.Strategies.Count; i++)
        {
            if (AsksStrategies && PreparedDocument.Holds(in facts, DocumentKind.IntegratedCareStrategy, i) is not false and var isCurrent)
            {
                Look(in facts, ref review, new(facts.System.Strategies[i].Objectives, i, IsPlan: false, IsSure: isCurrent == true));
            }
        }

        for (var i = 0; i < facts.System.Plans.Count; i++)
        {
            var plan = facts.System.Plans[i];
            if (PurposeDocuments.IsPlan(in facts, plan) is not false and var isPlan)
            {
                Look(in facts, ref review, new(plan.Objectives, i, IsPlan: true, IsSure: isPlan == true));
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Whether the rule asks strategies as well as plans.</summary>
    private protected virtual bool AsksStrategies => true;

    private protected abstract void Look(in SystemFacts facts, ref Review review, PurposeDocument document);

    /// <summary>Leaves open a document of which it is not known whether it holds on the date.</summary>
    private protected static void OpenDocument(ref Review review, PurposeDocument document) =>
        review.Opens()?.Missing(
            document.Pointer + (document.IsPlan ? "/publishedOn" : "/adoptedOn"),
            document.IsPlan ? "what kind of plan it is and when it was published" : "the day the strategy was adopted");

    /// <summary>A document with objectives.</summary>
    private protected readonly record struct PurposeDocument(FactList<Objective> Objectives, int Position, bool IsPlan, bool IsSure)
    {
        internal string Pointer => IsPlan ? PurposeDocuments.Plan(Position) : PurposeDocuments.Strategy(Position);

        internal string Call => IsPlan ? "the plan" : "the strategy";
    }
}
