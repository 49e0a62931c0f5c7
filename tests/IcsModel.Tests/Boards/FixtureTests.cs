using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards;

/// <summary>An invented board: five people, the council's nominee leaving on 10 May 2024.</summary>
public sealed class FixtureTests
{
    private static readonly LocalDate Established = new(2022, 7, 1);
    private static readonly Actor Panel = Actor.OfPanel("Appointments panel");
    private static readonly Body[] Trusts = [Trust("T1"), Trust("T2"), Trust("T3")];
    private static readonly Body[] Practices = [new() { Kind = BodyKind.PrimaryMedicalServicesProvider, Code = "P1" }];
    private static readonly Body[] Councils =
        [new() { Kind = BodyKind.LocalAuthority, Name = "Exampleshire CC" }, new() { Kind = BodyKind.LocalAuthority, Name = "Sampleton UA" }];

    [Theory]
    [InlineData("2022-06-30", "ICB-BOARD-100", Outcome.NotInForce)]
    [InlineData("2022-07-01", "ICB-BOARD-001", Outcome.Satisfied)]
    [InlineData("2022-07-01", "ICB-BOARD-003", Outcome.Satisfied)]
    [InlineData("2022-07-01", "ICB-BOARD-004", Outcome.Satisfied)]
    [InlineData("2022-07-01", "ICB-BOARD-012", Outcome.Satisfied)]
    [InlineData("2022-07-01", "ICB-BOARD-100", Outcome.Satisfied)]
    [InlineData("2024-05-09", "ICB-BOARD-009", Outcome.Satisfied)]
    [InlineData("2024-05-09", "ICB-BOARD-100", Outcome.Satisfied)]
    [InlineData("2024-05-10", "ICB-BOARD-009", Outcome.NotSatisfied)]
    [InlineData("2024-05-10", "ICB-BOARD-005", Outcome.NotSatisfied)]
    [InlineData("2024-05-10", "ICB-BOARD-011", Outcome.NotApplicable)]
    [InlineData("2024-05-10", "ICB-BOARD-100", Outcome.NotSatisfied)]
    [InlineData("2024-05-11", "ICB-BOARD-009", Outcome.NotSatisfied)]
    public void Comes_out_as_expected(string day, string rule, Outcome outcome) =>
        Fixture().Ask(rule, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Outcome.ShouldBe(outcome);

    [Fact]
    public void The_councils_nominee_leaves_a_vacancy()
    {
        Fixture().Ask("ICB-BOARD-009", new(2024, 5, 10)).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);
        Fixture().Ask("ICB-BOARD-005", new(2024, 5, 10)).ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);
    }

    [Theory]
    [InlineData("2023-01-31", Outcome.Satisfied)]
    [InlineData("2023-02-01", Outcome.NotSatisfied)]
    [InlineData("2023-02-02", Outcome.NotSatisfied)]
    public void A_chief_executive_seconded_from_NHS_Digital_stops_qualifying(string day, Outcome outcome)
    {
        var board = Fixture().With(1, member => member with
        {
            Employment = FactList.Complete<EmploymentSpell>(),
            Secondments = FactList.Complete(new Secondment { HomeEmployer = new Body { Kind = BodyKind.NhsDigital }, From = Established }),
        });

        board.Ask("ICB-BOARD-004", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Outcome.ShouldBe(outcome);
    }

    private static Body Trust(string code) => new() { Kind = BodyKind.NhsFoundationTrust, Code = code };

    private static IntegratedCareBoard Fixture() => new()
    {
        Code = "QXE",
        Name = "NHS Exampleshire",
        EstablishedOn = Established,
        Members = FactList.Complete(
            new BoardMember
            {
                Person = new Person { Id = "C" },
                Seat = SeatKind.Chair,
                From = Established,
                Appointment = new Appointment
                {
                    By = Actor.NhsEngland,
                    DecidedOn = new(2022, 5, 23),
                    Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, new(2022, 5, 20)),
                },
            },
            new BoardMember
            {
                Person = new Person { Id = "E" },
                Seat = SeatKind.ChiefExecutive,
                From = Established,
                Appointment = new Appointment
                {
                    By = Actor.Chair,
                    DecidedOn = new(2022, 6, 1),
                    Approvals = LawfulBoard.Approved(Actor.NhsEngland, new(2022, 6, 10)),
                },
                Employment = FactList.Complete(
                    new EmploymentSpell { Employer = new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXE" }, From = Established }),
                Secondments = FactList.Complete<Secondment>(),
            },
            Nominee("A", SeatKind.PartnerNhsTrust, Trusts) with
            {
                MentalIllnessServicesExpertise = new() { Held = true, Attestation = new Attestation { By = Actor.Chair, On = new(2022, 6, 20) } },
            },
            Nominee("B", SeatKind.PartnerPrimaryMedical, Practices),
            Nominee("L", SeatKind.PartnerLocalAuthority, Councils) with { To = new(2024, 5, 10) }),
        Constitution = new Constitution
        {
            From = Established,
            Seats = FactList.Complete<ConstitutionSeat>(
            [
                .. new[] { SeatKind.PartnerNhsTrust, SeatKind.PartnerPrimaryMedical, SeatKind.PartnerLocalAuthority }.Select(
                    kind => new ConstitutionSeat { Kind = kind, AtLeast = 1, AppointedBy = Panel, ApprovedBy = Actor.Chair }),
            ]),
            NominatingTrusts = Entitled(Trusts),
            NominatingPrimaryMedicalProviders = Entitled(Practices),
            NominatingLocalAuthorities = Entitled(Councils),
        },
    };

    private static FactList<EntitledNominator> Entitled(Body[] bodies) =>
        FactList.Complete<EntitledNominator>([.. bodies.Select(body => new EntitledNominator { Body = body })]);

    private static BoardMember Nominee(string person, SeatKind seat, Body[] nominators) => new()
    {
        Person = new Person { Id = person },
        Seat = seat,
        From = Established,
        Appointment = new Appointment { By = Panel, DecidedOn = new(2022, 6, 17), Approvals = LawfulBoard.Approved(Actor.Chair, new(2022, 6, 20)) },
        Nomination = new Nomination { On = new(2022, 6, 15), Nominators = FactList.Complete<Body>(nominators) },
    };
}
