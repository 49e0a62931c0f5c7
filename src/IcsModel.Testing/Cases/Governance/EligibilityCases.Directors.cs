using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Directors of the board and of the nominating trusts.</content>
internal static partial class EligibilityCases
{
    private static Func<IntegratedCareBoard, IntegratedCareBoard> Registered(ProfessionalRegistration registration) =>
        With(LawfulBoard.Nursing, member => member with { Registrations = FactList.Complete(registration) });

    private static ProfessionalRegistration Nurse(LocalDate? from, LocalDate? to = null) => new() { Profession = Profession.Nurse, From = from, To = to };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> TrustMember(Func<OtherRole, OtherRole> change) =>
        With(LawfulBoard.Trust, member => member with { OtherRoles = FactList.Complete(change(member.OtherRoles[0])) });

    private static IEnumerable<BoardScenario> Directors() =>
    [
        new("NHSE-ELIG-060", "all three are employed and registered", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-ELIG-060", "the registration of the nurse lapsed", Outcome.Undetermined, Reason.SourceUnverified, Registered(Nurse(new(2016, 4, 1), new(2026, 9, 1))))
        {
            Locations = ["/board/members/4/registrations"],
        },
        new("NHSE-ELIG-060", "the registration of the nurse lapses the day after", Outcome.Satisfied, Reason.None, Registered(Nurse(new(2016, 4, 1), new(2026, 9, 2)))),
        new("NHSE-ELIG-060", "the director of nursing is registered in another profession", Outcome.Undetermined, Reason.SourceUnverified,
            Registered(new ProfessionalRegistration { Profession = Profession.MedicalPractitioner, From = new(2016, 4, 1) })),
        new("NHSE-ELIG-060", "in which profession is not known", Outcome.Undetermined, Reason.FactMissing, Registered(new ProfessionalRegistration { From = new(2016, 4, 1) })),
        new("NHSE-ELIG-060", "the registrations of the medical director are not known", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulBoard.Medical, member => member with { Registrations = FactList<ProfessionalRegistration>.Unknown })),
        new("NHSE-ELIG-060", "the director of finance is no accountant", Outcome.Undetermined, Reason.SourceUnverified,
            With(LawfulBoard.Finance, member => member with { Registrations = FactList.Complete<ProfessionalRegistration>() })),
        new("NHSE-ELIG-060", "the director of finance has a contract with nobody", Outcome.Undetermined, Reason.SourceUnverified,
            With(LawfulBoard.Finance, member => member with { Employment = FactList.Complete<EmploymentSpell>() }))
        {
            Locations = ["/board/members/2"],
        },
        new("NHSE-ELIG-060", "the director of finance is seconded by a trust", Outcome.Satisfied, Reason.None,
            With(LawfulBoard.Finance, member => member with
            {
                Employment = FactList.Complete<EmploymentSpell>(),
                Secondments = FactList.Complete(new Secondment { HomeEmployer = LawfulBoard.TrustOne, From = Seated }),
            })),
        new("NHSE-ELIG-060", "who employs the director of finance is not known", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulBoard.Finance, member => member with { Employment = FactList<EmploymentSpell>.Unknown })),
        new("NHSE-ELIG-060", "other members may be missing from the list", Outcome.Satisfied, Reason.None, NotAll),
        new("NHSE-ELIG-060", "a director may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, board => NotAll(board.WithoutMember(LawfulBoard.Nursing))),
        new("NHSE-ELIG-060", "there is no director", Outcome.NotApplicable, Reason.SeatEmpty,
            board => Without(board, SeatKind.DirectorOfFinance, SeatKind.MedicalDirector, SeatKind.DirectorOfNursing)),

        new("NHSE-ELIG-030", "the chief operating officer of a trust was nominated", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-ELIG-030", "a non-executive of a trust was nominated", Outcome.Undetermined, Reason.SourceUnverified, TrustMember(role => role with { IsExecutive = false }))
        {
            Locations = ["/board/members/8/otherRoles"],
        },
        new("NHSE-ELIG-030", "a director of a trust not entitled to nominate", Outcome.Undetermined, Reason.SourceUnverified,
            TrustMember(role => role with { Body = new Body { Kind = BodyKind.NhsTrust, Code = "RX9" } })),
        new("NHSE-ELIG-030", "no longer a director", Outcome.Undetermined, Reason.SourceUnverified, TrustMember(role => role with { To = new(2026, 9, 1) })),
        new("NHSE-ELIG-030", "whether the role is executive is not known", Outcome.Undetermined, Reason.FactMissing, TrustMember(role => role with { IsExecutive = null })),
        new("NHSE-ELIG-030", "the roles are not known", Outcome.Undetermined, Reason.FactMissing, With(LawfulBoard.Trust, member => member with { OtherRoles = FactList<OtherRole>.Unknown })),
        new("NHSE-ELIG-030", "which trusts are entitled is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithConstitution(constitution => constitution with { NominatingTrusts = FactList<IcsModel.Constitutions.EntitledNominator>.Unknown })),
        new("NHSE-ELIG-030", "the trust is among those stated for the nomination", Outcome.Satisfied, Reason.None,
            With(LawfulBoard.Trust, member => member with { Nomination = member.Nomination! with { Entitled = FactList.Complete(LawfulBoard.TrustOne) } })),
        new("NHSE-ELIG-030", "members may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, NotAll),
        new("NHSE-ELIG-030", "there is no partner member for trusts", Outcome.NotApplicable, Reason.SeatEmpty, board => Without(board, SeatKind.PartnerNhsTrust)),
    ];
}
