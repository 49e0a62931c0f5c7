using System.Runtime.CompilerServices;

namespace IcsModel.Reporting.Tests;

/// <summary>Holds a report against the approved one.</summary>
internal static class Approval
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ShouldBeApproved(this string report, string name, string extension) =>
        report.ShouldMatchApproved(approval => approval
            .NoDiff()
            .WithFileExtension(extension)
            .WithFilenameGenerator((_, _, type, kind) => $"{name}.{(string.Equals(type, "approved", StringComparison.Ordinal) ? "verified" : type)}.{kind}"));
}
