namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-019: the constitution lays down the procedure by which the board makes decisions.</summary>
internal sealed class DecisionProcedureClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-019",
        "Constitution lays down the procedure for making decisions",
        "para. 12(1)",
        asks: "The constitution lays down how the board makes decisions; what quorum and what votes it asks for is left to it.",
        decides: Decides),
    new RequiredClause("/constitution/decisionProcedure", "the procedure for making decisions", constitution => constitution.DecisionProcedure));

/// <summary>ICB-CON-020: the constitution secures openness about decisions and about how they are made.</summary>
internal sealed class OpennessClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-020",
        "Constitution secures openness about decisions and how they are made",
        "para. 12(2)",
        asks: "The constitution contains arrangements that secure openness about the decisions of the board and about the manner in which they are made.",
        decides: Decides),
    new("/constitution/opennessAboutDecisions", "arrangements for openness about decisions", constitution => constitution.OpennessAboutDecisions),
    new(
        "/constitution/opennessAboutDecisionMaking",
        "arrangements for openness about how decisions are made",
        constitution => constitution.OpennessAboutDecisionMaking));
