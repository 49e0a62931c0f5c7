namespace IcsModel.Strategies;

/// <summary>The versions of the guidance on preparing integrated care strategies.</summary>
public enum StrategyGuidance
{
    /// <summary>The version of 29 July 2022.</summary>
    First,

    /// <summary>The version of 1 February 2024, which replaced it.</summary>
    Second,
}
