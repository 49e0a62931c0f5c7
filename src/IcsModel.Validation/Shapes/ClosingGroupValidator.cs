using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a clinical commissioning group as it ended.</summary>
internal sealed class ClosingGroupValidator : AbstractValidator<ClosingGroup>
{
    private ClosingGroupValidator()
    {
        RuleFor(group => group.Group!).SetValidator(BodyValidator.Instance);
        RuleFor(group => group.PrimaryTransferee!).SetValidator(BodyValidator.Instance);
        RuleForEach(group => group.Area).IsNotBlank();
        RuleFor(group => group.Area).NamesNothingTwice();
        RuleFor(group => group.DueDiligence!).SetValidator(AttestationValidator.Instance);
        RuleForEach(group => group.Holdings).SetValidator(GroupHoldingValidator.Instance);
        RuleFor(group => group.Holdings).HasUniqueIds(holding => holding.Id);
        RuleForEach(group => group.Staff).SetValidator(StaffMoveValidator.Instance);
        RuleFor(group => group.Staff).HasUniqueIds(move => move.Id);
        RuleForEach(group => group.Reports).SetValidator(ClosingReportValidator.Instance);
        RuleForEach(group => group.Instruments).SetValidator(CarriedInstrumentValidator.Instance);
        RuleFor(group => group.Instruments).HasUniqueIds(instrument => instrument.Id);
        RuleForEach(group => group.Complaints).SetValidator(GroupComplaintValidator.Instance);
        RuleFor(group => group.Complaints).HasUniqueIds(complaint => complaint.Id);
    }

    internal static ClosingGroupValidator Instance { get; } = new();
}
