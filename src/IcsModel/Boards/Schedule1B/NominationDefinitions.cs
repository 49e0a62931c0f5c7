using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>An entry that defines something, or restates what another rule encodes, and evaluates nothing.</summary>
internal sealed class BoardDefinition(RuleDefinition definition) : BoardRule(definition with { Evaluates = false, Outcomes = ValueList<Outcome>.Empty })
{
    internal override Decision Decide(in BoardFacts facts) => Decision.NotApplicable(Reason.None);

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling) => ruling.Say(Definition.Asks);
}

/// <summary>ICB-NOM-001 to -004: who may nominate, and what follows from it.</summary>
internal static class NominationDefinitions
{
    internal static BoardDefinition Trusts() =>
        Unverified(
            "ICB-NOM-001",
            "Which trusts are of the prescribed description",
            "para. 8(2)(a)(ii)",
            "A trust may take part in nominating when it meets the forward plan condition or, failing that, the level of services provided condition.");

    internal static BoardDefinition Order() =>
        Unverified(
            "ICB-NOM-002",
            "The level of services condition is considered only where the forward plan condition fails",
            "para. 8(5)",
            "The second condition is reached only where the first is not met; the condition relied on is recorded.");

    internal static BoardDefinition PrimaryCare() =>
        Unverified(
            "ICB-NOM-003",
            "Which providers of primary medical services are of the prescribed description",
            "para. 8(2)(b)(ii)",
            "A provider may take part in nominating when it is of the description that regulations prescribe.");

    internal static BoardDefinition PartnerTrust() =>
        new(new RuleDefinition
        {
            Id = new RuleId("ICB-NOM-004"),
            Title = "Meaning of an integrated care board's partner trust",
            Citation = new Citation(Instruments.NhsAct2006, "s. 14Z48(3)"),
            Force = LegalForce.Statute,
            Kind = ProvisionKind.Definition,
            InForce = BoardDefinitions.FromFirstBoards,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "none (definition)",
            Asks = "A trust is a partner when it provides health services in the area and takes part in nominating because of the prescribed description.",
            Decides = "Resolved by PartnerTrusts from the constitution's list.",
        });

    private static BoardDefinition Unverified(string id, string title, string provision, string asks) =>
        new(new RuleDefinition
        {
            Id = new RuleId(id),
            Title = title,
            Citation = BoardDefinitions.Schedule1B(provision),
            ReadWith = [new Citation(Instruments.NominationRegulations2022)],
            Force = LegalForce.Regulation,
            Kind = ProvisionKind.Definition,
            InForce = BoardDefinitions.FromFirstBoards,
            Confidence = Confidence.Unverified,
            Bearer = "ICB",
            Asks = asks,
            Decides = "Resolved by PrescribedDescription from stated facts, without any number; the constitution's list decides who is entitled.",
            Reading = new Interpretation("The regulations' number, date and conditions are not verified; the first day given is a floor, not a known commencement."),
        });
}
