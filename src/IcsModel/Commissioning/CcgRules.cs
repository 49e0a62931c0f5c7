using IcsModel.Boards;
using IcsModel.Commissioning.Conduct;
using IcsModel.Commissioning.Establishment;
using IcsModel.Commissioning.GoverningBodies;
using IcsModel.Law;

namespace IcsModel.Commissioning;

/// <summary>The rules about clinical commissioning groups, in the order of their ids.</summary>
internal static class CcgRules
{
    internal static CommissioningRule[] All { get; } =
    [
        new CoverageRule(), new ApplicationRule(), new GrantRule(), new EffectOfGrantRule(),
        new ConstitutionContentRule(), new NameRule(), new OwnMotionVariationRule(), new PublishedConstitutionRule(),
        new ExistenceRule(), new LeastSizeRule(), new AccountableOfficerRule(), new ChiefFinanceOfficerRule(), new NurseAndSpecialistRule(), new SpecialistTestRule(),
        new LayMembersRule(), new RouteRule(), new LayPersonRule(), new DisqualificationRule(), new OutsideProvidersRule(), new LayChairRule(), new TermRule(),
        new CommitteesRule(), CommitteeMembership, new ConsulteeRule(), new PublishedPapersRule(), new ThreeLayMembersRule(), new InterestsRule(), IndependentMembers,
        .. GeneralDutyRule.All, new PublicInvolvementRule(), new PlanBeforeYearRule(), new PlanOpinionRule(), new AnnualReportRule(), new SpendingRule(),
        new ResourceLimitsRule(), new FirstYearRule(), new InterventionRule(),
    ];

    /// <summary>CCG-GB-015: limits on who sits on the two committees, of which only the relaxation of 14 April 2022 was read.</summary>
    private static CcgDefinition CommitteeMembership => new(
        CcgDefinitions.OfRegulations("CCG-GB-015", "Limits on who sits on the audit and remuneration committees", "reg. 14") with
        {
            ReadWith = [CcgDefinitions.Regulations("reg. 15"), new Citation(Instruments.CcgAmendmentRegulations2022, "reg. 2(5)")],
            Kind = ProvisionKind.Condition,
            Confidence = Confidence.Unverified,
            VerifiedOn = null,
            Bearer = "Governing body of the clinical commissioning group",
            Asks = "Regulations limit who sits on the two committees. They were not read; known is that the disqualifications of regulation 14(2) and (3) ended on 14 April 2022.",
            Decides = "Nothing is decided.",
        });

    /// <summary>CCG-GB-021: what was meant by five independent members.</summary>
    private static CcgDefinition IndependentMembers => new(
        CcgDefinitions.OfAct("CCG-GB-021", "Five independent members: three lay, a nurse and a specialist", "s. 14L") with
        {
            Citation = new Citation(Instruments.DerivedRules, "CCG-GB-005, -007, -018"),
            Force = LegalForce.Structural,
            Kind = ProvisionKind.Definition,
            InForce = CcgDefinitions.Until(new(2020, 4, 1)),
            Confidence = Confidence.Interpretation,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Asks = "No law uses the words or the number. Four independent members follow from the regulations until 13 April 2022, two lay members, a nurse and a specialist; guidance adds a third lay member.",
            Decides = "Nothing is decided; the parts are asked by other rules.",
            Reading = new Interpretation("Five lay people remain possible: the constitution of the group for which the number was promised was not found."),
        });
}
