using IcsModel.Law;

namespace IcsModel.JointWorking;

/// <summary>A power by which a function of one body comes to be exercised by or with another.</summary>
/// <remarks>Which power fits depends on whose function it is and who is to exercise it: a council's function never passes to the NHS under section 65Z5. Equality is by value.</remarks>
/// <example>
/// <code>
/// var choice = JointWorkingPower.For(BodyKind.IntegratedCareBoard, BodyKind.NhsTrust);
/// Console.WriteLine(choice.Powers[0].Name);
/// </code>
/// </example>
public sealed record JointWorkingPower
{
    private JointWorkingPower(string name, ValueList<Citation> citations, Confidence confidence) =>
        (Name, Citations, Confidence) = (name, citations, confidence);

    /// <summary>What the power is called.</summary>
    public string Name { get; }

    /// <summary>The provisions that give it.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>How sure the library is of those provisions.</summary>
    public Confidence Confidence { get; }

    /// <summary>Delegation or joint exercise of a function of a relevant body.</summary>
    public static JointWorkingPower Arrangement { get; } = new("delegation or joint exercise", [JointWorkingDefinitions.Act("s. 65Z5")], Confidence.Verified);

    /// <summary>A joint committee for functions made exercisable jointly.</summary>
    public static JointWorkingPower JointCommittee { get; } =
        new("joint committee", [JointWorkingDefinitions.Act("s. 65Z5"), JointWorkingDefinitions.Act("s. 65Z6")], Confidence.Verified);

    /// <summary>A partnership arrangement between NHS bodies and local authorities.</summary>
    public static JointWorkingPower Section75 { get; } = new("partnership arrangement", [JointWorkingDefinitions.Act("s. 75")], Confidence.Partly);

    /// <summary>A partnership arrangement in which an NHS body exercises health-related functions of a council.</summary>
    public static JointWorkingPower CouncilFunctionsUnderSection75 { get; } = new(
        "partnership arrangement for health-related functions of a council",
        [JointWorkingDefinitions.Act("s. 75"), JointWorkingDefinitions.PartnershipRegulations("reg. 8")],
        Confidence.Partly);

    /// <summary>Arrangements between councils, and joint committees of councils.</summary>
    public static JointWorkingPower BetweenCouncils { get; } = new(
        "arrangements between councils",
        [new Citation(Instruments.LocalGovernmentAct1972, "s. 101"), new Citation(Instruments.LocalGovernmentAct1972, "s. 102")],
        Confidence.Unverified);

    /// <summary>Functions that a council gives to its health and wellbeing board; scrutiny is not among them.</summary>
    public static JointWorkingPower ToWellbeingBoard { get; } = new(
        "arrangement with the council's health and wellbeing board, except for scrutiny",
        [new Citation(Instruments.HealthAndSocialCareAct2012, "s. 196(2)")],
        Confidence.Verified);

    /// <summary>What the constitution of an integrated care board provides on its committees, members and employees.</summary>
    public static JointWorkingPower Constitution { get; } = new("the board's own constitution", [JointWorkingDefinitions.Act("Sch. 1B")], Confidence.Verified);

    /// <summary>Joint exercise of an integrated care board with a Local Health Board, as regulations provide.</summary>
    public static JointWorkingPower WithLocalHealthBoard { get; } = new("joint exercise with a Local Health Board", [JointWorkingDefinitions.Act("s. 14Z46")], Confidence.Verified);

    /// <summary>Answers by which power a function of one kind of body may come to be exercised by another.</summary>
    /// <param name="whose">The kind of body whose function it is, or null while not known.</param>
    /// <param name="exercisedBy">The kind of body that is to exercise it or share it, or null while not known; what happens within a body does not ask for it.</param>
    /// <param name="route">How it is to be exercised.</param>
    public static PowerChoice For(BodyKind? whose, BodyKind? exercisedBy, FunctionRoute route = FunctionRoute.AnotherBody)
    {
        if (route == FunctionRoute.WithinTheBody)
        {
            return whose == BodyKind.IntegratedCareBoard ? PowerChoice.Found(Constitution) : PowerChoice.CannotTell;
        }

        if (exercisedBy == BodyKind.IntegratedCarePartnership)
        {
            return PowerChoice.None(new Citation(Instruments.LocalGovernmentAndPublicInvolvementInHealthAct2007, "s. 116ZB"));
        }

        if (exercisedBy is null)
        {
            return PowerChoice.CannotTell;
        }

        return JointWorkingBodies.Relevant(whose) == Standing.Open ? ForNhs(whose!.Value, exercisedBy.Value, route)
            : JointWorkingBodies.IsCouncil(whose) ? ForCouncil(whose!.Value, exercisedBy.Value, route)
            : PowerChoice.CannotTell;
    }

    private static PowerChoice ForNhs(BodyKind whose, BodyKind exercisedBy, FunctionRoute route)
    {
        if (exercisedBy == BodyKind.LocalHealthBoard)
        {
            return whose == BodyKind.IntegratedCareBoard ? PowerChoice.Found(WithLocalHealthBoard) : PowerChoice.None(JointWorkingDefinitions.Act("s. 65Z5(1)"));
        }

        var power = route == FunctionRoute.JointCommittee ? JointCommittee : Arrangement;
        return (JointWorkingBodies.Counterparty(exercisedBy), JointWorkingBodies.IsCouncil(exercisedBy)) switch
        {
            (Standing.Closed, _) => PowerChoice.None(JointWorkingDefinitions.Act("s. 65Z5(1)")),
            (Standing.Open, true) => route == FunctionRoute.JointCommittee ? PowerChoice.Found(power) : PowerChoice.Found(power, Section75),
            (Standing.Open, false) => PowerChoice.Found(power),
            (_, true) when route == FunctionRoute.AnotherBody => PowerChoice.Found(Section75),
            _ => PowerChoice.Perhaps(power),
        };
    }

    private static PowerChoice ForCouncil(BodyKind whose, BodyKind exercisedBy, FunctionRoute route) =>
        exercisedBy switch
        {
            BodyKind.HealthAndWellbeingBoard => whose == BodyKind.LocalAuthority && route == FunctionRoute.AnotherBody ? PowerChoice.Found(ToWellbeingBoard) : PowerChoice.CannotTell,
            _ when JointWorkingBodies.IsCouncil(exercisedBy) => PowerChoice.Found(BetweenCouncils),
            _ when JointWorkingBodies.Relevant(exercisedBy) != Standing.Open => PowerChoice.CannotTell,
            _ when route == FunctionRoute.JointCommittee => PowerChoice.Perhaps(CouncilFunctionsUnderSection75),
            _ => PowerChoice.Found(CouncilFunctionsUnderSection75),
        };
}
