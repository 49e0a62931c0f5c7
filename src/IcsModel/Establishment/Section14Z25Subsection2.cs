using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-002: the board was established by an order of NHS England for an area within England.</summary>
internal sealed class EstablishedByOrderRule() : EstablishmentRule(
    EstablishmentDefinitions.FromPower(
        "ICB-EST-002",
        "Board established by order of NHS England for an area within England",
        "s. 14Z25(2)",
        ProvisionKind.Condition,
        "NHS England",
        asks: "Each integrated care board is established by an order of NHS England, for an area within England.",
        decides: "Reads who made the order, from when it establishes the board, and whether each code of the area is one of England.",
        reading: "An area lies within England where each code it is described by is a code of England: the letter E and eight digits in the ONS code system."),
    new OutcomeWords
    {
        Satisfied = "The board was established by an order of NHS England for an area within England.",
        NotSatisfied = "The board was not established by an order of NHS England in effect for an area within England.",
        NotApplicable = string.Empty,
        Undetermined = "Whether the board was established by an order of NHS England for an area within England is not known.",
        Remedy = "NHS England establishes the board by an order for an area within England.",
    })
{
    private const string Area = EstablishmentDefinitions.Order + "/area";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var order = facts.Index.Board.EstablishmentOrder;
        LookAtMaker(order?.MadeBy, ref review);
        LookAtDay(in facts, order, ref review);
        LookAtArea(in facts, order?.Area ?? FactList<string>.Unknown, ref review);
    }

    private static void LookAtMaker(Actor? maker, ref Review review)
    {
        switch (maker?.IsSameAs(Actor.NhsEngland))
        {
            case true:
                review.Meets()?.Saw("NHS England made the order.");
                break;
            case false:
                review.Fails(Reason.InvalidRoute)?.Find(EstablishmentDefinitions.Order + "/madeBy", memberId: null, $"{BoardWords.Capital(BoardWords.Call(maker))} made the order.");
                break;
            default:
                review.Opens()?.Missing(EstablishmentDefinitions.Order + "/madeBy", "who made the order that establishes the board");
                break;
        }
    }

    private static void LookAtDay(in BoardFacts facts, Constitutions.EstablishmentOrder? order, ref Review review)
    {
        if (order?.TakesEffectOn is not { } day)
        {
            review.Opens()?.Missing(EstablishmentDefinitions.Order + "/takesEffectOn", "from which day the order establishes the board");
        }
        else if (DayKey.Of(day) > facts.AsAt)
        {
            review.Fails(Reason.Missing)?.Find(
                EstablishmentDefinitions.Order + "/takesEffectOn", memberId: null, $"{BoardWords.Capital(EstablishmentDefinitions.Call(order))} establishes the board only from {BoardWords.Iso(day)}.");
        }
        else
        {
            review.Meets()?.Saw($"The order establishes the board from {BoardWords.Iso(day)}.");
        }
    }

    private static void LookAtArea(in BoardFacts facts, FactList<string> area, ref Review review)
    {
        var open = !facts.Spoken || !area.IsComplete || area.Count == 0;
        for (var i = 0; i < area.Count; i++)
        {
            switch (IsOfEngland(area[i]))
            {
                case false when facts.Spoken:
                    review.Fails(Reason.OutsideArea)?.Find($"{Area}/{EstablishmentWords.Number(i)}", memberId: null, $"{area[i]} is not a code of England.");
                    break;
                case null:
                    open = true;
                    break;
                default:
                    break;
            }
        }

        if (open)
        {
            review.Opens()?.Missing(Area, "the codes of all districts and LSOAs that make up the area (state complete: true)");
        }
        else
        {
            review.Meets();
        }
    }

    /// <summary>Whether an ONS code is one of England; null where it is no such code.</summary>
    private static bool? IsOfEngland(string code)
    {
        if (code.Length != 9)
        {
            return null;
        }

        foreach (var digit in code.AsSpan(1))
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }
        }

        return code[0] switch
        {
            'E' => true,
            'W' or 'S' or 'N' => false,
            _ => null,
        };
    }
}
