using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>What clinical commissioning groups recorded, planned, spent and decided.</content>
internal sealed partial class ModelBinder
{
    private CcgInterestRegister? CcgInterestRegister(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgInterestRegister
            {
                Covers = facts.Words("covers", CommissioningWords.CcgInterestGroups, index => (CcgInterestGroup)index),
                IsPublished = facts.Truth("published"),
                IsOpenOnRequest = facts.Truth("openOnRequest"),
            })
            : null;

    private CcgConflict? CcgConflict(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgConflict
            {
                Id = facts.Text("id"),
                Person = facts.One("person", Person),
                AwareOn = facts.Date("awareOn"),
                DeclaredOn = facts.Date("declaredOn"),
                IsDeclared = facts.Truth("declared"),
                IsEntered = facts.Truth("entered"),
            })
            : null;

    private CcgDutyEvidence? CcgDutyEvidence(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgDutyEvidence
            {
                Duty = (CcgDuty?)facts.Word("duty", CommissioningWords.CcgDuties),
                On = facts.Date("on"),
                Description = facts.Text("description"),
            })
            : null;

    private CcgActivity? CcgActivity(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgActivity
            {
                Id = facts.Text("id"),
                Kind = (CcgActivityKind?)facts.Word("kind", CommissioningWords.CcgActivityKinds),
                On = facts.Date("on"),
                AffectsServices = facts.Truth("affectsServices"),
                PublicInvolved = facts.Truth("publicInvolved"),
            })
            : null;

    private CommissioningPlan? CommissioningPlan(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommissioningPlan
            {
                Year = facts.WholeNumber("year"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                CopiedToNhsEngland = facts.Truth("copiedToNhsEngland"),
                WellbeingBoards = facts.List("wellbeingBoards", Body),
                CopiedTo = facts.List("copiedTo", Body),
                DraftGivenToWellbeingBoards = facts.Truth("draftGivenToWellbeingBoards"),
                AskedAboutJointStrategy = facts.Truth("askedAboutJointStrategy"),
                CarriesFinalOpinion = facts.Truth("carriesFinalOpinion"),
                CarriesConsultationSummary = facts.Truth("carriesConsultationSummary"),
            })
            : null;

    private CcgAnnualReport? CcgAnnualReport(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgAnnualReport
            {
                Year = facts.WholeNumber("year"),
                IssuedOn = facts.Date("issuedOn"),
                IsPublished = facts.Truth("published"),
                PresentedInPublic = facts.Truth("presentedInPublic"),
            })
            : null;

    private CcgYearOfFinance? CcgYearOfFinance(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new CcgYearOfFinance
        {
            Year = facts.WholeNumber("year"),
            From = period.From,
            To = period.To,
            Allotted = facts.WholeNumber("allotted"),
            OtherReceipts = facts.WholeNumber("otherReceipts"),
            Spent = facts.WholeNumber("spent"),
            CapitalLimit = facts.WholeNumber("capitalLimit"),
            CapitalUsed = facts.WholeNumber("capitalUsed"),
            RevenueLimit = facts.WholeNumber("revenueLimit"),
            RevenueUsed = facts.WholeNumber("revenueUsed"),
        });
    }

    private CcgIntervention? CcgIntervention(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgIntervention
            {
                Id = facts.Text("id"),
                Kind = (CcgInterventionKind?)facts.Word("kind", CommissioningWords.CcgInterventionKinds),
                Ground = (CcgFailure?)facts.Word("ground", CommissioningWords.CcgFailures),
                On = facts.Date("on"),
                LiftedOn = facts.Date("liftedOn"),
                OtherGroupConsulted = facts.Truth("otherGroupConsulted"),
                Consulted = facts.Truth("consulted"),
                ReportPublished = facts.Truth("reportPublished"),
            })
            : null;

    private ConsulteeNomination? ConsulteeNomination(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ConsulteeNomination
            {
                Person = facts.One("person", Person),
                IsNominated = facts.Truth("nominated"),
                NotifiedOn = facts.Date("notifiedOn"),
                InWriting = facts.Truth("inWriting"),
            })
            : null;

    private CommissioningDecision? CommissioningDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommissioningDecision
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                ExercisesCommissioningFunctions = facts.Truth("exercisesCommissioningFunctions"),
                NomineeConsultedOn = facts.Date("nomineeConsultedOn"),
                NomineeConsulted = facts.Truth("nomineeConsulted"),
            })
            : null;
}
