using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Paragraph 8(2) and (3): the seats that groups of bodies jointly fill, and how.</content>
internal static partial class ConstitutionCases
{
    private static BoardScenario[] Nominations =>
    [
        .. Seats("ICB-CON-010", Trust, SeatKind.PartnerNhsTrust, NominatingSector.NhsTrusts, "NHS trusts and foundation trusts", "(clause 3.5, page 11)"),
        .. Seats("ICB-CON-011", PrimaryCare, SeatKind.PartnerPrimaryMedical, NominatingSector.PrimaryMedicalServices, "providers of primary medical services", "(clause 3.6, page 11)"),
        .. Seats("ICB-CON-012", Council, SeatKind.PartnerLocalAuthority, NominatingSector.LocalAuthorities, "local authorities", "(clause 3.7, page 11)"),
        Case("ICB-CON-010", "two seats, one of them the largest trust's own", Outcome.Satisfied, Reason.None, on => on with { Seats = FactList.Complete<ConstitutionSeat>([.. on.Seats, on.Seats[Trust] with { NominatedJointly = false }]) }),
        Case("ICB-CON-010", "the kind of the seat shows who nominates", Outcome.Satisfied, Reason.None, on => on.WithSeat(Trust, seat => seat with { NominatedBy = null })),
        Case("ICB-CON-010", "what is said of the nomination contradicts the kind", Outcome.NotSatisfied, Reason.NotProvided, on => on.WithSeat(Trust, seat => seat with { NominatedBy = NominatingSector.LocalAuthorities })),
        Case("ICB-CON-010", "a non-executive's seat is no nominated seat", Outcome.NotSatisfied, Reason.NotProvided, on => on.WithSeat(Trust, seat => seat with { Kind = SeatKind.NonExecutive })),
    ];

