using IcsModel.Boards;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The board and the people who sit on it or attend it.</content>
internal sealed partial class ModelBinder
{
    private IntegratedCareBoard? Board(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var (code, name) = (facts.Text("code"), facts.Text("name"));
        var period = facts.Period("establishedOn", "abolishedOn");
        var board = new IntegratedCareBoard
        {
            Code = code,
            Name = name,
            EstablishedOn = period.From,
            AbolishedOn = period.To,
            Members = facts.List("members", Member),
            Attendees = facts.List("attendees", Attendee),
            Vacancies = facts.List("vacancies", Vacancy),
            SkillsReviews = facts.List("skillsReviews", SkillsReview),
            SelectionGuidancePublished = facts.Truth("selectionGuidancePublished"),
        };
        return facts.Close(facts.HasMore ? WithRecords(facts, board) : board);
    }

    private IntegratedCareBoard WithRecords(ObjectBinder facts, IntegratedCareBoard board) =>
        board with
        {
            EstablishmentOrder = facts.One("establishmentOrder", EstablishmentOrder),
            ConstitutionVersions = facts.List("constitutionVersions", ConstitutionVersion),
            FirstConstitution = facts.One("firstConstitution", FirstConstitution),
            Succession = facts.One("succession", BoardSuccession),
            TransferSchemes = facts.List("transferSchemes", TransferScheme),
            Clusters = facts.List("clusters", Cluster),
            LocalAuthoritiesInArea = facts.List("localAuthoritiesInArea", Body),
            Declarations = facts.List("declarations", Declaration),
            ConflictsHandled = facts.List("conflictsHandled", ConflictHandling),
            ConflictsPolicy = facts.One("conflictsPolicy", ConflictsPolicy),
            UrgentDecisions = facts.List("urgentDecisions", UrgentDecision),
            PayDecisions = facts.List("payDecisions", PayDecision),
            CommitteeAllowances = facts.List("committeeAllowances", CommitteeAllowance),
            DevelopmentAgreements = facts.List("developmentAgreements", DevelopmentAgreement),
            SealUses = facts.List("sealUses", SealUse),
            AuthorisedSignatories = facts.List("authorisedSignatories", AuthorisedSignatory),
        };

    private BoardMember? Member(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        var member = new BoardMember
        {
            Id = facts.Text("id"),
            Person = facts.One("person", Person),
            Seat = (SeatKind?)facts.Word("seat", Words.SeatKinds),
            Title = facts.Text("title"),
            From = period.From,
            To = period.To,
            Capacity = (Capacity?)facts.Word("capacity", Words.Capacities),
            Appointment = facts.One("appointment", Appointment),
            Nomination = facts.One("nomination", Nomination),
            MentalIllnessServicesExpertise = facts.One("mentalIllnessServicesExpertise", Expertise),
            Employment = facts.List("employment", EmploymentSpell),
            Secondments = facts.List("secondments", Secondment),
            Votes = facts.Truth("votes"),
            IsDeputyChair = facts.Truth("deputyChair"),
            IsSeniorNonExecutive = facts.Truth("seniorNonExecutive"),
            IsSuspended = facts.Truth("suspended"),
            Departure = facts.One("departure", Departure),
        };
        return facts.Close(facts.HasMore ? WithEligibility(facts, member) : member);
    }

    private BoardAttendee? Attendee(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new BoardAttendee
            {
                Id = facts.Text("id"),
                Person = facts.One("person", Person),
                Kind = (AttendeeKind?)facts.Word("kind", Words.AttendeeKinds),
                Title = facts.Text("title"),
                Represents = facts.One("represents", Body),
                SubstituteFor = facts.Text("substituteFor"),
                VoteRecorded = facts.Truth("voteRecorded"),
            })
            : null;

    private Vacancy? Vacancy(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Vacancy { Seat = (SeatKind?)facts.Word("seat", Words.SeatKinds), From = period.From, To = period.To });
    }

    private SkillsReview? SkillsReview(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new SkillsReview { On = facts.Date("on"), Reference = facts.Text("reference") })
            : null;
}
