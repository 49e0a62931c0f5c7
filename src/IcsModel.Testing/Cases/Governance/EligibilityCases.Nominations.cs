using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>How partner members are nominated and chosen (model constitution clauses 3.5 to 3.7).</content>
internal static partial class EligibilityCases
{
    private static Func<IntegratedCareBoard, IntegratedCareBoard> CouncilNomination(Func<Nomination, Nomination> change) =>
        With(LawfulBoard.Council, member => member with { Nomination = change(member.Nomination!) });

    private static Func<IntegratedCareBoard, IntegratedCareBoard> CouncilPanel(Func<SelectionPanel, SelectionPanel> change) =>
        With(LawfulBoard.Council, member => member.WithAppointment(appointment => appointment with { Panel = change(appointment.Panel!) }));

    private static IEnumerable<BoardScenario> Nominations() =>
    [
        new("NHSE-APPT-002", "everybody entitled was invited and the lists were confirmed", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-APPT-002", "only one of the entitled councils was invited", Outcome.Undetermined, Reason.SourceUnverified,
            CouncilNomination(nomination => nomination with { Invited = FactList.Complete(LawfulBoard.County) }))
        {
            Locations = ["/board/members/11/nomination/invited"],
        },
        new("NHSE-APPT-002", "more were invited than the councils entitled", Outcome.Satisfied, Reason.None,
            CouncilNomination(nomination => nomination with { Invited = FactList.Complete(LawfulBoard.County, LawfulBoard.Unitary, LawfulBoard.TrustOne) })),
        new("NHSE-APPT-002", "the list was not confirmed", Outcome.Undetermined, Reason.SourceUnverified, CouncilNomination(nomination => nomination with { ListConfirmed = false }))
        {
            Locations = ["/board/members/11/nomination/listConfirmed"],
        },
        new("NHSE-APPT-002", "whether the list was confirmed is not known", Outcome.Undetermined, Reason.FactMissing, CouncilNomination(nomination => nomination with { ListConfirmed = null })),
        new("NHSE-APPT-002", "more may have been invited", Outcome.Undetermined, Reason.FactMissing, CouncilNomination(nomination => nomination with { Invited = FactList.Partial(LawfulBoard.County) })),
        new("NHSE-APPT-002", "an invited body has no code", Outcome.Undetermined, Reason.FactMissing,
            CouncilNomination(nomination => nomination with { Invited = FactList.Complete(LawfulBoard.County, new Body { Name = "Sampleton" }) })),
        new("NHSE-APPT-002", "who is entitled is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithConstitution(constitution => constitution with { NominatingLocalAuthorities = FactList<IcsModel.Constitutions.EntitledNominator>.Unknown })),
        new("NHSE-APPT-002", "the facts are stated for another day", Outcome.Undetermined, Reason.FactMissing, StatedForAnotherDay),
        new("NHSE-APPT-002", "an ordinary member in another seat may have been nominated", Outcome.Undetermined, Reason.FactMissing,
            board => Without(board, SeatKind.PartnerLocalAuthority, SeatKind.PartnerNhsTrust, SeatKind.PartnerPrimaryMedical).WithMember(8, member => member with { Nomination = null })),
        new("NHSE-APPT-002", "the seat of a member is not known", Outcome.Undetermined, Reason.FactMissing, With(LawfulBoard.FirstOther, member => member with { Seat = null })),
        new("NHSE-APPT-002", "there is no partner member", Outcome.NotApplicable, Reason.SeatEmpty,
            board => Without(board, SeatKind.PartnerLocalAuthority, SeatKind.PartnerNhsTrust, SeatKind.PartnerPrimaryMedical)),

        new("NHSE-APPT-003", "criteria, nominations, panel, approval", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-APPT-003", "criteria were published on the day nominations opened", Outcome.Satisfied, Reason.None,
            CouncilPanel(panel => panel with { CriteriaPublishedOn = panel.NominationsOpenedOn })),
        new("NHSE-APPT-003", "criteria were published the day after nominations opened", Outcome.Undetermined, Reason.SourceUnverified,
            CouncilPanel(panel => panel with { CriteriaPublishedOn = panel.NominationsOpenedOn!.Value.PlusDays(1) }))
        {
            Locations = ["/board/members/11/appointment/panel/criteriaPublishedOn"],
        },
        new("NHSE-APPT-003", "when criteria were published is not known", Outcome.Undetermined, Reason.FactMissing, CouncilPanel(panel => panel with { CriteriaPublishedOn = null })),
        new("NHSE-APPT-003", "the chair convened the panel", Outcome.Undetermined, Reason.SourceUnverified, CouncilPanel(panel => panel with { ConvenedBy = Actor.Chair })),
        new("NHSE-APPT-003", "who convened the panel is not known", Outcome.Undetermined, Reason.FactMissing, CouncilPanel(panel => panel with { ConvenedBy = null })),
        new("NHSE-APPT-003", "the criteria were not used", Outcome.Undetermined, Reason.SourceUnverified, CouncilPanel(panel => panel with { AssessedAgainstCriteria = false })),
        new("NHSE-APPT-003", "the chair did not approve", Outcome.Undetermined, Reason.SourceUnverified,
            With(LawfulBoard.Council, member => member.WithAppointment(appointment => appointment with { Approvals = FactList.Complete<Approval>() })))
        {
            Locations = ["/board/members/11/appointment/approvals"],
        },
        new("NHSE-APPT-003", "whether the chair approved is not known", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulBoard.Council, member => member.WithAppointment(appointment => appointment with { Approvals = FactList<Approval>.Unknown }))),
        new("NHSE-APPT-003", "nothing is known of a panel", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulBoard.Council, member => member.WithAppointment(appointment => appointment with { Panel = null }))),
        new("NHSE-APPT-003", "there is no partner member", Outcome.NotApplicable, Reason.SeatEmpty,
            board => Without(board, SeatKind.PartnerLocalAuthority, SeatKind.PartnerNhsTrust, SeatKind.PartnerPrimaryMedical)),
    ];
}
