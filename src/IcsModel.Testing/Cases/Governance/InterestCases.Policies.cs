using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Constitutions;
using IcsModel.Interests;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>What the model constitution and guidance add.</content>
internal static partial class InterestCases
{
    private const string Again = "NHSE-COI-003";
    private const string Kept = "NHSE-COI-004";
    private const string Guardian = "NHSE-COI-005";
    private const string Gifts = "NHSE-COI-006";
    private const string Conduct = "NHSE-CONDUCT-001";

    private static BoardScenario[] Repeated =>
    [
        new(Again, "declared on appointment and confirmed", Outcome.Satisfied, Reason.None, board => board) { Says = ["at meetings"] },
        new(Again, "confirmed nine months ago", Outcome.Satisfied, Reason.None, _ => Confirmed(new(2024, 6, 1)), new(2025, 3, 1)),
        new(Again, "confirmed a year ago to the day", Outcome.Satisfied, Reason.None, _ => Confirmed(new(2024, 3, 1)), new(2025, 3, 1)),
        new(Again, "confirmed a year and a day ago", Outcome.Undetermined, Reason.SourceUnverified, _ => Confirmed(new(2024, 2, 29)), new(2025, 3, 1))
        {
            Says = ["was last confirmed on 2024-02-29, more than a year before."],
            Locations = ["/registersOfInterests/0/entries/0/confirmedOn"],
        },
        new(Again, "confirmed a year before a leap day", Outcome.Satisfied, Reason.None, _ => Confirmed(new(2023, 2, 28)), new(2024, 2, 29)),
        new(Again, "confirmed more than a year before a leap day", Outcome.Undetermined, Reason.SourceUnverified, _ => Confirmed(new(2023, 2, 27)), new(2024, 2, 29)),
        new(Again, "confirmed twenty months ago", Outcome.Undetermined, Reason.SourceUnverified, _ => Confirmed(new(2023, 7, 1)), new(2025, 3, 1)),
        new(Again, "declared within the year and never confirmed", Outcome.Satisfied, Reason.None, board =>
            board.WithEntry(0, 0, entry => entry with { ConfirmedOn = null })),
        new(Again, "declared long ago, confirmation not known", Outcome.Undetermined, Reason.FactMissing, _ => Confirmed(day: null), new(2025, 3, 1)),
        new(Again, "declared long ago, confirmed only later", Outcome.Undetermined, Reason.FactMissing, _ => Confirmed(new(2025, 3, 2)), new(2025, 3, 1)),
        new(Again, "an interest that has ended is not confirmed", Outcome.Satisfied, Reason.None, _ =>
            Confirmed(day: null).WithEntry(0, 0, entry => entry with { EndedOn = new(2025, 3, 1) }), new(2025, 3, 1)),
        new(Again, "a member has no entry", Outcome.NotSatisfied, Reason.Missing, board => board.WithoutEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther))
        {
            Locations = ["/board/members/12"],
        },
        new(Again, "there is no register", Outcome.NotSatisfied, Reason.Missing, board => board with { RegistersOfInterests = FactList.Complete<RegisterOfInterests>() }),
        new(Again, "a member declared the day after appointment", Outcome.Undetermined, Reason.Judgement, board =>
            board.WithEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther, entry => entry with { DeclaredOn = new(2026, 4, 2) }))
        {
            Says = ["took the seat on 2026-04-01 and first declared on 2026-04-02."],
        },
        new(Again, "when a member declared is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther, entry => entry with { DeclaredOn = null })),
        new(Again, "since when a member sits is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithMember(LawfulBoard.FirstOther, member => member with { From = null })),
        new(Again, "a member has no id", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithMember(LawfulBoard.FirstOther, member => member with { Person = null })),
        new(Again, "entries may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, board => board.WithEntriesNotStated(LawfulGovernance.EmployeeRegister)),
        new(Again, "the registers are stated for another day", Outcome.Undetermined, Reason.ListNotComplete, board => board with { StatedOn = new(2026, 8, 1) }),
    ];

    private static BoardScenario[] Policies =>
    [
        new(Kept, "still on the register", Outcome.Satisfied, Reason.None, board => board),
        new(Kept, "left online eight months", Outcome.Satisfied, Reason.None, _ => Ended(new(2023, 1, 10), new(2023, 9, 10)), new(2025, 1, 1)),
        new(Kept, "removed the next day", Outcome.Undetermined, Reason.SourceUnverified, _ => Ended(new(2023, 1, 10), new(2023, 1, 11)), new(2025, 1, 1))
        {
            Says = ["ended on 2023-01-10 and left the public register on 2023-01-11."],
            Locations = ["/registersOfInterests/0/entries/2/publishedUntil"],
        },
        new(Kept, "six months from the end of August", Outcome.Satisfied, Reason.None, _ => Ended(new(2023, 8, 31), new(2024, 2, 29)), new(2025, 1, 1)),
        new(Kept, "a day less than six months from the end of August", Outcome.Undetermined, Reason.SourceUnverified, _ =>
            Ended(new(2023, 8, 31), new(2024, 2, 28)), new(2025, 1, 1)),
        new(Kept, "to be removed too soon, the day before", Outcome.Satisfied, Reason.None, _ => Ended(new(2023, 1, 10), new(2023, 1, 12)), new(2023, 1, 11)),
        new(Kept, "not kept six years", Outcome.Undetermined, Reason.SourceUnverified, board =>
            board.WithEntry(0, LawfulGovernance.EndedInterest, entry => entry with { RetainedUntil = new(2026, 8, 1) })) { Says = ["left the private record"] },
        new(Kept, "ends only later", Outcome.NotApplicable, Reason.NoneRecorded, board =>
            board.WithEntry(0, LawfulGovernance.EndedInterest, entry => entry with { EndedOn = new(2026, 9, 2) })),
        new(Guardian, "the audit chair", Outcome.Satisfied, Reason.None, board => board),
        new(Guardian, "the director of finance", Outcome.Undetermined, Reason.SourceUnverified, board => WithGuardian(board, "p-finance"))
        {
            Locations = ["/officers/0"],
        },
        new(Guardian, "nobody", Outcome.Undetermined, Reason.SourceUnverified, board => board with { Officers = FactList.Complete<NamedOfficer>() }),
        new(Guardian, "somebody without an id", Outcome.Undetermined, Reason.FactMissing, board => WithGuardian(board, id: null)),
        new(Guardian, "nobody known", Outcome.Undetermined, Reason.FactMissing, board => board with { Officers = FactList<NamedOfficer>.Unknown }),
        new(Guardian, "the audit chair is not known", Outcome.Undetermined, Reason.FactMissing, board => board with
        {
            Committees = FactList.Complete<Committee>([.. board.Committees.Select(committee => committee with { Chair = null })]),
        }),
        new(Gifts, "both registers are published", Outcome.Satisfied, Reason.None, board => board),
        new(Gifts, "no register of gifts", Outcome.NotSatisfied, Reason.Missing, board => board.WithConduct(conduct => conduct with { GiftsRegisterPublished = false }))
        {
            Locations = ["/conduct/giftsRegisterPublished"],
        },
        new(Gifts, "no register of procurement decisions", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithConduct(conduct => conduct with { ProcurementDecisionsPublished = false })),
        new(Gifts, "nothing known of gifts", Outcome.Undetermined, Reason.FactMissing, board => board.WithConduct(conduct => conduct with { GiftsRegisterPublished = null })),
        new(Gifts, "no register, as stated for another day", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithConduct(conduct => conduct with { GiftsRegisterPublished = false }) with { StatedOn = new(2026, 8, 1) }),
        new(Conduct, "published and acknowledged", Outcome.Satisfied, Reason.None, board => board),
        new(Conduct, "no policy", Outcome.Undetermined, Reason.SourceUnverified, board => board.WithConduct(conduct => conduct with { HasStandardsOfConduct = false })),
        new(Conduct, "published the day after", Outcome.Undetermined, Reason.SourceUnverified, board =>
            board.WithConduct(conduct => conduct with { StandardsOfConductPublishedOn = new(2026, 9, 2) })),
        new(Conduct, "published that day", Outcome.Satisfied, Reason.None, board =>
            board.WithConduct(conduct => conduct with { StandardsOfConductPublishedOn = new(2026, 9, 1) })),
        new(Conduct, "when it was published is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithConduct(conduct => conduct with { StandardsOfConductPublishedOn = null })),
        new(Conduct, "not acknowledged", Outcome.Undetermined, Reason.AttestationMissing, board =>
            board.WithConduct(conduct => conduct with { StandardsAcknowledged = null })),
    ];

    /// <summary>An old board with one interest, the chair's, last confirmed on a day; everybody else's entries are ended.</summary>
    private static IntegratedCareBoard Confirmed(LocalDate? day) =>
        Old with
        {
            RegistersOfInterests = FactList.Complete<RegisterOfInterests>(
                [
                    .. Old.RegistersOfInterests.Select((register, i) => register with
                    {
                        Entries = FactList.Complete<InterestEntry>(
                            [
                                .. register.Entries.Select((entry, j) =>
                                    i == 0 && j == 0 ? entry with { ConfirmedOn = day } : entry with { EndedOn = new LocalDate(2022, 12, 31) }),
                            ]),
                    }),
                ]),
        };

    private static IntegratedCareBoard Ended(LocalDate on, LocalDate publishedUntil) =>
        Old.WithEntry(0, LawfulGovernance.EndedInterest, entry => entry with { EndedOn = on, PublishedUntil = publishedUntil, RetainedUntil = null });

    private static IntegratedCareBoard WithGuardian(IntegratedCareBoard board, string? id) =>
        board with
        {
            Officers = FactList.Complete<NamedOfficer>(
                [
                    new NamedOfficer { Role = OfficerRole.ConflictsOfInterestGuardian, Person = new Person { Id = id }, From = LawfulGovernance.Established },
                ]),
        };
}
