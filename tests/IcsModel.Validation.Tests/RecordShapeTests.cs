using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Constitutions;
using IcsModel.Eligibility;
using IcsModel.Establishment;
using IcsModel.Interests;
using IcsModel.Meetings;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class RecordShapeTests
{
    private static readonly LocalDate Day = new(2025, 5, 1);
    private static readonly IntegratedCareBoard Board = LawfulBoard.Create();
    private readonly IntegratedCareBoardValidator validator = new();

    public static TheoryData<string, IntegratedCareBoard> EmptyPeriods => new()
    {
        { "ConstitutionVersions[0].To", Board with { ConstitutionVersions = FactList.Complete(new ConstitutionVersion { From = Day, To = Day }) } },
        { "Clusters[0].To", Board with { Clusters = FactList.Complete(new Cluster { From = Day, To = Day }) } },
        { "ConflictsPolicy.To", Board with { ConflictsPolicy = new() { From = Day, To = Day } } },
        { "Officers[0].To", Board with { Officers = FactList.Complete(new NamedOfficer { From = Day, To = Day }) } },
        { "Accounts.Years[0].To", ShapeFaults.WithYear(new AnnualAccounts { From = Day, To = Day }) },
        {
            "Accounts.ExtraPeriods[0].To",
            Board with { Accounts = new() { ExtraPeriods = FactList.Complete(new ExtraPeriodAccounts { From = Day, To = Day }) } }
        },
        {
            "Members[0].Disqualifications[0].To",
            Board.WithMember(0, member => member with { Disqualifications = FactList.Complete(new Disqualification { From = Day, To = Day }) })
        },
        { "Members[0].OtherRoles[0].To", Board.WithMember(0, member => member with { OtherRoles = FactList.Complete(new OtherRole { From = Day, To = Day }) }) },
        {
            "Members[0].Registrations[0].To",
            Board.WithMember(0, member => member with { Registrations = FactList.Complete(new ProfessionalRegistration { From = Day, To = Day }) })
        },
    };

    public static TheoryData<string, IntegratedCareBoard> DeniedDays => new()
    {
        { "EstablishmentOrder.PublishedOn", Board with { EstablishmentOrder = new() { PublishedOn = Day, IsPublished = false } } },
        {
            "EstablishmentOrder.Variations[0].PublishedOn",
            Board with { EstablishmentOrder = new() { Variations = FactList.Complete(new OrderVariation { PublishedOn = Day, IsPublished = false }) } }
        },
        {
            "EstablishmentOrder.Variations[0].AffectedBoards[0].ConsultedUntil",
            Board with
            {
                EstablishmentOrder = new()
                {
                    Variations = FactList.Complete(new OrderVariation { AffectedBoards = FactList.Complete(new AffectedBoard { ConsultedUntil = Day, WasConsulted = false }) }),
                },
            }
        },
        { "ConstitutionVersions[0].PublishedOn", Board with { ConstitutionVersions = FactList.Complete(new ConstitutionVersion { PublishedOn = Day, IsPublished = false }) } },
        { "UrgentDecisions[0].RatifiedOn", WithDecision(new UrgentDecision { RatifiedOn = Day, IsRatified = false }) },
        { "UrgentDecisions[0].SentToAuditOn", WithDecision(new UrgentDecision { SentToAuditOn = Day, IsSentToAudit = false }) },
        { "Meetings[0].PapersPublishedOn", ShapeFaults.WithMeeting(meeting => meeting with { PapersPublishedOn = Day, PapersPublished = false }) },
        { "Meetings[0].MinutesPublishedOn", ShapeFaults.WithMeeting(meeting => meeting with { MinutesPublishedOn = Day, MinutesPublished = false }) },
        { "RegistersOfInterests[0].Entries[0].DeclaredOn", ShapeFaults.WithEntry(new InterestEntry { DeclaredOn = Day, IsDeclared = false }) },
        { "Accounts.Years[0].PreparedOn", ShapeFaults.WithYear(new AnnualAccounts { PreparedOn = Day, IsPrepared = false }) },
        { "Accounts.Years[0].AuditedOn", ShapeFaults.WithYear(new AnnualAccounts { AuditedOn = Day, IsAudited = false }) },
        { "Accounts.Years[0].AuditedSentOn", ShapeFaults.WithYear(new AnnualAccounts { AuditedSentOn = Day, AuditedSent = false }) },
        { "Accounts.Years[0].UnauditedSentOn", ShapeFaults.WithYear(new AnnualAccounts { UnauditedSentOn = Day, UnauditedSent = false }) },
        { "Conduct.StandardsOfConductPublishedOn", Board with { Conduct = new() { StandardsOfConductPublishedOn = Day, HasStandardsOfConduct = false } } },
        { "Conduct.SpeakingUpPolicyAdoptedOn", Board with { Conduct = new() { SpeakingUpPolicyAdoptedOn = Day, HasSpeakingUpPolicy = false } } },
    };

    public static TheoryData<string, IntegratedCareBoard> UndefinedValues => new()
    {
        { "Members[0].LeadFor[0]", Board.WithMember(0, member => member with { LeadFor = FactList.Complete((LeadArea)99) }) },
        { "RegistersOfInterests[0].Covers[0]", Board with { RegistersOfInterests = FactList.Complete(new RegisterOfInterests { Covers = FactList.Complete((InterestGroup)99) }) } },
        { "Handbook.Items[0].Kind", Board with { Handbook = new() { Items = FactList.Complete(new HandbookItem { Kind = (HandbookItemKind)99 }) } } },
        { "FirstConstitution.Grounds[0]", Board with { FirstConstitution = new() { Grounds = FactList.Complete((OwnConstitutionGround)99) } } },
        { "TransferSchemes[0].Occasion", Board with { TransferSchemes = FactList.Complete(new TransferScheme { Occasion = (TransferOccasion)99 }) } },
        { "TransferSchemes[0].Coverage", Board with { TransferSchemes = FactList.Complete(new TransferScheme { Coverage = (TransferCoverage)99 }) } },
        { "Meetings[0].Kind", ShapeFaults.WithMeeting(meeting => meeting with { Kind = (MeetingKind)99 }) },
        { "Constitution.StandingOrders.Quorum.Of", ShapeFaults.WithQuorum(new Quorum { Of = (QuorumBase)99 }) },
        { "Constitution.Delegations[0].To", Board.WithConstitution(constitution => constitution with { Delegations = FactList.Complete(new Delegation { To = (DelegateKind)99 }) }) },
    };

    [Theory]
    [MemberData(nameof(EmptyPeriods))]
    public void Every_period_holds_a_day(string property, IntegratedCareBoard board) => ShouldBeOne(board, "IN-053", property);

    [Theory]
    [MemberData(nameof(DeniedDays))]
    public void What_was_not_done_has_no_day(string property, IntegratedCareBoard board) => ShouldBeOne(board, "IN-054", property);

    [Theory]
    [MemberData(nameof(UndefinedValues))]
    public void Every_value_has_a_name(string property, IntegratedCareBoard board) => ShouldBeOne(board, "IN-052", property);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 0)]
    [InlineData(-1, -3)]
    [InlineData(4, 3)]
    [InlineData(0, null)]
    [InlineData(null, 0)]
    public void A_fraction_lies_between_nothing_and_the_whole(int? numerator, int? denominator) =>
        ShouldBeOne(
            ShapeFaults.WithQuorum(new Quorum { Numerator = numerator, Denominator = denominator }), "IN-060", "Constitution.StandingOrders.Quorum.Numerator");

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 3)]
    [InlineData(1, null)]
    [InlineData(null, 2)]
    public void Takes_any_such_fraction_or_half_of_one(int? numerator, int? denominator) =>
        validator.Validate(ShapeFaults.WithQuorum(new Quorum { Numerator = numerator, Denominator = denominator })).Errors.ShouldBeEmpty();

    [Fact]
    public void What_happens_on_the_same_day_is_in_order()
    {
        validator.Validate(WithDecision(new UrgentDecision { On = Day, RatifiedOn = Day, SentToAuditOn = Day })).Errors.ShouldBeEmpty();
        validator.Validate(ShapeFaults.WithYear(new AnnualAccounts { PreparedOn = Day, AuditedOn = Day, AuditedSentOn = Day })).Errors.ShouldBeEmpty();
        validator.Validate(ShapeFaults.WithEntry(new InterestEntry { AroseOn = Day, DeclaredOn = Day, ConfirmedOn = Day, EndedOn = Day })).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void The_second_of_two_days_is_checked_everywhere()
    {
        ShouldBeOne(WithDecision(new UrgentDecision { On = Day, SentToAuditOn = Day.PlusDays(-1) }), "IN-076", "UrgentDecisions[0].SentToAuditOn");
        ShouldBeOne(ShapeFaults.WithYear(new AnnualAccounts { AuditedOn = Day, AuditedSentOn = Day.PlusDays(-1) }), "IN-077", "Accounts.Years[0].AuditedSentOn");
        ShouldBeOne(
            ShapeFaults.WithEntry(new InterestEntry { DeclaredOn = Day, ConfirmedOn = Day.PlusDays(-1) }),
            "IN-065",
            "RegistersOfInterests[0].Entries[0].ConfirmedOn");
    }

    [Fact]
    public void A_nil_return_may_say_when_it_was_made() =>
        validator.Validate(ShapeFaults.WithEntry(new InterestEntry { IsNilReturn = true, DeclaredOn = Day, ConfirmedOn = Day, Person = new() { Id = "p" } }))
            .Errors.ShouldBeEmpty();

    [Fact]
    public void Ids_of_entries_are_unique_in_their_register_only()
    {
        var one = new RegisterOfInterests { Id = "r1", Entries = FactList.Complete(new InterestEntry { Id = "e1" }) };

        validator.Validate(Board with { RegistersOfInterests = FactList.Complete(one, one with { Id = "r2" }) }).Errors.ShouldBeEmpty();
        ShouldBeOne(Board with { RegistersOfInterests = FactList.Complete(one, one) }, "IN-055", "RegistersOfInterests[1].Id");
        ShouldBeOne(
            Board with { RegistersOfInterests = FactList.Complete(one with { Entries = FactList.Complete(new InterestEntry { Id = "e" }, new InterestEntry { Id = "e" }) }) },
            "IN-055",
            "RegistersOfInterests[0].Entries[1].Id");
    }

    [Fact]
    public void One_decision_may_have_several_conflicts() =>
        validator.Validate(Board with { ConflictsHandled = FactList.Complete(new ConflictHandling { Id = "d1" }, new ConflictHandling { Id = "d1" }) })
            .Errors.ShouldBeEmpty();

    [Fact]
    public void A_register_that_may_be_among_those_left_out_is_no_fault()
    {
        var declared = Board with { Declarations = FactList.Complete(new Declaration { Register = "r1" }) };

        validator.Validate(declared).Errors.ShouldBeEmpty();
        validator.Validate(declared with { RegistersOfInterests = FactList.Partial(new RegisterOfInterests { Id = "r2" }) }).Errors.ShouldBeEmpty();
        validator.Validate(declared with { RegistersOfInterests = FactList.NotStated(new RegisterOfInterests { Id = "r1" }) }).Errors.ShouldBeEmpty();
        ShouldBeOne(declared with { RegistersOfInterests = FactList.Complete<RegisterOfInterests>() }, "IN-067", "Declarations[0].Register");
    }

    private static IntegratedCareBoard WithDecision(UrgentDecision decision) => Board with { UrgentDecisions = FactList.Complete(decision) };

    private void ShouldBeOne(IntegratedCareBoard board, string code, string property)
    {
        var failure = validator.Validate(board).Errors.ShouldHaveSingleItem();

        (failure.ErrorCode, failure.PropertyName).ShouldBe((code, property));
    }
}
