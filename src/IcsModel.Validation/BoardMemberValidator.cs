using FluentValidation;
using IcsModel.Boards;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether a member of an integrated care board is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law. What is left out is not known, and never at fault.</remarks>
public sealed class BoardMemberValidator : AbstractValidator<BoardMember>
{
    /// <summary>Prepares the checks.</summary>
    public BoardMemberValidator()
    {
        RuleFor(member => member.Id)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.MemberId)
            .WithMessage("Give the member's id, or leave it out.");
        RuleFor(member => member.Seat)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.MemberSeat)
            .WithMessage("Name one of the defined kinds of seat.");
        RuleFor(member => member.Capacity)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.MemberCapacity)
            .WithMessage("Name one of the defined capacities.");
        RuleFor(member => member.To)
            .Must((member, to) => Days.AreOrdered(member.From, to))
            .WithErrorCode(ValidationErrorCodes.MemberDays)
            .WithMessage("End the time in the seat after its first day.");
        RuleFor(member => member.Departure!.On)
            .Must((member, on) => on is null || member.From is null || on >= member.From)
            .WithErrorCode(ValidationErrorCodes.DepartureDay)
            .WithMessage("Date the departure on or after the first day in the seat.")
            .When(member => member.Departure is not null);
        CheckNomination();
        CheckParts();
    }

    private void CheckNomination()
    {
        RuleFor(member => member.Nomination!.Sector)
            .Must((member, sector) => Sectors.Agree(member.Seat, sector))
            .WithErrorCode(ValidationErrorCodes.NominationAgainstSeat)
            .WithMessage("Name the sector that the partner's seat belongs to, or leave the sector out.")
            .When(member => member.Nomination is not null);
        RuleFor(member => member.Nomination)
            .Must(nomination => nomination is null || nomination.Sector == NominatingSector.None || nomination == Nomination.Unknown)
            .WithErrorCode(ValidationErrorCodes.NominationNotRead)
            .WithMessage("Leave the nomination out: no sector nominates for this seat, so no rule reads it.")
            .WithSeverity(Severity.Warning)
            .When(member => !Sectors.ReadsNomination(member.Seat));
    }

    private void CheckParts()
    {
        RuleFor(member => member.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(member => member.Appointment!).SetValidator(AppointmentValidator.Instance);
        RuleFor(member => member.Nomination!).SetValidator(NominationValidator.Instance);
        RuleFor(member => member.MentalIllnessServicesExpertise!.Attestation!)
            .SetValidator(AttestationValidator.Instance)
            .When(member => member.MentalIllnessServicesExpertise is not null);
        RuleForEach(member => member.Employment).SetValidator(EmploymentSpellValidator.Instance);
        RuleForEach(member => member.Secondments).SetValidator(SecondmentValidator.Instance);
        RuleFor(member => member.Departure!).SetValidator(DepartureValidator.Instance);
        CheckEligibility();
    }

    private void CheckEligibility()
    {
        RuleForEach(member => member.Disqualifications).SetValidator(DisqualificationValidator.Instance);
        RuleForEach(member => member.OtherRoles).SetValidator(OtherRoleValidator.Instance);
        RuleForEach(member => member.Registrations).SetValidator(ProfessionalRegistrationValidator.Instance);
        RuleForEach(member => member.FitAndProperTests).SetValidator(FitAndProperTestValidator.Instance);
        RuleFor(member => member.UpholdsPublicLifePrinciples!).SetValidator(AttestationValidator.Instance);
        RuleFor(member => member.MeetsRoleSpecification!).SetValidator(AttestationValidator.Instance);
        RuleFor(member => member.Term!).SetValidator(TermOfOfficeValidator.Instance);
        RuleForEach(member => member.LeadFor).IsDefined();
    }
}
