using IcsModel.Boards;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>How people come to their seats, what they bring, and how they leave.</content>
internal sealed partial class ModelBinder
{
    private Appointment? Appointment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Appointment
            {
                By = facts.One("by", Actor),
                DecidedOn = facts.Date("decidedOn"),
                Approvals = facts.List("approvals", Approval),
                IndependenceAssessment = facts.One("independenceAssessment", IndependenceAssessment),
                Panel = facts.One("panel", SelectionPanel),
            })
            : null;

    private IndependenceAssessment? IndependenceAssessment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new IndependenceAssessment
            {
                By = facts.One("by", Actor),
                On = facts.Date("on"),
                Conclusion = (IndependenceConclusion?)facts.Word("conclusion", Words.IndependenceConclusions),
            })
            : null;

    private Nomination? Nomination(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Nomination
            {
                Sector = (NominatingSector?)facts.Word("sector", Words.NominatingSectors),
                On = facts.Date("on"),
                Nominators = facts.List("nominators", Body),
                Entitled = facts.List("entitled", Body),
                JointProcessFollowed = facts.Truth("jointProcessFollowed"),
                RegardToSelectionGuidance = facts.One("regardToSelectionGuidance", Attestation),
                Invited = facts.List("invited", Body),
                ListConfirmed = facts.Truth("listConfirmed"),
            })
            : null;

    private MentalIllnessServicesExpertise? Expertise(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MentalIllnessServicesExpertise
            {
                Held = facts.Truth("held"),
                Attestation = facts.One("attestation", Attestation),
            })
            : null;

    private EmploymentSpell? EmploymentSpell(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new EmploymentSpell { Employer = facts.One("employer", Body), From = period.From, To = period.To });
    }

    private Secondment? Secondment(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Secondment { HomeEmployer = facts.One("homeEmployer", Body), From = period.From, To = period.To });
    }

    private Departure? Departure(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Departure
            {
                Kind = (DepartureKind?)facts.Word("kind", Words.DepartureKinds),
                By = facts.One("by", Actor),
                On = facts.Date("on"),
                Approvals = facts.List("approvals", Approval),
                ReferenceKept = facts.Truth("referenceKept"),
            })
            : null;
}
