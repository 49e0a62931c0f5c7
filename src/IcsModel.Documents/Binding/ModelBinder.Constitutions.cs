using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The constitution and the committees.</content>
internal sealed partial class ModelBinder
{
    private Constitution? Constitution(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Constitution
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
        });
    }

    private Clause? Clause(SourceNode node)
    {
        if (node.Kind == SourceKind.Truth)
        {
            return new() { Provides = scalars.Truth(node) };
        }

        return Open(node, "a clause, as true or false or an object") is { } facts
            ? facts.Close(new Clause
            {
                Provides = facts.Truth("provides"),
                Number = facts.Text("number"),
                Page = facts.WholeNumber("page"),
            })
            : null;
    }

    private ConstitutionSeat? Seat(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ConstitutionSeat
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
            })
            : null;

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

    private Committee? Committee(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Committee
            {
                Id = facts.Text("id"),
                Name = facts.Text("name"),
                Kind = (CommitteeKind?)facts.Word("kind", Words.CommitteeKinds),
                Chair = facts.One("chair", Person),
                MayExerciseCommissioningFunctions = facts.Truth("mayExerciseCommissioningFunctions"),
                Members = facts.List("members", CommitteeMember),
            })
            : null;

    private CommitteeMember? CommitteeMember(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new CommitteeMember
        {
            Id = facts.Text("id"),
            Person = facts.One("person", Person),
            From = period.From,
            To = period.To,
            Appointment = facts.One("appointment", Appointment),
        });
    }
}
