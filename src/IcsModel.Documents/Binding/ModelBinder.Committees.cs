using IcsModel.Constitutions;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The committees.</content>
internal sealed partial class ModelBinder
{
    private Committee? Committee(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Committee
            {
                Id = facts.Text("id"),
                Name = facts.Text("name"),
                Kind = (CommitteeKind?)facts.Word("kind", Words.CommitteeKinds),
                Chair = facts.One("chair", Person),
                MayExerciseCommissioningFunctions = facts.Truth("mayExerciseCommissioningFunctions"),
                Members = facts.List("members", CommitteeMember),
                ExercisesFunctions = facts.Truth("exercisesFunctions"),
                ChairHasFinanceOrAuditExpertise = facts.Truth("chairHasFinanceOrAuditExpertise"),
                Terms = facts.One("terms", TermsOfReference),
                Remit = facts.One("remit", RemunerationRemit),
                Reports = facts.List("reports", CommitteeReport),
            })
            : null;

    private CommitteeMember? CommitteeMember(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new CommitteeMember
        {
            Id = facts.Text("id"),
            Person = facts.One("person", Person),
            From = period.From,
            To = period.To,
            Appointment = facts.One("appointment", Appointment),
            IsEmployee = facts.Truth("employee"),
            IsSecondee = facts.Truth("secondee"),
        });
    }

    private TermsOfReference? TermsOfReference(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new TermsOfReference
            {
                AgreedOn = facts.Date("agreedOn"),
                PublishedOn = facts.Date("publishedOn"),
                Exist = facts.Truth("exist"),
                InScheme = facts.Truth("inScheme"),
            })
            : null;

    private RemunerationRemit? RemunerationRemit(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new RemunerationRemit
            {
                PayPolicy = facts.Truth("payPolicy"),
                EmployeePay = facts.Truth("employeePay"),
                BoardPay = facts.Truth("boardPay"),
                CommitteeAllowances = facts.Truth("committeeAllowances"),
            })
            : null;

    private CommitteeReport? CommitteeReport(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommitteeReport { On = facts.Date("on"), Reference = facts.Text("reference") })
            : null;
}
