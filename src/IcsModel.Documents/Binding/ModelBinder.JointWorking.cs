using IcsModel.Documents.Sources;
using IcsModel.JointWorking;

namespace IcsModel.Documents.Binding;

/// <content>Arrangements for joint working.</content>
internal sealed partial class ModelBinder
{
    private ArrangedFunction? ArrangedFunction(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ArrangedFunction
            {
                Id = facts.Text("id"),
                Provision = facts.Text("provision"),
                VestedIn = facts.One("vestedIn", Body),
                ExercisableByArranger = facts.Truth("exercisableByArranger"),
                IsMadeJoint = facts.Truth("madeJoint"),
                IsStandingRulesFunction = facts.Truth("standingRulesFunction"),
                IsPrescribedForSection75 = facts.Truth("prescribedForSection75"),
            })
            : null;

    private ArrangementTerms? ArrangementTerms(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ArrangementTerms
            {
                Agreed = facts.Truth("agreed"),
                InWriting = facts.Truth("inWriting"),
                RestrictsOnwardDelegation = facts.Truth("restrictsOnwardDelegation"),
                Governance = facts.Truth("governance"),
                ConflictsManaged = facts.Truth("conflictsManaged"),
                ReviewAndExit = facts.Truth("reviewAndExit"),
                InSchemeAndMap = facts.Truth("inSchemeAndMap"),
            })
            : null;

    private PartnershipAgreement? PartnershipAgreement(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PartnershipAgreement
            {
                InWriting = facts.Truth("inWriting"),
                Aims = facts.Truth("aims"),
                Contributions = facts.Truth("contributions"),
                Functions = facts.Truth("functions"),
                PeopleAndServices = facts.Truth("peopleAndServices"),
                StaffAndGoods = facts.Truth("staffAndGoods"),
                Duration = facts.Truth("duration"),
                Monitoring = facts.Truth("monitoring"),
            })
            : null;

    private FundContribution? FundContribution(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new FundContribution
            {
                By = facts.One("by", Body),
                On = facts.Date("on"),
            })
            : null;

    private PooledFund? PooledFund(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PooledFund
            {
                Contributions = facts.List("contributions", FundContribution),
                SpentOnTheFunctions = facts.Truth("spentOnTheFunctions"),
                Host = facts.One("host", Body),
                ManagerAppointed = facts.Truth("managerAppointed"),
                QuarterlyReports = facts.Truth("quarterlyReports"),
                AnnualReturn = facts.Truth("annualReturn"),
            })
            : null;

    private ArrangementReport? ArrangementReport(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ArrangementReport
            {
                On = facts.Date("on"),
                IsAnnual = facts.Truth("annual"),
            })
            : null;

    private Arrangement? Arrangement(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Arrangement
        {
            Id = facts.Text("id"),
            Kind = (ArrangementKind?)facts.Word("kind", SystemWords.ArrangementKinds),
            Arranger = facts.One("arranger", Body),
            Counterparties = facts.List("counterparties", Body),
            Functions = facts.List("functions", ArrangedFunction),
            Parent = facts.Text("parent"),
            Terms = facts.One("terms", ArrangementTerms),
            GuidanceRegarded = facts.Truth("guidanceRegarded"),
            Fund = facts.One("fund", PooledFund),
            Agreement = facts.One("agreement", PartnershipAgreement),
            ConsultedJointly = facts.Truth("consultedJointly"),
            CommissionersConsent = facts.Truth("commissionersConsent"),
            CouncilExercisesNhsFunctions = facts.Truth("councilExercisesNhsFunctions"),
            NhsBodyExercisesCouncilFunctions = facts.Truth("nhsBodyExercisesCouncilFunctions"),
            Reports = facts.List("reports", ArrangementReport),
            RestsOnWelshRegulations = facts.Truth("restsOnWelshRegulations"),
            From = period.From,
            To = period.To,
        });
    }

    private NhsEnglandDirection? NhsEnglandDirection(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new NhsEnglandDirection
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                RestrictsOnwardDelegation = facts.Truth("restrictsOnwardDelegation"),
            })
            : null;

    private JointAppointment? JointAppointment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new JointAppointment
            {
                Id = facts.Text("id"),
                Between = facts.List("between", Body),
                GuidanceRegarded = facts.Truth("guidanceRegarded"),
                On = facts.Date("on"),
            })
            : null;
}
