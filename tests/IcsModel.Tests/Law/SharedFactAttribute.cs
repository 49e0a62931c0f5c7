namespace IcsModel.Tests.Law;

/// <summary>A fact about the sources kept outside the repository; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Path is null ? "The folder of shared sources is absent; name it in ICSMODEL_SHARED." : null;
}
