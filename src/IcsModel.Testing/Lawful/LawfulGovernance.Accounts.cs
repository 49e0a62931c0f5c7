using IcsModel.Accounts;
using IcsModel.Boards;

namespace IcsModel.Testing;

/// <content>Accounts, pay and the seal.</content>
public static partial class LawfulGovernance
{
    private const int YearsOfAccounts = 10;

    private static IntegratedCareBoard WithAccounts(IntegratedCareBoard board, LocalDate established) => board with
    {
        Accounts = new BoardAccounts
        {
            ProperRecords = new Attestation { By = Actor.ChiefExecutive, On = established, Basis = "statement of the accountable officer" },
            Years = FactList.Complete<AnnualAccounts>([.. Years(established)]),
            ExtraPeriods = FactList.Complete(
                new ExtraPeriodAccounts
                {
                    From = established,
                    To = established.PlusDays(60),
                    DirectedOn = established.PlusDays(10),
                    ApprovedBySecretaryOfState = true,
                    PreparedOn = established.PlusDays(90),
                }),
            Directions = FactList.Complete(
                new AccountingDirection
                {
                    On = established.PlusDays(20),
                    ApprovedBySecretaryOfState = true,
                    Followed = new Attestation { By = Actor.OfPanel("External auditor"), On = established.PlusDays(30) },
                }),
        },
        PayDecisions = FactList.Complete<PayDecision>([.. PayDecisions(board, established)]),
        CommitteeAllowances = FactList.Complete(
            new CommitteeAllowance { To = new Person { Id = "p-91" }, On = established.PlusDays(40), IsCommitteeMember = true, IsBoardMember = false }),
        DevelopmentAgreements = FactList.Complete(
            new DevelopmentAgreement
            {
                Id = "health-centre",
                MadeOn = established.PlusDays(50),
                DescribedAsExternallyFinanced = true,
                CertifiedBy = Actor.SecretaryOfState,
                CertifiedOn = established.PlusDays(45),
                CertifiedInWriting = true,
            }),
        SealUses = FactList.Complete(
            new SealUse { Id = "lease", On = established.PlusDays(50), Signatory = new Person { Id = "p-finance" } }),
        AuthorisedSignatories = FactList.Complete(
            new AuthorisedSignatory { Person = new Person { Id = "p-finance" }, From = established }),
    };

    private static IEnumerable<PayDecision> PayDecisions(IntegratedCareBoard board, LocalDate established) =>
        board.PayDecisions.Count > 0
            ? board.PayDecisions.Select(decision => decision with { UnderArrangements = true })
            :
            [
                new PayDecision
                {
                    Id = "chief-executive",
                    On = established.PlusDays(30),
                    For = new Person { Id = "p-chief-executive" },
                    DecidedBy = FactList.Complete(new Person { Id = "p-deputy" }, new Person { Id = "p-non-executive-3" }),
                    UnderArrangements = true,
                },
            ];

    /// <summary>Accounts for some years on, each prepared, audited and sent in the months after the year.</summary>
    private static IEnumerable<AnnualAccounts> Years(LocalDate established)
    {
        var (from, to) = (established, new LocalDate(established.Month < 4 ? established.Year : established.Year + 1, 4, 1));
        for (var i = 0; i < YearsOfAccounts; i++)
        {
            yield return new AnnualAccounts
            {
                From = from,
                To = to,
                PreparedOn = to.PlusDays(20),
                AuditedOn = to.PlusDays(70),
                AuditedDueOn = to.PlusDays(90),
                AuditedSentOn = to.PlusDays(80),
                UnauditedDirected = true,
                UnauditedDueOn = to.PlusDays(26),
                UnauditedSentOn = to.PlusDays(25),
            };
            (from, to) = (to, to.PlusYears(1));
        }
    }
}
