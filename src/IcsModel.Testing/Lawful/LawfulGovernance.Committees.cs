using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Testing;

/// <content>The committees.</content>
public static partial class LawfulGovernance
{
    internal const int AuditCommittee = 0;
    internal const int CommissioningCommittee = 1;
    internal const int RemunerationCommittee = 2;

    private static IntegratedCareBoard WithEveryCommittee(IntegratedCareBoard board, LocalDate established) => board with
    {
        Constitution = board.Constitution! with
        {
            AuditCommittee = new Clause { Provides = true, Number = "4.6.8" },
            RemunerationCommittee = new Clause { Provides = true, Number = "8.1.2" },
            BoardKeepsAccountability = new Clause { Provides = true, Number = "4.6.4" },
        },
        Committees = FactList.Complete(
            AtWork(board.Committees[AuditCommittee], established) with { ChairHasFinanceOrAuditExpertise = true },
            AtWork(board.Committees[CommissioningCommittee], established),
            Remuneration(established)),
    };

    private static Committee AtWork(Committee committee, LocalDate established) => committee with
    {
        ExercisesFunctions = true,
        Terms = new TermsOfReference { Exist = true, AgreedOn = established, PublishedOn = established, InScheme = true },
        Reports = FactList.Complete<CommitteeReport>(
            [.. Enumerable.Range(0, 10).Select(half => new CommitteeReport { On = established.PlusDays(50 + (180 * half)), Reference = "minute 12" })]),
    };

    private static Committee Remuneration(LocalDate established) => AtWork(
        new Committee
        {
            Id = "remuneration",
            Name = "Remuneration Committee",
            Kind = CommitteeKind.Remuneration,
            Chair = new Person { Id = "p-deputy" },
            MayExerciseCommissioningFunctions = false,
            Members = FactList.Complete(OnRemuneration("r-1", "p-deputy", established), OnRemuneration("r-2", "p-non-executive-3", established)),
            Remit = new RemunerationRemit { PayPolicy = true, EmployeePay = true, BoardPay = true, CommitteeAllowances = true },
        },
        established);

    private static CommitteeMember OnRemuneration(string id, string person, LocalDate from) =>
        new() { Id = id, Person = new Person { Id = person }, From = from, IsEmployee = false, IsSecondee = false };
}
