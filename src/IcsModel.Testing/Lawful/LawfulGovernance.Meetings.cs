using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;

namespace IcsModel.Testing;

/// <content>The meetings.</content>
public static partial class LawfulGovernance
{
    internal const int FirstMeeting = 0;
    internal const int SecondMeeting = 1;
    internal const int CalledMeeting = 2;
    internal const int RequisitionedMeeting = 3;
    internal const int EmergencyMeeting = 4;
    internal const int CommitteeMeeting = 5;

    private static readonly string[] Present =
        ["p-chair", "p-chief-executive", "p-finance", "p-medical", "p-audit-chair", "p-deputy", "p-primary-care", "p-council", "p-place-1", "p-place-2"];

    internal static Attendance[] Attending(params ReadOnlySpan<string> people)
    {
        var attendance = new List<Attendance>();
        foreach (var id in people)
        {
            attendance.Add(new Attendance { Person = new Person { Id = id } });
        }

        return [.. attendance];
    }

    internal static Attendance InPlaceOf(string member, string person) =>
        new() { Person = new Person { Id = person }, SubstituteFor = new Person { Id = member }, PermittedByPresiding = true };

    private static IntegratedCareBoard WithMeetings(IntegratedCareBoard board, LocalDate established) => board with
    {
        Constitution = board.Constitution! with { StandingOrders = Orders() },
        Meetings = FactList.Complete(
            Ordinary(established.PlusDays(50)),
            Ordinary(established.PlusDays(113)) with
            {
                Id = "july",
                PresidedBy = new Person { Id = "p-deputy" },
                Attendance = FactList.Complete(Attending(Present.AsSpan()[1..])),
                Items = FactList.Complete<MeetingItem>(),
            },
            Ordinary(established.PlusDays(70)) with
            {
                Id = "called",
                Kind = MeetingKind.CalledByChair,
                NoticeGivenOn = established.PlusDays(56),
                Suspension = new StandingOrdersSuspension
                {
                    ByChair = true,
                    SupportedBy = 2,
                    ReasonRecorded = true,
                    ReportedToAuditOn = established.PlusDays(85),
                },
            },
            Ordinary(established.PlusDays(90)) with
            {
                Id = "required",
                Kind = MeetingKind.Requisitioned,
                Requisition = new Requisition { Members = 6, On = established.PlusDays(60), CalledByMembers = true },
                NoticeGivenOn = established.PlusDays(70),
            },
            Ordinary(established.PlusDays(100)) with
            {
                Id = "emergency",
                Kind = MeetingKind.Emergency,
                ReasonForUrgencyGiven = true,
                NoticeGivenOn = established.PlusDays(98),
                PapersSubmittedOn = null,
                PapersCirculatedOn = null,
                PapersPublishedOn = established.PlusDays(99),
            },
            new Meeting
            {
                Id = "pay",
                Committee = "remuneration",
                HeldOn = established.PlusDays(60),
                Kind = MeetingKind.Ordinary,
                HeldInPublic = false,
                ExclusionResolved = true,
            }),
        UrgentDecisions = FactList.Complete(
            new UrgentDecision
            {
                On = established.PlusDays(95),
                ByChairAndChiefExecutive = true,
                IsRatified = true,
                RatifiedOn = established.PlusDays(100),
                IsSentToAudit = true,
                SentToAuditOn = established.PlusDays(110),
            }),
    };

    internal static StandingOrders Orders() => new()
    {
        Quorum = new Quorum
        {
            Clause = new Clause { Provides = true, Number = "4.7.2", Page = 61 },
            Numerator = 1,
            Denominator = 2,
            Groups = FactList.Complete(
                Group("the chief executive or director of finance", SeatKind.ChiefExecutive, SeatKind.DirectorOfFinance),
                Group("the medical director or director of nursing", SeatKind.MedicalDirector, SeatKind.DirectorOfNursing),
                Group("the independent members", SeatKind.Chair, SeatKind.NonExecutive),
                Group("the partner members", SeatKind.PartnerNhsTrust, SeatKind.PartnerPrimaryMedical, SeatKind.PartnerLocalAuthority)),
            NeedsChair = false,
            NeedsChairOrDeputy = true,
            SubstitutesCount = true,
        },
        SubstitutesFor = FactList.Complete(
            SeatKind.ChiefExecutive,
            SeatKind.DirectorOfFinance,
            SeatKind.MedicalDirector,
            SeatKind.DirectorOfNursing,
            SeatKind.PartnerNhsTrust,
            SeatKind.PartnerPrimaryMedical,
            SeatKind.PartnerLocalAuthority),
        CalledNoticeDays = 14,
        EmergencyNoticeDays = 2,
        SubmissionDays = 7,
        CirculationDays = 5,
    };

    private static QuorumGroup Group(string name, params ReadOnlySpan<SeatKind> seats) => new() { Name = name, Seats = FactList.Complete(seats), AtLeast = 1 };

    private static Meeting Ordinary(LocalDate held) => new()
    {
        Id = "may",
        HeldOn = held,
        Kind = MeetingKind.Ordinary,
        NoticeGivenOn = held.PlusDays(-40),
        PapersSubmittedOn = held.PlusDays(-8),
        PapersCirculatedOn = held.PlusDays(-6),
        PapersPublished = true,
        PapersPublishedOn = held.PlusDays(-5),
        MinutesPublished = true,
        MinutesPublishedOn = held.PlusDays(35),
        PresidedBy = new Person { Id = "p-chair" },
        HeldInPublic = true,
        Attendance = FactList.Complete<Attendance>([.. Attending(Present), InPlaceOf("p-nursing", "p-93"), .. Attending("p-90")]),
        Items = FactList.Complete(
            new MeetingItem
            {
                Id = "procurement",
                Title = "Primary care procurement",
                Excluded = FactList.Complete(new Person { Id = "p-primary-care" }),
                Votes = FactList.Complete<Vote>(),
                Carried = true,
            },
            new MeetingItem
            {
                Id = "budget",
                Title = "Budget",
                Excluded = FactList.Complete<Person>(),
                Votes = FactList.Complete(
                    Cast("p-chair", VoteDirection.For), Cast("p-finance", VoteDirection.For), Cast("p-93", VoteDirection.For), Cast("p-council", VoteDirection.Against)),
                Carried = true,
            }),
        Minutes = new MinutesRecord { Attendance = true, Decisions = true, Votes = true, Dissent = true, AgreedAtNextMeeting = true },
    };

    private static Vote Cast(string person, VoteDirection direction) =>
        new() { Person = new Person { Id = person }, Direction = direction, ByProxy = false, IsCasting = false };
}
