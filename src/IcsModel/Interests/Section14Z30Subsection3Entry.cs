using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>ICB-COI-005: every declaration is entered in a register.</summary>
internal sealed class DeclarationsEnteredRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-COI-005"),
    Title = "Every declaration entered in a register",
    Citation = InterestWords.Section14Z30("(3)(c)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Arrangements ensure that conflicts declared are entered in the registers.",
    Decides = "Looks at each recorded declaration made by the date for whether it was entered.",
    Reading = new Interpretation("The Act sets no time; an entry is awaited for 28 days after the declaration, or as many as a parameter says."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.Excuses(Reason.NoneRecorded);
        var declarations = facts.Index.Board.Declarations;
        for (var i = 0; i < declarations.Count; i++)
        {
            Judge(in facts, i, declarations[i], ref review);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every recorded declaration was entered in a register.",
            { Outcome: Outcome.NotSatisfied } => "A declaration was not entered in a register.",
            { Outcome: Outcome.NotApplicable } => "No declaration is recorded up to the date.",
            { Reason: Reason.PendingEvent } => "A declaration is not entered in a register yet, and was made only lately.",
            _ => "Whether every recorded declaration was entered in a register is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Enter the declaration in the register of the group the person belongs to.";

    private static void Judge(in BoardFacts facts, int position, Declaration declaration, ref Review review)
    {
        var on = declaration.On is { } day ? DayKey.Of(day) : 0;
        if (on > facts.AsAt)
        {
            return;
        }

        switch (facts.Spoken ? declaration.IsEntered ?? (declaration.Register is null ? null : true) : null)
        {
            case true:
                review.Meets();
                break;
            case false when on != 0:
                Weigh(in facts, position, declaration, ref review);
                break;
            case false:
                review.Opens()?.Missing(Pointer(position) + "/on", "when each declaration was made");
                break;
            default:
                review.Opens()?.Missing(Pointer(position) + "/entered", "whether each declaration was entered in a register");
                break;
        }
    }

    private static void Weigh(in BoardFacts facts, int position, Declaration declaration, ref Review review)
    {
        var lastDay = DayKey.Of(declaration.On!.Value.PlusDaysOrLast(facts.Parameters.DaysToEnterDeclarations));
        if (facts.AsAt <= lastDay)
        {
            review.Opens(Reason.PendingEvent)?
                .Find(Pointer(position), declaration.Id, $"{Call(declaration)} is not in a register yet; it is awaited until {BoardWords.Iso(lastDay)}.")
                .Missing(MissingKind.PendingEvent, Pointer(position) + "/entered", $"the entry in a register, awaited until {BoardWords.Iso(lastDay)}");
        }
        else
        {
            review.Fails(Reason.Missing)?.Find(
                Pointer(position),
                declaration.Id,
                $"{Call(declaration)} was not in a register {InterestWords.Days(DayKey.Of(declaration.On!.Value), facts.AsAt)} later.");
        }
    }

    private static string Pointer(int position) => "/board/declarations/" + InterestWords.Number(position);

    private static string Call(Declaration declaration) =>
        $"The declaration of {BoardWords.Iso(declaration.On!.Value)}{(InterestWords.Name(declaration.Person) is { } name ? $" by {name}" : string.Empty)}";
}
