using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section75;

/// <summary>A rule on what the written agreement of a partnership arrangement states.</summary>
internal abstract class AgreementRule(RuleDefinition definition, OutcomeWords words) : ArrangementRule(definition, words)
{
    private protected override bool Asks(ArrangementKind kind) => kind == ArrangementKind.Section75;

    /// <summary>Whether the arrangement is one whose agreement the rule asks about, or null where that cannot be told.</summary>
    private protected abstract bool? IsEngaged(Arrangement arrangement);

    /// <summary>Whether an item rests on a text that was seen.</summary>
    private protected abstract bool IsVerified(Arrangement arrangement, AgreementItem item);

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        switch (IsEngaged(entry.Arrangement))
        {
            case false:
                return false;
            case null:
                review.Opens()?.Missing(entry.Pointer + "/councilExercisesNhsFunctions", "whether either side of a partnership arrangement exercises functions of the other");
                return true;
            default:
                break;
        }

        foreach (var item in AgreementItem.All.AsSpan())
        {
            Look(ref review, in entry, item);
        }

        return true;
    }

    private void Look(ref Review review, in ArrangementEntry entry, AgreementItem item)
    {
        switch (entry.Arrangement.Agreement is { } agreement ? item.Read(agreement) : null)
        {
            case true:
                review.Meets();
                break;
            case false:
                var spot = IsVerified(entry.Arrangement, item) ? entry.Fails(ref review, Reason.Missing) : review.Doubts();
                spot?.Find($"{entry.Pointer}/agreement/{item.Property}", entry.Arrangement.Id, $"The agreement of {entry.Call} does not state {item.Words}.");
                break;
            default:
                review.Opens()?.Missing($"{entry.Pointer}/agreement/{item.Property}", $"whether the agreement states {item.Words}");
                break;
        }
    }
}

/// <summary>S75-005: the agreement on a pooled fund is complete.</summary>
internal sealed class FundAgreementRule() : AgreementRule(
    new RuleDefinition
    {
        Id = new RuleId("S75-005"),
        Title = "Pooled fund agreement in writing with required contents",
        Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 7(3)"),
        Force = LegalForce.Regulation,
        InForce = JointWorkingDefinitions.FromPartnershipRegulations,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "partners",
        Asks = "Partners who pool a fund agree in writing on aims, contributions, functions, people and services, staff and goods, duration and management.",
        Decides = "Looks at writing and the seven items of the agreement of each partnership arrangement with a pooled fund.",
        Reading = new Interpretation("The regulations were seen as made, the last item only in part; a lack of that item is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The agreement on each pooled fund is in writing and complete.",
        NotSatisfied = "The agreement on a pooled fund lacks something it must state.",
        NotApplicable = "No pooled fund under section 75 is recorded for the date.",
        Undetermined = "Whether the agreement on each pooled fund is complete is not known.",
        Doubted = "The agreement on a pooled fund lacks an item whose wording is not verified.",
        Remedy = "Agree the missing items in writing.",
    })
{
    private protected override bool? IsEngaged(Arrangement arrangement) => arrangement.Fund is not null;

    private protected override bool IsVerified(Arrangement arrangement, AgreementItem item) => !ReferenceEquals(item, AgreementItem.Monitoring);
}

/// <summary>S75-007: the agreement on one side exercising functions of the other is complete.</summary>
internal sealed class ExerciseAgreementRule() : AgreementRule(
    new RuleDefinition
    {
        Id = new RuleId("S75-007"),
        Title = "Agreement for one side exercising the other's functions is complete",
        Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 9(3)"),
        ReadWith = [JointWorkingDefinitions.PartnershipRegulations("reg. 8(3)")],
        Force = LegalForce.Regulation,
        InForce = JointWorkingDefinitions.FromPartnershipRegulations,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "partners",
        Asks = "Where one side exercises functions of the other, they agree in writing on aims, payments, functions, people and services, staff and goods, duration and monitoring.",
        Decides = "Looks at writing and the seven items of the agreement of each partnership arrangement in which a side exercises functions of the other.",
        Reading = new Interpretation("Regulation 9, on councils that exercise functions of the NHS, was seen as made; regulation 8, on the converse, was not, so that a lack there is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each agreement on one side exercising functions of the other is in writing and complete.",
        NotSatisfied = "An agreement on a council exercising functions of the NHS lacks something it must state.",
        NotApplicable = "No partnership arrangement in which one side exercises functions of the other is recorded for the date.",
        Undetermined = "Whether each agreement on one side exercising functions of the other is complete is not known.",
        Doubted = "An agreement on an NHS body exercising functions of a council lacks an item whose wording is not verified.",
        Remedy = "Agree the missing items in writing.",
    })
{
    private protected override bool? IsEngaged(Arrangement arrangement) => ExercisingSide.IsAny(arrangement);

    private protected override bool IsVerified(Arrangement arrangement, AgreementItem item) => arrangement.CouncilExercisesNhsFunctions == true;
}
