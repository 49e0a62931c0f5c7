using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>How groups came to be, and their constitutions.</content>
internal static partial class CcgCases
{
    private static CommissioningScenario[] Establishment =>
    [
        new("CCG-EST-001", "one group covers all", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-EST-001", "the first day of the rule", Outcome.Satisfied, Reason.None, Group(group => group with { EstablishedOn = new(2013, 4, 1) }), new(2013, 4, 1)),
        new("CCG-EST-001", "an old group is still listed beside its successor", Outcome.NotSatisfied, Reason.Duplicate, With(Other("a3")))
        {
            Locations = ["/ccgs/1/area"],
            Says = ["NHS Exampleshire CCG and NHS Sampleton CCG both cover a3"],
        },
        new("CCG-EST-001", "the old group ended before", Outcome.Satisfied, Reason.None, With(Other("a3") with { AbolishedOn = Day })),
        new("CCG-EST-001", "the old group ends tomorrow", Outcome.NotSatisfied, Reason.Duplicate, With(Other("a3") with { AbolishedOn = Day.PlusDays(1) })),
        new("CCG-EST-001", "the overlap is a sliver of data", Outcome.Satisfied, Reason.None, history => With(Other("a3"))(history) with { BoundarySlivers = FactList.Complete("a3") }),
        new("CCG-EST-001", "an area is covered by no group", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { Area = FactList.Complete("a1", "a2") }))
        {
            Says = ["No group covers a3."],
        },
        new("CCG-EST-001", "no group was established yet on that day", Outcome.NotSatisfied, Reason.Missing, history => history, new(2013, 4, 1)),
        new("CCG-EST-001", "an area of a group may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, Group(group => group with { Area = FactList.NotStated("a1", "a2") })),
        new("CCG-EST-001", "another group may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, history => Group(group => group with { Area = FactList.Complete("a1", "a2") })(history) with
        {
            Groups = Group(group => group with { Area = FactList.Complete("a1", "a2") })(history).Groups.WithCompleteness(Completeness.NotStated),
        }),
        new("CCG-EST-001", "two groups cover all between them", Outcome.Satisfied, Reason.None, history => With(Other("a3"))(Group(group => group with { Area = FactList.Complete("a1", "a2") })(history))),
        new("CCG-EST-001", "a practice belongs to no group", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { Members = FactList.Complete(LawfulCommissioning.Practice) }))
        {
            Locations = ["/commissioning/practices/1"],
            Says = ["Harbour Practice belongs to no group."],
        },
        new("CCG-EST-001", "members of the group may be unlisted", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { Members = FactList.NotStated(LawfulCommissioning.Practice) })),
        new("CCG-EST-001", "a member without a code may be the practice", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { Members = FactList.Complete(LawfulCommissioning.Practice, new Body { Name = "Harbour Surgery" }) })),
        new("CCG-EST-001", "a member without a code has the name of the practice", Outcome.Satisfied, Reason.None, Group(group => group with { Members = FactList.Complete(LawfulCommissioning.Practice, new Body { Name = "Harbour Practice" }) })),
        new("CCG-EST-001", "what has to be covered is not known", Outcome.Undetermined, Reason.FactMissing, history => history with { Area = FactList<string>.Unknown }),
        new("CCG-EST-001", "nothing has to be covered", Outcome.NotApplicable, Reason.NotEngaged, history => history with { Area = FactList.Complete<string>(), Practices = FactList.Complete<Body>(), Groups = FactList.Complete<ClinicalCommissioningGroup>() }),
        new("CCG-EST-001", "the areas are those of another day", Outcome.Undetermined, Reason.ListNotComplete, history => Group(group => group with { Area = FactList.Complete("a1") })(history) with { StatedOn = Day.PlusDays(1) }),

        new("CCG-EST-002", "two practices apply", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-EST-002", "one practice applies", Outcome.NotSatisfied, Reason.TooFew, Applied(application => application with { Applicants = FactList.Complete(application.Applicants[0]) })),
        new("CCG-EST-002", "one practice applies and others may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, Applied(application => application with { Applicants = FactList.NotStated(application.Applicants[0]) })),
        new("CCG-EST-002", "no accountable officer is named", Outcome.NotSatisfied, Reason.Missing, Applied(application => application with { NamesAccountableOfficer = false }))
        {
            Locations = ["/ccgs/0/application/namesAccountableOfficer"],
        },
        new("CCG-EST-002", "no constitution came with it", Outcome.NotSatisfied, Reason.Missing, Applied(application => application with { HasConstitution = false })),
        new("CCG-EST-002", "what NHS England required was left out", Outcome.NotSatisfied, Reason.Missing, Applied(application => application with { HasSpecifiedInformation = false })),
        new("CCG-EST-002", "an applicant is no provider", Outcome.NotSatisfied, Reason.IncompatibleRole, Applied(application => application with { Applicants = FactList.Complete(application.Applicants[0], application.Applicants[1] with { ProvidesOrWishesTo = false }) })),
        new("CCG-EST-002", "an applicant wants no membership", Outcome.NotSatisfied, Reason.IncompatibleRole, Applied(application => application with { Applicants = FactList.Complete(application.Applicants[0], application.Applicants[1] with { WishesToBeMember = false }) })),
        new("CCG-EST-002", "the day of a faulty application is not known", Outcome.Undetermined, Reason.FactMissing, Applied(application => application with { On = null, HasConstitution = false })),
        new("CCG-EST-002", "there was no application of this kind", Outcome.NotApplicable, Reason.NoneRecorded, Group(group => group with { Application = null })),
        new("CCG-EST-002", "the application is made tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Applied(application => application with { On = Day.PlusDays(1), HasConstitution = false })),
        new("CCG-EST-002", "the application is made today", Outcome.NotSatisfied, Reason.Missing, Applied(application => application with { On = Day, HasConstitution = false })),

        new("CCG-EST-003", "granted when satisfied of all", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-EST-003", "granted although not satisfied of the accountable officer", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Granted(grant => grant with { NotSatisfiedOf = FactList.Complete(GrantMatter.AccountableOfficer) })),
        new("CCG-EST-003", "refused although satisfied of all", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Granted(grant => grant with { IsGranted = false })),
        new("CCG-EST-003", "refused because not satisfied of the area", Outcome.Satisfied, Reason.None, Granted(grant => grant with { IsGranted = false, NotSatisfiedOf = FactList.Complete(GrantMatter.Area) })),
        new("CCG-EST-003", "refused, and something prescribed may be unmet", Outcome.Undetermined, Reason.Judgement, Granted(grant => grant with { IsGranted = false, NotSatisfiedOf = FactList<GrantMatter>.Unknown })),
        new("CCG-EST-003", "of five matters only", Outcome.Undetermined, Reason.Judgement, Granted(grant => grant with { SatisfiedOf = FactList.Complete(GrantMatter.Constitution, GrantMatter.Members, GrantMatter.Area, GrantMatter.AccountableOfficer, GrantMatter.Arrangements) })),
        new("CCG-EST-003", "no decision is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Group(group => group with { Grant = null })),

        new("CCG-EST-004", "all began on one day", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-EST-004", "the group began a day after the grant", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Granted(grant => grant with { EffectiveOn = LawfulCommissioning.Established.PlusDays(-1) })),
        new("CCG-EST-004", "the constitution began later", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Constituted(constitution => constitution with { From = LawfulCommissioning.Established.PlusDays(1) })),
        new("CCG-EST-004", "the first day of the constitution is not known", Outcome.Undetermined, Reason.FactMissing, Constituted(constitution => constitution with { From = null })),
        new("CCG-EST-004", "the application was refused", Outcome.NotApplicable, Reason.NoneRecorded, Granted(grant => grant with { IsGranted = false })),
    ];

    private static CommissioningScenario[] Constitutions =>
    [
        new("CCG-CON-001", "everything is provided for", Outcome.Satisfied, Reason.None, history => history),
        .. Enum.GetValues<CcgConstitutionContent>().Where(content => content != CcgConstitutionContent.GoverningBody).Select(content =>
            new CommissioningScenario("CCG-CON-001", $"it leaves out {content}", Outcome.NotSatisfied, Reason.NotProvided, Constituted(constitution => Leaving(constitution, content)))
            {
                Locations = ["/ccgs/0/constitution/contents"],
            }),
        new("CCG-CON-001", "it leaves out the governing body", Outcome.Undetermined, Reason.SourceUnverified, Constituted(constitution => Leaving(constitution, CcgConstitutionContent.GoverningBody))),
        new("CCG-CON-001", "the contents are not all listed", Outcome.Undetermined, Reason.ListNotComplete, Constituted(constitution => Leaving(constitution, CcgConstitutionContent.Area) with { Contents = FactList.NotStated(CcgConstitutionContent.Name) })),
        new("CCG-CON-001", "nothing is known of the constitution", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { Constitution = null })),
        new("CCG-CON-001", "it takes effect tomorrow", Outcome.Undetermined, Reason.FactMissing, Constituted(constitution => Leaving(constitution, CcgConstitutionContent.Area) with { From = Day.PlusDays(1) })),
        new("CCG-CON-001", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),

        Named("NHS Exampleshire Clinical Commissioning Group", Outcome.Satisfied, Reason.None),
        Named("NHS Kent and Medway Clinical Commissioning Group", Outcome.Satisfied, Reason.None),
        Named("Exampleshire Clinical Commissioning Group", Outcome.NotSatisfied, Reason.NotProvided),
        Named("NHS Exampleshire CCG", Outcome.NotSatisfied, Reason.NotProvided),
        Named("Kent and Medway CCG", Outcome.NotSatisfied, Reason.NotProvided),
        Named("NHS Clinical Commissioning Group", Outcome.NotSatisfied, Reason.NotProvided),
        Named("NHS \t Clinical Commissioning Group", Outcome.NotSatisfied, Reason.NotProvided),
        Named("NHS Exampleshire clinical commissioning group", Outcome.Undetermined, Reason.SourceUnverified),
        new("CCG-CON-002", "the name is not known", Outcome.Undetermined, Reason.FactMissing, Constituted(constitution => constitution with { Name = null })),
        new("CCG-CON-002", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),

        new("CCG-CON-003", "the group applied", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-CON-003", "consent and consultation of neighbours", Outcome.Satisfied, Reason.None, Varied(variation => variation)),
        new("CCG-CON-003", "necessary although no consent", Outcome.Satisfied, Reason.None, Varied(variation => variation with { GroupConsented = false, ConsideredNecessary = true })),
        new("CCG-CON-003", "neither consent nor necessity", Outcome.NotSatisfied, Reason.InvalidRoute, Varied(variation => variation with { GroupConsented = false })),
        new("CCG-CON-003", "beyond area and members", Outcome.NotSatisfied, Reason.InvalidRoute, Varied(variation => variation with { ChangesAreaOrMembers = false })),
        new("CCG-CON-003", "the group was not consulted", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Varied(variation => variation with { GroupConsulted = false })),
        new("CCG-CON-003", "the neighbour was not consulted", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Varied(variation => variation with { Consulted = FactList.Complete<Body>() }))
        {
            Locations = ["/ccgs/0/variations/0/consulted"],
        },
        new("CCG-CON-003", "others may have been consulted", Outcome.Undetermined, Reason.FactMissing, Varied(variation => variation with { Consulted = FactList<Body>.Unknown })),
        new("CCG-CON-003", "others may be affected", Outcome.Undetermined, Reason.ListNotComplete, Varied(variation => variation with { Affected = FactList<Body>.Unknown })),
        new("CCG-CON-003", "whose motion it was is not known", Outcome.Undetermined, Reason.FactMissing, Varied(variation => variation with { IsByNhsEngland = null, GroupConsulted = false })),
        new("CCG-CON-003", "the day is not known", Outcome.Undetermined, Reason.FactMissing, Varied(variation => variation with { On = null, GroupConsulted = false })),
        new("CCG-CON-003", "the variation takes effect tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Varied(variation => variation with { On = Day.PlusDays(1), GroupConsulted = false })),
        new("CCG-CON-003", "the variation takes effect today", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Varied(variation => variation with { On = Day, GroupConsulted = false })),

        new("CCG-CON-004", "both versions are published", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-CON-004", "the constitution is not published", Outcome.NotSatisfied, Reason.Missing, Constituted(constitution => constitution with { PublishedOn = null, IsPublished = false })),
        new("CCG-CON-004", "the constitution is published tomorrow", Outcome.NotSatisfied, Reason.Missing, Constituted(constitution => constitution with { PublishedOn = Day.PlusDays(1) })),
        new("CCG-CON-004", "the constitution is published today", Outcome.Satisfied, Reason.None, Constituted(constitution => constitution with { PublishedOn = Day })),
        new("CCG-CON-004", "the constitution is stated to be published", Outcome.Satisfied, Reason.None, Constituted(constitution => constitution with { PublishedOn = null, IsPublished = true })),
        new("CCG-CON-004", "a varied version is not published", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { Variations = FactList.Complete(group.Variations[0] with { PublishedOn = null, IsPublished = false }) }))
        {
            Locations = ["/ccgs/0/variations/0"],
        },
        new("CCG-CON-004", "whether it is published is not known", Outcome.Undetermined, Reason.FactMissing, Constituted(constitution => constitution with { PublishedOn = null })),
        new("CCG-CON-004", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),
    ];

    private static Body Neighbour { get; } = new() { Kind = BodyKind.ClinicalCommissioningGroup, Code = "98X" };

    private static ClinicalCommissioningGroup Other(params ReadOnlySpan<string> area) => new()
    {
        Code = "97X",
        Name = "NHS Sampleton CCG",
        EstablishedOn = new(2013, 4, 1),
        Area = FactList.Complete(area),
        Members = FactList.Complete<Body>(),
    };

    private static Func<CommissioningHistory, CommissioningHistory> With(ClinicalCommissioningGroup other) => history => history with { Groups = FactList.Complete(history.Groups[0], other) };

    private static Func<CommissioningHistory, CommissioningHistory> Applied(Func<CcgApplication, CcgApplication> change) =>
        Group(group => group with { Application = change(group.Application!) });

    private static Func<CommissioningHistory, CommissioningHistory> Granted(Func<CcgGrant, CcgGrant> change) => Group(group => group with { Grant = change(group.Grant!) });

    private static Func<CommissioningHistory, CommissioningHistory> Constituted(Func<CcgConstitution, CcgConstitution> change) =>
        Group(group => group with { Constitution = change(group.Constitution!) });

    private static CcgConstitution Leaving(CcgConstitution constitution, CcgConstitutionContent content) =>
        constitution with { Contents = FactList.Complete<CcgConstitutionContent>([.. constitution.Contents.Where(each => each != content)]) };

    private static CommissioningScenario Named(string name, Outcome expected, Reason reason) =>
        new("CCG-CON-002", $"the name is {name}", expected, reason, Constituted(constitution => constitution with { Name = name }));

    private static Func<CommissioningHistory, CommissioningHistory> Varied(Func<CcgVariation, CcgVariation> change) =>
        Group(group => group with
        {
            Variations = FactList.Complete(change(new CcgVariation
            {
                Id = "v1",
                On = new(2020, 4, 1),
                IsByNhsEngland = true,
                ChangesAreaOrMembers = true,
                GroupConsented = true,
                ConsideredNecessary = false,
                GroupConsulted = true,
                Affected = FactList.Complete(Neighbour),
                Consulted = FactList.Complete(Neighbour),
                PublishedOn = new(2020, 4, 1),
            })),
        });
}
