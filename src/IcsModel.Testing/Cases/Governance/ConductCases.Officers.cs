using IcsModel.Conduct;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

internal static partial class ConductCases
{
    private static IEnumerable<BoardScenario> Officers() =>
    [
        .. Named("NHSE-OFF-001", OfficerRole.CaldicottGuardian),
        .. Named("NHSE-OFF-002", OfficerRole.SeniorInformationRiskOwner),
        .. Named("NHSE-OFF-003", OfficerRole.DataProtectionOfficer),
        .. Named("NHSE-OFF-004", OfficerRole.AccountableEmergencyOfficer),
        new("NHSE-OFF-001", "the guardian is also the risk owner", Outcome.Satisfied, Reason.None,
            board => board.WithOfficer(OfficerRole.CaldicottGuardian, officer => officer with { Person = Somebody("p-finance") }))
        {
            Says = ["also the senior information risk owner"],
        },
        new("NHSE-OFF-004", "the officer is not at board level", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithOfficer(OfficerRole.AccountableEmergencyOfficer, officer => officer with { IsBoardLevel = false }))
        {
            Says = ["is not at board level"],
        },
        new("NHSE-OFF-004", "whether the officer is at board level is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithOfficer(OfficerRole.AccountableEmergencyOfficer, officer => officer with { IsBoardLevel = null })),
        new("NHSE-OFF-004", "the officer is not at board level, and another may be named", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithOfficer(OfficerRole.AccountableEmergencyOfficer, officer => officer with { IsBoardLevel = false }).WithOfficersNotStated()),
        new("NHSE-OFF-005", "the chief executive is the accountable officer", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-OFF-005", "the director of finance is the accountable officer", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithOfficer(OfficerRole.AccountableOfficer, officer => officer with { Person = Somebody("p-finance") }))
        {
            Says = ["is not the chief executive in post"],
        },
        new("NHSE-OFF-005", "nobody is the accountable officer", Outcome.Undetermined, Reason.SourceUnverified, board => board.WithoutOfficer(OfficerRole.AccountableOfficer)),
        new("NHSE-OFF-005", "who is accountable officer is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutOfficer(OfficerRole.AccountableOfficer).WithOfficersNotStated()),
        new("NHSE-OFF-005", "the accountable officer has no id", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithOfficer(OfficerRole.AccountableOfficer, officer => officer with { Person = null }))
        {
            Says = ["the person who is accountable officer"],
        },
        new("NHSE-OFF-005", "the chief executive has no id", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithMember(LawfulBoard.ChiefExecutive, member => member with { Person = null }))
        {
            Says = ["the person who is chief executive"],
        },
        new("NHSE-OFF-005", "there is no chief executive", Outcome.NotApplicable, Reason.SeatEmpty, board => board.WithoutMember(LawfulBoard.ChiefExecutive)),
        new("NHSE-OFF-005", "there may be no chief executive", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithMember(LawfulBoard.ChiefExecutive, member => member with { Seat = null })),
    ];

    private static BoardScenario[] Named(string rule, OfficerRole role) =>
    [
        new(rule, "somebody is named", Outcome.Satisfied, Reason.None, board => board),
        new(rule, "nobody is named", Outcome.Undetermined, Reason.SourceUnverified, board => board.WithoutOfficer(role)) { Locations = ["/officers"] },
        new(rule, "the officer left the day before", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithOfficer(role, officer => officer with { To = LawfulGovernance.Day })),
        new(rule, "it is the last day of the officer", Outcome.Satisfied, Reason.None,
            board => board.WithOfficer(role, officer => officer with { To = LawfulGovernance.Day.PlusDays(1) })),
        new(rule, "the officer starts the day after", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithOfficer(role, officer => officer with { From = LawfulGovernance.Day.PlusDays(1) })),
        new(rule, "it is the first day of the officer", Outcome.Satisfied, Reason.None,
            board => board.WithOfficer(role, officer => officer with { From = LawfulGovernance.Day })),
        new(rule, "the officer is listed without a day", Outcome.Satisfied, Reason.None, board => board.WithOfficer(role, officer => officer with { From = null })),
        new(rule, "the officer is listed without a day for another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithOfficer(role, officer => officer with { From = null }) with { StatedOn = LawfulGovernance.Established }),
        new(rule, "the role of an officer is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithOfficer(role, officer => officer with { Role = null }))
        {
            Says = ["which role a listed officer holds"],
        },
        new(rule, "nobody is known to be named", Outcome.Undetermined, Reason.FactMissing, board => board.WithoutOfficer(role).WithOfficersNotStated())
        {
            Says = ["who is named as"],
        },
    ];
}