    private static BoardScenario[] Councils =>
    [
        Area("the councils are listed in both, in another order", Outcome.Satisfied, Reason.None, board => board),
        Area("a county with a sliver of the area is left out", Outcome.NotSatisfied, Reason.Missing, board => board with { LocalAuthoritiesInArea = FactList.Complete(LawfulBoard.Unitary, LawfulBoard.County, Sliver) }).At("/constitution/nominatingLocalAuthorities").Saying("Overtheborder County Council overlaps the area, but the constitution does not list it among those who nominate (clause 3.7, page 11)."),
        Area("a county with a sliver of the area is left out, and others may lie in it", Outcome.NotSatisfied, Reason.Missing, board => board with { LocalAuthoritiesInArea = FactList.NotStated(LawfulBoard.Unitary, LawfulBoard.County, Sliver) }),
        Area("a council outside the area is listed", Outcome.NotSatisfied, Reason.InvalidRoute, Listing(LawfulBoard.County, LawfulBoard.Unitary, Sliver)).At("/constitution/nominatingLocalAuthorities/2").Saying("lists Overtheborder County Council among those who nominate, which is not one of the local authorities whose area overlaps that of the board (clause 3.7, page 11)."),
        Area("a council known by name only", Outcome.Undetermined, Reason.FactMissing, Listing(LawfulBoard.County, new Body { Name = "Sampleton Borough Council" })).Saying("the codes of the local authorities"),
        Area("a council known by the same name", Outcome.Satisfied, Reason.None, Listing(LawfulBoard.County, new Body { Name = "sampleton council" })),
        Area("a council in the list is not named", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = board.Constitution! with { NominatingLocalAuthorities = FactList.Complete(new EntitledNominator { Body = LawfulBoard.County }, new EntitledNominator()) } }).Saying("the codes of the local authorities"),
        Area("councils may be missing from the constitution's list", Outcome.Undetermined, Reason.ListNotComplete, board => board with { Constitution = board.Constitution! with { NominatingLocalAuthorities = FactList.NotStated(new EntitledNominator { Body = LawfulBoard.County }) } }).Saying("state complete: true"),
        Area("councils in the area are not known", Outcome.Undetermined, Reason.ListNotComplete, board => board with { LocalAuthoritiesInArea = FactList<Body>.Unknown }).Saying("every local authority whose area overlaps"),
        Area("councils in the area are known for another day", Outcome.Undetermined, Reason.ListNotComplete, board => board with { StatedOn = new(2026, 8, 1), LocalAuthoritiesInArea = FactList.Complete(Sliver) }).Saying("which local authorities lie in the area on the date"),
        Area("a council is left out of a constitution without a first day", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = board.Constitution! with { From = null }, LocalAuthoritiesInArea = FactList.Complete(LawfulBoard.Unitary, LawfulBoard.County, Sliver) }).Saying("since when this constitution"),
    ];

    private static BoardScenario[] Processes =>
    [
        Lawful("ICB-CON-013"),
        .. Process(Trust, SeatKind.PartnerNhsTrust, "NHS trusts and foundation trusts"),
        .. Process(PrimaryCare, SeatKind.PartnerPrimaryMedical, "providers of primary medical services"),
        .. Process(Council, SeatKind.PartnerLocalAuthority, "local authorities"),
        Case("ICB-CON-013", "a second seat of the trusts without a process", Outcome.Satisfied, Reason.None, on => on with { Seats = FactList.Complete<ConstitutionSeat>([on.Seats[Trust] with { NominationProcess = Silent }, .. on.Seats]) }),
        Opens("ICB-CON-013", "no process, and seats are missing from the list", "state complete: true", on => on.WithSeat(Trust, seat => seat with { NominationProcess = Silent }).WithSeatsNotStated(), Reason.ListNotComplete),
        Opens("ICB-CON-013", "no process, and another seat may be the trusts'", "which bodies, if any, nominate", on => on.WithSeat(Trust, seat => seat with { NominationProcess = Silent }).WithSeat(Other, seat => seat with { NominatedBy = null })),
        Opens("ICB-CON-013", "no process in a constitution without a first day", "since when this constitution", on => on.WithSeat(Trust, seat => seat with { NominationProcess = Silent }) with { From = null }),
        new("ICB-CON-013", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }) { Says = ["how nominations for them are made"] },
    ];

    private static Body Sliver => new() { Kind = BodyKind.LocalAuthority, Code = "E10000098", Name = "Overtheborder County Council" };

    private static BoardScenario[] Seats(string rule, int position, SeatKind kind, NominatingSector sector, string nominators, string where) =>
    [
        Lawful(rule),
        Fails(rule, "no such seat", Reason.NotProvided, "/constitution/seats", $"lays down no seat for which {nominators} nominate", on => on.WithSeats(seat => seat.Kind != kind)),
        Fails(rule, "one body alone nominates", Reason.InvalidRoute, $"/constitution/seats/{position}/nominatedJointly", where + " is not filled by a joint nomination", on => on.WithSeat(position, seat => seat with { NominatedJointly = false })),
        Fails(rule, "some entitled bodies take no part", Reason.InvalidRoute, $"/constitution/seats/{position}/nominatedByEveryEntitledBody", where + " is filled without a part for every entitled body", on => on.WithSeat(position, seat => seat with { NominatedByEveryEntitledBody = false })),
        Fails(rule, "up to two seats and perhaps none", Reason.TooFew, $"/constitution/seats/{position}", where + " may stand for nobody", on => on.WithSeat(position, seat => seat with { AtLeast = 0, AtMost = 2 })),
        Case(rule, "another ordinary member's seat is theirs", Outcome.Satisfied, Reason.None, on => on.WithSeats(seat => seat.Kind != kind).WithSeat(Other - 1, seat => seat with { NominatedBy = sector, NominatedJointly = true, NominatedByEveryEntitledBody = true })),
        Opens(rule, "another ordinary member's seat may be theirs", "which bodies, if any, nominate", on => on.WithSeats(seat => seat.Kind != kind).WithSeat(Other - 1, seat => seat with { NominatedBy = null })),
        Opens(rule, "no such seat among those listed", "state complete: true", on => on.WithSeats(seat => seat.Kind != kind).WithSeatsNotStated(), Reason.ListNotComplete),
        Opens(rule, "whether jointly is not known", "whether the bodies entitled to nominate do so jointly", on => on.WithSeat(position, seat => seat with { NominatedJointly = null })),
        Opens(rule, "whether every body takes part is not known", "whether every body entitled to nominate takes part", on => on.WithSeat(position, seat => seat with { NominatedByEveryEntitledBody = null })),
        Opens(rule, "how many is not known", "how many of each seat", on => on.WithSeat(position, seat => seat with { AtLeast = null })),
        Opens(rule, "no such seat in a constitution without a first day", "since when this constitution", on => on.WithSeats(seat => seat.Kind != kind) with { From = null }),
        new(rule, "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }) { Says = ["which seats the constitution lays down"] },
    ];

    private static BoardScenario[] Process(int position, SeatKind kind, string nominators) =>
    [
        Fails("ICB-CON-013", $"as agreed from time to time: {nominators}", Reason.NotProvided, $"/constitution/seats/{position}/nominationProcess", $"does not set out how {nominators} nominate (clause 1.9, page 8)", on => on.WithSeat(position, seat => seat with { NominationProcess = Silent })),
        Fails("ICB-CON-013", $"no seat: {nominators}", Reason.NotProvided, "/constitution/seats", $"lays down no seat for which {nominators} nominate", on => on.WithSeats(seat => seat.Kind != kind)),
        Case("ICB-CON-013", $"left wholly to the handbook: {nominators}", Outcome.Undetermined, Reason.Judgement, on => on.WithSeat(position, seat => seat with { NominationProcess = Silent, NominationProcessIsElsewhere = true })).At($"/constitution/seats/{position}/nominationProcessIsElsewhere").Saying("whether a constitution may leave the whole process"),
        Opens("ICB-CON-013", $"not looked for: {nominators}", "whether the constitution sets out how nominations", on => on.WithSeat(position, seat => seat with { NominationProcess = null })),
        Opens("ICB-CON-013", $"silent, perhaps for another document: {nominators}", "whether the process of nomination stands in another document", on => on.WithSeat(position, seat => seat with { NominationProcess = Silent, NominationProcessIsElsewhere = null })),
    ];

    private static BoardScenario Area(string because, Outcome expected, Reason reason, Func<IntegratedCareBoard, IntegratedCareBoard> change) =>
        new("ICB-CON-012", because, expected, reason, change);

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Listing(params Body[] councils) =>
        board => board with
        {
            Constitution = board.Constitution! with
            {
                NominatingLocalAuthorities = FactList.Complete<EntitledNominator>([.. councils.Select(council => new EntitledNominator { Body = council })]),
            },
        };
}
