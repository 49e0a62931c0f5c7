using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>The rules that one statement about the terms of a delegation or joint exercise settles.</summary>
internal static class DelegationStatements
{
    private const string NoArrangement = "No delegation or joint exercise is recorded for the date.";

    private static readonly ArrangementKind[] DelegatedOrJoint = [ArrangementKind.Delegation, ArrangementKind.JointExercise];

    /// <summary>JOINT-005: the parties agreed the terms.</summary>
    internal static StatedOfArrangementRule TermsAgreed { get; } = new(
        new RuleDefinition
        {
            Id = new RuleId("JOINT-005"),
            Title = "Joint-working terms are agreed between the parties",
            Citation = JointWorkingDefinitions.Act("s. 65Z5(4)"),
            ReadWith = [JointWorkingDefinitions.Act("s. 65Z6(4)")],
            Force = LegalForce.Statute,
            InForce = BoardDefinitions.FromFirstBoards,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "parties",
            Asks = "Delegation, joint exercise, joint committee and pooled fund are on terms that the parties agree.",
            Decides = "Reads whether the terms are stated to be agreed; the Act does not ask for writing.",
            Outcomes = BoardDefinitions.EveryOutcome,
        },
        new ArrangementStatement
        {
            Kinds = [ArrangementKind.Delegation, ArrangementKind.JointExercise, ArrangementKind.JointCommittee, ArrangementKind.PooledFund],
            Read = arrangement => arrangement.Terms?.Agreed,
            Property = "terms/agreed",
            Asks = "whether the parties agreed the terms of each arrangement",
            Lacks = "is on terms that the parties did not agree",
        },
        new OutcomeWords
        {
            Satisfied = "The parties agreed the terms of each arrangement.",
            NotSatisfied = "The parties did not agree the terms of an arrangement.",
            NotApplicable = "No delegation, joint exercise, joint committee or pooled fund is recorded for the date.",
            Undetermined = "Whether the parties agreed the terms of each arrangement is not known.",
            Remedy = "Agree the terms.",
        });

    /// <summary>JOINT-G01: the agreement is written.</summary>
    internal static StatedOfArrangementRule InWriting { get; } = Advised(
        "JOINT-G01",
        "Delegation recorded in a written agreement",
        "A written agreement names the functions, the parties and the terms.",
        "terms/inWriting",
        arrangement => arrangement.Terms?.InWriting,
        ("whether each delegation is recorded in a written agreement", "is recorded in no written agreement"));

    /// <summary>JOINT-G02: governance, reporting and assurance are laid down.</summary>
    internal static StatedOfArrangementRule Governance { get; } = Advised(
        "JOINT-G02",
        "Delegation has governance, reporting and assurance to the delegator",
        "The terms lay down governance, and reporting and assurance back to the body that delegates.",
        "terms/governance",
        arrangement => arrangement.Terms?.Governance,
        ("whether the terms lay down governance, reporting and assurance", "lays down no governance, reporting and assurance"));

    /// <summary>JOINT-G03: conflicts of interest are managed.</summary>
    internal static StatedOfArrangementRule ConflictsManaged { get; } = Advised(
        "JOINT-G03",
        "Conflicts of interest in delegation are managed",
        "The terms say how conflicts of interest are managed.",
        "terms/conflictsManaged",
        arrangement => arrangement.Terms?.ConflictsManaged,
        ("whether the terms manage conflicts of interest", "does not manage conflicts of interest"));

    /// <summary>JOINT-G04: review, variation, exit and disputes are provided for.</summary>
    internal static StatedOfArrangementRule ReviewAndExit { get; } = Advised(
        "JOINT-G04",
        "Agreement covers review, variation, exit and disputes",
        "The terms provide for review, variation, exit and disputes.",
        "terms/reviewAndExit",
        arrangement => arrangement.Terms?.ReviewAndExit,
        ("whether the terms provide for review, variation, exit and disputes", "does not provide for review, variation, exit and disputes"));

    /// <summary>JOINT-G06: the schemes and the map show the delegation.</summary>
    internal static StatedOfArrangementRule InSchemeAndMap { get; } = new(
        Definition("JOINT-G06", "Delegations shown in scheme of delegation and functions map", "The scheme of reservation and delegation and the functions and decisions map show each delegation.") with
        {
            Confidence = Confidence.Partly,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Reading = new Interpretation("This is confirmed for the map and the scheme of a board only; a delegation between other bodies is never found to fall short."),
            Outcomes = BoardDefinitions.EveryOutcome,
        },
        new ArrangementStatement
        {
            Kinds = DelegatedOrJoint,
            IsVerified = HasBoard,
            Read = arrangement => arrangement.Terms?.InSchemeAndMap,
            Property = "terms/inSchemeAndMap",
            Asks = "whether the schemes of delegation and the functions map show each arrangement",
            Lacks = "is not shown in the scheme of delegation and the functions map",
        },
        new OutcomeWords
        {
            Satisfied = "The schemes of delegation and the functions map show each arrangement.",
            NotSatisfied = "An arrangement of a board is not shown in its scheme of delegation and functions map.",
            NotApplicable = NoArrangement,
            Undetermined = "Whether the schemes of delegation and the functions map show each arrangement is not known.",
            Doubted = "An arrangement between other bodies than boards is not shown in scheme and map, which the guidance may not ask for.",
            Remedy = "Enter the arrangement in the scheme of reservation and delegation and in the functions and decisions map, or record why not.",
        });

    private static StatedOfArrangementRule Advised(
        string id, string title, string asks, string property, Func<Arrangement, bool?> read, (string Asks, string Lacks) words) =>
        new(
            Definition(id, title, asks),
            new ArrangementStatement { Kinds = DelegatedOrJoint, Read = read, Property = property, Asks = words.Asks, Lacks = words.Lacks },
            new OutcomeWords
            {
                Satisfied = "Each delegation and joint exercise has what the guidance is understood to expect.",
                NotApplicable = NoArrangement,
                Undetermined = "Whether each delegation and joint exercise has what the guidance is understood to expect is not known.",
                Doubted = "An arrangement lacks what the guidance is understood to expect; its wording is not verified.",
            });

    private static RuleDefinition Definition(string id, string title, string asks) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = JointWorkingDefinitions.Guidance,
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z7(2)")],
        Force = LegalForce.StatutoryGuidance,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        Confidence = Confidence.Unverified,
        Bearer = JointWorkingDefinitions.BoundByGuidance,
        Asks = asks,
        Decides = "Reads what is stated of the terms of each delegation and joint exercise.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    };

    private static bool HasBoard(Arrangement arrangement)
    {
        var has = arrangement.Arranger?.Kind == BodyKind.IntegratedCareBoard;
        foreach (var body in arrangement.Counterparties.Items.AsSpan())
        {
            has |= body.Kind == BodyKind.IntegratedCareBoard;
        }

        return has;
    }
}
