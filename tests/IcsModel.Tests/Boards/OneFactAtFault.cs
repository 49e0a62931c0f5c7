using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards;

/// <summary>Boards that differ from the lawful one, established on 1 April 2026, in one fact.</summary>
internal static class OneFactAtFault
{
    internal static readonly LocalDate Established = new(2026, 4, 1);
    internal static readonly LocalDate Day = new(2026, 9, 1);

    internal static Dictionary<string, IntegratedCareBoard> Boards { get; } = new(StringComparer.Ordinal)
    {
        ["the chair has left"] = Lawful().With(LawfulBoard.Chair, chair => chair with { To = new(2026, 8, 1) }),
        ["the board itself removes the chair"] = Lawful().With(
            LawfulBoard.Chair,
            chair => chair with
            {
                Departure = new Departure
                {
                    Kind = DepartureKind.Removed,
                    By = Actor.OfBody(new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" }),
                    On = new(2026, 8, 1),
                    Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, new(2026, 7, 1)),
                },
            }),
        ["NHS England approves the chief executive a month late"] = Lawful().WithApprovals(
            LawfulBoard.ChiefExecutive, LawfulBoard.Approved(Actor.NhsEngland, new(2026, 5, 1))),
        ["the chief executive is employed by another board"] = Lawful().With(
            LawfulBoard.ChiefExecutive,
            member => member with
            {
                Employment = FactList.Complete(
                    new EmploymentSpell { Employer = new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QYY" }, From = Established }),
            }),
        ["all ordinary members but two resign"] = Lawful().WithoutMembers(member => member.Id is not ("chair" or "chief-executive" or "trust" or "primary-care")),
        ["the chair approves no director of finance"] = Lawful().WithApprovals(LawfulBoard.Finance, FactList.Complete<Approval>()),
        ["the trusts' nominee leaves"] = Lawful().WithoutMember(LawfulBoard.Trust),
        ["one practice of two nominates"] = Lawful().WithNomination(
            LawfulBoard.PrimaryCare,
            nomination => nomination with
            {
                Entitled = FactList.Complete(LawfulBoard.PracticeOne, LawfulBoard.PracticeTwo),
                Nominators = FactList.Complete(LawfulBoard.PracticeOne),
                JointProcessFollowed = false,
            }),
        ["one council of two nominates"] = Lawful().WithNomination(
            LawfulBoard.Council,
            nomination => nomination with
            {
                Entitled = FactList.Complete(LawfulBoard.County, LawfulBoard.Unitary),
                Nominators = FactList.Complete(LawfulBoard.County),
                JointProcessFollowed = false,
            }),
        ["the councils attest no regard to guidance"] = Lawful().WithNomination(
            LawfulBoard.Council, nomination => nomination with { RegardToSelectionGuidance = null }),
        ["one person is the nominee of trusts and of practices"] = Lawful().With(
            LawfulBoard.PrimaryCare, member => member with { Person = new Person { Id = "p-trust" } }),
        ["the chair sits in the trusts' seat"] = Lawful().With(LawfulBoard.Trust, member => member with { Person = new Person { Id = "p-chair" } }),
        ["nobody knows mental illness services"] = Lawful().With(
            LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = new() { Held = false } }),
        ["the medical director was thought to undermine independence"] = Lawful().WithAppointment(
            LawfulBoard.Medical,
            appointment => appointment with
            {
                IndependenceAssessment = appointment.IndependenceAssessment! with { Conclusion = IndependenceConclusion.Undermines },
            }),
        ["a member of the commissioning committee is not the chair's"] = WithCoOption(Lawful()),
        ["NHS England approves the variation afterwards"] = Lawful().WithConstitution(constitution => constitution with
        {
            Variations = FactList.Complete(
                constitution.Variations[0] with { Approvals = LawfulBoard.Approved(Actor.NhsEngland, constitution.Variations[0].MadeOn!.Value.PlusDays(1)) }),
        }),
        ["the director of nursing does not vote"] = Lawful().With(LawfulBoard.Nursing, member => member with { Votes = false }),
        ["two of three non-executives leave"] = Lawful().WithoutMembers(member => member.Id is "audit-chair" or "non-executive-3"),
        ["the constitution is silent on joint accountability"] = Lawful().WithConstitution(
            constitution => constitution with { JointAccountability = new Clause { Provides = false } }),
        ["no skills review"] = Lawful() with { SkillsReviews = FactList.Complete<SkillsReview>() },
        ["a participant votes"] = Lawful() with { Attendees = FactList.Complete(Lawful().Attendees[0] with { VoteRecorded = true }) },
        ["the quorum needs the chair"] = Lawful().WithConstitution(
            constitution => constitution with { QuorumWithoutChair = new Clause { Provides = false } }),
        ["nobody is senior non-executive member"] = Lawful().With(LawfulBoard.Deputy, member => member with { IsSeniorNonExecutive = false }),
    };

    internal static IntegratedCareBoard Lawful() => LawfulBoard.Create(Established);

    private static IntegratedCareBoard WithCoOption(IntegratedCareBoard board)
    {
        var commissioning = board.Committees[1];
        var coOpted = commissioning.Members[1] with
        {
            Appointment = commissioning.Members[1].Appointment! with { By = Actor.OfPanel("Committee") },
        };
        return board with { Committees = FactList.Complete(board.Committees[0], commissioning with { Members = FactList.Complete(commissioning.Members[0], coOpted) }) };
    }
}
