using IcsModel.Conduct;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

internal static partial class ConductCases
{
    private static LocalDate Day => LawfulGovernance.Day;

    private static IEnumerable<BoardScenario> SpeakingUp() =>
    [
        new("NHSE-FTSU-001", "a guardian is named and the policy adopted", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-FTSU-001", "there is no guardian", Outcome.NotSatisfied, Reason.Missing, board => board.WithoutOfficer(OfficerRole.FreedomToSpeakUpGuardian))
        {
            Says = ["Nobody is named as freedom to speak up guardian"],
            Locations = ["/officers"],
        },
        new("NHSE-FTSU-001", "the guardian left the day before", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithOfficer(OfficerRole.FreedomToSpeakUpGuardian, officer => officer with { To = Day })),
        new("NHSE-FTSU-001", "the policy is stated not to be adopted", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithConduct(conduct => conduct with { HasSpeakingUpPolicy = false, SpeakingUpPolicyAdoptedOn = null }))
        {
            Locations = ["/conduct"],
        },
        new("NHSE-FTSU-001", "the policy is adopted the day after", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithConduct(conduct => conduct with { SpeakingUpPolicyAdoptedOn = Day.PlusDays(1) })),
        new("NHSE-FTSU-001", "the policy is adopted on the day", Outcome.Satisfied, Reason.None,
            board => board.WithConduct(conduct => conduct with { SpeakingUpPolicyAdoptedOn = Day })),
        new("NHSE-FTSU-001", "there is a policy, adopted on a day not stated", Outcome.Satisfied, Reason.None,
            board => board.WithConduct(conduct => conduct with { SpeakingUpPolicyAdoptedOn = null })),
        new("NHSE-FTSU-001", "there is a policy on another day than the one asked about", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithConduct(conduct => conduct with { SpeakingUpPolicyAdoptedOn = null }) with { StatedOn = Day.PlusDays(-1) }),
        new("NHSE-FTSU-001", "there is no policy on another day than the one asked about", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithConduct(conduct => conduct with { HasSpeakingUpPolicy = false, SpeakingUpPolicyAdoptedOn = null }) with { StatedOn = Day.PlusDays(1) }),
        new("NHSE-FTSU-001", "nothing is known of the policy", Outcome.Undetermined, Reason.FactMissing, board => board with { Conduct = null }),
        new("NHSE-FTSU-001", "nothing is known of a guardian", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutOfficer(OfficerRole.FreedomToSpeakUpGuardian).WithOfficersNotStated()),
        new("NHSE-FTSU-002", "both leads are named", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-FTSU-002", "there is no executive lead", Outcome.NotSatisfied, Reason.Missing, board => board.WithoutOfficer(OfficerRole.SpeakingUpExecutiveLead))
        {
            Says = ["Nobody is named as executive lead"],
        },
        new("NHSE-FTSU-002", "there is no non-executive lead", Outcome.NotSatisfied, Reason.Missing, board => board.WithoutOfficer(OfficerRole.SpeakingUpNonExecutiveLead))
        {
            Says = ["Nobody is named as non-executive lead"],
        },
        new("NHSE-FTSU-002", "there is no executive lead on the last day of the month of the guidance", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithoutOfficer(OfficerRole.SpeakingUpExecutiveLead).InTheFirstYears(), new(2023, 6, 30))
        {
            Says = ["Nobody is named as executive lead", "on which day of June 2023"],
        },
        new("NHSE-FTSU-002", "there is no executive lead on the first day after the month of the guidance", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithoutOfficer(OfficerRole.SpeakingUpExecutiveLead).InTheFirstYears(), new(2023, 7, 1)),
        new("NHSE-FTSU-002", "one lead is not known of", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutOfficer(OfficerRole.SpeakingUpNonExecutiveLead).WithOfficersNotStated()),
        new("NHSE-FTSU-003", "a statement is recorded", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-FTSU-003", "the statement is of the day", Outcome.Satisfied, Reason.None,
            board => board.WithConduct(conduct => conduct with { PrimaryCareSpeakingUp = new Attestation { By = Actor.Chair, On = Day } })),
        new("NHSE-FTSU-003", "the statement is of the day after", Outcome.Undetermined, Reason.AttestationMissing,
            board => board.WithConduct(conduct => conduct with { PrimaryCareSpeakingUp = new Attestation { By = Actor.Chair, On = Day.PlusDays(1) } })),
        new("NHSE-FTSU-003", "who gave the statement is not recorded", Outcome.Undetermined, Reason.AttestationMissing,
            board => board.WithConduct(conduct => conduct with { PrimaryCareSpeakingUp = new Attestation { On = Day } })),
        new("NHSE-FTSU-003", "no statement is recorded", Outcome.Undetermined, Reason.AttestationMissing,
            board => board.WithConduct(conduct => conduct with { PrimaryCareSpeakingUp = null })),
    ];
}
