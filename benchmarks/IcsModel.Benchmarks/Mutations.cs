using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Testing;

namespace IcsModel.Benchmarks;

/// <summary>Boards that differ from the lawful one in one to eight facts, the same ones in every run.</summary>
internal static class Mutations
{
    private static readonly SeatKind[] Seats = Enum.GetValues<SeatKind>();

    public static Case Make(int seed)
    {
        var dice = new Dice((uint)seed);
        var established = dice.Next(3) == 0 ? LawfulBoard.Established : new LocalDate(2026, 4, 1);
        var asAt = dice.Next(40) switch
        {
            0 => new LocalDate(2022, 6, 30),
            1 => established.PlusDays(-1),
            2 or 3 or 4 => new LocalDate(2026, 3, 31),
            < 20 => established.PlusDays(200 + (int)dice.Next(300)),
            _ => new LocalDate(2026, 11, 1),
        };
        var board = LawfulBoard.Create(established) with { Name = $"Board {seed}" };
        for (var changes = dice.Next(8); changes < 8; changes++)
        {
            board = Change(board, dice, established, asAt);
        }

        return new($"board {seed}", board, asAt);
    }

    private static IntegratedCareBoard Change(IntegratedCareBoard board, Dice dice, LocalDate established, LocalDate asAt)
    {
        var day = established.PlusDays((int)dice.Next(400) - 60);
        var position = (int)dice.Next((uint)board.Members.Count);
        switch (dice.Next(26))
        {
            case 0:
                return board.Members.Count > 9 ? board.WithoutMember(position) : board;
            case 1:
                return board with { Members = board.Members.WithCompleteness(Completeness.NotStated) };
            case 2:
                return board with { StatedOn = dice.Next(2) == 0 ? asAt : asAt.PlusDays(-5) };
            case 3:
                return board.WithConstitution(constitution => Change(constitution, dice, day));
            case 4:
                return board with { Committees = Change(board.Committees, dice, day) };
            case 5:
                return board with { Attendees = dice.Next(2) == 0 ? FactList.Complete<BoardAttendee>() : FactList.Complete(new BoardAttendee()) };
            case 6:
                return board with { SkillsReviews = FactList<SkillsReview>.Unknown, SelectionGuidancePublished = dice.Next(2) == 0 ? null : false };
            case 7:
                return board with
                {
                    Vacancies = FactList.Complete(new Vacancy { Seat = dice.Next(2) == 0 ? SeatKind.Chair : SeatKind.ChiefExecutive, From = day }),
                };
            case 8:
                return board.WithMemberAdded(LawfulBoard.Ordinary($"added-{day.DayOfYear}", Seats[2 + dice.Next(8)], day));
            case 9:
                var other = (int)dice.Next((uint)board.Members.Count);
                return board.WithMember(position, member => member with { Person = board.Members[other].Person });
            case 10:
                var few = (int)dice.Next(3) + 2;
                return board with { Members = FactList.NotStated<BoardMember>([.. board.Members.Take(few)]).WithCompleteness(board.Members.Completeness) };
            case 11:
                return board.WithMember(LawfulBoard.Chair, chair => chair with { To = day, Departure = Departure(dice, day) });
            case 12:
                return board.WithMember(1, chief => Employ(chief, dice, day));
            case 13:
                return dice.Next(4) == 0 ? WithoutExpertise(board, dice, established) : board.WithMember(position, member => member with { MentalIllnessServicesExpertise = null });
            case 14:
                return dice.Next(4) == 0 ? board with { EstablishedOn = null } : board.WithMember(0, chair => chair with { Capacity = Capacity.Acting });
            case 15:
                return SecondOfficer(board, dice, day);
            case 16:
                return dice.Next(6) == 0 ? board with { AbolishedOn = day.PlusDays(150) } : board;
            default:
                return board.WithMember(position, member => Change(member, dice, day));
        }
    }

