using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>Keeps what each rule found a constitution to provide, so that the text is read once and not on every date.</summary>
/// <remarks>An answer is one whole number, so that threads never see half of one; two that find it at the same time write the same.</remarks>
internal sealed class ProvisionAnswers
{
    private const int Rules = 25;
    private const int Known = 1 << 16;
    private const int Reasons = 1 << 8;

    private readonly int[] answers = new int[Rules];

    /// <summary>The answer of the rule with this number, if it was found before.</summary>
    internal bool TryFind(int number, out Decision decision)
    {
        var answer = answers[number];
        decision = new Decision((Outcome)((answer & ~Known) / Reasons), (Reason)(answer % Reasons));
        return answer != 0;
    }

    internal void Keep(int number, Decision decision) => answers[number] = Known + ((int)decision.Outcome * Reasons) + (int)decision.Reason;
}
