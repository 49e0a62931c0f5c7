using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

internal static partial class AccountCases
{
    private static IEnumerable<BoardScenario> Allowances() =>
    [
        new("ICB-STA-006", "the recipient sits on a committee and not on the board", Outcome.Satisfied, Reason.None, board => board),
        new("ICB-STA-006", "the recipient is stated to be a member of the board", Outcome.NotSatisfied, Reason.IncompatibleRole,
            board => board.WithAllowance(one => one with { IsBoardMember = true }))
        {
            Says = ["The recipient was a member of the board on 2026-05-11"],
            Locations = ["/board/committeeAllowances/0"],
        },
        new("ICB-STA-006", "the recipient is listed as a member of the board on the day", Outcome.NotSatisfied, Reason.IncompatibleRole,
            board => board.WithAllowance(one => one with { To = Somebody("p-non-executive-3"), IsBoardMember = null })),
        new("ICB-STA-006", "the recipient had left the board that day", Outcome.Satisfied, Reason.None,
            board => board.WithAllowance(one => one with { To = Somebody("p-non-executive-3") })
                .WithMember(LawfulBoard.ThirdNonExecutive, member => member with { To = LawfulGovernance.Established.PlusDays(40) })),
        new("ICB-STA-006", "it was the recipient's last day on the board", Outcome.NotSatisfied, Reason.IncompatibleRole,
            board => board.WithAllowance(one => one with { To = Somebody("p-non-executive-3") })
                .WithMember(LawfulBoard.ThirdNonExecutive, member => member with { To = LawfulGovernance.Established.PlusDays(41) })),
        new("ICB-STA-006", "the recipient joins the board the day after", Outcome.Satisfied, Reason.None,
            board => board.WithAllowance(one => one with { To = Somebody("p-non-executive-3") })
                .WithMember(LawfulBoard.ThirdNonExecutive, member => member with { From = LawfulGovernance.Established.PlusDays(41) })),
        new("ICB-STA-006", "the recipient is stated to be on no committee", Outcome.NotSatisfied, Reason.IncompatibleRole,
            board => board.WithAllowance(one => one with { IsCommitteeMember = false }))
        {
            Says = ["a member of no committee"],
        },
        new("ICB-STA-006", "the recipient is listed on a committee", Outcome.Satisfied, Reason.None,
            board => board.WithAllowance(one => one with { IsCommitteeMember = null }) with { Committees = FactList.Complete(Adult()) }),
        new("ICB-STA-006", "the recipient is on no committee that is listed", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAllowance(one => one with { To = Somebody("p-99"), IsCommitteeMember = null })),
        new("ICB-STA-006", "whether the recipient sat on the board is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAllowance(one => one with { IsBoardMember = null })),
        new("ICB-STA-006", "a member of the board received it on a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAllowance(one => one with { On = null, IsBoardMember = true })),
        new("ICB-STA-006", "somebody outside the board received it on a day not stated", Outcome.Satisfied, Reason.None, board => board.WithAllowance(one => one with { On = null })),
        new("ICB-STA-006", "a member of the board receives it the day after", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithAllowance(one => one with { On = Day.PlusDays(1), IsBoardMember = true })),
        new("ICB-STA-006", "no allowance is recorded", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board with { CommitteeAllowances = FactList<CommitteeAllowance>.Unknown }),
    ];

    private static IEnumerable<BoardScenario> Seals() =>
    [
        new("ICB-STA-017", "somebody authorised signed", Outcome.Satisfied, Reason.None, board => board),
        new("ICB-STA-017", "the authority ended the day before", Outcome.NotSatisfied, Reason.NotInOffice,
            board => board.WithSignatory(one => one with { To = LawfulGovernance.Established.PlusDays(50) }))
        {
            Says = ["The signatory was not authorised on 2026-05-21", "unless the contrary is shown"],
            Locations = ["/board/sealUses/0"],
        },
        new("ICB-STA-017", "it was the last day of the authority", Outcome.Satisfied, Reason.None,
            board => board.WithSignatory(one => one with { To = LawfulGovernance.Established.PlusDays(51) })),
        new("ICB-STA-017", "the authority began on the day", Outcome.Satisfied, Reason.None,
            board => board.WithSignatory(one => one with { From = LawfulGovernance.Established.PlusDays(50) })),
        new("ICB-STA-017", "the authority began the day after", Outcome.NotSatisfied, Reason.NotInOffice,
            board => board.WithSignatory(one => one with { From = LawfulGovernance.Established.PlusDays(51) })),
        new("ICB-STA-017", "somebody else is authorised", Outcome.NotSatisfied, Reason.NotInOffice,
            board => board.WithSignatory(one => one with { Person = Somebody("p-medical") })),
        new("ICB-STA-017", "somebody else is authorised, and others may be", Outcome.Undetermined, Reason.FactMissing,
            board => board with { AuthorisedSignatories = FactList.NotStated(new AuthorisedSignatory { Person = Somebody("p-medical"), From = LawfulGovernance.Established }) }),
        new("ICB-STA-017", "somebody else is authorised on another day than the one asked about", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithSignatory(one => one with { Person = Somebody("p-medical") }) with { StatedOn = Day.PlusDays(-1) }),
        new("ICB-STA-017", "somebody without an id is authorised", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithSignatory(one => one with { Person = null })),
        new("ICB-STA-017", "since when the signatory is authorised is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithSignatory(one => one with { From = null })),
        new("ICB-STA-017", "who signed is not stated", Outcome.Undetermined, Reason.FactMissing, board => board.WithSeal(use => use with { Signatory = null })),
        new("ICB-STA-017", "the day of the use is not stated", Outcome.Undetermined, Reason.FactMissing, board => board.WithSeal(use => use with { On = null })),
        new("ICB-STA-017", "the seal is used the day after", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithSeal(use => use with { On = Day.PlusDays(1), Signatory = Somebody("p-medical") })),
        new("ICB-STA-017", "the seal is used on the day", Outcome.NotSatisfied, Reason.NotInOffice,
            board => board.WithSeal(use => use with { On = Day, Signatory = Somebody("p-medical") })),
        new("ICB-STA-017", "no use is recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { SealUses = FactList<SealUse>.Unknown }),
    ];

    private static Committee Adult() => new()
    {
        Id = "adults",
        Kind = CommitteeKind.Other,
        Members = FactList.Complete(new CommitteeMember { Person = Somebody("p-91"), From = LawfulGovernance.Established }),
    };

    private static IntegratedCareBoard WithAllowance(this IntegratedCareBoard board, Func<CommitteeAllowance, CommitteeAllowance> change) =>
        board with { CommitteeAllowances = FactList.Complete(change(board.CommitteeAllowances[0])) };

    private static IntegratedCareBoard WithSeal(this IntegratedCareBoard board, Func<SealUse, SealUse> change) =>
        board with { SealUses = FactList.Complete(change(board.SealUses[0])) };

    private static IntegratedCareBoard WithSignatory(this IntegratedCareBoard board, Func<AuthorisedSignatory, AuthorisedSignatory> change) =>
        board with { AuthorisedSignatories = FactList.Complete(change(board.AuthorisedSignatories[0])) };
}
