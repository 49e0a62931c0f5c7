using IcsModel.Law;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-021: the constitution includes the arrangements for conflicts of interest and a statement of their principles.</summary>
internal sealed class ConflictsClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-021",
        "Constitution includes arrangements for conflicts of interest and their principles",
        "para. 13(a), (b)",
        asks:
            "The constitution includes the arrangements for registers of interests, access to them, declarations and the management of conflicts, and states the "
            + "principles by which they are followed.",
        decides: Decides) with
    {
        ReadWith = [new Citation(Instruments.NhsAct2006, "s. 14Z30(1)-(4)")],
    },
    new("/constitution/conflicts/registers", "arrangements for registers of interests", constitution => constitution.Conflicts?.Registers),
    new("/constitution/conflicts/publicAccess", "arrangements for publishing the registers or giving access to them", constitution => constitution.Conflicts?.PublicAccess),
    new("/constitution/conflicts/declarations", "arrangements for declaring conflicts of interest", constitution => constitution.Conflicts?.Declarations),
    new("/constitution/conflicts/management", "arrangements for managing conflicts of interest", constitution => constitution.Conflicts?.Management),
    new("/constitution/conflicts/principles", "a statement of principles on conflicts of interest", constitution => constitution.Conflicts?.Principles));
