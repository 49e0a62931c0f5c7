using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.ModelConstitution;

/// <summary>NHSE-PEOPLE-001: the constitution describes how people are involved and adopts NHS England's ten principles.</summary>
internal sealed class InvolvementPrinciplesRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-PEOPLE-001"),
    Title = "Constitution describes involvement and adopts the ten principles",
    Citation = BoardDefinitions.Model("cl. 9"),
    ReadWith = [new Citation(Instruments.NhsAct2006, "s. 14Z45(2)"), new Citation(Instruments.NhsAct2006, "s. 14Z54")],
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks =
        "The constitution describes how people are involved and how they are consulted on the plan of the system, states the principles followed, and adopts all ten "
        + "principles of NHS England for working with people and communities.",
    Decides = "Reads whether each statement is there and how many principles are adopted.",
    Reading = new Interpretation("Only what policy adds is asked here; that the constitution includes arrangements and principles at all is asked under the Act itself."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const int Principles = 10;
    private const string Adopted = "/constitution/involvement/adoptedPrinciples";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var involvement = facts.Constitution?.Involvement;
        review.Ask(in facts, involvement?.Arrangements, "/constitution/involvement/arrangements", "a description of how people are involved");
        review.Ask(in facts, involvement?.ConsultationOnPlan, "/constitution/involvement/consultationOnPlan", "a description of how people are consulted on the plan of the system");
        review.Ask(in facts, involvement?.Principles, "/constitution/involvement/principles", "a statement of principles on public involvement");
        LookAtPrinciples(in facts, ref review, involvement);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The constitution describes involvement and consultation, and adopts the ten principles.",
            { Outcome: Outcome.NotSatisfied, Reason: Reason.TooFew } => $"The constitution adopts {Text(facts.Constitution!.Involvement!.AdoptedPrinciples!.Value)} of the ten principles.",
            { Outcome: Outcome.NotSatisfied } => "The constitution lacks a statement on public involvement that the model constitution asks for.",
            _ => "Whether the constitution describes involvement and consultation, and adopts the ten principles, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("describes how people are involved and consulted, and adopts all ten principles");

    private static void LookAtPrinciples(in BoardFacts facts, ref Review review, InvolvementProvision? involvement)
    {
        switch (involvement?.AdoptedPrinciples)
        {
            case >= Principles:
                review.Meets()?.Saw($"The constitution adopts the ten principles{ClauseReview.Where(involvement.Principles)}.");
                break;
            case { } fewer:
                review.Faults(in facts, Reason.TooFew)?.Find(
                    Adopted, memberId: null, $"The constitution adopts {Text(fewer)} of the ten principles{ClauseReview.Where(involvement.Principles)}.");
                break;
            default:
                review.AskForConstitution(in facts, Adopted, "how many of the ten principles of NHS England the constitution adopts");
                break;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
