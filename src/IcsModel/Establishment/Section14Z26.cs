using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-008: the constitution of a first board came about in the way laid down for the boards of 1 July 2022.</summary>
internal sealed class FirstConstitutionRule() : EstablishmentRule(
    EstablishmentDefinitions.FromPower(
        "ICB-EST-008",
        "First constitution proposed by clinical commissioning groups or settled on a stated ground",
        "s. 14Z26",
        ProvisionKind.Duty,
        "NHS England; relevant CCGs",
        asks: "NHS England publishes the list of initial areas and gives effect to the constitution that the clinical commissioning groups propose, unless it is not appropriate, was not "
            + "sufficiently consulted on, or does not come in reasonable time.",
        decides: "Reads, for a board established on 1 July 2022, whether its area was listed and whether the proposal was adopted or a ground for another constitution is recorded.",
        reading: "Only the boards established on 1 July 2022 are first boards for initial areas; a board established later is none."),
    new OutcomeWords
    {
        Satisfied = "The constitution of the first board came about as laid down.",
        NotSatisfied = "The constitution of the first board did not come about as laid down.",
        NotApplicable = "The board is not a first board for an initial area.",
        Undetermined = "How the constitution of the first board came about is not known.",
        Remedy = "The procedure is past: record what was done, and on which ground NHS England settled the constitution itself.",
    })
{
    private const string Pointer = "/board/firstConstitution";

    private static readonly int FirstBoards = DayKey.Of(new LocalDate(2022, 7, 1));

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Established == 0)
        {
            review.Opens()?.Missing("/board/establishedOn", "the day the board was established");
        }
        else if (facts.Index.Established != FirstBoards)
        {
            review.Excuses(Reason.NotEngaged);
        }
        else
        {
            var first = facts.Spoken ? facts.Index.Board.FirstConstitution : null;
            LookAtList(first?.AreaWasListed, ref review);
            LookAtChoice(first, ref review);
        }
    }

    private static void LookAtList(bool? wasListed, ref Review review)
    {
        switch (wasListed)
        {
            case true:
                review.Meets()?.Saw("The area of the board was on the list of initial areas.");
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer + "/areaWasListed", memberId: null, "The area of the board was not on a published list of initial areas.");
                break;
            default:
                review.Opens()?.Missing(Pointer + "/areaWasListed", "whether the area of the board was on the published list of initial areas");
                break;
        }
    }

    private static void LookAtChoice(FirstConstitution? first, ref Review review)
    {
        if (first is { ProposalWasAdopted: true } or { Grounds.Count: > 0 })
        {
            review.Meets()?.Saw(first.ProposalWasAdopted == true ? "The proposal of the clinical commissioning groups was adopted." : "A ground is recorded on which NHS England settled the constitution.");
        }
        else if (first is { ProposalWasAdopted: false, Grounds.IsComplete: true })
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer + "/grounds", memberId: null, "The proposal was not adopted, and no ground for that is recorded.");
        }
        else
        {
            review.Opens()?.Missing(Pointer, "whether the proposal of the clinical commissioning groups was adopted, or on which ground it was not");
        }
    }
}
