namespace IcsModel.Boards;

/// <summary>What an appointor concluded about the independence of the health service (Schedule 1B paragraph 4).</summary>
public enum IndependenceConclusion
{
    /// <summary>The appointment could not reasonably be regarded as undermining that independence.</summary>
    DoesNotUndermine,

    /// <summary>The appointment could reasonably be regarded as undermining that independence.</summary>
    Undermines,
}
