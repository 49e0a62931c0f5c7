using IcsModel.Organisations;

namespace IcsModel.Tests.Organisations;

/// <summary>Codes of organisations and areas are read strictly and compare by their text.</summary>
public sealed class OrganisationCodeTests
{
    [Theory]
    [InlineData("QKS")]
    [InlineData("91Q")]
    [InlineData("Z9B2Z")]
    [InlineData("R0A")]
    [InlineData("X81001")]
    public void Reads_codes_of_three_to_six_letters_and_digits(string text)
    {
        OdsCode.Parse(text).Value.ShouldBe(text);
        OdsCode.Parse(text.AsSpan()).ShouldBe(OdsCode.Parse(text));
        OdsCode.TryParse(text, out var code).ShouldBeTrue();
        code.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("QK")]
    [InlineData("qks")]
    [InlineData(" QKS")]
    [InlineData("QKS ")]
    [InlineData("Q-S")]
    [InlineData("ÄKS")]
    [InlineData("Q٣S")]
    [InlineData("QKSQKSQ")]
    [InlineData("E54000032")]
    public void Refuses_what_is_no_ods_code(string text)
    {
        OdsCode.TryParse(text, out var code).ShouldBeFalse();
        code.ShouldBe(default);
        Should.Throw<FormatException>(() => OdsCode.Parse(text)).Message
            .ShouldBe($"\"{text}\" is not an ODS code: write three to six capital letters and digits, such as QKS or Z9B2Z.");
    }

    [Theory]
    [InlineData("E54000032", "E54")]
    [InlineData("W06000001", "W06")]
    public void Reads_codes_of_areas(string text, string entity)
    {
        OnsCode.Parse(text).Value.ShouldBe(text);
        OnsCode.Parse(text.AsSpan()).Entity.ShouldBe(entity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("QKS")]
    [InlineData("E5400003")]
    [InlineData("E540000321")]
    [InlineData("e54000032")]
    [InlineData("X54000032")]
    [InlineData("E5400003O")]
    [InlineData("E5400003٣")]
    public void Refuses_what_is_no_code_of_an_area(string text)
    {
        OnsCode.TryParse(text, out var code).ShouldBeFalse();
        code.ShouldBe(default);
        Should.Throw<FormatException>(() => OnsCode.Parse(text)).Message
            .ShouldBe($"\"{text}\" is not an ONS code: write E, K, N, S or W and eight digits, such as E54000032.");
    }

    [Fact]
    public void Nothing_is_no_code()
    {
        OdsCode.TryParse((string?)null, out _).ShouldBeFalse();
        OnsCode.TryParse((string?)null, out _).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => OdsCode.Parse(null!));
        Should.Throw<ArgumentNullException>(() => OnsCode.Parse(null!));
        default(OdsCode).Value.ShouldBeEmpty();
        default(OnsCode).Entity.ShouldBeEmpty();
    }

    [Fact]
    public void Order_is_ordinal()
    {
        (OdsCode.Parse("09C") < OdsCode.Parse("91Q")).ShouldBeTrue();
        (OdsCode.Parse("91Q") <= OdsCode.Parse("91Q")).ShouldBeTrue();
        (OnsCode.Parse("E54000032") > OnsCode.Parse("E54000001")).ShouldBeTrue();
        (OnsCode.Parse("E54000001") >= OnsCode.Parse("E54000032")).ShouldBeFalse();
    }
}
