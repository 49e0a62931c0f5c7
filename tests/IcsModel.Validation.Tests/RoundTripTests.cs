using FluentValidation.Results;
using IcsModel.Rules;

namespace IcsModel.Validation.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void A_failure_leads_back_to_its_outcome()
    {
        var failure = LawCases.Validator.Validate(LawCases.LateApproval).Errors.ShouldHaveSingleItem();

        failure.TryGetOutcome(out var outcome).ShouldBeTrue();
        outcome.RuleId.Value.ShouldBe("ICB-BOARD-001");
        outcome.Outcome.ShouldBe(Outcome.NotSatisfied);
        outcome.Reason.ShouldBe(Reason.ApprovalAfterStart);
        outcome.Severity.ShouldBe(Severity.Breach);
    }

    [Fact]
    public void A_failure_leads_back_to_its_finding()
    {
        var failures = LawCases.Validator.Validate(LawCases.TwoChairs).Errors;

        failures[1].TryGetFinding(out var finding).ShouldBeTrue();
        finding.ShouldBe(new Finding("/board/members/16", "second-chair", Outcome.NotSatisfied, "The chair (p-second) is in post."));
    }

    [Fact]
    public void A_failure_carries_what_would_put_it_right() =>
        LawCases.Validator.Validate(LawCases.NoChair).Errors[0].CustomState.ShouldBeOfType<RuleFailureState>()
            .Remedy.ShouldBe("NHS England appoints a chair, with the approval of the Secretary of State.");

    [Fact]
    public void Failures_of_other_validators_lead_nowhere()
    {
        new ValidationFailure("Name", "Blank.").TryGetOutcome(out var outcome).ShouldBeFalse();
        new ValidationFailure("Name", "Blank.") { CustomState = "state" }.TryGetFinding(out var finding).ShouldBeFalse();

        outcome.ShouldBeNull();
        finding.ShouldBeNull();
    }
}
