using IcsModel.Accounts;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>Accounts and records, pay, allowances, agreements and the seal.</content>
internal sealed partial class ModelBinder
{
    private BoardAccounts? BoardAccounts(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new BoardAccounts
            {
                ProperRecords = facts.One("properRecords", Attestation),
                Years = facts.List("years", AnnualAccounts),
                ExtraPeriods = facts.List("extraPeriods", ExtraPeriodAccounts),
                Directions = facts.List("directions", AccountingDirection),
            })
            : null;

    private AnnualAccounts? AnnualAccounts(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new AnnualAccounts
        {
            From = period.From,
            To = period.To,
            PreparedOn = facts.Date("preparedOn"),
            IsPrepared = facts.Truth("prepared"),
            AuditedOn = facts.Date("auditedOn"),
            IsAudited = facts.Truth("audited"),
            AuditedDueOn = facts.Date("auditedDueOn"),
            AuditedSent = facts.Truth("auditedSent"),
            AuditedSentOn = facts.Date("auditedSentOn"),
            UnauditedDirected = facts.Truth("unauditedDirected"),
            UnauditedDueOn = facts.Date("unauditedDueOn"),
            UnauditedSent = facts.Truth("unauditedSent"),
            UnauditedSentOn = facts.Date("unauditedSentOn"),
        });
    }

    private ExtraPeriodAccounts? ExtraPeriodAccounts(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new ExtraPeriodAccounts
        {
            From = period.From,
            To = period.To,
            DirectedOn = facts.Date("directedOn"),
            ApprovedBySecretaryOfState = facts.Truth("approvedBySecretaryOfState"),
            PreparedOn = facts.Date("preparedOn"),
            IsPrepared = facts.Truth("prepared"),
        });
    }

    private AccountingDirection? AccountingDirection(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new AccountingDirection
            {
                On = facts.Date("on"),
                ApprovedBySecretaryOfState = facts.Truth("approvedBySecretaryOfState"),
                Followed = facts.One("followed", Attestation),
            })
            : null;

    private PayDecision? PayDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PayDecision
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                For = facts.One("for", Person),
                DecidedBy = facts.List("decidedBy", Person),
                UnderArrangements = facts.Truth("underArrangements"),
            })
            : null;

    private CommitteeAllowance? CommitteeAllowance(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommitteeAllowance
            {
                To = facts.One("to", Person),
                On = facts.Date("on"),
                IsCommitteeMember = facts.Truth("committeeMember"),
                IsBoardMember = facts.Truth("boardMember"),
            })
            : null;

    private DevelopmentAgreement? DevelopmentAgreement(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new DevelopmentAgreement
            {
                Id = facts.Text("id"),
                MadeOn = facts.Date("madeOn"),
                DescribedAsExternallyFinanced = facts.Truth("describedAsExternallyFinanced"),
                CertifiedBy = facts.One("certifiedBy", Actor),
                CertifiedOn = facts.Date("certifiedOn"),
                CertifiedInWriting = facts.Truth("certifiedInWriting"),
                IsCertified = facts.Truth("certified"),
            })
            : null;

    private SealUse? SealUse(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new SealUse { Id = facts.Text("id"), On = facts.Date("on"), Signatory = facts.One("signatory", Person) })
            : null;

    private AuthorisedSignatory? AuthorisedSignatory(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new AuthorisedSignatory { Person = facts.One("person", Person), From = period.From, To = period.To });
    }
}
