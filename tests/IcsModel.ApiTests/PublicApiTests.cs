namespace IcsModel.ApiTests;

/// <summary>Every public name is a promise: a change shows here first.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("IcsModel")]
    [InlineData("IcsModel.Documents")]
    [InlineData("IcsModel.Reporting")]
    [InlineData("IcsModel.Testing")]
    [InlineData("IcsModel.Validation")]
    public void Equals_the_approved_text(string library) =>
        PublicApi.Print(Libraries.Load(library)).ShouldMatchApproved(approval => approval
            .NoDiff()
            .WithStringCompareOptions(StringCompareShould.IgnoreLineEndings)
            .WithFilenameGenerator((_, _, type, _) => $"{library}.{(string.Equals(type, "approved", StringComparison.Ordinal) ? "verified" : type)}.txt"));
}
