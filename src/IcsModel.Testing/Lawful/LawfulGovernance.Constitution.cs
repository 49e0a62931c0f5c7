using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Establishment;

namespace IcsModel.Testing;

/// <content>What the constitution provides.</content>
public static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithWholeConstitution(IntegratedCareBoard board, LocalDate established) =>
        board with
        {
            EstablishmentOrder = new EstablishmentOrder
            {
                Title = "The Exampleshire Integrated Care Board (Establishment) Order",
                Name = "NHS Exampleshire Integrated Care Board",
                MadeBy = Actor.NhsEngland,
                MadeOn = established.PlusDays(-20),
                TakesEffectOn = established,
                PublishedOn = established.PlusDays(-14),
                Area = FactList.Complete("E10000016", "E06000035", "E01000001"),
                GivesConstitution = true,
                ConstitutionPublishedOn = established,
                Variations = FactList.Complete<OrderVariation>(),
            },
            ConstitutionVersions = FactList.Complete(
                new ConstitutionVersion { Version = "1.0", From = established, To = established.PlusDays(100), PublishedOn = established },
                new ConstitutionVersion { Version = "1.1", From = established.PlusDays(100), PublishedOn = established.PlusDays(100) }),
            Succession = new BoardSuccession
            {
                Predecessors = FactList.Complete(new Body { Code = "QZ8", Kind = BodyKind.IntegratedCareBoard }),
                CarriedOver = FactList.Complete(
                    new CarriedOverNomination
                    {
                        Member = board.Members[0].Id,
                        MadeFor = new Body { Code = "QZ8", Kind = BodyKind.IntegratedCareBoard },
                        TransitionalRecord = "The Establishment Order, article 7",
                    }),
            },
            FirstConstitution = new FirstConstitution { AreaWasListed = true, ProposalWasAdopted = true },
            LocalAuthoritiesInArea = FactList.Complete(LawfulBoard.Unitary, LawfulBoard.County),
            Constitution = WholeConstitution.Provided(board.Constitution!),
        };

    private static class WholeConstitution
    {
        internal static Constitution Provided(Constitution constitution) =>
            constitution with
            {
                Name = "NHS Exampleshire Integrated Care Board",
                StatesName = Provides("1.2.1", 5),
                StatesArea = Provides("1.3.1", 5),
                AreaIsThatOfTheOrder = true,
                Seats = Seats(constitution),
                RemovalOfChair = Provides("3.14", 19),
                ValidationOfProceedings = constitution.ValidationOfProceedings! with { Number = "1.8", Page = 8 },
                DeputyActsForChair = constitution.DeputyActsForChair! with { Number = "4.3", Page = 24 },
                UnitaryBoard = Provides("2.1.4", 10),
                JointAccountability = Provides("2.1.4", 10),
                QuorumWithoutChair = Provides("4.7", 26),
                AuditChairIsGuardian = Provides("6.1.6", 34),
                IndependenceBar = new IndependenceBar
                {
                    BindsEveryAppointor = Provides("3.1.2", 13),
                    CoversPrivateHealthcare = Provides("3.1.2", 13),
                    CoversOtherReasons = Provides("3.1.2", 13),
                },
                ChairRemovableBy = FactList.Complete(Actor.NhsEngland),
                ChairRemovalApproval = Provides("3.14.2", 19),
                ChairRemovalApprovedBy = Actor.SecretaryOfState,
                ChiefExecutiveEmployment = new ChiefExecutiveEmploymentClause { ToBecome = Provides("3.4.2", 14), ToRemain = Provides("3.4.2", 14) },
                MembershipRequirements = FactList.Complete<MembershipRequirement>(),
                ExerciseOfFunctions = Provides("4.1", 20),
                EmployeeTerms = Provides("8.1", 36),
                Delegations = FactList.Complete(
                    new Delegation { To = DelegateKind.Committee, RestsOnAnotherPower = false, Description = "assurance on audit and risk", Clause = Provides("4.6.1", 22) },
                    new Delegation { To = DelegateKind.Employee, RestsOnAnotherPower = false, Description = "day-to-day management", Clause = Provides("4.4", 21) },
                    new Delegation { To = DelegateKind.AnotherBody, RestsOnAnotherPower = true, Description = "joint commissioning", Clause = Provides("4.5", 22) }),
                CommitteesMayCommission = Provides("4.6.2", 22),
                CommissioningCommittees = new CommissioningCommitteeSafeguards
                {
                    ChairApprovesMembers = Provides("4.6.5", 23),
                    CoversPrivateHealthcare = Provides("4.6.6", 23),
                    CoversOtherReasons = Provides("4.6.6", 23),
                },
                DecisionProcedure = Provides("5.1", 27),
                OpennessAboutDecisions = Provides("7.3", 33),
                OpennessAboutDecisionMaking = Provides("7.3", 33),
                Conflicts = new ConflictsProvision
                {
                    Registers = Provides("6.3", 30),
                    PublicAccess = Provides("6.3.5", 31),
                    Declarations = Provides("6.3.2", 30),
                    Management = Provides("6.1", 28),
                    Principles = Provides("6.2", 29),
                },
                Involvement = new InvolvementProvision
                {
                    Arrangements = Provides("9.1", 39),
                    Principles = Provides("9.2", 40),
                    ConsultationOnPlan = Provides("9.1.3", 39),
                    AdoptedPrinciples = 10,
                },
                VariationPower = new VariationPower
                {
                    Power = Provides("1.6.1", 7),
                    Procedure = Provides("1.6.2", 7),
                    ByNhsEngland = Provides("1.6.3", 7),
                    PriorApproval = Provides("1.6.3", 7),
                },
                ModelDepartures = FactList.Complete(
                    new ModelDeparture
                    {
                        Provision = "Clause 2.2.2",
                        AgreedByNhsEngland = true,
                        Reference = "letter of approval",
                        Clause = Provides("2.2.2", 11),
                    }),
            };

        /// <summary>The seats of the lawful board with the two offices before them, every one with its numbers, clauses and nominators.</summary>
        private static FactList<ConstitutionSeat> Seats(Constitution constitution) =>
            FactList.Complete<ConstitutionSeat>(
            [
                Office(SeatKind.Chair, Actor.NhsEngland, Actor.SecretaryOfState, "3.3"),
                Office(SeatKind.ChiefExecutive, Actor.Chair, Actor.NhsEngland, "3.4"),
                .. constitution.Seats.Where(seat => seat.Kind is not (SeatKind.Chair or SeatKind.ChiefExecutive)).Select(seat => Nominated(seat) with
                {
                    Clause = Provides(Number(seat.Kind), 11),
                    AppointmentClause = Provides(Number(seat.Kind) + ".3", 15),
                    ApprovalClause = Provides(Number(seat.Kind) + ".4", 15),
                }),
            ]);

        private static ConstitutionSeat Office(SeatKind kind, Actor appointedBy, Actor approvedBy, string clause) => new()
        {
            Kind = kind,
            Number = 1,
            NominatedBy = NominatingSector.None,
            AppointedBy = appointedBy,
            ApprovedBy = approvedBy,
            Clause = Provides("2.1.3", 10),
            AppointmentClause = Provides(clause + ".1", 14),
            ApprovalClause = Provides(clause + ".1", 14),
        };

        private static ConstitutionSeat Nominated(ConstitutionSeat seat)
        {
            var sector = seat.Kind switch
            {
                SeatKind.PartnerNhsTrust => NominatingSector.NhsTrusts,
                SeatKind.PartnerPrimaryMedical => NominatingSector.PrimaryMedicalServices,
                SeatKind.PartnerLocalAuthority => NominatingSector.LocalAuthorities,
                _ => NominatingSector.None,
            };
            return sector == NominatingSector.None
                ? seat with { NominatedBy = sector }
                : seat with
                {
                    NominatedBy = sector,
                    NominatedJointly = true,
                    NominatedByEveryEntitledBody = true,
                    NominationProcess = Provides(Number(seat.Kind) + ".2", 15),
                    NominationProcessIsElsewhere = false,
                };
        }

        private static string Number(SeatKind? kind) =>
            kind switch
            {
                SeatKind.PartnerNhsTrust => "3.5",
                SeatKind.PartnerPrimaryMedical => "3.6",
                SeatKind.PartnerLocalAuthority => "3.7",
                SeatKind.MedicalDirector => "3.8",
                SeatKind.DirectorOfNursing => "3.9",
                SeatKind.DirectorOfFinance => "3.10",
                SeatKind.NonExecutive => "3.11",
                _ => "3.12",
            };

        private static Clause Provides(string number, int page) => new() { Provides = true, Number = number, Page = page };
    }
}
