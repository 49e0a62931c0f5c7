using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Testing;

/// <content>The constitution and the committees.</content>
public static partial class LawfulBoard
{
    private static Constitution Constitution(LocalDate established) => new()
    {
        From = established,
        Version = "1.0",
        Seats = FactList.Complete<ConstitutionSeat>(
        [
            new ConstitutionSeat { Kind = SeatKind.Chair, Number = 1, AppointedBy = Actor.NhsEngland, ApprovedBy = Actor.SecretaryOfState },
            new ConstitutionSeat { Kind = SeatKind.ChiefExecutive, Number = 1, AppointedBy = Actor.Chair, ApprovedBy = Actor.NhsEngland },
            .. Enum.GetValues<SeatKind>().Where(seat => seat is not (SeatKind.Chair or SeatKind.ChiefExecutive)).Select(seat => new ConstitutionSeat
            {
                Kind = seat,
                AtLeast = 1,
                AppointedBy = AppointorOf(seat),
                ApprovedBy = Actor.Chair,
            }),
        ]),
        NominatingTrusts = FactList.Complete(
            new EntitledNominator { Body = TrustOne, ProvidesServicesInArea = true, MeetsForwardPlanCondition = true },
            new EntitledNominator { Body = TrustTwo, ProvidesServicesInArea = true, MeetsForwardPlanCondition = true }),
        NominatingPrimaryMedicalProviders = FactList.Complete(
            new EntitledNominator { Body = PracticeOne, IsOfPrescribedDescription = true },
            new EntitledNominator { Body = PracticeTwo, IsOfPrescribedDescription = true }),
        NominatingLocalAuthorities = FactList.Complete(new EntitledNominator { Body = County }, new EntitledNominator { Body = Unitary }),
        RemovalOfChair = new Clause { Provides = true, Number = "3.14" },
        ValidationOfProceedings = new Clause { Provides = false },
        DeputyActsForChair = new Clause { Provides = false },
        UnitaryBoard = new Clause { Provides = true, Number = "2.1.4" },
        JointAccountability = new Clause { Provides = true, Number = "2.1.4" },
        QuorumWithoutChair = new Clause { Provides = true, Number = "4.7" },
        Variations = FactList.Complete(
            new ConstitutionVariation
            {
                MadeBy = Actor.OfBody(new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" }),
                MadeOn = established.PlusDays(100),
                Approvals = FactList.Complete(new Approval { By = Actor.NhsEngland, On = established.PlusDays(90) }),
                ProcedureFollowed = true,
                Version = "1.1",
            }),
    };

    private static Committee Audit(LocalDate established) => new()
    {
        Id = "audit",
        Name = "Audit and Risk Committee",
        Kind = CommitteeKind.Audit,
        Chair = new Person { Id = "p-audit-chair" },
        MayExerciseCommissioningFunctions = false,
        Members = FactList.Complete(new CommitteeMember { Id = "a-1", Person = new Person { Id = "p-audit-chair" }, From = established }),
    };

    private static Committee Commissioning(LocalDate established) => new()
    {
        Id = "commissioning",
        Name = "Commissioning Committee",
        Kind = CommitteeKind.Other,
        Chair = new Person { Id = "p-non-executive-3" },
        MayExerciseCommissioningFunctions = true,
        Members = FactList.Complete(
            Seat("c-1", "p-non-executive-3", established),
            Seat("c-2", "p-91", established)),
    };

    private static Committee Remuneration(LocalDate established) => new()
    {
        Id = "remuneration",
        Name = "Remuneration Committee",
        Kind = CommitteeKind.Remuneration,
        Chair = new Person { Id = "p-deputy" },
        MayExerciseCommissioningFunctions = false,
        Members = FactList.Complete(
            new CommitteeMember { Id = "r-1", Person = new Person { Id = "p-deputy" }, From = established },
            new CommitteeMember { Id = "r-2", Person = new Person { Id = "p-non-executive-3" }, From = established }),
    };

    private static CommitteeMember Seat(string id, string person, LocalDate from) => new()
    {
        Id = id,
        Person = new Person { Id = person },
        From = from,
        Appointment = new Appointment
        {
            By = Actor.Chair,
            DecidedOn = from,
            Approvals = FactList.Complete<Approval>(),
            IndependenceAssessment = new IndependenceAssessment { By = Actor.Chair, On = from, Conclusion = IndependenceConclusion.DoesNotUndermine },
        },
    };
}