    private static BoardMember Change(BoardMember member, Dice dice, LocalDate day) =>
        dice.Next(16) switch
        {
            0 => member with { Seat = null },
            1 => member with { Seat = Seats[2 + dice.Next(8)] },
            2 => member with { From = null },
            3 => member with { From = day },
            4 => member with { To = day },
            5 => member with { Person = null },
            6 => member with { Appointment = null },
            7 => member with { Nomination = dice.Next(2) == 0 ? null : Nominate(member, dice, day) },
            8 => member with { Nomination = Nominate(member, dice, day) },
            9 => member with { Votes = false },
            10 => member with { IsDeputyChair = dice.Next(3) == 0 ? null : true },
            11 => member with { IsSeniorNonExecutive = dice.Next(3) == 0 ? null : true },
            12 => member with { Seat = SeatKind.NonExecutive, IsDeputyChair = dice.Next(2) == 0 },
            _ => member.Appointment is null ? member : member.WithAppointment(appointment => Change(appointment, dice, day)),
        };

    private static Appointment Change(Appointment appointment, Dice dice, LocalDate day) =>
        dice.Next(9) switch
        {
            0 => appointment with { By = null },
            1 => appointment with { By = dice.Next(2) == 0 ? Actor.Chair : Actor.DeputyChair },
            2 => appointment with { DecidedOn = dice.Next(2) == 0 ? null : day },
            3 => appointment with { Approvals = FactList<Approval>.Unknown },
            4 => appointment with { Approvals = FactList.Complete<Approval>() },
            5 => appointment with { Approvals = FactList.Complete(LawfulBoard.Approve(dice.Next(2) == 0 ? Actor.Chair : Actor.DeputyChair, day)) },
            6 => appointment with { Approvals = FactList.NotStated(new Approval { By = Actor.NhsEngland, On = day, Kind = ApprovalKind.Direction }) },
            7 => appointment with { IndependenceAssessment = null },
            _ => appointment with
            {
                IndependenceAssessment = appointment.IndependenceAssessment is { } assessment
                    ? assessment with { Conclusion = IndependenceConclusion.Undermines, On = dice.Next(3) == 0 ? day : assessment.On }
                    : null,
            },
        };

    private static Nomination Nominate(BoardMember member, Dice dice, LocalDate day) =>
        dice.Next(5) switch
        {
            0 => new Nomination { Sector = NominatingSector.NhsTrusts, On = day, Nominators = FactList.Complete(LawfulBoard.TrustOne), JointProcessFollowed = false },
            1 => new Nomination { Sector = NominatingSector.LocalAuthorities, On = day, Nominators = FactList.Complete(LawfulBoard.County, LawfulBoard.Unitary) },
            2 => new Nomination { Entitled = FactList.Complete(LawfulBoard.PracticeOne), Nominators = FactList.NotStated(LawfulBoard.PracticeOne) },
            3 => new Nomination { Entitled = FactList.Complete(LawfulBoard.TrustTwo), Nominators = FactList.Complete(LawfulBoard.TrustOne), JointProcessFollowed = false },
            _ => (member.Nomination ?? new Nomination()) with { RegardToSelectionGuidance = null },
        };

    private static Constitution Change(Constitution constitution, Dice dice, LocalDate day) =>
        dice.Next(9) switch
        {
            0 => constitution with { From = dice.Next(2) == 0 ? null : day },
            1 => constitution with { To = day },
            2 => constitution with { Seats = FactList.Complete<ConstitutionSeat>([.. constitution.Seats.Skip(3)]) },
            3 => constitution with { UnitaryBoard = null, QuorumWithoutChair = new Clause { Provides = false } },
            4 => constitution with { JointAccountability = new Clause { Provides = dice.Next(2) == 0 ? null : false } },
            5 => constitution with { DeputyActsForChair = new Clause { Provides = dice.Next(2) == 0 ? null : true }, RemovalOfChair = null },
            6 => constitution with { Variations = FactList<ConstitutionVariation>.Unknown, ValidationOfProceedings = null },
            7 => constitution with
            {
                Variations = FactList.Complete(
                    (constitution.Variations.Count > 0 ? constitution.Variations[0] : new()) with { MadeOn = day, ProcedureFollowed = dice.Next(2) == 0 ? null : true }),
            },
            _ => constitution with { Variations = FactList.Complete(new ConstitutionVariation { MadeBy = Actor.NhsEngland, MadeOn = day }) },
        };

