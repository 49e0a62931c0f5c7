using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>A duty to involve people in activities, before what they lead to is decided.</summary>
internal abstract class ActivityRule(RuleDefinition definition, OutcomeWords words) : SystemRule(definition)
{
    private protected sealed override void Look(in SystemFacts facts, ref Review review)
    {
        var any = false;
        for (var i = 0; i < facts.System.Activities.Count; i++)
        {
            var activity = facts.System.Activities[i];
            var (isOwn, isOfKind) = (IsOwn(in facts, activity), IsOfKind(activity));
            if (isOwn == false || isOfKind == false)
            {
                continue;
            }

            any = true;
            if (isOfKind is null)
            {
                review.Opens()?.Missing(Pointer(i) + "/kind", "what an activity is: planning, a proposal for change or a decision, and whether it affects how services reach people or which there are");
            }
            else
            {
                Look(in facts, ref review, activity, i, isOwn == true);
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Whether the activity is one of those who owe the duty.</summary>
    private protected abstract bool? IsOwn(in SystemFacts facts, InvolvementActivity activity);

    /// <summary>Whether the rule is about activities of this kind.</summary>
    private protected abstract bool? IsOfKind(InvolvementActivity activity);

    /// <summary>Whether everybody was involved in time; null where that is not known.</summary>
    private protected abstract bool? IsInvolved(in SystemFacts facts, InvolvementActivity activity);

    /// <summary>Whether nobody need be involved while a decision on the report of a trust special administrator is awaited.</summary>
    private protected abstract bool ExceptsAdministratorMatters { get; }

    private void Look(in SystemFacts facts, ref Review review, InvolvementActivity activity, int position, bool isOwn)
    {
        bool? applies = activity.Kind == ActivityKind.Planning ? true : activity.HasImpact();
        if (applies == false || (ExceptsAdministratorMatters && activity is { IsAdministratorMatter: true, AdministratorDecisionMade: false }))
        {
            review.Excuses(Reason.NotEngaged);
        }
        else if (applies is null)
        {
            review.Opens()?.Missing(Pointer(position), "whether an activity affects how services reach people or which services there are");
        }
        else if (activity.DecidedOn is null)
        {
            review.Opens()?.Missing(Pointer(position) + "/decidedOn", "the day of the decision, to tell whether people were involved before it");
        }
        else
        {
            Weigh(in facts, ref review, activity, position, isOwn);
        }
    }

    private void Weigh(in SystemFacts facts, ref Review review, InvolvementActivity activity, int position, bool isOwn)
    {
        switch (IsInvolved(in facts, activity))
        {
            case true:
                review.Meets();
                break;
            case null:
                review.Opens()?.Missing(Pointer(position) + "/involvement", "who was involved before the decision, carers and representatives among them where there are any (state complete: true when all are listed)");
                break;
            case false when !facts.HasHappened(activity.DecidedOn):
                review.Opens(Reason.PendingEvent)?.Missing(
                    MissingKind.PendingEvent, Pointer(position) + "/involvement", $"the involvement of people before the decision of {BoardWords.Iso(activity.DecidedOn!.Value)}");
                break;
            case false when isOwn && IsUnderDuty(activity):
                review.Fails(activity.CameLate() ? Reason.ProcedureNotFollowed : Reason.Missing)?.Find(
                    Pointer(position),
                    activity.Id,
                    activity.CameLate()
                        ? $"In {activity.Call()} users were involved only after the decision of {BoardWords.Iso(activity.DecidedOn!.Value)}."
                        : $"In {activity.Call()} not everybody concerned was involved by the decision of {BoardWords.Iso(activity.DecidedOn!.Value)}.");
                break;
            default:
                review.Opens()?.Missing(
                    Pointer(position) + (isOwn ? "/administratorMatter" : "/by"), isOwn ? "whether an activity rests on a report of a trust special administrator" : "whose activity it is");
                break;
        }
    }

    private bool IsUnderDuty(InvolvementActivity activity) =>
        activity.IsAdministratorMatter == false || (ExceptsAdministratorMatters && activity is { IsAdministratorMatter: true, AdministratorDecisionMade: true });

    private static string Pointer(int position) => "/activities/" + position.ToString(CultureInfo.InvariantCulture);

    private protected sealed override string Message(in SystemFacts facts, Decision decision) => words.Of(decision);

    private protected sealed override string Remedy(in SystemFacts facts, Decision decision) => words.Remedy;
}
