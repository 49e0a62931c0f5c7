using IcsModel.Purposes;
using IcsModel.Reporting;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>What the strategies and plans of one system do for the four core purposes.</summary>
/// <param name="Read">Where the system was read from.</param>
/// <param name="System">The system.</param>
/// <param name="AsAt">The day.</param>
/// <param name="Source">Who named the day.</param>
/// <param name="Documents">The strategies and plans.</param>
internal sealed record SystemPurposes(ReadDocument Read, IntegratedCareSystem System, LocalDate AsAt, AsAtSource Source, ValueList<DocumentPurposes> Documents)
{
    /// <summary>Whether there is a strategy or plan, and each is known to serve every purpose.</summary>
    internal bool IsCovered =>
        Documents.Count > 0 && Documents.All(document => CorePurposes.All.All(purpose => document.Coverage.IsServed(purpose) == true));
}
