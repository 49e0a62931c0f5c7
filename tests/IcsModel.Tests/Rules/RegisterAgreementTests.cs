using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Tests.Rules;

/// <summary>The law register and the catalogue must say the same.</summary>
public sealed class RegisterAgreementTests
{
    /// <summary>
    /// Entries whose register row stands under the regulations while the catalogue cites the provision of the Act that calls for them: the number and the
    /// text of the regulations are not verified.
    /// </summary>
    private static readonly string[] CitedByTheAct = ["ICB-NOM-001", "ICB-NOM-002", "ICB-NOM-003"];

    /// <summary>Entries whose register row gives the address of the provision through which the one cited applies.</summary>
    private static readonly string[] AddressedThroughAnother = ["HWB-027"];

    public static TheoryData<string> EveryId => [.. RuleCatalogue.Current.Rules.Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Every_entry_has_a_row_that_says_it_is_encoded_or_stands_elsewhere(string id)
    {
        var (definition, row) = Find(id);

        row.Status.ShouldBe(definition.SameAs.Count == 0 ? RegisterStatus.Encoded : RegisterStatus.SameAs);
        row.SameAs.ShouldBe(definition.SameAs.Select(other => other.Value));
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Force_kind_confidence_and_bearer_agree(string id)
    {
        var (definition, row) = Find(id);

        definition.Force.ShouldBe(row.Level);
        definition.Kind.ShouldBe(row.Kind);
        definition.Confidence.ShouldBe(row.Confidence);
        definition.Bearer.ShouldBe(row.Bearer);
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Dates_agree(string id)
    {
        var (definition, row) = Find(id);

        var period = definition.InForce.ShouldHaveSingleItem();
        period.From.ShouldBe(row.From.ShouldNotBeNull());
        period.To.ShouldBe(row.To);
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void The_provision_is_that_of_the_row_or_within_it(string id)
    {
        var (definition, row) = Find(id);

        if (CitedByTheAct.Contains(id, StringComparer.Ordinal))
        {
            row.Instrument.ShouldBe(Instruments.NominationRegulations2022);
            definition.Citation.Instrument.ShouldBe(Instruments.NhsAct2006);
            definition.ReadWith.ShouldContain(citation => citation.Instrument.Equals(row.Instrument));
            row.ProvisionText.ShouldStartWith(definition.Citation.Provision.Text + ";");
        }
        else
        {
            definition.Citation.Instrument.ShouldBe(row.Instrument);
            var isWithin = row.Covers(definition.Citation) || definition.Citation.Uri == row.Uri;
            isWithin.ShouldBeTrue($"{row.ProvisionText} does not cover {definition.Citation.Provision.Text}.");
        }
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void The_address_is_of_the_same_document(string id)
    {
        var (definition, row) = Find(id);

        if (definition.Citation.Instrument.UriBase is null)
        {
            row.Uri.ShouldBeNull();
            return;
        }

        var document = definition.Citation.Instrument.UriBase.AbsoluteUri.TrimEnd('/');
        definition.Citation.Uri!.AbsoluteUri.ShouldStartWith(document);
        if (AddressedThroughAnother.Contains(id, StringComparer.Ordinal))
        {
            definition.ReadWith.ShouldContain(citation => citation.Uri!.AbsoluteUri == row.Uri!.AbsoluteUri);
        }
        else
        {
            row.Uri!.AbsoluteUri.ShouldStartWith(document);
        }
    }

    [Fact]
    public void Every_row_that_says_it_is_encoded_is_an_entry_of_the_catalogue() =>
        LawRegister.Current.WithStatus(RegisterStatus.Encoded)
            .Select(row => row.Id)
            .Where(id => !RuleCatalogue.Current.TryFind(id, out _))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("NHSE-BOARD-001", "ICB-BOARD-001, ICB-BOARD-003, ICB-BOARD-005")]
    [InlineData("NHSE-BOARD-007", "ICB-BOARD-012")]
    [InlineData("NHSE-TRANS-008", "NHSE-BOARD-003")]
    [InlineData("NHSE-LEAD-006", "NHSE-BOARD-007")]
    public void Settled_restatements_point_where_they_stand(string id, string expected)
    {
        LawRegister.Current.TryFind(id, out var row).ShouldBeTrue();

        row!.Status.ShouldBe(RegisterStatus.SameAs);
        string.Join(", ", row.SameAs).ShouldBe(expected);
    }

    [Theory]
    [InlineData("ICB-BOARD-100")]
    [InlineData("NHSE-BOARD-005")]
    [InlineData("ICP-MEMB-004")]
    public void Sums_are_encoded_as_sums(string id)
    {
        var (definition, row) = Find(id);

        definition.IsAggregate.ShouldBeTrue();
        row.Status.ShouldBe(RegisterStatus.Encoded);
    }

    [Fact]
    public void Partner_seats_are_policy_and_stand_for_themselves()
    {
        var (definition, row) = Find("NHSE-BOARD-004");

        definition.Force.ShouldBe(LegalForce.Policy);
        row.SameAs.ShouldBeEmpty();
    }

    private static (RuleDefinition Definition, RegisterEntry Row) Find(string id)
    {
        LawRegister.Current.TryFind(id, out var row).ShouldBeTrue($"The register has no row {id}.");
        return (RuleCatalogue.Current[new RuleId(id)].Definition, row!);
    }
}
