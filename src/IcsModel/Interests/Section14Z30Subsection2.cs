using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>ICB-COI-002: every register of interests is published, or the public can see it on request.</summary>
internal sealed class RegistersOpenToThePublicRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-COI-002"),
    Title = "Registers of interests published or open to the public on request",
    Citation = InterestWords.Section14Z30("(2)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board publishes its registers of interests or lets the public see them on request.",
    Decides = "Looks at each register for publication by the date or for access on request; either is enough, and registers may differ.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var registers = facts.Index.Board.RegistersOfInterests;
        for (var i = 0; i < registers.Count; i++)
        {
            Judge(in facts, i, registers[i], ref review);
        }

        if (!facts.Spoken || !registers.IsComplete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                InterestWords.Registers,
                facts.Spoken ? "whether these are all the registers of interests (state complete: true if they are)" : InterestWords.StatedForAnotherDay);
        }
        else if (registers.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every register of interests is published or open to the public on request.",
            Outcome.NotSatisfied => "A register of interests is neither published nor open to the public on request.",
            Outcome.NotApplicable => "The board keeps no register of interests; that is reported by the rule on keeping them.",
            _ => "Whether the public can see every register of interests is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Publish the register, or arrange that the public can see it on request.";

    private static void Judge(in BoardFacts facts, int position, RegisterOfInterests register, ref Review review)
    {
        var isPublished = IsPublished(in facts, register);
        var isOpen = facts.Spoken ? register.IsOpenOnRequest : null;
        if (isPublished == true || isOpen == true)
        {
            review.Meets()?.Saw(
                $"{BoardWords.Capital(InterestWords.Call(register))} is {(isPublished == true ? "published" : "open to the public on request")}.");
        }
        else if (isPublished == false && isOpen == false)
        {
            review.Fails(Reason.Missing)?.Find(
                InterestWords.Register(position),
                register.Id,
                $"{BoardWords.Capital(InterestWords.Call(register))} is neither published nor open to the public on request.");
        }
        else
        {
            Ask(position, isPublished, isOpen, review.Opens());
        }
    }

    private static void Ask(int position, bool? isPublished, bool? isOpen, Spot? spot)
    {
        if (isPublished is null)
        {
            spot?.Missing(InterestWords.Register(position) + "/published", "whether each register is published");
        }

        if (isOpen is null)
        {
            spot?.Missing(InterestWords.Register(position) + "/openOnRequest", "whether the public can see each register on request");
        }
    }

    /// <summary>Whether it is published on the date; stated not to be, it is not, whatever day is given for its first publication.</summary>
    private static bool? IsPublished(in BoardFacts facts, RegisterOfInterests register)
    {
        if (facts.Spoken && register.IsPublished == false)
        {
            return false;
        }

        if (register.PublishedOn is { } on)
        {
            return DayKey.Of(on) <= facts.AsAt;
        }

        return facts.Spoken ? register.IsPublished : null;
    }
}
