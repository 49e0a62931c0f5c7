using IcsModel.Conduct;
using IcsModel.Documents.Sources;
using IcsModel.Eligibility;

namespace IcsModel.Documents.Binding;

/// <content>What makes people eligible for their seats, and how they were chosen.</content>
internal sealed partial class ModelBinder
{
    private FactList<LeadArea> LeadAreas(SourceNode node) =>
        new ListBinder(errors, scalars).Words(node, Words.LeadAreas, index => (LeadArea)index);

    private Disqualification? Disqualification(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Disqualification
        {
            Criterion = (DisqualificationCriterion?)facts.Word("criterion", Words.DisqualificationCriteria),
            From = period.From,
            To = period.To,
            SentenceMonths = facts.WholeNumber("sentenceMonths"),
            WithOptionOfFine = facts.Truth("withOptionOfFine"),
            ByRedundancy = facts.Truth("byRedundancy"),
            OnStatedGrounds = facts.Truth("onStatedGrounds"),
        });
    }

    private OtherRole? OtherRole(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new OtherRole
        {
            Body = facts.One("body", Body),
            Title = facts.Text("title"),
            IsExecutive = facts.Truth("executive"),
            IsHealthOrCare = facts.Truth("healthOrCare"),
            IsInArea = facts.Truth("inArea"),
            From = period.From,
            To = period.To,
        });
    }

    private ProfessionalRegistration? ProfessionalRegistration(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new ProfessionalRegistration
        {
            Profession = (Profession?)facts.Word("profession", Words.Professions),
            From = period.From,
            To = period.To,
        });
    }

    private FitAndProperTest? FitAndProperTest(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new FitAndProperTest
            {
                On = facts.Date("on"),
                Passed = facts.Truth("passed"),
                OnAppointment = facts.Truth("onAppointment"),
                SelfAttested = facts.Truth("selfAttested"),
                ReferenceTaken = facts.Truth("referenceTaken"),
                RecordedBy = facts.One("recordedBy", Actor),
            })
            : null;

    private TermOfOffice? TermOfOffice(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new TermOfOffice
            {
                Number = facts.WholeNumber("number"),
                EndsOn = facts.Date("endsOn"),
                FirstAppointedOn = facts.Date("firstAppointedOn"),
            })
            : null;

    private SelectionPanel? SelectionPanel(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new SelectionPanel
            {
                ConvenedBy = facts.One("convenedBy", Actor),
                CriteriaPublishedOn = facts.Date("criteriaPublishedOn"),
                NominationsOpenedOn = facts.Date("nominationsOpenedOn"),
                AssessedAgainstCriteria = facts.Truth("assessedAgainstCriteria"),
            })
            : null;
}
