using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The constitution with its seats and those entitled to nominate, its order and its versions.</content>
internal sealed partial class ModelBinder
{
    private Constitution? Constitution(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        var constitution = new Constitution
        {
            From = period.From,
            To = period.To,
            Version = facts.Text("version"),
            Seats = facts.List("seats", Seat),
            NominatingTrusts = facts.List("nominatingTrusts", EntitledNominator),
            NominatingPrimaryMedicalProviders = facts.List("nominatingPrimaryMedicalProviders", EntitledNominator),
            NominatingLocalAuthorities = facts.List("nominatingLocalAuthorities", EntitledNominator),
            RemovalOfChair = facts.One("removalOfChair", Clause),
            ValidationOfProceedings = facts.One("validationOfProceedings", Clause),
            DeputyActsForChair = facts.One("deputyActsForChair", Clause),
            UnitaryBoard = facts.One("unitaryBoard", Clause),
            JointAccountability = facts.One("jointAccountability", Clause),
            QuorumWithoutChair = facts.One("quorumWithoutChair", Clause),
            Variations = facts.List("variations", Variation),
        };
        return facts.Close(facts.HasMore ? WithProvisions(facts, constitution) : constitution);
    }

    private ConstitutionSeat? Seat(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var seat = new ConstitutionSeat
        {
            Kind = (SeatKind?)facts.Word("kind", Words.SeatKinds),
            Title = facts.Text("title"),
            Number = facts.WholeNumber("number"),
            AtLeast = facts.WholeNumber("atLeast"),
            AtMost = facts.WholeNumber("atMost"),
            NominatedBy = (NominatingSector?)facts.Word("nominatedBy", Words.NominatingSectors),
            AppointedBy = facts.One("appointedBy", Actor),
            ApprovedBy = facts.One("approvedBy", Actor),
            Clause = facts.One("clause", Clause),
        };
        return facts.Close(facts.HasMore ? WithTerms(facts, seat) : seat);
    }

    private ConstitutionSeat WithTerms(ObjectBinder facts, ConstitutionSeat seat) =>
        seat with
        {
            AppointmentClause = facts.One("appointmentClause", Clause),
            ApprovalClause = facts.One("approvalClause", Clause),
            NominatedJointly = facts.Truth("nominatedJointly"),
            NominatedByEveryEntitledBody = facts.Truth("nominatedByEveryEntitledBody"),
            NominationProcess = facts.One("nominationProcess", Clause),
            NominationProcessIsElsewhere = facts.Truth("nominationProcessIsElsewhere"),
            EligibilityClause = facts.One("eligibilityClause", Clause),
            TermYears = facts.WholeNumber("termYears"),
            MaximumTerms = facts.WholeNumber("maximumTerms"),
            MaximumYears = facts.WholeNumber("maximumYears"),
            TermClause = facts.One("termClause", Clause),
            RemovalClause = facts.One("removalClause", Clause),
            MayBeDeputyChair = facts.Truth("mayBeDeputyChair"),
            MayChairAudit = facts.Truth("mayChairAudit"),
            MayChairRemuneration = facts.Truth("mayChairRemuneration"),
        };

    private EntitledNominator? EntitledNominator(SourceNode node)
    {
        if (node.Kind is SourceKind.Text or SourceKind.Number)
        {
            return Body(node) is { } body ? new() { Body = body } : null;
        }

        return Open(node, "a nominator, as a name or an object") is { } facts
            ? facts.Close(new EntitledNominator
            {
                Body = facts.One("body", Body),
                ProvidesServicesInArea = facts.Truth("providesServicesInArea"),
                MeetsForwardPlanCondition = facts.Truth("meetsForwardPlanCondition"),
                MeetsLevelOfServicesCondition = facts.Truth("meetsLevelOfServicesCondition"),
                IsOfPrescribedDescription = facts.Truth("ofPrescribedDescription"),
                AbolishedOn = facts.Date("abolishedOn"),
            })
            : null;
    }

    private ConstitutionVariation? Variation(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ConstitutionVariation
            {
                MadeBy = facts.One("madeBy", Actor),
                MadeOn = facts.Date("madeOn"),
                Approvals = facts.List("approvals", Approval),
                ProcedureFollowed = facts.Truth("procedureFollowed"),
                Version = facts.Text("version"),
            })
            : null;

    private ConstitutionVersion? ConstitutionVersion(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new ConstitutionVersion
        {
            Version = facts.Text("version"),
            From = period.From,
            To = period.To,
            PublishedOn = facts.Date("publishedOn"),
            IsPublished = facts.Truth("published"),
        });
    }
}
