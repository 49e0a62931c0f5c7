using IcsModel.Documents.Binding;
using IcsModel.Wellbeing;

namespace IcsModel.Documents.Writing;

/// <content>Health and wellbeing boards and their members.</content>
internal sealed partial class ModelWriter
{
    private void WellbeingBoardMember(WellbeingBoardMember member)
    {
        json.WriteStartObject();
        facts.Text("id", member.Id);
        facts.One("person", member.Person, Person);
        facts.Words("capacities", member.Capacities, SystemWords.WellbeingCapacities, value => (int)value);
        facts.Truth("councillorOfTheCouncil", member.IsCouncillorOfTheCouncil);
        facts.Word("nominatedBy", (int?)member.NominatedBy, SystemWords.CouncillorNominators);
        facts.One("appointedBy", member.AppointedBy, Body);
        facts.List("represents", member.Represents, Body);
        facts.Truth("addedByCouncil", member.AddedByCouncil);
        facts.Date("boardConsultedOn", member.BoardConsultedOn);
        facts.Truth("boardConsulted", member.BoardConsulted);
        facts.Truth("ofNhsEngland", member.IsOfNhsEngland);
        facts.Truth("outsiderAgreed", member.OutsiderAgreed);
        facts.Truth("votes", member.Votes);
        facts.Date("from", member.From);
        facts.Date("to", member.To);
        json.WriteEndObject();
    }

    private void PreparationWindow(PreparationWindow window)
    {
        json.WriteStartObject();
        facts.Text("document", window.Document);
        facts.Date("from", window.From);
        facts.Date("to", window.To);
        facts.Truth("nhsEnglandJoined", window.NhsEnglandJoined);
        json.WriteEndObject();
    }

    private void RepresentativeRequest(RepresentativeRequest request)
    {
        json.WriteStartObject();
        facts.Date("on", request.On);
        facts.Date("appointedOn", request.AppointedOn);
        facts.Truth("answered", request.IsAnswered);
        json.WriteEndObject();
    }

    private void InformationRequest(InformationRequest request)
    {
        json.WriteStartObject();
        facts.One("to", request.To, Body);
        facts.Truth("inScope", request.IsInScope);
        facts.Date("on", request.On);
        facts.Date("answeredOn", request.AnsweredOn);
        facts.Truth("answered", request.IsAnswered);
        json.WriteEndObject();
    }

    private void DelegatedFunction(DelegatedFunction function)
    {
        json.WriteStartObject();
        facts.Text("description", function.Description);
        facts.Truth("healthScrutiny", function.IsHealthScrutiny);
        json.WriteEndObject();
    }

    private void SubDelegation(SubDelegation delegation)
    {
        json.WriteStartObject();
        facts.Truth("toOfficer", delegation.ToOfficer);
        facts.Truth("wasGivenByCouncil", delegation.WasGivenByCouncil);
        json.WriteEndObject();
    }

    private void JointExercise(JointExercise exercise)
    {
        json.WriteStartObject();
        facts.Text("id", exercise.Id);
        facts.List("parties", exercise.Parties, Body);
        facts.Truth("onlyWellbeingBoards", exercise.OnlyWellbeingBoards);
        json.WriteEndObject();
    }

    private void HealthAndWellbeingBoard(HealthAndWellbeingBoard board)
    {
        json.WriteStartObject();
        facts.Text("id", board.Id);
        facts.Text("name", board.Name);
        facts.One("council", board.Council, Body);
        facts.Date("establishedOn", board.EstablishedOn);
        facts.Truth("committeeOfCouncil", board.IsCommitteeOfCouncil);
        facts.List("members", board.Members, WellbeingBoardMember);
        facts.Truth("sharedRepresentationAgreed", board.SharedRepresentationAgreed);
        facts.Truth("exercisesAssessmentsAndStrategies", board.ExercisesAssessmentsAndStrategies);
        facts.List("delegated", board.Delegated, DelegatedFunction);
        facts.List("subDelegations", board.SubDelegations, SubDelegation);
        facts.List("jointExercises", board.JointExercises, JointExercise);
        facts.List("preparations", board.Preparations, PreparationWindow);
        facts.List("representativeRequests", board.RepresentativeRequests, RepresentativeRequest);
        facts.List("informationRequests", board.InformationRequests, InformationRequest);
        facts.Truth("votingRestrictedByCouncil", board.VotingRestrictedByCouncil);
        facts.Truth("proportionalityApplied", board.ProportionalityApplied);
        facts.Truth("meetsInPublic", board.MeetsInPublic);
        facts.Truth("waysOfWorkingAgreed", board.WaysOfWorkingAgreed);
        facts.Truth("widerMembershipConsidered", board.WiderMembershipConsidered);
        facts.Truth("betterCareFundSignedOff", board.BetterCareFundSignedOff);
        json.WriteEndObject();
    }
}
