using FluentValidation;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether an integrated care board, with everything on it, is stated in a way that can be true.</summary>
/// <remarks>
/// Judges the shape of the input, never the law, for which see <see cref="BoardLawValidator"/>. What is left out is not known, and never at fault.
/// Members and attendees share one set of ids, since findings name both by id.
/// </remarks>
/// <example>
/// <code>
/// var shape = new IntegratedCareBoardValidator().Validate(board);
/// var law = new BoardLawValidator(RuleCatalogue.Current, new LocalDate(2025, 6, 1)).Validate(board);
/// </code>
/// </example>
public sealed class IntegratedCareBoardValidator : AbstractValidator<IntegratedCareBoard>
{
    /// <summary>Prepares the checks, with the library's own for every part.</summary>
    public IntegratedCareBoardValidator()
        : this(new BoardMemberValidator(), new ConstitutionValidator(), new CommitteeValidator())
    {
    }

    /// <summary>Prepares the checks, with validators of the caller's choice for the members, the constitution and the committees.</summary>
    /// <exception cref="ArgumentNullException">One of the validators is null.</exception>
    public IntegratedCareBoardValidator(
        IValidator<BoardMember> members, IValidator<Constitution> constitution, IValidator<Committee> committees)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(constitution);
        ArgumentNullException.ThrowIfNull(committees);
        RuleFor(board => board.Code)
            .Must(code => code is null || Texts.IsOdsCode(code))
            .WithErrorCode(ValidationErrorCodes.BoardCode)
            .WithMessage("Write the board's ODS code as three to six upper-case letters and digits.");
        RuleFor(board => board.Name)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.BoardName)
            .WithMessage("Give the board's name, or leave it out.");
        RuleFor(board => board.AbolishedOn)
            .Must((board, abolished) => Days.AreOrdered(board.EstablishedOn, abolished))
            .WithErrorCode(ValidationErrorCodes.BoardDays)
            .WithMessage("Date the abolition after the establishment.");
        RuleForEach(board => board.Members).SetValidator(members);
        RuleForEach(board => board.Attendees).SetValidator(BoardAttendeeValidator.Instance);
        RuleForEach(board => board.Vacancies).SetValidator(VacancyValidator.Instance);
        RuleFor(board => board.Constitution!).SetValidator(constitution);
        RuleForEach(board => board.Committees).SetValidator(committees);
        CheckRecords();
        CheckAccounts();
        CheckIds();
        CheckReferences();
    }

    private void CheckRecords()
    {
        RuleFor(board => board.EstablishmentOrder!).SetValidator(EstablishmentOrderValidator.Instance);
        RuleForEach(board => board.ConstitutionVersions).SetValidator(ConstitutionVersionValidator.Instance);
        RuleForEach(board => board.FirstConstitution!.Grounds).IsDefined().When(board => board.FirstConstitution is not null);
        RuleFor(board => board.Succession!).SetValidator(BoardSuccessionValidator.Instance);
        RuleForEach(board => board.TransferSchemes).SetValidator(TransferSchemeValidator.Instance);
        RuleForEach(board => board.Clusters).SetValidator(ClusterValidator.Instance);
        RuleForEach(board => board.LocalAuthoritiesInArea).SetValidator(BodyValidator.Instance);
        RuleForEach(board => board.RegistersOfInterests).SetValidator(RegisterOfInterestsValidator.Instance);
        RuleForEach(board => board.Declarations).SetValidator(DeclarationValidator.Instance);
        RuleForEach(board => board.ConflictsHandled).SetValidator(ConflictHandlingValidator.Instance);
        RuleFor(board => board.ConflictsPolicy!).SetValidator(ConflictsPolicyValidator.Instance);
        RuleForEach(board => board.Meetings).SetValidator(MeetingValidator.Instance);
        RuleForEach(board => board.UrgentDecisions).SetValidator(UrgentDecisionValidator.Instance);
        RuleForEach(board => board.Handbook!.Items).SetValidator(HandbookItemValidator.Instance).When(board => board.Handbook is not null);
        RuleFor(board => board.Conduct!).SetValidator(ConductArrangementsValidator.Instance);
        RuleForEach(board => board.Officers).SetValidator(NamedOfficerValidator.Instance);
    }

    private void CheckAccounts()
    {
        RuleFor(board => board.Accounts!).SetValidator(BoardAccountsValidator.Instance);
        RuleForEach(board => board.PayDecisions).SetValidator(PayDecisionValidator.Instance);
        RuleForEach(board => board.CommitteeAllowances).SetValidator(CommitteeAllowanceValidator.Instance);
        RuleForEach(board => board.DevelopmentAgreements).SetValidator(DevelopmentAgreementValidator.Instance);
        RuleForEach(board => board.SealUses).SetValidator(SealUseValidator.Instance);
        RuleForEach(board => board.AuthorisedSignatories).SetValidator(AuthorisedSignatoryValidator.Instance);
    }

    private void CheckIds()
    {
        RuleFor(board => board.Members).Custom((members, context) => UniqueIds.Check(
            members,
            member => member.Id,
            new HashSet<string>(StringComparer.Ordinal),
            context,
            ValidationErrorCodes.RepeatedMemberId,
            "Give every member an id of their own."));
        RuleFor(board => board.Attendees).Custom((attendees, context) => UniqueIds.Check(
            attendees,
            attendee => attendee.Id,
            context.InstanceToValidate.Members.Select(member => member.Id).OfType<string>().ToHashSet(StringComparer.Ordinal),
            context,
            ValidationErrorCodes.RepeatedAttendeeId,
            "Give every attendee an id that no member and no other attendee has."));
        RuleFor(board => board.Committees).Custom((committees, context) => UniqueIds.Check(
            committees,
            committee => committee.Id,
            new HashSet<string>(StringComparer.Ordinal),
            context,
            ValidationErrorCodes.RepeatedCommitteeId,
            "Give every committee an id of its own."));
        RuleFor(board => board.RegistersOfInterests).HasUniqueIds(register => register.Id);
        RuleFor(board => board.Declarations).HasUniqueIds(declaration => declaration.Id);
        RuleFor(board => board.Meetings).HasUniqueIds(meeting => meeting.Id);
        RuleFor(board => board.PayDecisions).HasUniqueIds(decision => decision.Id);
        RuleFor(board => board.DevelopmentAgreements).HasUniqueIds(agreement => agreement.Id);
        RuleFor(board => board.SealUses).HasUniqueIds(use => use.Id);
    }

    private void CheckReferences()
    {
        RuleFor(board => board.Attendees).Custom((_, context) => BoardReferences.CheckSubstitutes(context));
        RuleFor(board => board.Vacancies).Custom((_, context) => BoardReferences.CheckVacancies(context));
        RuleFor(board => board.Meetings).Custom((_, context) => RecordReferences.CheckMeetings(context));
        RuleFor(board => board.Declarations).Custom((_, context) => RecordReferences.CheckDeclarations(context));
    }
}
