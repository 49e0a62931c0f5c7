using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Conduct;

/// <summary>NHSE-HBK-002: the handbook is changed without approval as long as it leaves the constitution as it is, which prevails over it.</summary>
internal sealed class HandbookContradictionsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-HBK-002"),
    Title = "Handbook changes need no approval unless constitution changes",
    Citation = BoardDefinitions.Model("handbook changes"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Permission,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "No item of the handbook contradicts the constitution or its standing orders, which prevail.",
    Decides = "Looks at whether an item is stated to contradict the constitution.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet; a contradiction is shown."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private const string List = "/handbook/items";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var items = facts.Index.Board.Handbook?.Items ?? FactList<HandbookItem>.Unknown;
        for (var i = 0; i < items.Count && facts.Spoken; i++)
        {
            if (items[i].ContradictsConstitution == true)
            {
                review.Fails(Reason.IncompatibleRole)?.Find(Deeds.Pointer(List, i), memberId: null, "The item contradicts the constitution, which prevails.");
            }
        }

        if (!(facts.Spoken && items.IsComplete))
        {
            review.Opens()?.Missing(items.Count == 0 ? "/handbook" : List, "what the governance handbook holds on the date (state complete: true when all items are listed)");
        }
        else if (items.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (!facts.Spoken || items[i].ContradictsConstitution is null)
            {
                review.Opens()?.Missing(Deeds.Pointer(List, i) + "/contradictsConstitution", "whether an item contradicts the constitution or its standing orders on the date");
            }
            else
            {
                review.Meets();
            }
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "No item of the governance handbook contradicts the constitution.",
            { Outcome: Outcome.NotApplicable } => "The governance handbook holds nothing.",
            { Reason: Reason.SourceUnverified } => "An item of the governance handbook contradicts the constitution, which prevails; the wording of this policy is not verified.",
            _ => "Whether an item of the governance handbook contradicts the constitution is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Bring the item into line with the constitution, or vary the constitution.";
}
