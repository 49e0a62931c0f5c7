using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The governing bodies of clinical commissioning groups.</content>
internal sealed partial class ModelBinder
{
    private GoverningBody? GoverningBody(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new GoverningBody
            {
                Functions = facts.Words("functions", CommissioningWords.GoverningBodyFunctions, index => (GoverningBodyFunction)index),
                Members = facts.List("members", GoverningBodyMember),
                Committees = facts.List("committees", GoverningBodyCommittee),
            })
            : null;

    private GoverningBodyMember? GoverningBodyMember(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new GoverningBodyMember
        {
            Id = facts.Text("id"),
            Person = facts.One("person", Person),
            Roles = facts.Words("roles", CommissioningWords.GoverningBodyRoles, index => (GoverningBodyRole)index),
            LayGrounds = facts.Words("layGrounds", CommissioningWords.LayGrounds, index => (LayGround)index),
            IsEmployee = facts.Truth("employee"),
            IsJointlyAppointed = facts.Truth("jointlyAppointed"),
            HasAccountancyQualification = facts.Truth("hasAccountancyQualification"),
            CanLeadFinance = facts.Truth("canLeadFinance"),
            Route = (GoverningBodyRoute?)facts.Word("route", CommissioningWords.GoverningBodyRoutes),
            IsDescribedInConstitution = facts.Truth("describedInConstitution"),
            AppointedBy = (GoverningBodyAppointer?)facts.Word("appointedBy", CommissioningWords.GoverningBodyAppointers),
            AppointedOn = facts.Date("appointedOn"),
            IsForFixedTerm = facts.Truth("forFixedTerm"),
            TermEndsOn = facts.Date("termEndsOn"),
            SpecialistSpells = facts.List("specialistSpells", SpecialistSpell),
            LayExclusions = facts.Words("layExclusions", CommissioningWords.LayExclusions, index => (LayExclusion)index),
            Disqualifications = facts.List("disqualifications", GoverningBodyDisqualification),
            WorksForPrimaryCareProvider = facts.Truth("worksForPrimaryCareProvider"),
            WorksForLocalProvider = facts.Truth("worksForLocalProvider"),
            From = period.From,
            To = period.To,
        });
    }

    private SpecialistSpell? SpecialistSpell(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new SpecialistSpell
        {
            IsOnSpecialistRegister = facts.Truth("onSpecialistRegister"),
            IsConsultant = facts.Truth("consultant"),
            IsOnGpRegister = facts.Truth("onGpRegister"),
            From = period.From,
            To = period.To,
        });
    }

    private GoverningBodyDisqualification? GoverningBodyDisqualification(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new GoverningBodyDisqualification
        {
            Kind = (GoverningBodyBar?)facts.Word("kind", CommissioningWords.GoverningBodyBars),
            On = facts.Date("on"),
            From = period.From,
            To = period.To,
        });
    }

    private GoverningBodyCommittee? GoverningBodyCommittee(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new GoverningBodyCommittee
        {
            Id = facts.Text("id"),
            Kind = (GoverningBodyCommitteeKind?)facts.Word("kind", CommissioningWords.GoverningBodyCommitteeKinds),
            DecidesPay = facts.Truth("decidesPay"),
            From = period.From,
            To = period.To,
        });
    }
}
