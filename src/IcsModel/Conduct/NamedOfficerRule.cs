using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Conduct;

/// <summary>NHSE-OFF-001 to -003: somebody is named as Caldicott Guardian, as senior information risk owner and as data protection officer.</summary>
internal sealed class NamedOfficerRule : ReviewedRule
{
    private readonly OfficerRole role;
    private readonly string called;

    private NamedOfficerRule(string id, Citation citation, LegalForce force, OfficerRole role, string called, string reading)
        : base(new RuleDefinition
        {
            Id = new RuleId(id),
            Title = $"Named {called}",
            Citation = citation,
            Force = force,
            Kind = ProvisionKind.Duty,
            InForce = BoardDefinitions.FromFirstBoards,
            Confidence = Confidence.Unverified,
            Bearer = "ICB",
            Asks = $"Somebody is named as the board's {called}.",
            Decides = "Looks for somebody in the role on the date among the officers.",
            Reading = new Interpretation(reading),
            Outcomes = BoardDefinitions.NeverNotSatisfied,
        }) => (this.role, this.called) = (role, called);

    internal static NamedOfficerRule CaldicottGuardian() =>
        new(
            "NHSE-OFF-001",
            new Citation(Instruments.CaldicottGuardianGuidance, "appointment of guardian"),
            LegalForce.StatutoryGuidance,
            OfficerRole.CaldicottGuardian,
            "Caldicott Guardian",
            "The source is unverified, so the rule is never found unmet. That the guardian is not also senior information risk owner is good practice, and only shown.");

    internal static NamedOfficerRule SeniorInformationRiskOwner() =>
        new(
            "NHSE-OFF-002",
            new Citation(Instruments.DataSecurityToolkit, "senior information risk owner"),
            LegalForce.Policy,
            OfficerRole.SeniorInformationRiskOwner,
            "senior information risk owner",
            "The source is unverified, so the rule is never found unmet.");

    internal static NamedOfficerRule DataProtectionOfficer() =>
        new(
            "NHSE-OFF-003",
            new Citation(Instruments.DataProtectionRegulation, "data protection officer"),
            LegalForce.Policy,
            OfficerRole.DataProtectionOfficer,
            "data protection officer",
            "The provision is unverified, so the rule is never found unmet; it is treated as policy until it is.");

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.AskFor(in facts, role, called);
        if (role == OfficerRole.CaldicottGuardian && review.Words is { } words && IsAlsoRiskOwner(in facts))
        {
            words.Remark("The Caldicott Guardian is also the senior information risk owner; good practice keeps the two apart.");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"Somebody is named as {called}.",
            { Reason: Reason.SourceUnverified } => $"Nobody is named as {called}; the source of the requirement is not verified.",
            _ => $"Whether somebody is named as {called} is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => $"Name a {called}.";

    private static bool IsAlsoRiskOwner(in BoardFacts facts)
    {
        foreach (var guardian in facts.Index.Board.Officers.Items.AsSpan())
        {
            if (guardian is { Role: OfficerRole.CaldicottGuardian, Person.Id: { } id }
                && OfficerReview.HoldingOf(in facts, guardian) >= Holding.Undated
                && Holds(in facts, OfficerRole.SeniorInformationRiskOwner, id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(in BoardFacts facts, OfficerRole role, string person)
    {
        foreach (var officer in facts.Index.Board.Officers.Items.AsSpan())
        {
            if (officer.Role == role
                && string.Equals(officer.Person?.Id, person, StringComparison.Ordinal)
                && OfficerReview.HoldingOf(in facts, officer) >= Holding.Undated)
            {
                return true;
            }
        }

        return false;
    }
}
