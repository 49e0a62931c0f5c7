using IcsModel.Boards;
using IcsModel.Organisations;
using IcsModel.Partnerships;
using IcsModel.Systems;

namespace IcsModel.Tests.Organisations;

/// <summary>Codes that the register does not know for a day are remarked on, with what may be meant; everything else is passed over.</summary>
public sealed class OrganisationReferencesTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Theory]
    [InlineData("QKS", null)]
    [InlineData("qks", null)]
    [InlineData(null, null)]
    [InlineData("QKSS", "The register of organisations has no integrated care board with the code QKSS. Did you mean NHS Kent and Medway Integrated Care Board (QKS)?")]
    [InlineData("91Q", "The register of organisations has no integrated care board with the code 91Q.")]
    [InlineData("S9B9J", "NHS Surrey and Sussex Integrated Care Board (S9B9J) was established on 2026-04-01, after 2025-06-01.")]
    public void The_code_of_a_board_is_looked_up(string? code, string? message) =>
        OrganisationReferences.Of(new IntegratedCareBoard { Code = code }, Day).Select(remark => remark.Message).ShouldBe(message is null ? [] : [message]);

    [Theory]
    [InlineData("2026-03-31", null)]
    [InlineData("2026-04-01", ReferenceFault.NoLongerExisting)]
    [InlineData("2022-07-01", null)]
    [InlineData("2022-06-30", ReferenceFault.NotYetEstablished)]
    public void The_day_decides(string day, ReferenceFault? fault)
    {
        var asAt = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        OrganisationReferences.Of(new IntegratedCareBoard { Code = "QXU" }, asAt).Select(remark => (ReferenceFault?)remark.Fault)
            .ShouldBe(fault is null ? [] : [fault]);
    }

    [Fact]
    public void Says_where_a_board_went() =>
        OrganisationReferences.Of(new IntegratedCareBoard { Code = "QXU" }, new LocalDate(2026, 4, 1)).ShouldHaveSingleItem().Message.ShouldBe(
            "NHS Surrey Heartlands Integrated Care Board (QXU) existed until 2026-03-31, before 2026-04-01. After it: NHS Surrey and Sussex Integrated Care Board (S9B9J).");

    [Fact]
    public void A_name_says_more_than_a_code_that_is_like_another()
    {
        var known = OrganisationReferences.Of(new IntegratedCareBoard { Code = "QVW", Name = "NHS Kent and Medwya ICB" }, Day).ShouldHaveSingleItem();
        known.Suggestion.ShouldBe("QKS");
        known.Message.ShouldEndWith(" Did you mean NHS Kent and Medway Integrated Care Board (QKS)?");

        OrganisationReferences.Of(new IntegratedCareBoard { Code = "QVW", Name = "Kent & Medway ICB" }, Day).ShouldHaveSingleItem().Message
            .ShouldEndWith(" The code of NHS Kent and Medway Integrated Care Board is QKS.");

        OrganisationReferences.Of(new IntegratedCareBoard { Code = "QXX", Name = "NHS Exampleshire Integrated Care Board" }, Day).ShouldHaveSingleItem()
            .Suggestion.ShouldBeNull();
    }

    [Fact]
    public void Councils_and_trusts_of_board_constitution_and_partnership_are_looked_up()
    {
        var board = new IntegratedCareBoard
        {
            LocalAuthoritiesInArea = FactList.Complete(
                new Body { Kind = BodyKind.LocalAuthority, Code = "E10000016" },
                new Body { Kind = BodyKind.LocalAuthority, Code = "E10000099" },
                new Body { Kind = BodyKind.LocalAuthority, Code = "kent" },
                new Body { Kind = BodyKind.LocalAuthority, Code = "E07000105" }),
            Constitution = new() { NominatingTrusts = FactList.Complete(new IcsModel.Constitutions.EntitledNominator { Body = new Body { Code = "RZZ" } }) },
            Members = FactList.Complete(new BoardMember
            {
                Nomination = new Nomination { Nominators = FactList.Complete(new Body { Kind = BodyKind.NhsTrust, Code = "RVV" }, new Body { Kind = BodyKind.PrimaryMedicalServicesProvider, Code = "X81001" }) },
            }),
        };
        var system = new IntegratedCareSystem
        {
            Councils = FactList.Complete(new Council { Body = new Body { Code = "E06000099" } }),
            Trusts = FactList.Complete(new SystemTrust { Body = new Body { Code = "K0N6A" } }),
            NeighbouringBoards = FactList.Complete(new NeighbouringBoard { Body = new Body { Code = "QVW" } }),
            Partnerships = FactList.Complete(new IntegratedCarePartnership
            {
                Board = new Body { Code = "QZZ" },
                EstablishedBy = FactList.Complete(new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QKS" }),
                Members = FactList.Complete(new PartnershipMember { AppointedBy = new Body { Kind = BodyKind.NhsFoundationTrust, Code = "RZZ9" } }),
            }),
        };

        OrganisationReferences.Of(board, Day).Select(remark => $"{remark.Pointer} {remark.Code}").ShouldBe(
            ["/board/localAuthoritiesInArea/1/code E10000099", "/constitution/nominatingTrusts/0/body/code RZZ"]);
        OrganisationReferences.Of(system, Day).Select(remark => $"{remark.Pointer} {remark.Code}").ShouldBe(
        [
            "/councils/0/body/code E06000099",
            "/neighbouringBoards/0/body/code QVW",
            "/partnerships/0/board/code QZZ",
            "/partnerships/0/members/0/appointedBy/code RZZ9",
        ]);
    }

    [Fact]
    public void An_empty_board_and_an_empty_system_have_no_remarks()
    {
        OrganisationReferences.Of(new IntegratedCareBoard(), Day).ShouldBeEmpty();
        OrganisationReferences.Of(new IntegratedCareSystem(), Day).ShouldBeEmpty();
    }
}
