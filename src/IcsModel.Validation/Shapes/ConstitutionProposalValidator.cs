using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the proposal of a first constitution.</summary>
internal sealed class ConstitutionProposalValidator : AbstractValidator<ConstitutionProposal>
{
    private ConstitutionProposalValidator()
    {
        RuleForEach(proposal => proposal.Proposers).SetValidator(BodyValidator.Instance);
        RuleFor(proposal => proposal.DepartureReason).IsDefined();
        RuleFor(proposal => proposal.IsConsulted)
            .ContradictsNothing(proposal => !(proposal.ConsultationEndedOn < proposal.On), contradicting: false, "Leave the earlier day of the consultation out, or do not say that there was none before the proposal.");
        RuleFor(proposal => proposal.HasDepartureReason)
            .ContradictsNothing(proposal => proposal.DepartureReason is null, contradicting: false, "Leave the reason out, or do not say that none is recorded.");
        RuleFor(proposal => proposal.DepartsFromGuidance)
            .ContradictsNothing(proposal => proposal.HasReasonForGuidanceDeparture != true, contradicting: false, "Do not say that a reason for departing is recorded, or do not say that nothing departs.");
    }

    internal static ConstitutionProposalValidator Instance { get; } = new();
}
