using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.ModelConstitution;

public sealed class UnitaryBoardRuleTests() : BoardRuleTests("NHSE-BOARD-006")
{
    [Theory]
    [InlineData(true, true, Outcome.Satisfied, Reason.None)]
    [InlineData(false, true, Outcome.NotSatisfied, Reason.NotProvided)]
    [InlineData(true, false, Outcome.NotSatisfied, Reason.NotProvided)]
    [InlineData(null, false, Outcome.NotSatisfied, Reason.NotProvided)]
    [InlineData(null, true, Outcome.Undetermined, Reason.FactMissing)]
    [InlineData(true, null, Outcome.Undetermined, Reason.FactMissing)]
    public void Both_statements_are_asked_for(bool? unitary, bool? accountable, Outcome outcome, Reason reason) =>
        Ask(Stating(unitary, accountable)).ShouldComeTo(outcome, reason);

    [Fact]
    public void Undetermined_when_nothing_is_known_of_the_constitution() =>
        Ask(LawfulBoard.Create() with { Constitution = null }).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_version_described_begins_later() =>
        Ask(Stating(false, false).WithConstitution(constitution => constitution with { From = BoardAsking.Day.PlusDays(1) })).Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Undetermined_when_the_version_described_has_ended() =>
        Ask(Stating(false, false).WithConstitution(constitution => constitution with { To = BoardAsking.Day })).Outcome.ShouldBe(Outcome.Undetermined);

    private static IntegratedCareBoard Stating(bool? unitary, bool? accountable) =>
        LawfulBoard.Create().WithConstitution(constitution => constitution with
        {
            UnitaryBoard = new Clause { Provides = unitary },
            JointAccountability = new Clause { Provides = accountable },
        });
}

public sealed class SkillsReviewRuleTests() : BoardRuleTests("NHSE-BOARD-008")
{
    private static readonly LocalDate Reviewed = new(2024, 2, 1);

    [Theory]
    [InlineData(-1, Outcome.Undetermined, Reason.SourceUnverified)]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(3650, Outcome.Satisfied, Reason.None)]
    public void A_review_counts_from_its_day_on_without_any_interval(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(LawfulBoard.Create() with { SkillsReviews = FactList.Complete(new SkillsReview { On = Reviewed }) }, Reviewed.PlusDays(daysAfter))
            .ShouldComeTo(outcome, reason);

    [Fact]
    public void Undetermined_when_a_complete_record_holds_no_review() =>
        Ask(LawfulBoard.Create() with { SkillsReviews = FactList.Complete<SkillsReview>() }).ShouldComeTo(Outcome.Undetermined, Reason.SourceUnverified);

    [Fact]
    public void Undetermined_when_the_review_has_no_day() =>
        Ask(LawfulBoard.Create() with { SkillsReviews = FactList.Complete(new SkillsReview { Reference = "minute 7" }) })
            .ShouldComeTo(Outcome.Undetermined, Reason.SourceUnverified);
}

public sealed class AttendeesDoNotVoteRuleTests() : BoardRuleTests("NHSE-BOARD-009")
{
    [Fact]
    public void Undetermined_when_a_vote_is_recorded_because_the_source_is_not_verified() =>
        Ask(Attending(voted: true)).ShouldComeTo(Outcome.Undetermined, Reason.SourceUnverified)
            .Missing.ShouldContain(missing => missing.Kind == MissingKind.SourceUnverified);

    [Fact]
    public void Undetermined_when_it_is_not_known_whether_a_vote_is_recorded() => Ask(Attending(voted: null)).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_attendees_are_not_stated_complete() =>
        Ask(LawfulBoard.Create() with { Attendees = FactList.NotStated(new BoardAttendee { VoteRecorded = false }) })
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Not_applicable_when_nobody_attends() =>
        Ask(LawfulBoard.Create() with { Attendees = FactList.Complete<BoardAttendee>() }).ShouldComeTo(Outcome.NotApplicable, Reason.NoneRecorded);

    private static IntegratedCareBoard Attending(bool? voted) =>
        LawfulBoard.Create() with { Attendees = FactList.Complete(new BoardAttendee { Kind = AttendeeKind.Observer, VoteRecorded = voted }) };
}
