using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Constitutions;
using IcsModel.Eligibility;
using IcsModel.Interests;
using IcsModel.Testing;

namespace IcsModel.Benchmarks;

/// <summary>A board with the day it is asked about.</summary>
internal sealed record Case(string Name, IntegratedCareBoard Board, LocalDate AsAt);

/// <summary>The boards that every contender must answer alike and is timed on.</summary>
internal static class Cases
{
    public static readonly LocalDate AsAt = new(2026, 11, 1);

    private static readonly LocalDate Established = new(2026, 4, 1);

    /// <summary>Sixteen members, lawful, on a day on which every rule is in force.</summary>
    public static Case Compliant { get; } = new("compliant", LawfulBoard.Create(Established), AsAt);

    /// <summary>The same kind of board in 2025, before the second model constitution.</summary>
    public static Case CompliantIn2025 { get; } = new("compliant in 2025", LawfulBoard.Create(), new LocalDate(2025, 6, 1));

    /// <summary>The lawful board with six facts changed.</summary>
    public static Case Faulty { get; } = new("six faults", MakeFaulty(), AsAt);

    /// <summary>1,024 different boards around the lawful one: changed seats, dates, routes, people; facts left out; lists not complete.</summary>
    public static IReadOnlyList<Case> Rotating { get; } = [.. Enumerable.Range(0, 1024).Select(Mutations.Make)];

    /// <summary>A lawful board with its whole constitution, committees, meetings, interests, officers and accounts; only the whole catalogue is asked about it.</summary>
    public static Case Whole { get; } = new("whole", LawfulGovernance.Create(Established), AsAt);

    /// <summary>The same with six facts of its governance changed.</summary>
    public static Case WholeFaulty { get; } = new("whole with six faults", MakeWholeFaulty(), AsAt);

    public static IEnumerable<Case> All => Rotating.Prepend(Faulty).Prepend(CompliantIn2025).Prepend(Compliant);

    /// <summary>An equal board as a new object that nothing has been worked out about.</summary>
    public static IntegratedCareBoard Copy(this IntegratedCareBoard board) => board with { };

    private static IntegratedCareBoard MakeWholeFaulty() =>
        Whole.Board
            .WithMember(LawfulBoard.Nursing, member => member with { LeadFor = FactList.Complete<LeadArea>() })
            .WithMember(LawfulBoard.AuditChair, member => member with
            {
                Disqualifications = FactList.Complete(
                    new Disqualification { Criterion = DisqualificationCriterion.BankruptcyRestrictions, From = Established }),
            })
            .WithConstitution(constitution => constitution with
            {
                DecisionProcedure = new Clause { Provides = false },
                EmployeeTerms = new Clause { Provides = false },
            }) with
        {
            RegistersOfInterests = FactList.Complete<RegisterOfInterests>(),
            Handbook = new GovernanceHandbook { Items = FactList.Complete<HandbookItem>() },
        };

    private static IntegratedCareBoard MakeFaulty() =>
        Compliant.Board
            .WithMember(LawfulBoard.Chair, chair => chair.WithAppointment(
                appointment => appointment with { Approvals = FactList.Complete(LawfulBoard.Approve(Actor.SecretaryOfState, Established.PlusDays(7))) }))
            .WithMember(LawfulBoard.ChiefExecutive, chief => chief with { Employment = FactList.Complete<EmploymentSpell>() })
            .WithMember(LawfulBoard.PrimaryCare, member => member with { To = Established.PlusDays(60) })
            .WithMember(LawfulBoard.Nursing, member => member with { Votes = false })
            .WithMember(LawfulBoard.FirstOther, member => member.WithAppointment(
                appointment => appointment with
                {
                    IndependenceAssessment = appointment.IndependenceAssessment! with { Conclusion = IndependenceConclusion.Undermines },
                }))
            .WithConstitution(constitution => constitution with { UnitaryBoard = new Clause { Provides = false } });
}
