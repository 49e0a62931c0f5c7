using FluentValidation;
using IcsModel.Boards;
using IcsModel.Partnerships;
using IcsModel.Strategies;
using IcsModel.Systems;
using IcsModel.Validation.Shapes;
using IcsModel.Wellbeing;

namespace IcsModel.Validation;

/// <summary>Whether an integrated care system, with its board and everything else on it, is stated in a way that can be true.</summary>
/// <remarks>
/// Judges the shape of the input, never the law, for which see <see cref="SystemLawValidator"/>. What is left out is not known, and never at fault.
/// Needs assessments, integrated care strategies and local strategies share one set of ids, since decisions name all three by id; so do arrangements and directions.
/// </remarks>
/// <example>
/// <code>
/// var shape = new IntegratedCareSystemValidator().Validate(system);
/// var law = new SystemLawValidator(RuleCatalogue.Current, new LocalDate(2025, 6, 1)).Validate(system);
/// </code>
/// </example>
public sealed class IntegratedCareSystemValidator : AbstractValidator<IntegratedCareSystem>
{
    /// <summary>Prepares the checks, with the library's own for every part.</summary>
    public IntegratedCareSystemValidator()
        : this(new IntegratedCareBoardValidator(), new IntegratedCarePartnershipValidator(), new IntegratedCareStrategyValidator(), new HealthAndWellbeingBoardValidator())
    {
    }

    /// <summary>Prepares the checks, with validators of the caller's choice for the board, the partnerships, their strategies and the health and wellbeing boards.</summary>
    /// <exception cref="ArgumentNullException">One of the validators is null.</exception>
    public IntegratedCareSystemValidator(
        IValidator<IntegratedCareBoard> board,
        IValidator<IntegratedCarePartnership> partnerships,
        IValidator<IntegratedCareStrategy> strategies,
        IValidator<HealthAndWellbeingBoard> wellbeingBoards)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(partnerships);
        ArgumentNullException.ThrowIfNull(strategies);
        ArgumentNullException.ThrowIfNull(wellbeingBoards);
        RuleFor(system => system.Name).IsNotBlank();
        RuleForEach(system => system.Area).IsNotBlank();
        RuleFor(system => system.Area).NamesNothingTwice();
        RuleFor(system => system.Board!).SetValidator(board);
        RuleForEach(system => system.Partnerships).SetValidator(partnerships);
        RuleForEach(system => system.Strategies).SetValidator(strategies);
        RuleForEach(system => system.WellbeingBoards).SetValidator(wellbeingBoards);
        CheckBodies();
        CheckDocuments();
        CheckActs();
        CheckIds();
        CheckReferences();
    }

    private void CheckBodies()
    {
        RuleForEach(system => system.Councils).SetValidator(CouncilValidator.Instance);
        RuleForEach(system => system.NeighbouringBoards).SetValidator(NeighbouringBoardValidator.Instance);
        RuleForEach(system => system.Trusts).SetValidator(SystemTrustValidator.Instance);
        RuleForEach(system => system.Places).SetValidator(PlaceValidator.Instance);
        RuleForEach(system => system.Collaboratives).SetValidator(ProviderCollaborativeValidator.Instance);
    }

    private void CheckDocuments()
    {
        RuleForEach(system => system.Mandates).SetValidator(NhsMandateValidator.Instance);
        RuleForEach(system => system.NeedsAssessments).SetValidator(NeedsAssessmentValidator.Instance);
        RuleForEach(system => system.WellbeingStrategies).SetValidator(WellbeingStrategyValidator.Instance);
        RuleForEach(system => system.Plans).SetValidator(PlanDocumentValidator.Instance);
        RuleForEach(system => system.Arrangements).SetValidator(ArrangementValidator.Instance);
        RuleForEach(system => system.Directions).SetValidator(NhsEnglandDirectionValidator.Instance);
        RuleForEach(system => system.AssessmentDirections).SetValidator(AssessmentDirectionValidator.Instance);
    }

    private void CheckActs()
    {
        RuleForEach(system => system.RevisionConsiderations).SetValidator(RevisionConsiderationValidator.Instance);
        RuleForEach(system => system.WellbeingDecisions).SetValidator(WellbeingStrategyDecisionValidator.Instance);
        RuleForEach(system => system.Decisions).SetValidator(SystemDecisionValidator.Instance);
        RuleFor(system => system.Involvement!).SetValidator(InvolvementArrangementsValidator.Instance);
        RuleForEach(system => system.Activities).SetValidator(InvolvementActivityValidator.Instance);
        RuleForEach(system => system.Consultations).SetValidator(ConsultationValidator.Instance);
        RuleForEach(system => system.JointAppointments).SetValidator(JointAppointmentValidator.Instance);
    }

    private void CheckIds()
    {
        RuleFor(system => system.Partnerships).HasUniqueIds(partnership => partnership.Id);
        RuleFor(system => system.Mandates).HasUniqueIds(mandate => mandate.Id);
        RuleFor(system => system.Strategies).HasUniqueIds(strategy => strategy.Id);
        RuleFor(system => system.NeedsAssessments).HasUniqueIds(assessment => assessment.Id, system => system.Strategies.Select(strategy => strategy.Id));
        RuleFor(system => system.WellbeingStrategies).HasUniqueIds(
            strategy => strategy.Id,
            system => [.. system.Strategies.Select(strategy => strategy.Id), .. system.NeedsAssessments.Select(assessment => assessment.Id)]);
        RuleFor(system => system.NeedsAssessments).Custom((_, context) => SystemReferences.CheckIdsOfNeeds(context));
        RuleFor(system => system.WellbeingBoards).HasUniqueIds(board => board.Id);
        RuleFor(system => system.Plans).HasUniqueIds(plan => plan.Id);
        RuleFor(system => system.Decisions).HasUniqueIds(decision => decision.Id);
        RuleFor(system => system.Activities).HasUniqueIds(activity => activity.Id);
        RuleFor(system => system.Consultations).HasUniqueIds(consultation => consultation.Id);
        RuleFor(system => system.Arrangements).HasUniqueIds(arrangement => arrangement.Id);
        RuleFor(system => system.Directions).HasUniqueIds(direction => direction.Id, system => system.Arrangements.Select(arrangement => arrangement.Id));
        RuleFor(system => system.JointAppointments).HasUniqueIds(appointment => appointment.Id);
        RuleFor(system => system.Places).HasUniqueIds(place => place.Id);
        RuleFor(system => system.Collaboratives).HasUniqueIds(collaborative => collaborative.Id);
    }

    private void CheckReferences()
    {
        RuleFor(system => system.Strategies).Custom((_, context) => SystemReferences.CheckStrategies(context));
        RuleFor(system => system.WellbeingStrategies).Custom((_, context) => SystemReferences.CheckWellbeingStrategies(context));
        RuleFor(system => system.RevisionConsiderations).Custom((_, context) => SystemReferences.CheckRevisions(context));
        RuleFor(system => system.Arrangements).Custom((_, context) => SystemReferences.CheckArrangements(context));
        RuleFor(system => system.Places).Custom((_, context) => SystemReferences.CheckPlaces(context));
    }
}
