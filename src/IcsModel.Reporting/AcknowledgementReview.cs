using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>Finds the acknowledgements that do not do what they are there for.</summary>
internal sealed class AcknowledgementReview
{
    private readonly ILookup<string, ReportSubject> subjects;
    private readonly Dictionary<RuleOutcome, HashSet<string>> members = [];

    private AcknowledgementReview(IEnumerable<ReportSubject> subjects) => this.subjects = subjects.ToLookup(subject => subject.Key, StringComparer.Ordinal);

    internal static ValueList<AcknowledgementRemark> Of(IReadOnlyCollection<PlacedAcknowledgement> entries, IEnumerable<ReportSubject> subjects)
    {
        var review = new AcknowledgementReview(subjects);
        return [.. entries.Select(review.Of).OfType<AcknowledgementRemark>()];
    }

    private AcknowledgementRemark? Of(PlacedAcknowledgement entry)
    {
        var acknowledgement = entry.Acknowledgement;
        if (!subjects.Contains(acknowledgement.Subject))
        {
            var nearest = NearMiss.Of(acknowledgement.Subject, subjects.Select(group => group.Key));
            return new(entry, AcknowledgementFault.Unused, $"{acknowledgement.Subject} is no subject that was checked.{(nearest is null ? string.Empty : $" Did you mean {nearest}?")}");
        }

        var asked = subjects[acknowledgement.Subject].SelectMany(subject => subject.Outcomes.Where(outcome => outcome.RuleId == acknowledgement.RuleId).Select(outcome => (Subject: subject, Outcome: outcome))).ToArray();
        var unmet = Array.FindAll(asked, one => one.Outcome.Outcome == Outcome.NotSatisfied && Finds(one.Outcome, acknowledgement.MemberId));
        return unmet.Length == 0 ? new(entry, AcknowledgementFault.Unused, Unused(acknowledgement, [.. asked.Select(one => one.Outcome.Outcome)]))
            : Array.Find(unmet, one => acknowledgement.HoldsOn(one.Subject.Assessment.AsAt)).Outcome is null ? new(entry, AcknowledgementFault.Expired, Expired(acknowledgement, unmet[0].Subject))
            : acknowledgement.IsReasoned ? null
            : new(entry, AcknowledgementFault.Unexplained, $"Say who accepted that {acknowledgement.RuleId.Value} is unmet for {acknowledgement.Subject}, and why; until then it counts as unexplained.");
    }

    private bool Finds(RuleOutcome outcome, string? memberId)
    {
        if (memberId is null)
        {
            return true;
        }

        if (!members.TryGetValue(outcome, out var found))
        {
            members.Add(outcome, found = [.. outcome.Findings.Where(finding => finding.Outcome == outcome.Outcome).Select(finding => finding.MemberId).OfType<string>()]);
        }

        return found.Contains(memberId);
    }

    private string Unused(Acknowledgement acknowledgement, Outcome[] outcomes)
    {
        var (rule, subject) = (acknowledgement.RuleId.Value, acknowledgement.Subject);
        return subjects[subject].Any(one => one.Assessment.Outcomes.Any(outcome => outcome.RuleId == acknowledgement.RuleId && outcome.Rule.Definition.IsAggregate)) ? $"{rule} sums up other rules; acknowledge what those find."
            : outcomes.Length == 0 ? $"{rule} was not asked of {subject}."
            : outcomes.Contains(Outcome.NotSatisfied) ? $"{rule} finds nothing unmet of {acknowledgement.MemberId} in {subject}."
            : $"{rule} is {Words.Of(outcomes[0])} for {subject}; there is nothing to acknowledge.";
    }

    private static string Expired(Acknowledgement acknowledgement, ReportSubject subject) =>
        $"The last day was {Words.Of(acknowledgement.Until!.Value.PlusDays(-1))}; {acknowledgement.RuleId.Value} is unmet for {acknowledgement.Subject} on {Words.Of(subject.Assessment.AsAt)} still.";
}
