using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Interests;

namespace IcsModel.Testing;

/// <content>Interests.</content>
public static partial class LawfulGovernance
{
    /// <summary>The positions of the registers.</summary>
    internal const int BoardRegister = 0;
    internal const int CommitteeRegister = 1;
    internal const int EmployeeRegister = 2;

    /// <summary>The positions in the register of the board of the chair, whose interest runs, and of the director of finance, whose interest has ended.</summary>
    internal const int ChairsInterest = 0;
    internal const int EndedInterest = 2;

    private static IntegratedCareBoard WithInterests(IntegratedCareBoard board, LocalDate established) =>
        board with
        {
            RegistersOfInterests = FactList.Complete(
                new RegisterOfInterests
                {
                    Id = "board",
                    Covers = FactList.Complete(InterestGroup.BoardMembers),
                    PublishedOn = established,
                    IsPublished = true,
                    Entries = FactList.Complete<InterestEntry>([.. board.Members.Select((member, i) => EntryOf(i, member.Person!, member.From ?? established))]),
                },
                new RegisterOfInterests
                {
                    Id = "committees",
                    Covers = FactList.Complete(InterestGroup.CommitteeMembers),
                    IsPublished = true,
                    IsOpenOnRequest = true,
                    Entries = FactList.Complete<InterestEntry>(
                        [
                            .. board.Committees.SelectMany(committee => committee.Members)
                                .Where(member => member.Person is not null)
                                .Select(member => NilReturn(member.Person!, member.From ?? established)),
                        ]),
                },
                new RegisterOfInterests
                {
                    Id = "employees",
                    Covers = FactList.Complete(InterestGroup.Employees),
                    CoversEveryEmployee = true,
                    IsPublished = false,
                    IsOpenOnRequest = true,
                    Entries = FactList.Complete(
                        NilReturn(new Person { Id = "p-201" }, established.PlusDays(20)),
                        NilReturn(new Person { Id = "p-202" }, established.PlusDays(20))),
                }),
            Declarations = FactList.Complete(
                new Declaration
                {
                    Id = "d-1",
                    Person = new Person { Id = "p-chair" },
                    On = established,
                    Register = "board",
                    IsEntered = true,
                }),
            ConflictsHandled = FactList.Complete(
                new ConflictHandling
                {
                    Id = "h-1",
                    Person = new Person { Id = "p-trust" },
                    On = established.PlusDays(60),
                    IsMaterial = true,
                    Handling = ConflictAction.LeftMeeting,
                }),
            ConflictsPolicy = new ConflictsPolicy
            {
                RequiresDeclarations = true,
                RequiresTimelyDeclarations = true,
                ManagesConflicts = true,
                From = established,
                Effectiveness = new Attestation { By = Actor.OfPanel("Audit and Risk Committee"), On = established.PlusDays(75), Basis = "internal audit" },
            },
            Conduct = (board.Conduct ?? new ConductArrangements()) with
            {
                HasStandardsOfConduct = true,
                StandardsOfConductPublishedOn = established,
                StandardsAcknowledged = new Attestation { By = Actor.ChiefExecutive, On = established.PlusDays(70) },
                GiftsRegisterPublished = true,
                ProcurementDecisionsPublished = true,
            },
            Officers = FactList.Complete<NamedOfficer>(
                [
                    .. board.Officers,
                    new NamedOfficer { Role = OfficerRole.ConflictsOfInterestGuardian, Person = new Person { Id = "p-audit-chair" }, From = established },
                ]),
        };

    /// <summary>The chair has an interest, that of the director of finance has ended, and everybody else has none.</summary>
    private static InterestEntry EntryOf(int position, Person person, LocalDate from) =>
        position switch
        {
            ChairsInterest => Interest("i-1", person, from),
            EndedInterest => Interest("i-2", person, from) with
            {
                EndedOn = from.PlusDays(40),
                PublishedUntil = from.PlusDays(40).PlusMonths(6),
                RetainedUntil = from.PlusDays(40).PlusYears(6),
            },
            _ => NilReturn(person, from),
        };

    private static InterestEntry Interest(string id, Person person, LocalDate from) => new()
    {
        Id = id,
        Person = person,
        IsNilReturn = false,
        Kind = InterestKind.Financial,
        Status = ConflictStatus.Potential,
        AroseOn = from.PlusDays(-100),
        AwareOn = from,
        DeclaredOn = from,
        IsDeclared = true,
        ConfirmedOn = from.PlusDays(90),
    };

    private static InterestEntry NilReturn(Person person, LocalDate from) => new()
    {
        Person = person,
        IsNilReturn = true,
        DeclaredOn = from,
        IsDeclared = true,
        ConfirmedOn = from.PlusDays(90),
    };
}
