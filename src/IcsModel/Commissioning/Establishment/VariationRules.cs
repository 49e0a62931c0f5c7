using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Establishment;

/// <summary>CCG-CON-003: NHS England varies area or members of its own motion only with consent or necessity, and after consulting.</summary>
internal sealed class OwnMotionVariationRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-CON-003", "NHS England varies area or members only with consent or necessity", "s. 14F") with
    {
        ReadWith = [CcgDefinitions.Act("s. 14E")],
        Kind = ProvisionKind.Condition,
        Confidence = Confidence.Partly,
        Bearer = "Clinical commissioning group; NHS England",
        Asks = "NHS England may of its own motion vary only the area or the members of a group, with the consent of the group or where it considers that necessary for its duty that groups cover England, and after consulting the group and any other it thinks may be affected.",
        Decides = "Looks at each variation of NHS England's own motion: what it changed, whether the group consented or it was considered necessary, and who was consulted. A variation on the application of the group meets the rule.",
    },
    new OutcomeWords
    {
        Satisfied = "Each variation was applied for by the group, or made by NHS England with consent or necessity and after consulting.",
        NotSatisfied = "NHS England varied a constitution beyond area and members, without consent or necessity, or without consulting first.",
        NotApplicable = "No variation of a constitution is recorded by the date.",
        Undetermined = "Whether NHS England varied a constitution with consent or necessity and after consulting is not known.",
        Remedy = "Consult the groups affected and have the variation made again.",
    })
{
    private static readonly Question Limits = new(Reason.InvalidRoute, "whether the variation changed only area or members", "was varied by NHS England beyond its area and members");
    private static readonly Question Ground = new(Reason.InvalidRoute, "whether the group consented, or NHS England considered the variation necessary", "was varied by NHS England without consent and without necessity");
    private static readonly Question OwnConsultation = new(Reason.ProcedureNotFollowed, "whether the group was consulted first", "was not consulted before NHS England varied its constitution");
    private static readonly Question OtherConsultation = new(Reason.ProcedureNotFollowed, "whether each other group that might be affected was consulted first", "was varied by NHS England although another group affected was not consulted");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Group.Variations.Count; i++)
        {
            var variation = entry.Group.Variations[i];
            if (facts.Day.Runs(variation.On, to: null) != false)
            {
                any = true;
                Look(in facts, ref review, in entry, variation, i);
            }
        }

        return any;
    }

    private static void Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CcgVariation variation, int position)
    {
        switch (variation.IsByNhsEngland)
        {
            case false:
                review.Meets();
                return;
            case null:
                review.Opens()?.Missing(entry.At(new("/variations", position, "/byNhsEngland")), "whether NHS England varied of its own motion");
                return;
            default:
                break;
        }

        var isDated = variation.On is not null;
        Settle(ref review, in entry, Limits, variation.ChangesAreaOrMembers, new("/variations", position, "/changesAreaOrMembers"), isDated);
        Settle(ref review, in entry, Ground, variation.GroupConsented | variation.ConsideredNecessary, new("/variations", position), isDated);
        Settle(ref review, in entry, OwnConsultation, variation.GroupConsulted, new("/variations", position, "/groupConsulted"), isDated);
        foreach (var affected in variation.Affected.Items.AsSpan())
        {
            var wasConsulted = BodyMatch.IsIn(affected, variation.Consulted, facts.Day.IsComplete(variation.Consulted));
            Settle(ref review, in entry, OtherConsultation, wasConsulted, new("/variations", position, "/consulted"), isDated);
        }

        if (!facts.Day.IsComplete(variation.Affected))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At(new("/variations", position, "/affected")), "which other groups might be affected (state complete: true when all are listed)");
        }
    }
}

/// <summary>CCG-CON-004: the constitution and every varied version are published.</summary>
internal sealed class PublishedConstitutionRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-CON-004", "The constitution and every varied version are published", "s. 14J") with
    {
        Asks = "The group publishes its constitution, and the constitution as varied whenever it is varied.",
        Decides = "Looks at whether the constitution, and each variation in effect, was published by the date.",
        Reading = new Interpretation("The Act sets no day. A constitution in effect that is stated to be unpublished on the date is reported."),
    },
    new OutcomeWords
    {
        Satisfied = "The constitution of each group is published, and so is every varied version recorded.",
        NotSatisfied = "A constitution in effect, or a varied version of one, is not published.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "Whether the constitution of each group is published is not known.",
        Remedy = "Publish the constitution as it stands.",
    })
{
    private static readonly Question Published = new(Reason.Missing, "whether and when the constitution was published", "has not published its constitution");
    private static readonly Question PublishedAsVaried = new(Reason.Missing, "whether and when the constitution as varied was published", "has not published its constitution as varied");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var constitution = entry.Group.Constitution;
        Settle(ref review, in entry, Published, constitution is null ? null : IsPublished(in facts, constitution.PublishedOn, constitution.IsPublished), new("/constitution"), IsInEffect(in facts, constitution));
        for (var i = 0; i < entry.Group.Variations.Count; i++)
        {
            var variation = entry.Group.Variations[i];
            if (facts.Day.Runs(variation.On, to: null) != false)
            {
                Settle(ref review, in entry, PublishedAsVaried, IsPublished(in facts, variation.PublishedOn, variation.IsPublished), new("/variations", i), variation.On is not null);
            }
        }

        return true;
    }

    private static bool IsInEffect(in CommissioningFacts facts, CcgConstitution? constitution) => facts.Day.HasHappened(constitution?.From);

    private static bool? IsPublished(in CommissioningFacts facts, NodaTime.LocalDate? on, bool? stated) =>
        on is not null ? facts.Day.HasHappened(on) : facts.Day.Spoken ? stated : null;
}
