using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>What single provisions of the constitution say, and its standing orders.</content>
internal sealed partial class ModelBinder
{
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

    private IndependenceBar? IndependenceBar(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new IndependenceBar
            {
                BindsEveryAppointor = facts.One("bindsEveryAppointor", Clause),
                CoversPrivateHealthcare = facts.One("coversPrivateHealthcare", Clause),
                CoversOtherReasons = facts.One("coversOtherReasons", Clause),
            })
            : null;

    private ChiefExecutiveEmploymentClause? ChiefExecutiveEmployment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ChiefExecutiveEmploymentClause { ToBecome = facts.One("toBecome", Clause), ToRemain = facts.One("toRemain", Clause) })
            : null;

    private MembershipRequirement? MembershipRequirement(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MembershipRequirement { Source = facts.Text("source"), Met = facts.One("met", Clause) })
            : null;

    private Delegation? Delegation(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Delegation
            {
                To = (DelegateKind?)facts.Word("to", Words.DelegateKinds),
                RestsOnAnotherPower = facts.Truth("restsOnAnotherPower"),
                Description = facts.Text("description"),
                Clause = facts.One("clause", Clause),
            })
            : null;

    private CommissioningCommitteeSafeguards? CommissioningCommittees(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommissioningCommitteeSafeguards
            {
                ChairApprovesMembers = facts.One("chairApprovesMembers", Clause),
                CoversPrivateHealthcare = facts.One("coversPrivateHealthcare", Clause),
                CoversOtherReasons = facts.One("coversOtherReasons", Clause),
            })
            : null;

    private ConflictsProvision? ConflictsProvision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ConflictsProvision
            {
                Registers = facts.One("registers", Clause),
                PublicAccess = facts.One("publicAccess", Clause),
                Declarations = facts.One("declarations", Clause),
                Management = facts.One("management", Clause),
                Principles = facts.One("principles", Clause),
            })
            : null;

    private InvolvementProvision? InvolvementProvision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new InvolvementProvision
            {
                Arrangements = facts.One("arrangements", Clause),
                Principles = facts.One("principles", Clause),
                ConsultationOnPlan = facts.One("consultationOnPlan", Clause),
                AdoptedPrinciples = facts.WholeNumber("adoptedPrinciples"),
            })
            : null;

    private VariationPower? VariationPower(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new VariationPower
            {
                Power = facts.One("power", Clause),
                Procedure = facts.One("procedure", Clause),
                ByNhsEngland = facts.One("byNhsEngland", Clause),
                PriorApproval = facts.One("priorApproval", Clause),
            })
            : null;

    private ModelDeparture? ModelDeparture(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ModelDeparture
            {
                Provision = facts.Text("provision"),
                AgreedByNhsEngland = facts.Truth("agreedByNhsEngland"),
                Reference = facts.Text("reference"),
                Clause = facts.One("clause", Clause),
            })
            : null;

    private StandingOrders? StandingOrders(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new StandingOrders
            {
                Quorum = facts.One("quorum", Quorum),
                SubstitutesFor = facts.Words("substitutesFor", Words.SeatKinds, index => (SeatKind)index),
                SubstitutesClause = facts.One("substitutesClause", Clause),
                NoticeDays = facts.WholeNumber("noticeDays"),
                CalledNoticeDays = facts.WholeNumber("calledNoticeDays"),
                EmergencyNoticeDays = facts.WholeNumber("emergencyNoticeDays"),
                SubmissionDays = facts.WholeNumber("submissionDays"),
                CirculationDays = facts.WholeNumber("circulationDays"),
                NoticeClause = facts.One("noticeClause", Clause),
            })
            : null;

    private Quorum? Quorum(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Quorum
            {
                Clause = facts.One("clause", Clause),
                AtLeast = facts.WholeNumber("atLeast"),
                Numerator = facts.WholeNumber("numerator"),
                Denominator = facts.WholeNumber("denominator"),
                Of = (QuorumBase?)facts.Word("of", Words.QuorumBases),
                Groups = facts.List("groups", QuorumGroup),
                NeedsChair = facts.Truth("needsChair"),
                NeedsChairOrDeputy = facts.Truth("needsChairOrDeputy"),
                SubstitutesCount = facts.Truth("substitutesCount"),
            })
            : null;

    private QuorumGroup? QuorumGroup(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new QuorumGroup
            {
                Name = facts.Text("name"),
                Seats = facts.Words("seats", Words.SeatKinds, index => (SeatKind)index),
                AtLeast = facts.WholeNumber("atLeast"),
            })
            : null;
}
