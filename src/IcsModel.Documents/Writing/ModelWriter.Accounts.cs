using IcsModel.Accounts;

namespace IcsModel.Documents.Writing;

/// <content>Accounts and records, pay, allowances, agreements and the seal.</content>
internal sealed partial class ModelWriter
{
    private void BoardAccounts(BoardAccounts accounts)
    {
        json.WriteStartObject();
        facts.One("properRecords", accounts.ProperRecords, Attestation);
        facts.List("years", accounts.Years, AnnualAccounts);
        facts.List("extraPeriods", accounts.ExtraPeriods, ExtraPeriodAccounts);
        facts.List("directions", accounts.Directions, AccountingDirection);
        json.WriteEndObject();
    }

    private void AnnualAccounts(AnnualAccounts year)
    {
        json.WriteStartObject();
        facts.Date("from", year.From);
        facts.Date("to", year.To);
        facts.Date("preparedOn", year.PreparedOn);
        facts.Truth("prepared", year.IsPrepared);
        facts.Date("auditedOn", year.AuditedOn);
        facts.Truth("audited", year.IsAudited);
        facts.Date("auditedDueOn", year.AuditedDueOn);
        facts.Truth("auditedSent", year.AuditedSent);
        facts.Date("auditedSentOn", year.AuditedSentOn);
        facts.Truth("unauditedDirected", year.UnauditedDirected);
        facts.Date("unauditedDueOn", year.UnauditedDueOn);
        facts.Truth("unauditedSent", year.UnauditedSent);
        facts.Date("unauditedSentOn", year.UnauditedSentOn);
        json.WriteEndObject();
    }

    private void ExtraPeriodAccounts(ExtraPeriodAccounts period)
    {
        json.WriteStartObject();
        facts.Date("from", period.From);
        facts.Date("to", period.To);
        facts.Date("directedOn", period.DirectedOn);
        facts.Truth("approvedBySecretaryOfState", period.ApprovedBySecretaryOfState);
        facts.Date("preparedOn", period.PreparedOn);
        facts.Truth("prepared", period.IsPrepared);
        json.WriteEndObject();
    }

    private void AccountingDirection(AccountingDirection direction)
    {
        json.WriteStartObject();
        facts.Date("on", direction.On);
        facts.Truth("approvedBySecretaryOfState", direction.ApprovedBySecretaryOfState);
        facts.One("followed", direction.Followed, Attestation);
        json.WriteEndObject();
    }

    private void PayDecision(PayDecision decision)
    {
        json.WriteStartObject();
        facts.Text("id", decision.Id);
        facts.Date("on", decision.On);
        facts.One("for", decision.For, Person);
        facts.List("decidedBy", decision.DecidedBy, Person);
        facts.Truth("underArrangements", decision.UnderArrangements);
        json.WriteEndObject();
    }

    private void CommitteeAllowance(CommitteeAllowance allowance)
    {
        json.WriteStartObject();
        facts.One("to", allowance.To, Person);
        facts.Date("on", allowance.On);
        facts.Truth("committeeMember", allowance.IsCommitteeMember);
        facts.Truth("boardMember", allowance.IsBoardMember);
        json.WriteEndObject();
    }

    private void DevelopmentAgreement(DevelopmentAgreement agreement)
    {
        json.WriteStartObject();
        facts.Text("id", agreement.Id);
        facts.Date("madeOn", agreement.MadeOn);
        facts.Truth("describedAsExternallyFinanced", agreement.DescribedAsExternallyFinanced);
        facts.One("certifiedBy", agreement.CertifiedBy, Actor);
        facts.Date("certifiedOn", agreement.CertifiedOn);
        facts.Truth("certifiedInWriting", agreement.CertifiedInWriting);
        facts.Truth("certified", agreement.IsCertified);
        json.WriteEndObject();
    }

    private void SealUse(SealUse use)
    {
        json.WriteStartObject();
        facts.Text("id", use.Id);
        facts.Date("on", use.On);
        facts.One("signatory", use.Signatory, Person);
        json.WriteEndObject();
    }

    private void AuthorisedSignatory(AuthorisedSignatory signatory)
    {
        json.WriteStartObject();
        facts.One("person", signatory.Person, Person);
        facts.Date("from", signatory.From);
        facts.Date("to", signatory.To);
        json.WriteEndObject();
    }
}
