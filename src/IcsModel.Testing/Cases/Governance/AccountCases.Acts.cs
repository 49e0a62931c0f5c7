using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

internal static partial class AccountCases
{
    private static IEnumerable<BoardScenario> Acts() =>
    [
        new("ICB-STA-002", "pay was set under the arrangements of the constitution", Outcome.Satisfied, Reason.None, board => board),
        new("ICB-STA-002", "the chair alone set the pay of the chief executive", Outcome.NotSatisfied, Reason.ProcedureNotFollowed,
            board => board.WithPay(pay => pay with { On = Day.PlusDays(-1), UnderArrangements = false }))
        {
            Says = ["The decision of 2026-08-31 was taken outside the arrangements"],
            Locations = ["/board/payDecisions/0"],
        },
        new("ICB-STA-002", "pay was set outside the arrangements on the day", Outcome.NotSatisfied, Reason.ProcedureNotFollowed,
            board => board.WithPay(pay => pay with { On = Day, UnderArrangements = false })),
        new("ICB-STA-002", "pay is set outside the arrangements the day after", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithPay(pay => pay with { On = Day.PlusDays(1), UnderArrangements = false })),
        new("ICB-STA-002", "pay was set outside the arrangements on a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithPay(pay => pay with { On = null, UnderArrangements = false })),
        new("ICB-STA-002", "pay was set under the arrangements on a day not stated", Outcome.Satisfied, Reason.None,
            board => board.WithPay(pay => pay with { On = null })),
        new("ICB-STA-002", "pay was set on a day not stated, and the facts are of another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithPay(pay => pay with { On = null }) with { StatedOn = Day.PlusDays(-1) }),
        new("ICB-STA-002", "how pay was set is not stated", Outcome.Undetermined, Reason.FactMissing, board => board.WithPay(pay => pay with { UnderArrangements = null })),
        new("ICB-STA-002", "no decision is recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { PayDecisions = FactList.Complete<PayDecision>() }),
        new("ICB-STA-002", "nothing is known of decisions", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { PayDecisions = FactList<PayDecision>.Unknown }),
        new("ICB-STA-007", "the Secretary of State certified the agreement in writing", Outcome.Satisfied, Reason.None, board => board),
        new("ICB-STA-007", "there is no certificate", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithAgreement(one => one with { IsCertified = false, CertifiedOn = null, CertifiedBy = null, CertifiedInWriting = null }))
        {
            Says = ["is still valid"],
            Locations = ["/board/developmentAgreements/0"],
        },
        new("ICB-STA-007", "the certificate is not in writing", Outcome.NotSatisfied, Reason.Missing, board => board.WithAgreement(one => one with { CertifiedInWriting = false })),
        new("ICB-STA-007", "NHS England gave the certificate", Outcome.NotSatisfied, Reason.Missing, board => board.WithAgreement(one => one with { CertifiedBy = Actor.NhsEngland })),
        new("ICB-STA-007", "the certificate is given the day after", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithAgreement(one => one with { CertifiedOn = Day.PlusDays(1) })),
        new("ICB-STA-007", "the certificate is given on the day", Outcome.Satisfied, Reason.None, board => board.WithAgreement(one => one with { CertifiedOn = Day })),
        new("ICB-STA-007", "there is a certificate of a day not stated", Outcome.Satisfied, Reason.None,
            board => board.WithAgreement(one => one with { IsCertified = true, CertifiedOn = null })),
        new("ICB-STA-007", "whether there is a certificate is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAgreement(one => one with { CertifiedOn = null })),
        new("ICB-STA-007", "who certified is not stated", Outcome.Undetermined, Reason.FactMissing, board => board.WithAgreement(one => one with { CertifiedBy = null })),
        new("ICB-STA-007", "whether the certificate is in writing is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAgreement(one => one with { CertifiedInWriting = null })),
        new("ICB-STA-007", "an agreement of a day not stated has no certificate", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAgreement(one => one with { MadeOn = null, IsCertified = false })),
        new("ICB-STA-007", "how the board treats an agreement without certificate is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAgreement(one => one with { DescribedAsExternallyFinanced = null, IsCertified = false })),
        new("ICB-STA-007", "the agreement is not treated as externally financed", Outcome.NotApplicable, Reason.NotEngaged,
            board => board.WithAgreement(one => one with { DescribedAsExternallyFinanced = false, IsCertified = false })),
        new("ICB-STA-007", "the agreement is made the day after", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithAgreement(one => one with { MadeOn = Day.PlusDays(1), IsCertified = false })),
        new("ICB-STA-007", "no agreement is recorded", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board with { DevelopmentAgreements = FactList<DevelopmentAgreement>.Unknown }),
        new("ICB-STA-008", "the accountable officer states it", Outcome.Satisfied, Reason.None, board => board),
        new("ICB-STA-008", "the statement is of the day after", Outcome.Undetermined, Reason.AttestationMissing,
            board => board.WithAccounts(accounts => accounts with { ProperRecords = accounts.ProperRecords! with { On = Day.PlusDays(1) } })),
        new("ICB-STA-008", "whose statement it is, is not recorded", Outcome.Undetermined, Reason.AttestationMissing,
            board => board.WithAccounts(accounts => accounts with { ProperRecords = accounts.ProperRecords! with { By = null } })),
        new("ICB-STA-008", "nothing is stated", Outcome.Undetermined, Reason.AttestationMissing, board => board with { Accounts = null }),
    ];

    private static IntegratedCareBoard WithPay(this IntegratedCareBoard board, Func<PayDecision, PayDecision> change) =>
        board with { PayDecisions = FactList.Complete(change(board.PayDecisions[0])) };

    private static IntegratedCareBoard WithAgreement(this IntegratedCareBoard board, Func<DevelopmentAgreement, DevelopmentAgreement> change) =>
        board with { DevelopmentAgreements = FactList.Complete(change(board.DevelopmentAgreements[0])) };
}
