using FluentValidation;
using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Interests;
using IcsModel.Meetings;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class IntegratedCareBoardValidatorTests
{
    private readonly IntegratedCareBoardValidator validator = new();

    [Fact]
    public void Finds_nothing_on_a_lawful_board() => validator.Validate(LawfulBoard.Create()).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_lawful_governance() => validator.Validate(LawfulGovernance.Create()).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_a_board_of_which_nothing_is_known() => validator.Validate(new IntegratedCareBoard()).Errors.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_on_parts_of_which_nothing_is_known() =>
        validator.Validate(new IntegratedCareBoard
        {
            Members = FactList.Partial(new BoardMember(), new BoardMember { Appointment = new(), Nomination = new(), Departure = new(), Person = new() }),
            Attendees = FactList.Partial(new BoardAttendee(), new BoardAttendee { Represents = new() }),
            Vacancies = FactList.Partial(new Vacancy()),
            Constitution = new Constitution { Seats = FactList.Partial(new ConstitutionSeat { Clause = new() }), UnitaryBoard = new() },
            Committees = FactList.Partial(new Committee(), new Committee { Members = FactList.Partial(new CommitteeMember(), new CommitteeMember()) }),
            Meetings = FactList.Partial(new Meeting(), new Meeting { Requisition = new(), Suspension = new(), Attendance = FactList.Complete(new Attendance(), new Attendance()) }),
            RegistersOfInterests = FactList.Partial(new RegisterOfInterests { Entries = FactList.Complete(new InterestEntry()) }),
            Handbook = new(),
            Conduct = new(),
            Accounts = new() { Years = FactList.Complete(new AnnualAccounts()) },
        }).Errors.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ShapeFaults.Codes), MemberType = typeof(ShapeFaults))]
    public void Finds_each_fault_in_its_place_and_no_other(string code)
    {
        var fault = ShapeFaults.All[code];

        var failure = validator.Validate(fault.Board).Errors.ShouldHaveSingleItem();

        failure.ErrorCode.ShouldBe(code);
        failure.PropertyName.ShouldBe(fault.Property);
    }

    [Theory]
    [MemberData(nameof(ShapeFaults.Codes), MemberType = typeof(ShapeFaults))]
    public void Speaks_in_plain_sentences(string code)
    {
        var message = validator.Validate(ShapeFaults.All[code].Board).Errors.ShouldHaveSingleItem().ErrorMessage;

        message.ShouldMatch("^[A-Z][^{}]+[^ ]\\.$");
        message.ShouldNotContain("invalid");
        message.ShouldNotContain("please");
    }

    [Fact]
    public void Only_a_nomination_that_no_rule_reads_is_a_mere_warning() =>
        ShapeFaults.All
            .Where(fault => validator.Validate(fault.Value.Board).Errors[0].Severity == Severity.Warning)
            .Select(fault => fault.Key)
            .ShouldBe(["IN-014"]);

    [Theory]
    [InlineData("QKS")]
    [InlineData("X2C4Y")]
    [InlineData("X81001")]
    public void Takes_codes_of_three_to_six_capitals_and_digits(string code) =>
        validator.Validate(LawfulBoard.Create() with { Code = code }).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("QK")]
    [InlineData("E54000030")]
    [InlineData("Q-S")]
    [InlineData("QÉS")]
    [InlineData("Q٣S")]
    public void Takes_no_other_code_for_a_board(string code) =>
        validator.Validate(LawfulBoard.Create() with { Code = code }).Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("IN-001");

    [Theory]
    [InlineData(BodyKind.LocalAuthority)]
    [InlineData(BodyKind.Other)]
    [InlineData(null)]
    public void Leaves_codes_of_councils_and_other_bodies_free(BodyKind? kind) =>
        validator.Validate(ShapeFaults.AppointedBy(new Body { Kind = kind, Code = "E06000099" })).Errors.ShouldBeEmpty();

    [Fact]
    public void Ids_that_differ_in_case_are_different() =>
        validator.Validate(LawfulBoard.Create().WithMember(2, member => member with { Id = "CHAIR" })).Errors.ShouldBeEmpty();

    [Fact]
    public void An_attendee_may_come_in_the_place_of_a_listed_member() =>
        validator.Validate(LawfulBoard.Create() with { Attendees = FactList.Complete(new BoardAttendee { SubstituteFor = "chair" }) })
            .Errors.ShouldBeEmpty();

    [Fact]
    public void Every_repetition_of_an_id_is_reported_where_it_stands() =>
        validator.Validate(LawfulBoard.Create()
                .WithMember(3, member => member with { Id = "chair" })
                .WithMember(5, member => member with { Id = "chair" }))
            .Errors.Select(failure => failure.PropertyName).ShouldBe(["Members[3].Id", "Members[5].Id"]);

    [Fact]
    public void Parts_can_be_judged_by_other_validators() =>
        new IntegratedCareBoardValidator(new InlineValidator<BoardMember>(), new InlineValidator<Constitution>(), new InlineValidator<Committee>())
            .Validate(ShapeFaults.All["IN-009"].Board).Errors.ShouldBeEmpty();

    [Fact]
    public void Refuses_to_be_built_without_its_parts() =>
        Should.Throw<ArgumentNullException>(() => new IntegratedCareBoardValidator(null!, new ConstitutionValidator(), new CommitteeValidator()))
            .ParamName.ShouldBe("members");
}
