using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Paragraphs 1 to 3: that there is a constitution, what the board is called, and who is on it.</content>
internal static partial class ConstitutionCases
{
    private static BoardScenario[] Versions =>
    [
        Lawful("ICB-CON-001"),
        With("on the last day of the first version", Outcome.Satisfied, Reason.None, board => board, new(2026, 7, 9)).At("/board/constitutionVersions/0"),
        With("on the first day of the second version", Outcome.Satisfied, Reason.None, board => board, new(2026, 7, 10)).At("/board/constitutionVersions/1"),
        With("a day lies between two versions", Outcome.NotSatisfied, Reason.Missing, FirstUntil(new(2026, 7, 9)), new(2026, 7, 9)).At("/board/constitutionVersions").Saying("No version listed was in force on 2026-07-09."),
        With("the day before the gap", Outcome.Satisfied, Reason.None, FirstUntil(new(2026, 7, 9)), new(2026, 7, 8)),
        With("the day after the gap", Outcome.Satisfied, Reason.None, FirstUntil(new(2026, 7, 9)), new(2026, 7, 10)),
        With("two versions share a day", Outcome.NotSatisfied, Reason.Duplicate, FirstUntil(new(2026, 7, 11)), new(2026, 7, 10)).At("/board/constitutionVersions/0", "/board/constitutionVersions/1").Saying("2 versions of the constitution were in force on 2026-07-10."),
        With("the day after the shared one", Outcome.Satisfied, Reason.None, FirstUntil(new(2026, 7, 11)), new(2026, 7, 11)),
        With("two versions meet after a leap day", Outcome.Satisfied, Reason.None, Versioned(Version("1", new(2026, 4, 1), new(2028, 3, 1)), Version("2", new(2028, 3, 1))), new(2028, 2, 29)),
        With("the first version ends on a leap day", Outcome.NotSatisfied, Reason.Missing, Versioned(Version("1", new(2026, 4, 1), new(2028, 2, 29)), Version("2", new(2028, 3, 1))), new(2028, 2, 29)),
        With("there never was a version", Outcome.NotSatisfied, Reason.Missing, board => board with { ConstitutionVersions = FactList.Complete<ConstitutionVersion>() }),
        With("the only version has no first day", Outcome.Satisfied, Reason.None, Versioned(Version("1", from: null))),
        With("the only version has no first day and the facts are stated for another", Outcome.Undetermined, Reason.FactMissing, board => Versioned(Version("1", from: null))(board) with { StatedOn = new(2026, 8, 1) }).At("/board/constitutionVersions/0").Saying("since when each version"),
        With("a version without a first day beside one with", Outcome.Undetermined, Reason.FactMissing, Versioned(Version("1", from: null), Version("2", new(2026, 7, 1)))),
        With("two versions without a first day", Outcome.Undetermined, Reason.FactMissing, Versioned(Version("1", from: null), Version("2", from: null))),
        With("a version without a first day has ended", Outcome.Satisfied, Reason.None, Versioned(Version("1", from: null, new(2026, 9, 1)), Version("2", new(2026, 9, 1)))),
        With("versions are missing from the list, but one is described", Outcome.Satisfied, Reason.None, board => board with { ConstitutionVersions = FactList.NotStated(Version("1", new(2026, 4, 1), new(2026, 5, 1))) }),
        With("the list is complete for another day", Outcome.Satisfied, Reason.None, board => FirstUntil(new(2026, 5, 1))(board) with { StatedOn = new(2026, 8, 1) }, new(2026, 6, 1)),
        With("versions are missing from the list and none is described", Outcome.Undetermined, Reason.ListNotComplete, board => board with { Constitution = null, ConstitutionVersions = FactList<ConstitutionVersion>.Unknown }).Saying("every version of the constitution with its days"),
    ];

