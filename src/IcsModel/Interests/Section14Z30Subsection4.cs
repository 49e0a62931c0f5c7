using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>ICB-COI-006: arrangements manage conflicts so that they neither affect the integrity of decisions nor seem to.</summary>
internal sealed class ConflictManagementRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-COI-006"),
    Title = "Arrangements for managing conflicts and protecting integrity",
    Citation = InterestWords.Section14Z30("(4)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Arrangements manage conflicts and potential conflicts, so that decisions keep their integrity and are seen to.",
    Decides =
        "Reads whether the arrangements in force say how conflicts are managed, looks for a recorded statement that they work, and shows material conflicts about which "
        + "nothing was done. All decisions count, not only commissioning ones.",
    Reading = new Interpretation("A conflict about which nothing was done is a sign, not a proof, that the arrangements fall short; it is left for judgement."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var policy = facts.Index.Board.ConflictsPolicy;
        var areProvided = review.AskForArrangements(in facts, policy?.ManagesConflicts, "managesConflicts", "how conflicts are managed");
        var handled = facts.Index.Board.ConflictsHandled;
        for (var i = 0; i < handled.Count; i++)
        {
            if (handled[i] is { IsMaterial: not false, Handling: ConflictAction.Nothing } && WasBy(in facts, handled[i]))
            {
                Show(i, handled[i], ref review);
            }
        }

        if (areProvided)
        {
            review.AskForEffect(in facts, policy!);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Arrangements say how conflicts are managed, and are stated to work.",
            { Outcome: Outcome.NotSatisfied } => "The arrangements of the board do not say how conflicts are managed.",
            { Reason: Reason.AttestationMissing } => "Arrangements say how conflicts are managed; whether they work is not stated.",
            { Reason: Reason.Judgement } => "Arrangements say how conflicts are managed, and yet nothing was done about a material conflict.",
            _ => "Whether arrangements say how conflicts are managed, and whether every material one was dealt with, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Lay down in the board's policy how conflicts are managed.";

    private static bool WasBy(in BoardFacts facts, ConflictHandling conflict) => conflict.On is { } on ? DayKey.Of(on) <= facts.AsAt : facts.Spoken;

    private static void Show(int position, ConflictHandling conflict, ref Review review)
    {
        if (conflict.IsMaterial is null)
        {
            review.Opens()?.Missing(Pointer(position) + "/material", "whether conflicts about which nothing was done were material");
            return;
        }

        review.Opens(Reason.Judgement)?
            .Find(Pointer(position), conflict.Id, Say(conflict))
            .Missing(MissingKind.Judgement, Pointer(position), "whether decisions kept their integrity where nothing was done about a material conflict");
    }

    private static string Pointer(int position) => "/board/conflictsHandled/" + InterestWords.Number(position);

    private static string Say(ConflictHandling conflict)
    {
        var when = conflict.On is { } on ? $" on {BoardWords.Iso(on)}" : string.Empty;
        var whose = InterestWords.Name(conflict.Person) is { } name ? $" of {name}" : string.Empty;
        return $"Nothing was done about a material conflict{whose}{when}.";
    }
}
