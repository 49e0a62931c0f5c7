using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Boards;

/// <content>Committees that commission, variations of the constitution, and the sum: Schedule 1B, paragraphs 11 and 15.</content>
internal static partial class CompositionCases
{
    private static BoardScenario[] Constitutions =>
    [
        Met("ICB-BOARD-014", "the chair appointed each member of the committee that commissions", board => board),
        Met("ICB-BOARD-014", "the chair approved on the first day whom a panel chose", board => board.WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee"), Approvals = LawfulBoard.Approved(Actor.Chair, new(2026, 7, 6)) })),
        Unmet("ICB-BOARD-014", "the chair approved the day after whom a panel chose", Reason.ApprovalAfterStart, board => board.WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee"), Approvals = LawfulBoard.Approved(Actor.Chair, new(2026, 7, 7)) })),
        Unmet("ICB-BOARD-014", "a provider's director was co-opted without the chair", Reason.Missing, board => board.WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee") })),
        Unmet("ICB-BOARD-014", "the chair concluded that it undermines independence", Reason.UnderminesIndependence, board => board.WithJoiner(appointment => appointment with { IndependenceAssessment = appointment.IndependenceAssessment! with { Conclusion = IndependenceConclusion.Undermines } })),
        Open("ICB-BOARD-014", "the chair has not assessed", Reason.AttestationMissing, board => board.WithJoiner(appointment => appointment with { IndependenceAssessment = null })),
        Open("ICB-BOARD-014", "whether a committee may commission is not stated", Reason.FactMissing, board => board.WithCommittee(LawfulGovernance.CommissioningCommittee, committee => committee with { MayExerciseCommissioningFunctions = null })),
        Open("ICB-BOARD-014", "the list of committees may leave one out", Reason.ListNotComplete, board => board with { Committees = board.Committees.WithCompleteness(Completeness.NotStated) }),
        Idle("ICB-BOARD-014", "no committee may commission", Reason.NotEngaged, board => board.WithCommittee(LawfulGovernance.CommissioningCommittee, committee => committee with { MayExerciseCommissioningFunctions = false })),

        Met("ICB-BOARD-015", "NHS England approved before the board varied its constitution", board => board.WithVariation(variation => variation)),
        Met("ICB-BOARD-015", "NHS England approved on the day of the variation", board => board.WithVariation(variation => variation with { Approvals = LawfulBoard.Approved(Actor.NhsEngland, new(2026, 7, 10)) })),
        Met("ICB-BOARD-015", "NHS England itself varied the constitution", board => board.WithVariation(variation => variation with { MadeBy = Actor.NhsEngland, Approvals = FactList.Complete<Approval>() })),
        Unmet("ICB-BOARD-015", "NHS England approved the day after the variation", Reason.ApprovalAfterStart, board => board.WithVariation(variation => variation with { Approvals = LawfulBoard.Approved(Actor.NhsEngland, new(2026, 7, 11)) })),
        Unmet("ICB-BOARD-015", "a complete record holds no approval of the variation", Reason.Missing, board => board.WithVariation(variation => variation with { Approvals = FactList.Complete<Approval>() })),
        Unmet("ICB-BOARD-015", "the procedure of the constitution was not followed", Reason.ProcedureNotFollowed, board => board.WithVariation(variation => variation with { ProcedureFollowed = false })).At("/constitution/variations/0"),
        Open("ICB-BOARD-015", "who varied the constitution is not stated", Reason.FactMissing, board => board.WithVariation(variation => variation with { MadeBy = null, Approvals = FactList.Complete<Approval>() })),
        Open("ICB-BOARD-015", "the day of the variation is not stated", Reason.FactMissing, board => board.WithVariation(variation => variation with { MadeOn = null })),
        Idle("ICB-BOARD-015", "the variation is made the day after", Reason.NoneRecorded, board => board.WithVariation(variation => variation), new(2026, 7, 9)),

        Met("ICB-BOARD-100", "every rule on the composition is satisfied", board => board),
        Met("ICB-BOARD-100", "five people sit on the board", board => board.Only("chair", "chief-executive", "trust", "primary-care", "council")),
        Unmet("ICB-BOARD-100", "there is no chair", Reason.None, board => board.WithoutMember(LawfulBoard.Chair)),
        Unmet("ICB-BOARD-100", "the trusts' nominee has left", Reason.None, board => board.WithoutMember(LawfulBoard.Trust)),
        Open("ICB-BOARD-100", "nothing is known of the constitution", Reason.None, board => board with { Constitution = null }),
    ];

    private static IntegratedCareBoard WithVariation(this IntegratedCareBoard board, Func<ConstitutionVariation, ConstitutionVariation> change) =>
        board.WithConstitution(constitution => constitution with
        {
            Variations = FactList.Complete(change(constitution.Variations[0] with { MadeOn = new(2026, 7, 10), Approvals = LawfulBoard.Approved(Actor.NhsEngland, new(2026, 6, 30)) })),
        });

    private static IntegratedCareBoard WithJoiner(this IntegratedCareBoard board, Func<Appointment, Appointment> change) =>
        board.WithCommittee(LawfulGovernance.CommissioningCommittee, committee => committee with
        {
            Members = committee.Members.With(committee.Members[1] with
            {
                Id = "c-3",
                Person = new Person { Id = "p-94", Name = "Ms Provider" },
                From = new(2026, 7, 6),
                Appointment = change(committee.Members[1].Appointment! with
                {
                    DecidedOn = new(2026, 7, 6),
                    IndependenceAssessment = committee.Members[1].Appointment!.IndependenceAssessment! with { On = new(2026, 7, 6) },
                }),
            }),
        });
}
