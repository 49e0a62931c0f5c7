using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>Governing bodies under the first rules and, from 14 April 2022, the lighter ones.</content>
internal static partial class CcgCases
{
    private static LocalDate LastDayOfFirstEra => new(2022, 4, 13);

    private static LocalDate FirstDayOfSecondEra => new(2022, 4, 14);

    private static CommissioningScenario[] Body =>
    [
        new("CCG-GB-001", "there is a governing body with both functions", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-001", "there is none", Outcome.NotSatisfied, Reason.Missing, NoGoverningBody),
        new("CCG-GB-001", "it lacks assurance", Outcome.NotSatisfied, Reason.NotProvided, GoverningBody(body => body with { Functions = FactList.Complete(GoverningBodyFunction.Remuneration) })),
        new("CCG-GB-001", "it lacks remuneration", Outcome.NotSatisfied, Reason.NotProvided, GoverningBody(body => body with { Functions = FactList.Complete(GoverningBodyFunction.Assurance, GoverningBodyFunction.Other) })),
        new("CCG-GB-001", "its functions are not all listed", Outcome.Undetermined, Reason.FactMissing, GoverningBody(body => body with { Functions = FactList.NotStated(GoverningBodyFunction.Assurance) })),
        new("CCG-GB-001", "nothing is known of it", Outcome.Undetermined, Reason.FactMissing, NothingOfGoverningBody),
        new("CCG-GB-001", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),

        new("CCG-GB-002", "eight members", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-002", "six members in the first era", Outcome.Satisfied, Reason.None, Without(0, 7), LastDayOfFirstEra),
        new("CCG-GB-002", "five members in the first era", Outcome.NotSatisfied, Reason.Vacancy, Without(0, 6, 7), LastDayOfFirstEra)
        {
            Says = ["has 5 members; it needs 6 members"],
            Locations = ["/ccgs/0/governingBody/members"],
        },
        new("CCG-GB-002", "five members on 20 March 2022", Outcome.NotSatisfied, Reason.Vacancy, Without(0, 6, 7), new(2022, 3, 20)),
        new("CCG-GB-002", "five members on 20 April 2022", Outcome.Satisfied, Reason.None, Without(0, 6, 7), new(2022, 4, 20)),
        new("CCG-GB-002", "five members on the first day of the second era", Outcome.Satisfied, Reason.None, Without(0, 6, 7), FirstDayOfSecondEra),
        new("CCG-GB-002", "four members in the second era", Outcome.Satisfied, Reason.None, Without(0, 5, 6, 7), FirstDayOfSecondEra),
        new("CCG-GB-002", "three members in the second era", Outcome.NotSatisfied, Reason.Vacancy, Without(0, 4, 5, 6, 7), FirstDayOfSecondEra)
        {
            Says = ["has 3 members; it needs 4 members"],
        },
        new("CCG-GB-002", "one person holds two of six entries", Outcome.NotSatisfied, Reason.Vacancy, history => Member(0, member => member with { Person = new() { Id = "officer" } })(Without(6, 7)(history))),
        new("CCG-GB-002", "one of six leaves today", Outcome.NotSatisfied, Reason.Vacancy, history => Member(0, member => member with { To = Day })(Without(6, 7)(history))),
        new("CCG-GB-002", "one of six leaves tomorrow", Outcome.Satisfied, Reason.None, history => Member(0, member => member with { To = Day.PlusDays(1) })(Without(6, 7)(history))),
        new("CCG-GB-002", "one of six comes tomorrow", Outcome.NotSatisfied, Reason.Vacancy, history => Member(0, member => member with { From = Day.PlusDays(1) })(Without(6, 7)(history))),
        new("CCG-GB-002", "the members are not all listed", Outcome.Undetermined, Reason.ListNotComplete, OpenWithout(0, 6, 7)),
        new("CCG-GB-002", "there is no governing body", Outcome.NotApplicable, Reason.NotEngaged, NoGoverningBody),
        new("CCG-GB-002", "nothing is known of the governing body", Outcome.Undetermined, Reason.FactMissing, NothingOfGoverningBody),

        new("CCG-GB-003", "the officer is a member", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-003", "the officer only attends", Outcome.NotSatisfied, Reason.Vacancy, Without(LawfulCommissioning.AccountableOfficer)),
        new("CCG-GB-003", "the group appointed the officer itself", Outcome.NotSatisfied, Reason.InvalidRoute, Member(LawfulCommissioning.AccountableOfficer, member => member with { AppointedBy = GoverningBodyAppointer.Group }))
        {
            Locations = ["/ccgs/0/governingBody/members/1/appointedBy"],
        },
        new("CCG-GB-003", "who appointed is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.AccountableOfficer, member => member with { AppointedBy = null })),
        new("CCG-GB-003", "the members are not all listed", Outcome.Undetermined, Reason.FactMissing, OpenWithout(LawfulCommissioning.AccountableOfficer)),
        new("CCG-GB-003", "a member may have the role", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.AccountableOfficer, member => member with { Roles = FactList<GoverningBodyRole>.Unknown })),
        new("CCG-GB-003", "there is no governing body", Outcome.NotApplicable, Reason.NotEngaged, NoGoverningBody),

        new("CCG-GB-004", "an employee is chief finance officer", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-004", "another body supplies the officer", Outcome.NotSatisfied, Reason.Vacancy, Finance(member => member with { IsEmployee = false })),
        new("CCG-GB-004", "the officer has no qualification", Outcome.NotSatisfied, Reason.Vacancy, Finance(member => member with { HasAccountancyQualification = false })),
        new("CCG-GB-004", "the officer cannot lead", Outcome.NotSatisfied, Reason.Vacancy, Finance(member => member with { CanLeadFinance = false })),
        new("CCG-GB-004", "the post is joint", Outcome.Undetermined, Reason.FactMissing, Finance(member => member with { IsJointlyAppointed = true })),
        new("CCG-GB-004", "whether the officer is an employee is not known", Outcome.Undetermined, Reason.FactMissing, Finance(member => member with { IsEmployee = null })),
        new("CCG-GB-004", "a single qualified employee needs no designation", Outcome.Satisfied, Reason.None, Finance(member => member with { Roles = FactList.Complete(GoverningBodyRole.Other) })),
        new("CCG-GB-004", "none of two is designated", Outcome.NotSatisfied, Reason.NotProvided, history => SecondAccountant(GoverningBodyRole.Other)(Finance(member => member with { Roles = FactList.Complete(GoverningBodyRole.Other) })(history))),
        new("CCG-GB-004", "one of two is designated", Outcome.Satisfied, Reason.None, SecondAccountant(GoverningBodyRole.Other)),
        new("CCG-GB-004", "both of two are designated", Outcome.NotSatisfied, Reason.Duplicate, SecondAccountant(GoverningBodyRole.ChiefFinanceOfficer)),
        new("CCG-GB-004", "there is no governing body", Outcome.NotApplicable, Reason.NotEngaged, NoGoverningBody),
    ];

    private static CommissioningScenario[] Clinicians =>
    [
        new("CCG-GB-005", "both sit", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-005", "only the nurse sits on the last day of the first era", Outcome.NotSatisfied, Reason.Vacancy, Without(LawfulCommissioning.Specialist), LastDayOfFirstEra)
        {
            Says = ["no secondary care specialist"],
        },
        new("CCG-GB-005", "only the nurse sits on the first day of the second era", Outcome.Satisfied, Reason.None, Without(LawfulCommissioning.Specialist), FirstDayOfSecondEra),
        new("CCG-GB-005", "only the specialist sits on the last day of the first era", Outcome.NotSatisfied, Reason.Vacancy, Without(LawfulCommissioning.Nurse), LastDayOfFirstEra)
        {
            Says = ["no registered nurse"],
        },
        new("CCG-GB-005", "only the specialist sits on the first day of the second era", Outcome.Satisfied, Reason.None, Without(LawfulCommissioning.Nurse), FirstDayOfSecondEra),
        new("CCG-GB-005", "neither sits in the second era", Outcome.NotSatisfied, Reason.Vacancy, Without(LawfulCommissioning.Nurse, LawfulCommissioning.Specialist), FirstDayOfSecondEra)
        {
            Says = ["neither a registered nurse nor a secondary care specialist"],
        },
        new("CCG-GB-005", "the nurse works for a local provider", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.Nurse, member => member with { WorksForLocalProvider = true })),
        new("CCG-GB-005", "the members are not all listed", Outcome.Undetermined, Reason.FactMissing, OpenWithout(LawfulCommissioning.Nurse)),
        new("CCG-GB-005", "there is no governing body", Outcome.NotApplicable, Reason.NotEngaged, NoGoverningBody),

        new("CCG-GB-006", "retired five years before", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-006", "retired seven years before", Outcome.Satisfied, Reason.None, Spell(spell => spell with { To = new(2011, 3, 1) })),
        new("CCG-GB-006", "retired eleven years before", Outcome.NotSatisfied, Reason.IncompatibleRole, Spell(spell => spell with { To = new(2007, 3, 1) })),
        new("CCG-GB-006", "the last day ten years and a day before", Outcome.NotSatisfied, Reason.IncompatibleRole, Spell(spell => spell with { To = new(2008, 3, 1) })),
        new("CCG-GB-006", "the last day ten years before", Outcome.Satisfied, Reason.None, Spell(spell => spell with { To = new(2008, 3, 2) })),
        new("CCG-GB-006", "a consultant only after the appointment", Outcome.NotSatisfied, Reason.IncompatibleRole, Spell(spell => spell with { From = new(2018, 3, 2), To = null })),
        new("CCG-GB-006", "never on the Specialist Register", Outcome.NotSatisfied, Reason.IncompatibleRole, Spell(spell => spell with { IsOnSpecialistRegister = false })),
        new("CCG-GB-006", "never a consultant", Outcome.NotSatisfied, Reason.IncompatibleRole, Spell(spell => spell with { IsConsultant = false })),
        new("CCG-GB-006", "the limbs held one after the other", Outcome.NotSatisfied, Reason.IncompatibleRole, Member(LawfulCommissioning.Specialist, member => member with
        {
            SpecialistSpells = FactList.Complete(
                member.SpecialistSpells[0] with { IsConsultant = false, To = new(2010, 1, 1) },
                member.SpecialistSpells[0] with { IsOnSpecialistRegister = false, From = new(2010, 1, 1) }),
        })),
        new("CCG-GB-006", "on the General Practitioner Register as well", Outcome.Undetermined, Reason.SourceUnverified, Spell(spell => spell with { IsOnGpRegister = true })),
        new("CCG-GB-006", "further times may be unlisted", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.Specialist, member => member with { SpecialistSpells = FactList<SpecialistSpell>.Unknown })),
        new("CCG-GB-006", "the day of the appointment is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.Specialist, member => member with { AppointedOn = null })),
        new("CCG-GB-006", "there is no specialist", Outcome.NotApplicable, Reason.NoneRecorded, Without(LawfulCommissioning.Specialist)),

        new("CCG-GB-011", "both come from outside", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-011", "the nurse works for a practice", Outcome.Undetermined, Reason.SourceUnverified, Member(LawfulCommissioning.Nurse, member => member with { WorksForPrimaryCareProvider = true })),
        new("CCG-GB-011", "the specialist works for the local hospital", Outcome.Undetermined, Reason.SourceUnverified, Member(LawfulCommissioning.Specialist, member => member with { WorksForLocalProvider = true })),
        new("CCG-GB-011", "for whom the nurse works is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.Nurse, member => member with { WorksForLocalProvider = null })),
        new("CCG-GB-011", "neither sits", Outcome.NotApplicable, Reason.NoneRecorded, Without(LawfulCommissioning.Nurse, LawfulCommissioning.Specialist)),
    ];

    private static CommissioningScenario[] LayMembers =>
    [
        new("CCG-GB-007", "two different people", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-007", "one claimed on both grounds on the last day of the first era", Outcome.NotSatisfied, Reason.DoubleCounting, OneForBoth, LastDayOfFirstEra)
        {
            Says = ["has one person for both lay members"],
        },
        new("CCG-GB-007", "one claimed on both grounds on the first day of the second era", Outcome.Satisfied, Reason.None, OneForBoth, FirstDayOfSecondEra),
        new("CCG-GB-007", "two entries of one person in the first era", Outcome.NotSatisfied, Reason.DoubleCounting, history => Member(5, member => member with { Person = new() { Id = "lay-finance" } })(Without(LawfulCommissioning.LayLocal)(Member(LawfulCommissioning.LayThird, member => member with { Person = new() { Id = "lay-finance" } })(history)))),
        new("CCG-GB-007", "nobody for finance in the first era", Outcome.NotSatisfied, Reason.Vacancy, Without(LawfulCommissioning.LayFinance), LastDayOfFirstEra)
        {
            Says = ["no lay member qualified in finance and audit"],
        },
        new("CCG-GB-007", "nobody for finance in the second era", Outcome.Satisfied, Reason.None, Without(LawfulCommissioning.LayFinance), FirstDayOfSecondEra),
        new("CCG-GB-007", "nobody who knows the area in the first era", Outcome.NotSatisfied, Reason.Vacancy, Without(LawfulCommissioning.LayLocal, LawfulCommissioning.LayThird))
        {
            Says = ["no lay member who knows the area"],
        },
        new("CCG-GB-007", "no lay member in the second era", Outcome.NotSatisfied, Reason.Vacancy, Without(5, 6, 7), FirstDayOfSecondEra)
        {
            Says = ["no lay member of either qualification"],
        },
        new("CCG-GB-007", "the grounds are not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.LayFinance, member => member with { LayGrounds = FactList<LayGround>.Unknown })),
        new("CCG-GB-007", "the members are not all listed", Outcome.Undetermined, Reason.FactMissing, OpenWithout(LawfulCommissioning.LayFinance)),
        new("CCG-GB-007", "there is no governing body", Outcome.NotApplicable, Reason.NotEngaged, NoGoverningBody),

        new("CCG-GB-009", "nothing excludes anybody", Outcome.Satisfied, Reason.None, history => history),
        .. Enum.GetValues<LayExclusion>().Where(exclusion => exclusion is not (LayExclusion.FoundationTrustMembership or LayExclusion.PrimaryCareContractor)).Select(exclusion =>
            new CommissioningScenario("CCG-GB-009", $"excluded as {exclusion}", Outcome.NotSatisfied, Reason.IncompatibleRole, Excluded(exclusion))
            {
                Locations = ["/ccgs/0/governingBody/members/5/layExclusions"],
            }),
        new("CCG-GB-009", "only a public member of a foundation trust", Outcome.Undetermined, Reason.Judgement, Excluded(LayExclusion.FoundationTrustMembership)),
        new("CCG-GB-009", "on the staff of a dentist", Outcome.Undetermined, Reason.SourceUnverified, Excluded(LayExclusion.PrimaryCareContractor)),
        new("CCG-GB-009", "more may exclude", Outcome.Undetermined, Reason.ListNotComplete, Member(LawfulCommissioning.LayFinance, member => member with { LayExclusions = FactList<LayExclusion>.Unknown })),
        new("CCG-GB-009", "the members are not all listed", Outcome.Undetermined, Reason.ListNotComplete, OpenWithout()),
        new("CCG-GB-009", "since when the member sits is not known", Outcome.Undetermined, Reason.FactMissing, history => Member(LawfulCommissioning.LayFinance, member => member with { From = null })(Excluded(LayExclusion.Regulator)(history))),
        new("CCG-GB-009", "there is no lay member", Outcome.NotApplicable, Reason.NoneRecorded, Without(5, 6, 7)),

        new("CCG-GB-012", "the chair is no lay member", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-012", "the chair is the lay member for finance", Outcome.NotSatisfied, Reason.IncompatibleRole, LayChair(LayGround.FinanceAndAudit), new(2021, 1, 1)),
        new("CCG-GB-012", "so on the last day", Outcome.NotSatisfied, Reason.IncompatibleRole, LayChair(LayGround.FinanceAndAudit), LastDayOfFirstEra),
        new("CCG-GB-012", "so after the rule had ended", Outcome.NotInForce, Reason.None, LayChair(LayGround.FinanceAndAudit), new(2022, 5, 1)),
        new("CCG-GB-012", "the chair is the lay member who knows the area", Outcome.Satisfied, Reason.None, LayChair(LayGround.LocalKnowledge)),
        new("CCG-GB-012", "the grounds are not known", Outcome.Undetermined, Reason.FactMissing, history => Member(LawfulCommissioning.Chair, member => member with { LayGrounds = FactList<LayGround>.Unknown })(LayChair(LayGround.LocalKnowledge)(history))),
        new("CCG-GB-012", "there is no chair", Outcome.NotApplicable, Reason.NoneRecorded, Without(LawfulCommissioning.Chair)),

        new("CCG-GB-018", "three lay members and a guardian", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-018", "two lay members", Outcome.NotSatisfied, Reason.TooFew, Without(LawfulCommissioning.LayThird))
        {
            Says = ["2 lay members"],
        },
        new("CCG-GB-018", "two people in three entries", Outcome.NotSatisfied, Reason.TooFew, Member(LawfulCommissioning.LayThird, member => member with { Person = new() { Id = "lay-local" } })),
        new("CCG-GB-018", "no guardian", Outcome.NotSatisfied, Reason.Vacancy, Group(group => group with { HasConflictsGuardian = false })),
        new("CCG-GB-018", "whether there is a guardian is not known", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { HasConflictsGuardian = null })),
        new("CCG-GB-018", "the members are not all listed", Outcome.Undetermined, Reason.ListNotComplete, OpenWithout(LawfulCommissioning.LayThird)),
        new("CCG-GB-018", "there is no governing body", Outcome.NotApplicable, Reason.NotEngaged, NoGoverningBody),
    ];

    private static CommissioningScenario[] Members =>
    [
        new("CCG-GB-008", "everybody came in a way of the Act", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-008", "an adviser without a category", Outcome.NotSatisfied, Reason.InvalidRoute, Member(LawfulCommissioning.LayThird, member => member with { Route = GoverningBodyRoute.Other }))
        {
            Locations = ["/ccgs/0/governingBody/members/7/route"],
        },
        new("CCG-GB-008", "described in the constitution", Outcome.Satisfied, Reason.None, Member(LawfulCommissioning.LayThird, member => member with { Route = GoverningBodyRoute.Constitution, IsDescribedInConstitution = true })),
        new("CCG-GB-008", "a description that does not stand there", Outcome.NotSatisfied, Reason.InvalidRoute, Member(LawfulCommissioning.LayThird, member => member with { Route = GoverningBodyRoute.Constitution, IsDescribedInConstitution = false })),
        new("CCG-GB-008", "whether it stands there is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.LayThird, member => member with { Route = GoverningBodyRoute.Constitution })),
        new("CCG-GB-008", "the route is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.LayThird, member => member with { Route = null })),
        new("CCG-GB-008", "the members are not all listed", Outcome.Undetermined, Reason.ListNotComplete, OpenWithout()),
        new("CCG-GB-008", "nobody sits", Outcome.NotApplicable, Reason.NoneRecorded, Without(0, 1, 2, 3, 4, 5, 6, 7)),

        new("CCG-GB-010", "nobody is disqualified", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-010", "a councillor", Outcome.NotSatisfied, Reason.Disqualified, Barred(new() { Kind = GoverningBodyBar.Councillor, From = new(2019, 5, 3) })),
        new("CCG-GB-010", "a councillor since today", Outcome.NotSatisfied, Reason.Disqualified, Barred(new() { Kind = GoverningBodyBar.Councillor, From = Day })),
        new("CCG-GB-010", "a councillor from tomorrow", Outcome.Satisfied, Reason.None, Barred(new() { Kind = GoverningBodyBar.Councillor, From = Day.PlusDays(1) })),
        new("CCG-GB-010", "a councillor until today", Outcome.Satisfied, Reason.None, Barred(new() { Kind = GoverningBodyBar.Councillor, From = new(2015, 5, 3), To = Day })),
        new("CCG-GB-010", "since when a councillor is not known", Outcome.Undetermined, Reason.FactMissing, Barred(new() { Kind = GoverningBodyBar.Councillor })),
        new("CCG-GB-010", "a member of Parliament", Outcome.NotSatisfied, Reason.Disqualified, Barred(new() { Kind = GoverningBodyBar.Parliament, From = new(2019, 12, 12) })),
        new("CCG-GB-010", "a supplier of support", Outcome.NotSatisfied, Reason.Disqualified, Barred(new() { Kind = GoverningBodyBar.SupportSupplier, From = new(2019, 12, 12) })),
        new("CCG-GB-010", "under bankruptcy restrictions", Outcome.NotSatisfied, Reason.Disqualified, Barred(new() { Kind = GoverningBodyBar.BankruptcyRestrictions, From = new(2019, 12, 12) })),
        new("CCG-GB-010", "sentenced six years before the appointment", Outcome.Satisfied, Reason.None, Barred(new() { Kind = GoverningBodyBar.Sentence, On = new(2012, 3, 1) })),
        new("CCG-GB-010", "sentenced five years and a day before", Outcome.Satisfied, Reason.None, Barred(new() { Kind = GoverningBodyBar.Sentence, On = new(2013, 2, 28) })),
        new("CCG-GB-010", "sentenced five years before", Outcome.NotSatisfied, Reason.Disqualified, Barred(new() { Kind = GoverningBodyBar.Sentence, On = new(2013, 3, 1) })),
        new("CCG-GB-010", "dismissed four years before", Outcome.NotSatisfied, Reason.Disqualified, Barred(new() { Kind = GoverningBodyBar.Dismissal, On = new(2014, 3, 1) })),
        new("CCG-GB-010", "dismissed after the appointment", Outcome.Undetermined, Reason.FactMissing, Barred(new() { Kind = GoverningBodyBar.Dismissal, On = new(2019, 3, 1) })),
        new("CCG-GB-010", "struck off by a regulator", Outcome.Undetermined, Reason.SourceUnverified, Barred(new() { Kind = GoverningBodyBar.ProfessionalSanction, From = new(2019, 3, 1) })),
        new("CCG-GB-010", "disqualified as director", Outcome.Undetermined, Reason.SourceUnverified, Barred(new() { Kind = GoverningBodyBar.DirectorDisqualification, From = new(2019, 3, 1) })),
        new("CCG-GB-010", "removed from a charity", Outcome.Undetermined, Reason.SourceUnverified, Barred(new() { Kind = GoverningBodyBar.CharityRemoval, From = new(2019, 3, 1) })),
        new("CCG-GB-010", "what it is is not known", Outcome.Undetermined, Reason.FactMissing, Barred(new() { From = new(2019, 3, 1) })),
        new("CCG-GB-010", "more may disqualify", Outcome.Undetermined, Reason.ListNotComplete, Member(LawfulCommissioning.LayThird, member => member with { Disqualifications = FactList<GoverningBodyDisqualification>.Unknown })),
        new("CCG-GB-010", "nobody sits", Outcome.NotApplicable, Reason.NoneRecorded, Without(0, 1, 2, 3, 4, 5, 6, 7)),

        new("CCG-GB-013", "all but the officer by the group for a term", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-013", "NHS England appointed a lay member", Outcome.NotSatisfied, Reason.InvalidRoute, Member(LawfulCommissioning.LayThird, member => member with { AppointedBy = GoverningBodyAppointer.NhsEngland })),
        new("CCG-GB-013", "no term", Outcome.NotSatisfied, Reason.NotProvided, Member(LawfulCommissioning.LayThird, member => member with { IsForFixedTerm = false })),
        new("CCG-GB-013", "the end of the term is stated", Outcome.Satisfied, Reason.None, Member(LawfulCommissioning.LayThird, member => member with { IsForFixedTerm = null, TermEndsOn = new(2022, 4, 1) })),
        new("CCG-GB-013", "whether there is a term is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.LayThird, member => member with { IsForFixedTerm = null })),
        new("CCG-GB-013", "a member without a term may be the officer", Outcome.Undetermined, Reason.FactMissing, Member(LawfulCommissioning.LayThird, member => member with { IsForFixedTerm = false, Roles = FactList<GoverningBodyRole>.Unknown })),
        new("CCG-GB-013", "only the officer sits", Outcome.NotApplicable, Reason.NoneRecorded, Without(0, 2, 3, 4, 5, 6, 7)),
    ];

    private static CommissioningScenario[] Committees =>
    [
        new("CCG-GB-014", "both committees", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-GB-014", "no audit committee", Outcome.NotSatisfied, Reason.Missing, GoverningBody(body => body with { Committees = FactList.Complete(body.Committees[1]) })),
        new("CCG-GB-014", "no remuneration committee", Outcome.NotSatisfied, Reason.Missing, GoverningBody(body => body with { Committees = FactList.Complete(body.Committees[0]) })),
        new("CCG-GB-014", "the remuneration committee decides", Outcome.NotSatisfied, Reason.InvalidRoute, Pay(committee => committee with { DecidesPay = true })),
        new("CCG-GB-014", "whether it decides is not known", Outcome.Undetermined, Reason.FactMissing, Pay(committee => committee with { DecidesPay = null })),
        new("CCG-GB-014", "the remuneration committee ended today", Outcome.NotSatisfied, Reason.Missing, Pay(committee => committee with { To = Day })),
        new("CCG-GB-014", "the committees are not all listed", Outcome.Undetermined, Reason.FactMissing, GoverningBody(body => body with { Committees = FactList.NotStated(body.Committees[0]) })),
        new("CCG-GB-014", "a committee of unknown kind", Outcome.Undetermined, Reason.FactMissing, Pay(committee => committee with { Kind = null })),
        new("CCG-GB-014", "there is no governing body", Outcome.NotApplicable, Reason.NotEngaged, NoGoverningBody),
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Finance(Func<GoverningBodyMember, GoverningBodyMember> change) => Member(LawfulCommissioning.FinanceOfficer, change);

    private static Func<CommissioningHistory, CommissioningHistory> SecondAccountant(GoverningBodyRole role) =>
        Member(LawfulCommissioning.Chair, member => member with
        {
            Roles = FactList.Complete(GoverningBodyRole.Chair, role),
            IsEmployee = true,
            HasAccountancyQualification = true,
            CanLeadFinance = true,
        });

    private static Func<CommissioningHistory, CommissioningHistory> Spell(Func<SpecialistSpell, SpecialistSpell> change) =>
        Member(LawfulCommissioning.Specialist, member => member with { SpecialistSpells = FactList.Complete(change(member.SpecialistSpells[0])) });

    private static CommissioningHistory OneForBoth(CommissioningHistory history) =>
        Member(5, member => member with { LayGrounds = FactList.Complete(LayGround.FinanceAndAudit, LayGround.LocalKnowledge) })(Without(LawfulCommissioning.LayLocal, LawfulCommissioning.LayThird)(history));

    private static Func<CommissioningHistory, CommissioningHistory> Excluded(LayExclusion exclusion) =>
        Member(LawfulCommissioning.LayFinance, member => member with { LayExclusions = FactList.Complete(exclusion) });

    private static Func<CommissioningHistory, CommissioningHistory> LayChair(LayGround ground) =>
        Member(LawfulCommissioning.Chair, member => member with { Roles = FactList.Complete(GoverningBodyRole.Chair, GoverningBodyRole.LayMember), LayGrounds = FactList.Complete(ground) });

    private static Func<CommissioningHistory, CommissioningHistory> Barred(GoverningBodyDisqualification bar) =>
        Member(LawfulCommissioning.LayThird, member => member with { Disqualifications = FactList.Complete(bar) });

    private static Func<CommissioningHistory, CommissioningHistory> Pay(Func<GoverningBodyCommittee, GoverningBodyCommittee> change) =>
        GoverningBody(body => body with { Committees = FactList.Complete(body.Committees[0], change(body.Committees[1])) });
}
