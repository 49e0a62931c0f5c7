using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

internal static partial class ConductCases
{
    private static IEnumerable<BoardScenario> Leads() =>
    [
        .. LeadsFor("NHSE-LEAD-001", LeadArea.ChildrenAndYoungPeople, "children and young people"),
        .. LeadsFor("NHSE-LEAD-002", LeadArea.SpecialEducationalNeedsAndDisability, "special educational needs and disability"),
        .. LeadsFor("NHSE-LEAD-003", LeadArea.Safeguarding, "safeguarding at all ages"),
        .. LeadsFor("NHSE-LEAD-004", LeadArea.LearningDisabilityAndAutism, "learning disability and autism"),
        .. LeadsFor("NHSE-LEAD-005", LeadArea.DownSyndrome, "Down syndrome"),
        new("NHSE-LEAD-003", "the lead is somebody else than the lead for the rest", Outcome.Satisfied, Reason.None,
            board => board.WithNursing(Except(LeadArea.Safeguarding)).WithMember(LawfulBoard.Medical, member => member with { LeadFor = FactList.Complete(LeadArea.Safeguarding) })),
        new("NHSE-LEAD-003", "a non-voting deputy director is the lead", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithNursing(Except(LeadArea.Safeguarding)).WithMemberAdded(new BoardMember
            {
                Id = "deputy-director",
                Seat = SeatKind.OtherOrdinary,
                From = LawfulGovernance.Established,
                Votes = false,
                LeadFor = FactList.Complete(LeadArea.Safeguarding),
            }))
        {
            Says = ["does not vote, and so does not count"],
        },
    ];

    private static BoardScenario[] LeadsFor(string rule, LeadArea area, string called) =>
    [
        new(rule, "the nursing director leads for every area", Outcome.Satisfied, Reason.None, board => board) { Says = [called] },
        new(rule, "nobody leads", Outcome.NotSatisfied, Reason.Missing, board => board.WithNursing(Except(area))) { Says = [called], Locations = ["/board/members"] },
        new(rule, "nobody leads on the last day of the month of the guidance", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithNursing(Except(area)).InTheFirstYears(), new(2023, 5, 31))
        {
            Says = [called, "on which day of May 2023"],
        },
        new(rule, "nobody leads on the first day after the month of the guidance", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithNursing(Except(area)).InTheFirstYears(), new(2023, 6, 1)),
        new(rule, "the lead does not vote", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithMember(LawfulBoard.Nursing, member => member with { Votes = false })),
        new(rule, "whether the lead votes is not stated", Outcome.Satisfied, Reason.None,
            board => board.WithMember(LawfulBoard.Nursing, member => member with { Votes = null })),
        new(rule, "the lead left the day before", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithMember(LawfulBoard.Nursing, member => member with { To = LawfulGovernance.Day })),
        new(rule, "it is the last day of the lead", Outcome.Satisfied, Reason.None,
            board => board.WithMember(LawfulBoard.Nursing, member => member with { To = LawfulGovernance.Day.PlusDays(1) })),
        new(rule, "the lead takes up the seat the day after", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithMember(LawfulBoard.Nursing, member => member with { From = LawfulGovernance.Day.PlusDays(1) })),
        new(rule, "since when the lead is in post is not stated", Outcome.Satisfied, Reason.None,
            board => board.WithMember(LawfulBoard.Nursing, member => member with { From = null })),
        new(rule, "since when the lead is in post is not stated, and the facts are of another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithMember(LawfulBoard.Nursing, member => member with { From = null }) with { StatedOn = LawfulGovernance.Established }),
        new(rule, "nobody leads, and the list of members may leave somebody out", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithNursing(Except(area)).WithMembersNotStated()),
        new(rule, "nobody is known to lead, and one member's areas may be more", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithNursing(Except(area)).WithMember(LawfulBoard.Finance, member => member with { LeadFor = FactList<LeadArea>.Unknown }))
        {
            Says = [$"whether the member leads for {called}"],
        },
        new(rule, "nobody led on an earlier day than the facts are of", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithNursing(Except(area)) with { StatedOn = LawfulGovernance.Day.PlusDays(-1) }),
    ];

    private static IntegratedCareBoard WithNursing(this IntegratedCareBoard board, FactList<LeadArea> areas) =>
        board.WithMember(LawfulBoard.Nursing, member => member with { LeadFor = areas });

    private static FactList<LeadArea> Except(LeadArea area) => FactList.Complete<LeadArea>([.. Enum.GetValues<LeadArea>().Where(other => other != area)]);
}
