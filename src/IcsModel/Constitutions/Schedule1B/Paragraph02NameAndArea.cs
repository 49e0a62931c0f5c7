using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-002: the constitution states the name and the area of the board, as the order that established it has them.</summary>
internal sealed class NameAndAreaRule() : ProvisionRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-002",
        "Constitution states name and area",
        "para. 2(a), (b)",
        asks: "The constitution states the name of the board and its area.",
        decides: "Reads whether both are stated, and compares them with the order that established the board, as last varied.") with
    {
        Reading = new Interpretation(
            "That name and area are those of the order is a check on consistency; the order prevails. A name that differs only by a leading \"NHS\", by spaces or by "
            + "\"&\" for \"and\" is the same."),
    })
{
    private const string Prefix = "NHS ";

    private protected override void Look(in BoardFacts facts, Constitution constitution, ref Review review)
    {
        if (constitution.Name is null || constitution.StatesName?.Provides == false)
        {
            review.Ask(in facts, constitution.StatesName, "/constitution/statesName", "the name of the board");
        }

        if (constitution.AreaIsThatOfTheOrder is null || constitution.StatesArea?.Provides == false)
        {
            review.Ask(in facts, constitution.StatesArea, "/constitution/statesArea", "the area of the board");
        }

        CompareNames(in facts, ref review, constitution);
        CompareAreas(in facts, ref review, constitution);
    }

    private protected override void LookWithout(in BoardFacts facts, ref Review review) =>
        review.AskForConstitution(in facts, "/constitution", "the name and the area the constitution states");

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The constitution states the name and the area of the board as the order has them.",
            Outcome.NotSatisfied => "The constitution does not state both the name and the area of the board as the order has them.",
            _ => "Whether the constitution states the name and the area of the board as the order has them is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("states the name and the area that the order gives the board");

    private static void CompareNames(in BoardFacts facts, ref Review review, Constitution constitution)
    {
        var given = facts.Spoken ? facts.Index.Board.EstablishmentOrder?.Name : null;
        if (constitution.Name is null || given is null)
        {
            AskForNames(ref review, constitution, given);
        }
        else if (!IsSame(constitution.Name, given))
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(
                "/constitution/name",
                memberId: null,
                $"The constitution names the board \"{constitution.Name}\"{ClauseReview.Where(constitution.StatesName)}; the order names it \"{given}\".");
        }
        else if (constitution.Name.AsSpan().Trim().Equals(given.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
        {
            review.Meets()?.Saw($"The constitution names the board as the order does{ClauseReview.Where(constitution.StatesName)}.");
        }
        else
        {
            review.Meets()?.Remark("The names in the constitution and in the order differ only by a leading \"NHS\", by spaces or by \"&\" for \"and\", which is read as no difference (interpretation).");
        }
    }

    private static void AskForNames(ref Review review, Constitution constitution, string? given)
    {
        if (constitution.Name is null)
        {
            review.Opens()?.Missing("/constitution/name", "the name the constitution gives the board");
        }

        if (given is null)
        {
            review.Opens()?.Missing("/board/establishmentOrder/name", "the name that the order in force on the date gives the board");
        }
    }

    private static void CompareAreas(in BoardFacts facts, ref Review review, Constitution constitution)
    {
        switch (facts.Spoken ? constitution.AreaIsThatOfTheOrder : null)
        {
            case true:
                review.Meets()?.Saw($"The area stated is that of the order{ClauseReview.Where(constitution.StatesArea)}.");
                break;
            case false:
                review.Faults(in facts, Reason.NotProvided)?.Find(
                    "/constitution/areaIsThatOfTheOrder",
                    memberId: null,
                    $"The area the constitution states{ClauseReview.Where(constitution.StatesArea)} is not that of the order as last varied.");
                break;
            default:
                review.Opens()?.Missing("/constitution/areaIsThatOfTheOrder", "whether the area stated is that of the order in force on the date");
                break;
        }
    }

    private static bool IsSame(string left, string right)
    {
        var one = WithoutPrefix(left);
        var other = WithoutPrefix(right);
        while (!one.IsEmpty || !other.IsEmpty)
        {
            if (!FirstWord(ref one).Equals(FirstWord(ref other), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the first word off a text; an ampersand is the word it stands for.</summary>
    private static ReadOnlySpan<char> FirstWord(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var word = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[end..].TrimStart();
        return word is "&" ? "and" : word;
    }

    private static ReadOnlySpan<char> WithoutPrefix(string name)
    {
        var trimmed = name.AsSpan().Trim();
        return trimmed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? trimmed[Prefix.Length..].TrimStart() : trimmed;
    }
}