    private static BoardScenario[] NameAndArea =>
    [
        Lawful("ICB-CON-002"),
        Fails(
            "ICB-CON-002", "the constitution gives no name", Reason.NotProvided, "/constitution/statesName",
            "does not provide the name of the board (clause 1.9, page 8)",
            constitution => constitution with { StatesName = Silent }),
        Fails(
            "ICB-CON-002", "the constitution gives no area", Reason.NotProvided, "/constitution/statesArea",
            "does not provide the area of the board (clause 1.9, page 8)",
            constitution => constitution with { StatesArea = Silent }),
        Fails(
            "ICB-CON-002", "the constitution has another name than the order", Reason.NotProvided, "/constitution/name",
            "names the board \"NHS Sampleton Integrated Care Board\" (clause 1.2.1, page 5); the order names it \"NHS Exampleshire Integrated Care Board\"",
            constitution => constitution with { Name = "NHS Sampleton Integrated Care Board" }),
        Fails(
            "ICB-CON-002", "the constitution still describes the area before it was varied", Reason.NotProvided, "/constitution/areaIsThatOfTheOrder",
            "(clause 1.3.1, page 5) is not that of the order",
            constitution => constitution with { AreaIsThatOfTheOrder = false }),
        Case("ICB-CON-002", "the name lacks NHS", Outcome.Satisfied, Reason.None, constitution => constitution with { Name = "Exampleshire Integrated Care Board" }).Saying("read as no difference (interpretation)"),
        Case("ICB-CON-002", "the name differs in case and blanks", Outcome.Satisfied, Reason.None, constitution => constitution with { Name = " NHS EXAMPLESHIRE Integrated Care Board " }),
        new("ICB-CON-002", "the names differ by an ampersand and a blank", Outcome.Satisfied, Reason.None, board => Named(board, "NHS Hills &  Dales", "NHS Hills and Dales"))
        {
            Says = ["\"&\" for \"and\""],
        },
        new("ICB-CON-002", "a word more than the order has", Outcome.NotSatisfied, Reason.NotProvided, board => Named(board, "NHS Hills and Dales and Moors", "NHS Hills & Dales")),
        Case("ICB-CON-002", "the name shows that it is stated", Outcome.Satisfied, Reason.None, constitution => constitution with { StatesName = null, StatesArea = null }),
        Opens("ICB-CON-002", "the name stated is not known", "the name the constitution gives the board", constitution => constitution with { Name = null }),
        Opens("ICB-CON-002", "the area was not compared", "whether the area stated is that of the order", constitution => constitution with { AreaIsThatOfTheOrder = null }),
        Opens("ICB-CON-002", "another name in a constitution without a first day", "since when this constitution", constitution => constitution with { From = null, Name = "NHS Sampleton" }),
        new("ICB-CON-002", "the order's name is not known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishmentOrder = null }) { Says = ["the name that the order"] },
        new("ICB-CON-002", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }) { Says = ["the name and the area"] },
        new(
            "ICB-CON-002", "another name on a day the facts are not stated for", Outcome.Undetermined, Reason.FactMissing,
            board => board with { StatedOn = new(2026, 8, 1), Constitution = board.Constitution! with { Name = "NHS Sampleton" } }),
        Opens("ICB-CON-002", "the constitution in force on the date is another", "what the constitution in force on the date provides", constitution => constitution with { From = new(2026, 9, 2) }),
    ];

