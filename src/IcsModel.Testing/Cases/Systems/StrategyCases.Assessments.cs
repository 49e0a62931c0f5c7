using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using static IcsModel.Testing.Cases.Systems.StrategyChanges;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules on needs assessments alone.</summary>
internal static class NeedsAssessmentCases
{
    internal static readonly SystemScenario[] All =
    [
        new("JSNA-001", "each council has one", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-001", "one replaced and nothing since", Outcome.Satisfied, Reason.None, system => system.Assessment(County, one => one with { ReplacedOn = new LocalDate(2025, 1, 1) })),
        new("JSNA-001", "none of an old council", Outcome.NotSatisfied, Reason.Missing, system => NoneOfTheUnitary(system, new LocalDate(1998, 4, 1))) { Locations = ["/councils/1"], Says = ["never been assessed"] },
        new("JSNA-001", "none of a council that began on 30 June 2022", Outcome.NotSatisfied, Reason.Missing, system => NoneOfTheUnitary(system, new LocalDate(2022, 6, 30))),
        new("JSNA-001", "none of a council that began on 1 July 2022", Outcome.Undetermined, Reason.PendingEvent, system => NoneOfTheUnitary(system, new LocalDate(2022, 7, 1))) { Says = ["owed since 2022-07-01"] },
        new("JSNA-001", "none of a council whose first day is not known", Outcome.Undetermined, Reason.FactMissing, system => NoneOfTheUnitary(system, null)) { Says = ["since when"] },
        new("JSNA-001", "completed the day after", Outcome.NotSatisfied, Reason.Missing, system => NoneOfTheUnitary(system, new LocalDate(1998, 4, 1)) with { NeedsAssessments = system.NeedsAssessments }, new LocalDate(2022, 10, 31)) { Locations = ["/councils/1"] },
        new("JSNA-001", "assessments not all listed", Outcome.Undetermined, Reason.FactMissing, system => system with { NeedsAssessments = FactList<NeedsAssessment>.Unknown }),
        new("JSNA-001", "an assessment of a council not known", Outcome.Undetermined, Reason.FactMissing, system => system.Council(Unitary, one => one with { From = new LocalDate(1998, 4, 1) }).Assessment(Unitary, one => one with { Council = null })),
        new("JSNA-001", "an assessment without a day", Outcome.Undetermined, Reason.FactMissing, system => system.Council(Unitary, one => one with { From = new LocalDate(1998, 4, 1) }).Assessment(Unitary, one => one with { CompletedOn = null })),
        new("JSNA-001", "none of a council that may not be responsible", Outcome.Undetermined, Reason.FactMissing, system => NoneOfTheUnitary(system, new LocalDate(1998, 4, 1)).Council(Unitary, one => one with { Kind = null })),
        new("JSNA-001", "none of a council that is not responsible", Outcome.Satisfied, Reason.None, system => NoneOfTheUnitary(system, new LocalDate(1998, 4, 1)).Council(Unitary, one => one with { OverlapsBoard = false })),
        new("JSNA-001", "councils not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system with { Councils = Open(system.Councils) }),
        new("JSNA-001", "no council", Outcome.NotApplicable, Reason.NotEngaged, system => system with { Councils = FactList.Complete<Council>() }),

        new("JSNA-002", "assessed after the direction", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-002", "assessed on the day of the direction", Outcome.Satisfied, Reason.None, system => Direct(system, one => one with { On = new LocalDate(2023, 9, 1) })),
        new("JSNA-002", "assessed before the direction", Outcome.Undetermined, Reason.PendingEvent, system => Direct(system, one => one with { On = new LocalDate(2023, 9, 2) })) { Says = ["owed since the direction of 2023-09-02"] },
        new("JSNA-002", "a council not known", Outcome.Undetermined, Reason.FactMissing, system => Direct(system, one => one with { Council = null })),
        new("JSNA-002", "revoked that day", Outcome.NotApplicable, Reason.NotEngaged, system => Direct(system, one => one with { RevokedOn = LawfulSystem.Day })),
        new("JSNA-002", "revoked the day after, nothing assessed", Outcome.Undetermined, Reason.PendingEvent, system => Direct(system, one => one with { On = new LocalDate(2025, 1, 1), RevokedOn = LawfulSystem.Day.PlusDays(1) })),
        new("JSNA-002", "no direction yet", Outcome.NotApplicable, Reason.NoneRecorded, system => system, new LocalDate(2023, 3, 31)),
        new("JSNA-002", "no direction known", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { AssessmentDirections = FactList<AssessmentDirection>.Unknown }),

        new("JSNA-003", "the wellbeing board, and the council with the board", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-003", "the council alone", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(Unitary, one => one with { PreparedBy = FactList.Complete(LawfulBoard.Unitary) })) { Locations = ["/needsAssessments/1/preparedBy"], Says = ["NHS Exampleshire"] },
        new("JSNA-003", "without the neighbouring board", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { PreparedBy = Drop(one.PreparedBy, 2), PreparedByWellbeingBoard = false })) { Locations = ["/needsAssessments/0/preparedBy"] },
        new("JSNA-003", "without the neighbouring board, asked after boards were reorganised", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(County, one => one with { PreparedBy = Drop(one.PreparedBy, 2), PreparedByWellbeingBoard = false }), new LocalDate(2026, 4, 1)),
        new("JSNA-003", "the council alone, perhaps with the wellbeing board", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(Unitary, one => one with { PreparedBy = FactList.Complete(LawfulBoard.Unitary), PreparedByWellbeingBoard = null })),
        new("JSNA-003", "those who prepared it not all named", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(Unitary, one => one with { PreparedBy = FactList.NotStated(LawfulBoard.Unitary) })),
        new("JSNA-003", "partner boards not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.Council(Unitary, one => one with { PartnerBoards = Open(one.PartnerBoards) })),
        new("JSNA-003", "the council is not known", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(Unitary, one => one with { Council = null })),
        new("JSNA-003", "completed before there were boards", Outcome.NotApplicable, Reason.NotEngaged, system => OnlyTheUnitary(system, new LocalDate(2022, 6, 30))),
        new("JSNA-003", "completed on the first day of boards, by the council alone", Outcome.NotSatisfied, Reason.Missing, system => OnlyTheUnitary(system, new LocalDate(2022, 7, 1))),
        new("JSNA-003", "no assessment", Outcome.NotApplicable, Reason.NoneRecorded, None),

        new("JSNA-005", "both partnerships have copies", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-005", "the neighbouring partnership passed over", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { Copies = Drop(one.Copies, 1) })) { Locations = ["/needsAssessments/0/copies"], Says = ["Neighbourshire"] },
        new("JSNA-005", "passed over by an assessment replaced since", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { Copies = Drop(one.Copies, 1), ReplacedOn = new LocalDate(2025, 1, 1) })),
        new("JSNA-005", "the neighbouring partnership passed over, asked after boards were reorganised", Outcome.Undetermined, Reason.PendingEvent, system => system.Assessment(County, one => one with { Copies = Drop(one.Copies, 1) }), new LocalDate(2026, 4, 1)),
        new("JSNA-005", "no copies", Outcome.Undetermined, Reason.PendingEvent, system => system.Assessment(Unitary, one => one with { Copies = FactList.Complete<CopyGiven>() })) { Says = ["completed on 2022-11-01"] },
        new("JSNA-005", "copies not all listed", Outcome.Undetermined, Reason.PendingEvent, system => system.Assessment(County, one => one with { Copies = Open(Drop(one.Copies, 1)) })),
        new("JSNA-005", "partnerships not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.Council(County, one => one with { Partnerships = Open(one.Partnerships) })),
        new("JSNA-005", "the council is not known", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(County, one => one with { Council = null })),
        new("JSNA-005", "completed before there were partnerships", Outcome.NotApplicable, Reason.NotEngaged, system => OnlyTheUnitary(system, new LocalDate(2022, 6, 30))),
        new("JSNA-005", "no assessment", Outcome.NotApplicable, Reason.NoneRecorded, None),

        new("JSNA-011", "the district was involved", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-011", "a second district was not", Outcome.NotSatisfied, Reason.Missing, system => system.Council(County, one => one with { Districts = Add(one.Districts, new Body { Kind = BodyKind.TwoTierDistrict, Code = "E07000098", Name = "Brookside District Council" }) }))
        {
            Locations = ["/needsAssessments/0/involvement"],
            Says = ["Brookside District Council"],
        },
        new("JSNA-011", "involved only after completion", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { Involvement = Put(one.Involvement, 1, record => record with { From = new LocalDate(2023, 9, 2), To = null }) })),
        new("JSNA-011", "involved on the day of completion", Outcome.Satisfied, Reason.None, system => system.Assessment(County, one => one with { Involvement = Put(one.Involvement, 1, record => record with { From = new LocalDate(2023, 9, 1), To = null }) })),
        new("JSNA-011", "districts not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.Council(County, one => one with { Districts = Open(one.Districts) })),
        new("JSNA-011", "the kind of council is not known", Outcome.Undetermined, Reason.FactMissing, system => system.Council(County, one => one with { Kind = null })),
        new("JSNA-011", "a county without districts", Outcome.NotApplicable, Reason.NotEngaged, system => system.Council(County, one => one with { Districts = FactList.Complete<Body>() })),
        new("JSNA-011", "no county", Outcome.NotApplicable, Reason.NotEngaged, system => OnlyTheUnitary(system, new LocalDate(2022, 11, 1))),
        new("JSNA-011", "no assessment", Outcome.NotApplicable, Reason.NoneRecorded, None),
    ];

    private static IntegratedCareSystem None(IntegratedCareSystem system) => system with { NeedsAssessments = FactList.Complete<NeedsAssessment>() };

    private static IntegratedCareSystem NoneOfTheUnitary(IntegratedCareSystem system, LocalDate? began) =>
        (system with { NeedsAssessments = Drop(system.NeedsAssessments, Unitary) }).Council(Unitary, one => one with { From = began });

    private static IntegratedCareSystem OnlyTheUnitary(IntegratedCareSystem system, LocalDate completed) =>
        system with
        {
            NeedsAssessments = FactList.Complete(
                new NeedsAssessment { Council = LawfulBoard.Unitary, CompletedOn = completed, PreparedBy = FactList.Complete(LawfulBoard.Unitary), PreparedByWellbeingBoard = false }),
        };

    private static IntegratedCareSystem Direct(IntegratedCareSystem system, Func<AssessmentDirection, AssessmentDirection> change) =>
        system with { AssessmentDirections = Put(system.AssessmentDirections, 0, change) };
}
