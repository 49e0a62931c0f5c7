using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class SelectionGuidanceRuleTests() : BoardRuleTests("ICB-BOARD-010")
{
    [Fact]
    public void Satisfied_when_every_group_attests_though_publication_is_not_known() =>
        Ask(LawfulBoard.Create() with { SelectionGuidancePublished = null }).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Not_applicable_when_no_guidance_is_published() =>
        Ask(LawfulBoard.Create() with { SelectionGuidancePublished = false }).ShouldComeTo(Outcome.NotApplicable, Reason.NotEngaged);

    [Theory]
    [InlineData(LawfulBoard.Trust)]
    [InlineData(LawfulBoard.PrimaryCare)]
    [InlineData(LawfulBoard.Council)]
    public void Undetermined_when_one_group_has_not_attested(int position) =>
        Ask(LawfulBoard.Create().WithNomination(position, nomination => nomination with { RegardToSelectionGuidance = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing)
            .Missing.ShouldContain(missing => missing.Kind == MissingKind.Attestation);

    [Fact]
    public void Undetermined_when_an_attestation_has_no_day() =>
        Ask(LawfulBoard.Create().WithNomination(
                LawfulBoard.Trust, nomination => nomination with { RegardToSelectionGuidance = new Attestation { By = Actor.OfPanel("Trusts") } }))
            .ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing);

    [Fact]
    public void Undetermined_when_members_are_not_stated_complete() =>
        Ask(LawfulBoard.Create().WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_an_undated_member_may_be_in_post() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Trust, member => member with { From = null }) with { StatedOn = BoardAsking.Day.PlusDays(1) })
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Not_applicable_without_nominated_members() =>
        Ask(LawfulBoard.Create().WithoutMembers(member => member.Id is "trust" or "primary-care" or "council"))
            .ShouldComeTo(Outcome.NotApplicable, Reason.SeatEmpty);

    [Fact]
    public void Never_declared_not_satisfied() => Ask(LawfulBoard.Create()).Rule.Definition.Outcomes.ShouldNotContain(Outcome.NotSatisfied);
}
