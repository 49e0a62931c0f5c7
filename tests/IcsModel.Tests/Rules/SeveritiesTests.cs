using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Tests.Rules;

public sealed class SeveritiesTests
{
    [Theory]
    [InlineData(LegalForce.Statute, Severity.Breach)]
    [InlineData(LegalForce.Regulation, Severity.Breach)]
    [InlineData(LegalForce.StatutoryGuidance, Severity.Departure)]
    [InlineData(LegalForce.CaseLaw, Severity.Departure)]
    [InlineData(LegalForce.LocalConstitution, Severity.Departure)]
    [InlineData(LegalForce.Policy, Severity.Advisory)]
    [InlineData(LegalForce.GoodPractice, Severity.Note)]
    [InlineData(LegalForce.Proposed, Severity.Note)]
    [InlineData(LegalForce.Structural, Severity.Inconsistency)]
    public void Follows_from_legal_force(LegalForce force, Severity expected) => Severities.Of(force).ShouldBe(expected);

    [Fact]
    public void Every_legal_force_has_one()
    {
        foreach (var force in Enum.GetValues<LegalForce>())
        {
            Should.NotThrow(() => Severities.Of(force));
        }

        Should.Throw<ArgumentOutOfRangeException>(() => Severities.Of((LegalForce)99));
    }

    [Fact]
    public void Stand_from_least_to_gravest() =>
        Enum.GetValues<Severity>().ShouldBe([Severity.Note, Severity.Advisory, Severity.Departure, Severity.Breach, Severity.Inconsistency]);
}
