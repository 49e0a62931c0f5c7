using IcsModel.Rules;

namespace IcsModel.Benchmarks;

/// <summary>The evaluating rules in the order of the catalogue, so that every contender reports its outcomes in the same places.</summary>
internal static class RuleSlots
{
    public const int ChairInPost = 0;
    public const int ChairRemoval = 1;
    public const int ChiefExecutiveInPost = 2;
    public const int ChiefExecutiveEmployment = 3;
    public const int OrdinaryMembers = 4;
    public const int OrdinaryRoute = 5;
    public const int TrustNominee = 6;
    public const int PrimaryCareNominee = 7;
    public const int CouncilNominee = 8;
    public const int SelectionGuidance = 9;
    public const int DistinctPeople = 10;
    public const int MentalIllnessExpertise = 11;
    public const int Independence = 12;
    public const int CommissioningCommittees = 13;
    public const int Variations = 14;
    public const int Composition = 15;
    public const int ExecutiveDirectors = 16;
    public const int NonExecutives = 17;
    public const int PartnerSeats = 18;
    public const int PolicyMinimum = 19;
    public const int UnitaryBoard = 20;
    public const int SkillsReviews = 21;
    public const int Attendees = 22;
    public const int DeputyChair = 23;
    public const int SeniorNonExecutive = 24;
    public const int Count = 25;

    /// <summary>The id of the rule in each place.</summary>
    public static readonly string[] Ids =
    [
        "ICB-BOARD-001", "ICB-BOARD-002", "ICB-BOARD-003", "ICB-BOARD-004", "ICB-BOARD-005", "ICB-BOARD-006", "ICB-BOARD-007", "ICB-BOARD-008",
        "ICB-BOARD-009", "ICB-BOARD-010", "ICB-BOARD-011", "ICB-BOARD-012", "ICB-BOARD-013", "ICB-BOARD-014", "ICB-BOARD-015", "ICB-BOARD-100",
        "NHSE-BOARD-002", "NHSE-BOARD-003", "NHSE-BOARD-004", "NHSE-BOARD-005", "NHSE-BOARD-006", "NHSE-BOARD-008", "NHSE-BOARD-009",
        "NHSE-ROLE-001", "NHSE-ROLE-002",
    ];

    /// <summary>Of two outcomes the graver: not satisfied, else undetermined, else satisfied, else not applicable.</summary>
    public static Outcome Worse(Outcome one, Outcome other) => Gravity(other) > Gravity(one) ? other : one;

    private static int Gravity(Outcome outcome) =>
        outcome switch
        {
            Outcome.NotSatisfied => 4,
            Outcome.Undetermined => 3,
            Outcome.Satisfied => 2,
            Outcome.NotApplicable => 1,
            _ => 0,
        };
}
