using IcsModel.Boards;
using IcsModel.Interests;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Arrangements, declarations and their management (section 14Z30(3) and (4)).</content>
internal static partial class InterestCases
{
    private const string Declares = "ICB-COI-003";
    private const string InTime = "ICB-COI-004";
    private const string Entered = "ICB-COI-005";
    private const string Manages = "ICB-COI-006";

    private static BoardScenario[] Arrangements =>
    [
        new(Declares, "required and stated to work", Outcome.Satisfied, Reason.None, board => board),
        new(Declares, "stated that day to work", Outcome.Satisfied, Reason.None, board =>
            board.WithPolicy(policy => policy with { Effectiveness = policy.Effectiveness! with { On = new(2026, 9, 1) } })),
        new(Declares, "stated only later to work", Outcome.Undetermined, Reason.AttestationMissing, board =>
            board.WithPolicy(policy => policy with { Effectiveness = policy.Effectiveness! with { On = new(2026, 9, 2) } })),
        new(Declares, "who states that they work is not known", Outcome.Undetermined, Reason.AttestationMissing, board =>
            board.WithPolicy(policy => policy with { Effectiveness = policy.Effectiveness! with { By = null } })),
        new(Declares, "not required", Outcome.NotSatisfied, Reason.Missing, board => board.WithPolicy(policy => policy with { RequiresDeclarations = false }))
        {
            Locations = ["/board/conflictsPolicy/requiresDeclarations"],
        },
        new(Declares, "not required, since when is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithPolicy(policy => policy with { RequiresDeclarations = false, From = null })),
        new(Declares, "whether they are required is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithPolicy(policy => policy with { RequiresDeclarations = null })),
        new(Declares, "the arrangements begin the day after", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithPolicy(policy => policy with { RequiresDeclarations = false, From = new(2026, 9, 2) })),
        new(Declares, "the arrangements begin that day", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithPolicy(policy => policy with { RequiresDeclarations = false, From = new(2026, 9, 1) })),
        new(Declares, "the arrangements have ended", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithPolicy(policy => policy with { RequiresDeclarations = false, To = new(2026, 9, 1) })),
        new(Declares, "nothing is known of arrangements", Outcome.Undetermined, Reason.FactMissing, board => board with { ConflictsPolicy = null }),
    ];

    private static BoardScenario[] Deadlines =>
    [
        new(InTime, "declared at once", Outcome.Satisfied, Reason.None, board => board) { Says = ["as soon as practicable"] },
        new(InTime, "aware on 1 March 2024, declared on the 29th", Outcome.Satisfied, Reason.None, _ =>
            Old.WithInterest(new(2024, 3, 1), new(2024, 3, 29), isDeclared: true), new(2024, 6, 1)),
        new(InTime, "aware on 1 March 2024, declared on the 30th", Outcome.NotSatisfied, Reason.Missing, _ =>
            Old.WithInterest(new(2024, 3, 1), new(2024, 3, 30), isDeclared: true), new(2024, 6, 1))
        {
            Says = ["The interest i-1 of p-chair was declared on 2024-03-30, 1 day late: the last day was 2024-03-29."],
            Locations = ["/registersOfInterests/0/entries/0/declaredOn"],
        },
        new(InTime, "aware on 1 February of a leap year, declared on the 29th", Outcome.Satisfied, Reason.None, _ =>
            Old.WithInterest(new(2024, 2, 1), new(2024, 2, 29), isDeclared: true), new(2024, 6, 1)),
        new(InTime, "aware on 1 February of a leap year, declared on 1 March", Outcome.NotSatisfied, Reason.Missing, _ =>
            Old.WithInterest(new(2024, 2, 1), new(2024, 3, 1), isDeclared: true), new(2024, 6, 1)) { Says = ["1 day late"] },
        new(InTime, "aware on 1 February of another year, declared on 1 March", Outcome.Satisfied, Reason.None, _ =>
            Old.WithInterest(new(2023, 2, 1), new(2023, 3, 1), isDeclared: true), new(2023, 6, 1)),
        new(InTime, "aware on 1 February of another year, declared on 2 March", Outcome.NotSatisfied, Reason.Missing, _ =>
            Old.WithInterest(new(2023, 2, 1), new(2023, 3, 2), isDeclared: true), new(2023, 6, 1)),
        new(InTime, "aware on the last of a month, declared on the last day", Outcome.Satisfied, Reason.None, board =>
            board.WithInterest(new(2026, 7, 31), new(2026, 8, 28), isDeclared: true)),
        new(InTime, "aware in December, declared too late in January", Outcome.NotSatisfied, Reason.Missing, _ =>
            Old.WithInterest(new(2024, 12, 15), new(2025, 1, 31), isDeclared: true), new(2025, 6, 1)) { Says = ["19 days late: the last day was 2025-01-12"] },
        new(InTime, "declared before becoming aware", Outcome.Satisfied, Reason.None, board =>
            board.WithInterest(new(2026, 8, 1), new(2026, 4, 1), isDeclared: true)),
        new(InTime, "not declared on the last day", Outcome.Undetermined, Reason.PendingEvent, board =>
            board.WithInterest(new(2026, 8, 4), declared: null, isDeclared: false)) { Says = ["the last day is 2026-09-01", "due by 2026-09-01"] },
        new(InTime, "not declared the day after the last", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithInterest(new(2026, 8, 3), declared: null, isDeclared: false))
        {
            Says = ["was not declared on 2026-09-01, 1 day after the last day, 2026-08-31."],
            Locations = ["/registersOfInterests/0/entries/0"],
        },
        new(InTime, "declared in time but after the date", Outcome.Undetermined, Reason.PendingEvent, board =>
            board.WithInterest(new(2026, 8, 10), new(2026, 9, 2), isDeclared: null)),
        new(InTime, "declared after the date and too late", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithInterest(new(2026, 7, 1), new(2026, 9, 2), isDeclared: null)) { Says = ["34 days after the last day"] },
        new(InTime, "becomes aware after the date", Outcome.Satisfied, Reason.None, board =>
            board.WithInterest(new(2026, 9, 2), declared: null, isDeclared: false)),
        new(InTime, "awareness is not known, whenever it arose", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithEntry(0, 0, entry => entry with { AwareOn = null, AroseOn = new(2026, 4, 1), DeclaredOn = new(2026, 8, 1) })) { Says = ["aware of each conflict"] },
        new(InTime, "when it was declared is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithInterest(new(2026, 4, 10), declared: null, isDeclared: true)) { Says = ["when each conflict was declared"] },
        new(InTime, "whether it was declared is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithInterest(new(2026, 4, 10), declared: null, isDeclared: null)),
        new(InTime, "not declared, as stated for another day", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithInterest(new(2026, 4, 10), declared: null, isDeclared: false) with { StatedOn = new(2026, 8, 1) }),
        new(InTime, "known for years before the board existed", Outcome.Undetermined, Reason.Judgement, board =>
            board.WithInterest(new(2019, 4, 10), new(2026, 4, 2), isDeclared: true)) { Says = ["no board to declare it to"] },
        new(InTime, "known on the first day of the board and late", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithInterest(new(2026, 4, 1), new(2026, 4, 30), isDeclared: true)),
        new(InTime, "known before there were boards and declared late to one with no stated first day", Outcome.Undetermined, Reason.Judgement, board =>
            board.WithInterest(new(2022, 6, 30), new(2026, 4, 30), isDeclared: true) with { EstablishedOn = null }),
        new(InTime, "the arrangements set no time", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithPolicy(policy => policy with { RequiresTimelyDeclarations = false }))
        {
            Locations = ["/board/conflictsPolicy/requiresTimelyDeclarations"],
        },
        new(InTime, "whether the arrangements set a time is not known", Outcome.Satisfied, Reason.None, board =>
            board.WithPolicy(policy => policy with { RequiresTimelyDeclarations = null })),
        new(InTime, "arrangements to come set no time", Outcome.Satisfied, Reason.None, board =>
            board.WithPolicy(policy => policy with { RequiresTimelyDeclarations = false, From = new(2026, 9, 2) })),
        new(InTime, "entries may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, board => board.WithEntriesNotStated(LawfulGovernance.EmployeeRegister)),
        new(InTime, "registers may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, WithRegistersNotStated),
        new(InTime, "nobody has an interest", Outcome.NotApplicable, Reason.NoneRecorded, board => board with
        {
            RegistersOfInterests = FactList.Complete(new RegisterOfInterests
            {
                Entries = FactList.Complete(new InterestEntry { Person = new Person { Id = "p-chair" }, IsNilReturn = true, DeclaredOn = new(2026, 4, 1) }),
            }),
        }),
    ];

    private static BoardScenario[] Entries =>
    [
        new(Entered, "entered", Outcome.Satisfied, Reason.None, board => board),
        new(Entered, "the register is named", Outcome.Satisfied, Reason.None, board => WithDeclaration(board, one => one with { IsEntered = null })),
        new(Entered, "not entered on the 28th day", Outcome.Undetermined, Reason.PendingEvent, board =>
            WithDeclaration(board, one => one with { On = new(2026, 8, 4), IsEntered = false, Register = null })) { Says = ["awaited until 2026-09-01"] },
        new(Entered, "not entered on the 29th day", Outcome.NotSatisfied, Reason.Missing, board =>
            WithDeclaration(board, one => one with { On = new(2026, 8, 3), IsEntered = false, Register = null }))
        {
            Says = ["The declaration of 2026-08-03 by p-chair was not in a register 29 days later."],
            Locations = ["/board/declarations/0"],
        },
        new(Entered, "not entered, when it was made is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            WithDeclaration(board, one => one with { On = null, IsEntered = false, Register = null })),
        new(Entered, "whether it was entered is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            WithDeclaration(board, one => one with { IsEntered = null, Register = null })),
        new(Entered, "entered, as stated for another day", Outcome.Undetermined, Reason.FactMissing, board => board with { StatedOn = new(2026, 8, 1) }),
        new(Entered, "declared only later", Outcome.NotApplicable, Reason.NoneRecorded, board =>
            WithDeclaration(board, one => one with { On = new(2026, 9, 2), IsEntered = false })),
        new(Entered, "no declaration is recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { Declarations = FactList<Declaration>.Unknown }),
    ];

    private static BoardScenario[] Management =>
    [
        new(Manages, "laid down and stated to work", Outcome.Satisfied, Reason.None, board => board),
        new(Manages, "laid down, and nobody states that they work", Outcome.Undetermined, Reason.AttestationMissing, board =>
            board.WithPolicy(policy => policy with { Effectiveness = null })),
        new(Manages, "not laid down", Outcome.NotSatisfied, Reason.Missing, board => board.WithPolicy(policy => policy with { ManagesConflicts = false }))
        {
            Locations = ["/board/conflictsPolicy/managesConflicts"],
        },
        new(Manages, "whether it is laid down is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithPolicy(policy => policy with { ManagesConflicts = null })),
        new(Manages, "nothing is known of arrangements", Outcome.Undetermined, Reason.FactMissing, board => board with { ConflictsPolicy = null }),
        new(Manages, "nothing was done about a material conflict", Outcome.Undetermined, Reason.Judgement, board =>
            WithHandling(board, one => one with { Handling = ConflictAction.Nothing }))
        {
            Says = ["Nothing was done about a material conflict of p-trust on 2026-05-31."],
            Locations = ["/board/conflictsHandled/0"],
        },
        new(Manages, "nothing was done about a conflict of unknown weight", Outcome.Undetermined, Reason.FactMissing, board =>
            WithHandling(board, one => one with { Handling = ConflictAction.Nothing, IsMaterial = null })),
        new(Manages, "nothing was done about a conflict that did not matter", Outcome.Satisfied, Reason.None, board =>
            WithHandling(board, one => one with { Handling = ConflictAction.Nothing, IsMaterial = false })),
        new(Manages, "nothing will be done about a later conflict", Outcome.Satisfied, Reason.None, board =>
            WithHandling(board, one => one with { Handling = ConflictAction.Nothing, On = new(2026, 9, 2) })),
    ];

    private static IntegratedCareBoard WithDeclaration(IntegratedCareBoard board, Func<Declaration, Declaration> change) =>
        board with { Declarations = Replace(board.Declarations, 0, change) };

    private static IntegratedCareBoard WithHandling(IntegratedCareBoard board, Func<ConflictHandling, ConflictHandling> change) =>
        board with { ConflictsHandled = Replace(board.ConflictsHandled, 0, change) };
}