    private static FactList<Committee> Change(FactList<Committee> committees, Dice dice, LocalDate day)
    {
        var (audit, commissioning) = (committees[0], committees[1]);
        return dice.Next(8) switch
        {
            0 => FactList.NotStated(audit, commissioning),
            1 => FactList.Complete(audit with { Chair = new Person { Id = "p-deputy" } }, commissioning),
            2 => FactList.Complete(audit with { Kind = null }, commissioning),
            3 => FactList.Complete(audit, commissioning with { MayExerciseCommissioningFunctions = dice.Next(2) == 0 ? null : false }),
            4 => FactList.Complete(audit, commissioning with { Kind = CommitteeKind.Joint }),
            5 => FactList.Complete(audit, commissioning with { Members = commissioning.Members.WithCompleteness(Completeness.Partial) }),
            6 => FactList.Complete(audit, commissioning with { Members = FactList.Complete(commissioning.Members[0] with { From = day }) }),
            _ => FactList.Complete(
                audit,
                commissioning with { Members = FactList.Complete(commissioning.Members[0] with { Appointment = Change(commissioning.Members[0].Appointment!, dice, day) }) }),
        };
    }

    private static Departure Departure(Dice dice, LocalDate day) => new()
    {
        Kind = dice.Next(3) switch { 0 => null, 1 => DepartureKind.Resigned, _ => DepartureKind.Removed },
        By = dice.Next(3) switch { 0 => null, 1 => Actor.SecretaryOfState, _ => Actor.NhsEngland },
        On = day,
        Approvals = dice.Next(3) == 0
            ? FactList<Approval>.Unknown
            : FactList.Complete(new Approval { By = Actor.SecretaryOfState, On = day.PlusDays(dice.Next(2) == 0 ? -3 : 3) }),
    };

    private static BoardMember Employ(BoardMember chief, Dice dice, LocalDate day) =>
        dice.Next(4) switch
        {
            0 => chief with { Employment = FactList<EmploymentSpell>.Unknown },
            1 => chief with { Employment = FactList.Complete<EmploymentSpell>() },
            2 => chief with
            {
                Employment = FactList.Complete<EmploymentSpell>(),
                Secondments = FactList.Complete(new Secondment { HomeEmployer = new Body { Kind = BodyKind.NhsFoundationTrust }, From = day }),
            },
            _ => chief with
            {
                Employment = FactList.Complete<EmploymentSpell>(),
                Secondments = FactList.Complete(new Secondment { HomeEmployer = new Body { Kind = BodyKind.IntegratedCareBoard }, From = day }),
            },
        };

    private static IntegratedCareBoard SecondOfficer(IntegratedCareBoard board, Dice dice, LocalDate day)
    {
        var member = board.Members[(int)dice.Next(2)];
        var second = member with
        {
            Person = dice.Next(4) switch { 0 => null, 1 => member.Person, _ => new Person { Id = "p-second" } },
            From = dice.Next(4) == 0 ? null : day,
            To = dice.Next(4) == 0 ? day.PlusDays(30) : null,
        };
        return board with { Members = FactList.NotStated<BoardMember>([second, .. board.Members]).WithCompleteness(board.Members.Completeness) };
    }

    private static IntegratedCareBoard WithoutExpertise(IntegratedCareBoard board, Dice dice, LocalDate established)
    {
        board = board.WithMemberAdded(LawfulBoard.Ordinary("late", SeatKind.OtherOrdinary, established.PlusDays(90)));
        var considered = dice.Next(2) == 0;
        for (var i = 0; i < board.Members.Count; i++)
        {
            board = board.WithMember(i, member => member with
            {
                MentalIllnessServicesExpertise = new MentalIllnessServicesExpertise { Held = false },
                Appointment = member.Appointment is { } appointment
                    ? appointment with
                    {
                        Approvals = FactList.Complete<Approval>([.. appointment.Approvals.Select(approval => approval with { MentalIllnessExpertiseConsidered = considered })]),
                    }
                    : null,
            });
        }

        return board;
    }

    /// <summary>A small generator of repeatable numbers (xorshift), so that no library version changes the boards.</summary>
    private sealed class Dice(uint seed)
    {
        private uint state = (seed * 2_654_435_761u) ^ 0x9E37_79B9u;

        public uint Next(uint below)
        {
            state = state == 0 ? 1 : state;
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (state >> 8) % below;
        }
    }
}