    private static BoardScenario[] Composition =>
    [
        Lawful("ICB-CON-003"),
        Case("ICB-CON-003", "exactly three ordinary members", Outcome.Satisfied, Reason.None, constitution => constitution.WithSeats(seat => IsOffice(seat) || IsPartner(seat))).Saying("at least 3 ordinary members"),
        Case("ICB-CON-003", "two seats of three and one of another kind", Outcome.Satisfied, Reason.None, constitution => constitution.WithSeats(seat => IsOffice(seat) || seat.Kind is SeatKind.NonExecutive or SeatKind.OtherOrdinary).WithSeat(2, seat => seat with { AtLeast = 2 })),
        Case("ICB-CON-003", "only two ordinary members", Outcome.NotSatisfied, Reason.TooFew, constitution => constitution.WithSeats(seat => IsOffice(seat) || seat.Kind is SeatKind.PartnerNhsTrust or SeatKind.PartnerLocalAuthority)).At("/constitution/seats").Saying("add up to 2; the Act requires at least 3"),
        Case("ICB-CON-003", "up to ten other members with no least number", Outcome.NotSatisfied, Reason.TooFew, UpToTen).At("/constitution/seats", "/constitution/seats/2").Saying("may stand for nobody (clause 3.12, page 11)"),
        Case("ICB-CON-003", "two members at most", Outcome.NotSatisfied, Reason.TooFew, constitution => UpToTen(constitution).WithSeat(2, seat => seat with { AtLeast = null, AtMost = 2 })),
        Opens("ICB-CON-003", "up to ten other members, whose least number nobody has looked for", "0 where the constitution only says up to a number", constitution => UpToTen(constitution).WithSeat(2, seat => seat with { AtLeast = null })),
        Opens("ICB-CON-003", "up to ten other members and seats not listed", "state complete: true", constitution => UpToTen(constitution).WithSeatsNotStated(), Reason.ListNotComplete),
        Opens("ICB-CON-003", "up to ten other members and a seat of unknown number", "the least number of each", constitution => UpToTen(constitution) with { Seats = FactList.Complete<ConstitutionSeat>([.. UpToTen(constitution).Seats, new() { Kind = SeatKind.NonExecutive }]) }),
        Opens("ICB-CON-003", "up to ten other members and a seat of unknown kind", "which kind of seat", constitution => UpToTen(constitution) with { Seats = FactList.Complete<ConstitutionSeat>([.. UpToTen(constitution).Seats, new() { Number = 3 }]) }),
        Fails("ICB-CON-003", "no chair", Reason.NotProvided, "/constitution/seats", "lays down no chair", constitution => constitution.WithSeats(seat => seat.Kind != SeatKind.Chair)),
        Fails("ICB-CON-003", "no chief executive", Reason.NotProvided, "/constitution/seats", "lays down no chief executive", constitution => constitution.WithSeats(seat => seat.Kind != SeatKind.ChiefExecutive)),
        Fails("ICB-CON-003", "no more than a possible chair", Reason.NotProvided, "/constitution/seats", "lays down no chair", constitution => constitution.WithSeat(Chair, seat => seat with { Number = null, AtLeast = 0, AtMost = 1 })),
        Opens("ICB-CON-003", "the number of chairs is not known", "how many of each seat", constitution => constitution.WithSeat(Chair, seat => seat with { Number = null })),
        Opens("ICB-CON-003", "a seat of unknown kind may be the chair's", "which kind of seat", constitution => constitution.WithSeat(Chair, seat => seat with { Kind = null })),
        Opens("ICB-CON-003", "no chair in a list not complete", "state complete: true", constitution => constitution.WithSeats(seat => seat.Kind != SeatKind.Chair).WithSeatsNotStated(), Reason.ListNotComplete),
        Opens("ICB-CON-003", "no chair in a constitution without a first day", "since when this constitution", constitution => constitution.WithSeats(seat => seat.Kind != SeatKind.Chair) with { From = null }),
        new("ICB-CON-003", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }) { Says = ["which seats the constitution lays down"] },
        Fails("ICB-CON-003", "the constitution's first day, without a chair", Reason.NotProvided, "/constitution/seats", "lays down no chair", constitution => constitution.WithSeats(seat => seat.Kind != SeatKind.Chair)).On(LawfulGovernance.Established),
        Opens("ICB-CON-003", "the constitution has ended that day", "what the constitution in force on the date provides", constitution => constitution.WithSeats(seat => seat.Kind != SeatKind.Chair) with { To = LawfulGovernance.Day }),
    ];

    private static BoardScenario With(string because, Outcome expected, Reason reason, Func<IntegratedCareBoard, IntegratedCareBoard> change, LocalDate? on = null) =>
        new("ICB-CON-001", because, expected, reason, change, on);

    private static ConstitutionVersion Version(string version, LocalDate? from, LocalDate? to = null) => new() { Version = version, From = from, To = to };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Versioned(params ConstitutionVersion[] versions) =>
        board => board with { ConstitutionVersions = FactList.Complete<ConstitutionVersion>(versions) };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> FirstUntil(LocalDate to) =>
        Versioned(Version("1.0", new(2026, 4, 1), to), Version("1.1", new(2026, 7, 10)));

    private static Constitution UpToTen(Constitution constitution) =>
        constitution.WithSeats(seat => IsOffice(seat) || seat.Kind == SeatKind.OtherOrdinary).WithSeat(2, seat => seat with { AtLeast = 0, AtMost = 10 });

    private static bool IsOffice(ConstitutionSeat seat) => seat.Kind is SeatKind.Chair or SeatKind.ChiefExecutive;

    private static bool IsPartner(ConstitutionSeat seat) => seat.Kind is SeatKind.PartnerNhsTrust or SeatKind.PartnerPrimaryMedical or SeatKind.PartnerLocalAuthority;

    private static IntegratedCareBoard Named(IntegratedCareBoard board, string inConstitution, string inOrder) =>
        board with
        {
            EstablishmentOrder = board.EstablishmentOrder! with { Name = inOrder },
            Constitution = board.Constitution! with { Name = inConstitution },
        };
}
