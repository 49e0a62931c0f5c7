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
    private static readonly string[] CitedByTheAct = ["ICB-NOM-001", "ICB-NOM-002", "ICB-NOM-003", "NHSE-ELIG-030"];

    /// <summary>
    /// Entries that encode only the limb of policy in a row that stands under an Act, and so cite the model constitution and read the Act with it: the limbs of
    /// statute are asked by other rules (of NHSE-ELIG-010 by ICB-BOARD-001 and -002).
    /// </summary>
    private static readonly string[] LimbOfPolicy = ["NHSE-ELIG-010", "NHSE-PEOPLE-001"];

    /// <summary>
    /// The entry whose row names three texts at once, the Act of 1960 first, and gives the address of the second; the catalogue cites the first as a whole and
    /// reads the others with it.
    /// </summary>
    private const string CitedAsAWhole = "NHSE-MEET-012";

    /// <summary>Entries whose register row gives the address of the provision through which the one cited applies.</summary>
    private static readonly string[] AddressedThroughAnother = ["HWB-027", "CCG-GB-016"];

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

        definition.Force.ShouldBe(IsLimbOfPolicy(id) ? LegalForce.Policy : row.Level);
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
            const string UnderTheAct = "under NHS Act 2006 ";
            var provision = row.ProvisionText.StartsWith(UnderTheAct, StringComparison.Ordinal) ? row.ProvisionText[UnderTheAct.Length..] : row.ProvisionText;
            provision.ShouldStartWith(definition.Citation.Provision.Text + ";");
        }
        else if (IsLimbOfPolicy(id))
        {
            definition.Citation.Instrument.ShouldBe(Instruments.ModelConstitution);
            definition.ReadWith.ShouldContain(citation => citation.Instrument.Equals(row.Instrument));
            row.Level.ShouldBe(LegalForce.Statute);
            row.ProvisionText.ShouldEndWith("; model constitution " + definition.Citation.Provision.Text);
        }
        else if (string.Equals(id, CitedAsAWhole, StringComparison.Ordinal))
        {
            definition.Citation.ShouldBe(new Citation(row.Instrument));
            row.ProvisionText.ShouldBe("1960 Act; NHS Act 2006 Sch. 1B; model constitution cl. 7.3.1");
            definition.ReadWith.Select(citation => citation.ShortText).ShouldBe(["NHS Act 2006, Sch. 1B", "Model constitution, cl. 7.3.1"]);
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
        if (row.Uri is null)
        {
            // A requirement without an address has not been read anywhere, or follows from others.
            (definition.Confidence == Confidence.Unverified || definition.Citation.Instrument.Kind == InstrumentKind.Derived || definition.Citation.Instrument.UriBase is null)
                .ShouldBeTrue();
            return;
        }

        if (definition.Citation.Instrument.Kind == InstrumentKind.Derived)
        {
            // A conclusion of the library: the address is that of a provision it follows from.
            definition.ReadWith.ShouldContain(citation => row.Uri.AbsoluteUri.StartsWith(citation.Uri!.AbsoluteUri));
            return;
        }

        var source = IsLimbOfPolicy(id) ? definition.ReadWith.First(citation => citation.Instrument.Equals(row.Instrument))
            : string.Equals(id, CitedAsAWhole, StringComparison.Ordinal) ? definition.ReadWith[0]
            : definition.Citation;
        var document = source.Instrument.UriBase!.AbsoluteUri.TrimEnd('/');
        source.Uri!.AbsoluteUri.ShouldStartWith(document);
        if (AddressedThroughAnother.Contains(id, StringComparer.Ordinal))
        {
            definition.ReadWith.ShouldContain(citation => citation.Uri!.AbsoluteUri == row.Uri.AbsoluteUri);
        }
        else
        {
            row.Uri.AbsoluteUri.ShouldStartWith(document);
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

    private static bool IsLimbOfPolicy(string id) => LimbOfPolicy.Contains(id, StringComparer.Ordinal);

    private static (RuleDefinition Definition, RegisterEntry Row) Find(string id)
    {
        LawRegister.Current.TryFind(id, out var row).ShouldBeTrue($"The register has no row {id}.");
        return (RuleCatalogue.Current[new RuleId(id)].Definition, row!);
    }
}
