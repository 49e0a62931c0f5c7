using IcsModel.Law;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-022: the constitution includes the arrangements for public involvement and a statement of their principles.</summary>
internal sealed class InvolvementClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-022",
        "Constitution includes arrangements for public involvement and their principles",
        "para. 14(a), (b)",
        asks: "The constitution includes the arrangements for involving the public, and states the principles by which they are followed.",
        decides: Decides) with
    {
        ReadWith = [new Citation(Instruments.NhsAct2006, "s. 14Z45(2)")],
    },
    new("/constitution/involvement/arrangements", "arrangements for public involvement", constitution => constitution.Involvement?.Arrangements),
    new("/constitution/involvement/principles", "a statement of principles on public involvement", constitution => constitution.Involvement?.Principles));
