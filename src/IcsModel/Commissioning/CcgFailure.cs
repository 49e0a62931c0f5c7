namespace IcsModel.Commissioning;

/// <summary>Of what NHS England must be satisfied before it steps in (section 14Z21(1) of the National Health Service Act 2006).</summary>
public enum CcgFailure
{
    /// <summary>The group is failing to discharge a function.</summary>
    Failing,

    /// <summary>It has failed to.</summary>
    Failed,

    /// <summary>There is a significant risk that it will fail to.</summary>
    SignificantRisk,

    /// <summary>None of these was found.</summary>
    None,
}
