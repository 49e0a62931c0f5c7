using IcsModel.Documents.Sources;
using IcsModel.Wellbeing;

namespace IcsModel.Documents.Binding;

/// <content>Health and wellbeing boards and their members.</content>
internal sealed partial class ModelBinder
{
    private WellbeingBoardMember? WellbeingBoardMember(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new WellbeingBoardMember
        {
            Id = facts.Text("id"),
            Person = facts.One("person", Person),
            Capacities = facts.Words("capacities", SystemWords.WellbeingCapacities, index => (WellbeingCapacity)index),
            IsCouncillorOfTheCouncil = facts.Truth("councillorOfTheCouncil"),
            NominatedBy = (CouncillorNominator?)facts.Word("nominatedBy", SystemWords.CouncillorNominators),
            AppointedBy = facts.One("appointedBy", Body),
            Represents = facts.List("represents", Body),
            AddedByCouncil = facts.Truth("addedByCouncil"),
            BoardConsultedOn = facts.Date("boardConsultedOn"),
            BoardConsulted = facts.Truth("boardConsulted"),
            IsOfNhsEngland = facts.Truth("ofNhsEngland"),
            OutsiderAgreed = facts.Truth("outsiderAgreed"),
            Votes = facts.Truth("votes"),
            From = period.From,
            To = period.To,
        });
    }

    private PreparationWindow? PreparationWindow(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new PreparationWindow
        {
            Document = facts.Text("document"),
            From = period.From,
            To = period.To,
            NhsEnglandJoined = facts.Truth("nhsEnglandJoined"),
        });
    }

    private RepresentativeRequest? RepresentativeRequest(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new RepresentativeRequest
            {
                On = facts.Date("on"),
                AppointedOn = facts.Date("appointedOn"),
                IsAnswered = facts.Truth("answered"),
            })
            : null;

    private InformationRequest? InformationRequest(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new InformationRequest
            {
                To = facts.One("to", Body),
                IsInScope = facts.Truth("inScope"),
                On = facts.Date("on"),
                AnsweredOn = facts.Date("answeredOn"),
                IsAnswered = facts.Truth("answered"),
            })
            : null;

    private DelegatedFunction? DelegatedFunction(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new DelegatedFunction
            {
                Description = facts.Text("description"),
                IsHealthScrutiny = facts.Truth("healthScrutiny"),
            })
            : null;

    private SubDelegation? SubDelegation(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new SubDelegation
            {
                ToOfficer = facts.Truth("toOfficer"),
                WasGivenByCouncil = facts.Truth("wasGivenByCouncil"),
            })
            : null;

    private JointExercise? JointExercise(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new JointExercise
            {
                Id = facts.Text("id"),
                Parties = facts.List("parties", Body),
                OnlyWellbeingBoards = facts.Truth("onlyWellbeingBoards"),
            })
            : null;

    private HealthAndWellbeingBoard? HealthAndWellbeingBoard(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new HealthAndWellbeingBoard
            {
                Id = facts.Text("id"),
                Name = facts.Text("name"),
                Council = facts.One("council", Body),
                EstablishedOn = facts.Date("establishedOn"),
                IsCommitteeOfCouncil = facts.Truth("committeeOfCouncil"),
                Members = facts.List("members", WellbeingBoardMember),
                SharedRepresentationAgreed = facts.Truth("sharedRepresentationAgreed"),
                ExercisesAssessmentsAndStrategies = facts.Truth("exercisesAssessmentsAndStrategies"),
                Delegated = facts.List("delegated", DelegatedFunction),
                SubDelegations = facts.List("subDelegations", SubDelegation),
                JointExercises = facts.List("jointExercises", JointExercise),
                Preparations = facts.List("preparations", PreparationWindow),
                RepresentativeRequests = facts.List("representativeRequests", RepresentativeRequest),
                InformationRequests = facts.List("informationRequests", InformationRequest),
                VotingRestrictedByCouncil = facts.Truth("votingRestrictedByCouncil"),
                ProportionalityApplied = facts.Truth("proportionalityApplied"),
                MeetsInPublic = facts.Truth("meetsInPublic"),
                WaysOfWorkingAgreed = facts.Truth("waysOfWorkingAgreed"),
                WiderMembershipConsidered = facts.Truth("widerMembershipConsidered"),
                BetterCareFundSignedOff = facts.Truth("betterCareFundSignedOff"),
            })
            : null;
}
