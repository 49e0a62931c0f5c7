using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

/// <summary>The three rules on jointly nominated members decide alike; each class below runs every case for one sector.</summary>
public abstract class JointNomineeRuleTests(string rule, int position, NominatingSector sector, string first, string second) : BoardRuleTests(rule)
{
    private static readonly LocalDate Nominated = new(2022, 7, 1);
    private readonly Body one = new() { Code = first, Name = first };
    private readonly Body other = new() { Code = second, Name = second };

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.NotSatisfied, Reason.Vacancy)]
    [InlineData(1, Outcome.NotSatisfied, Reason.Vacancy)]
    public void Vacant_from_the_day_the_nominee_leaves(int daysAfter, Outcome outcome, Reason reason)
    {
        var leaves = new LocalDate(2024, 5, 10);

        Ask(LawfulBoard.Create().With(position, member => member with { To = leaves }), leaves.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);
    }

    [Fact]
    public void Undetermined_when_no_nominee_is_listed_and_the_list_is_not_complete() =>
        Ask(LawfulBoard.Create().WithoutMember(position).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_someone_in_another_seat_may_have_been_nominated() =>
        Ask(LawfulBoard.Create().WithoutMember(position).With(LawfulBoard.FirstOther, member => member with { Nomination = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Satisfied_by_a_nominee_in_another_ordinary_seat() =>
        Ask(LawfulBoard.Create().With(position, member => member with { Seat = SeatKind.OtherOrdinary, Nomination = member.Nomination! with { Sector = sector }, Appointment = LawfulBoard.Ordinary("x", SeatKind.OtherOrdinary, new(2022, 7, 1)).Appointment }))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Undetermined_when_the_nomination_is_not_stated() =>
        Ask(LawfulBoard.Create().With(position, member => member with { Nomination = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Satisfied_when_every_entitled_body_named_by_the_constitution_took_part() =>
        Ask(Nominates(new Nomination { On = Nominated, Nominators = FactList.Complete(one, other) })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Bodies_are_known_by_their_names_where_codes_are_not_given() =>
        Ask(Nominates(new Nomination
        {
            On = Nominated,
            Nominators = FactList.Complete(new Body { Name = first }, new Body { Name = second }),
            Entitled = FactList.Complete(new Body { Name = first.ToUpperInvariant() }, new Body { Name = second }),
        })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Satisfied_when_the_joint_process_was_followed_though_not_everybody_took_part() =>
        Ask(Nominates(new Nomination { On = Nominated, Nominators = FactList.Complete(one), JointProcessFollowed = true })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Not_satisfied_when_one_of_two_nominates_and_the_joint_process_was_not_followed() =>
        Ask(Nominates(new Nomination { On = Nominated, Nominators = FactList.Complete(one), JointProcessFollowed = false }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Fact]
    public void Undetermined_when_one_of_two_nominates_and_the_process_is_not_known() =>
        Ask(Nominates(new Nomination { On = Nominated, Nominators = FactList.Complete(one) })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_nominators_are_not_all_listed() =>
        Ask(Nominates(new Nomination { On = Nominated, Nominators = FactList.NotStated(one), JointProcessFollowed = false }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_constitution_is_younger_than_the_nomination() =>
        Ask(Nominates(new Nomination { On = new(2022, 6, 30), Nominators = FactList.Complete(one), JointProcessFollowed = false }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void A_body_entitled_only_under_a_later_constitution_does_not_undo_the_nomination() =>
        Ask(Nominates(new Nomination
        {
            On = LawfulBoard.Established.PlusDays(-1),
            Entitled = FactList.Complete(one),
            Nominators = FactList.Complete(one),
            JointProcessFollowed = false,
        })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Undetermined_when_the_constitution_lists_no_entitled_bodies() =>
        Ask(Nominates(new Nomination { On = Nominated, Nominators = FactList.Complete(one, other) }) with { Constitution = LawfulBoard.Create().Constitution! with
        {
            NominatingTrusts = FactList<EntitledNominator>.Unknown,
            NominatingPrimaryMedicalProviders = FactList<EntitledNominator>.Unknown,
            NominatingLocalAuthorities = FactList<EntitledNominator>.Unknown,
        } }).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Not_satisfied_when_the_seat_is_filled_without_the_chairs_approval() =>
        Ask(LawfulBoard.Create().WithApprovals(position, FactList.Complete<Approval>())).ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Fact]
    public void Not_satisfied_when_the_chief_executive_fills_the_seat_by_direct_appointment() =>
        Ask(LawfulBoard.Create().WithAppointment(position, appointment => appointment with { By = Actor.ChiefExecutive }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Fact]
    public void Undetermined_when_the_appointment_is_not_known() =>
        Ask(LawfulBoard.Create().With(position, member => member with { Appointment = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Theory]
    [InlineData("p-chair")]
    [InlineData("p-chief-executive")]
    public void Not_satisfied_when_the_chair_or_chief_executive_sits_in_the_seat(string person) =>
        Ask(LawfulBoard.Create().With(position, member => member with { Person = new Person { Id = person } }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Fact]
    public void Satisfied_by_a_second_nominee_beside_the_chair_in_the_seat()
    {
        var member = LawfulBoard.Create().Members[position];
        var board = LawfulBoard.Create()
            .With(position, seated => seated with { Person = new Person { Id = "p-chair" } })
            .WithMemberAdded(member with { Id = "second" });

        Ask(board).ShouldComeTo(Outcome.Satisfied);
    }

    [Fact]
    public void Satisfied_while_the_nominee_is_suspended() =>
        Ask(LawfulBoard.Create().With(position, member => member with { IsSuspended = true })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void A_nominee_who_only_observes_does_not_count() =>
        Ask(LawfulBoard.Create().WithoutMember(position) with { Attendees = FactList.Complete(new BoardAttendee { Kind = AttendeeKind.Observer, Represents = one }) })
            .ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);

    [Fact]
    public void An_undated_entry_does_not_hide_that_a_complete_list_shows_no_joint_nominee() =>
        Ask(Nominates(new Nomination { On = Nominated, Nominators = FactList.Complete(one), JointProcessFollowed = false })
                .With(position, member => member with { From = null }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    private IntegratedCareBoard Nominates(Nomination nomination) =>
        LawfulBoard.Create().With(position, member => member with { Nomination = nomination });
}

public sealed class TrustNomineeRuleTests() : JointNomineeRuleTests("ICB-BOARD-007", LawfulBoard.Trust, NominatingSector.NhsTrusts, "RX1", "RX2")
{
    [Fact]
    public void A_trust_listed_against_its_stated_conditions_is_a_remark()
    {
        var board = LawfulBoard.Create().WithConstitution(constitution => constitution with
        {
            NominatingTrusts = FactList.Complete(
                constitution.NominatingTrusts[0],
                constitution.NominatingTrusts[1] with { MeetsForwardPlanCondition = false, MeetsLevelOfServicesCondition = false }),
        });

        Ask(board).ShouldComeTo(Outcome.Satisfied).Remarks.ShouldContain(remark => remark.Contains("source unverified", StringComparison.Ordinal));
    }

    [Fact]
    public void Satisfied_by_a_joint_nomination_of_twelve_trusts()
    {
        Body[] twelve = [.. Enumerable.Range(1, 12).Select(number => new Body { Kind = BodyKind.NhsFoundationTrust, Code = $"RA{number}" })];
        var board = LawfulBoard.Create().WithNomination(
            LawfulBoard.Trust,
            nomination => nomination with { JointProcessFollowed = null, Entitled = FactList.Complete<Body>(twelve), Nominators = FactList.Complete<Body>(twelve) });

        Ask(board).ShouldComeTo(Outcome.Satisfied);
    }
}

public sealed class PrimaryCareNomineeRuleTests()
    : JointNomineeRuleTests("ICB-BOARD-008", LawfulBoard.PrimaryCare, NominatingSector.PrimaryMedicalServices, "X81001", "X81002")
{
    [Fact]
    public void Not_satisfied_when_network_directors_alone_choose()
    {
        var board = LawfulBoard.Create().WithNomination(
            LawfulBoard.PrimaryCare,
            nomination => nomination with
            {
                Entitled = FactList.Complete(LawfulBoard.PracticeOne, LawfulBoard.PracticeTwo),
                Nominators = FactList.Complete(new Body { Kind = BodyKind.Other, Code = "U12345", Name = "Network directors" }),
                JointProcessFollowed = false,
            });

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);
    }
}

public sealed class CouncilNomineeRuleTests()
    : JointNomineeRuleTests("ICB-BOARD-009", LawfulBoard.Council, NominatingSector.LocalAuthorities, "E10000099", "E06000099")
{
    [Fact]
    public void A_county_that_nominates_without_the_overlapping_unitary_is_named_with_it()
    {
        var board = LawfulBoard.Create().WithNomination(
            LawfulBoard.Council,
            nomination => nomination with
            {
                On = new(2022, 7, 1),
                Nominators = FactList.Complete(LawfulBoard.County),
                JointProcessFollowed = false,
            });

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute).Findings.ShouldContain(finding => finding.Message.Contains("Sampleton", StringComparison.Ordinal));
    }
}
