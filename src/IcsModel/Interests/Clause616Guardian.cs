using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>NHSE-COI-005: the chair of the audit committee is the conflicts of interest guardian.</summary>
internal sealed class ConflictsGuardianRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-COI-005"),
    Title = "Chair of the audit committee is conflicts of interest guardian",
    Citation = BoardDefinitions.Model("cl. 6.1.6"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "The chair of the audit committee acts as conflicts of interest guardian.",
    Decides = "Compares the person named as guardian on the date with the chair of the audit committee, by their ids.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var officers = facts.Index.Board.Officers;
        var (named, roleUnknown) = (false, false);
        for (var i = 0; i < officers.Count; i++)
        {
            var officer = officers[i];
            roleUnknown |= officer.Role is null;
            if (officer.Role == OfficerRole.ConflictsOfInterestGuardian && HoldingOf(in facts, officer) is var holding && holding != Holding.No)
            {
                named = true;
                Judge(in facts, i, officer, holding, ref review);
            }
        }

        if (named)
        {
            return;
        }

        if (facts.Spoken && officers.IsComplete && !roleUnknown)
        {
            review.Fails(Reason.Vacancy)?.Find("/officers", memberId: null, "Nobody is named as conflicts of interest guardian.");
        }
        else
        {
            review.Opens()?.Missing("/officers", "who is the conflicts of interest guardian on the date (state complete: true when all officers are listed)");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The chair of the audit committee is the conflicts of interest guardian.",
            { Reason: Reason.SourceUnverified } =>
                "The chair of the audit committee is not named as conflicts of interest guardian; the wording of this policy is not verified.",
            _ => "Whether the chair of the audit committee is the conflicts of interest guardian is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Name the chair of the audit committee as guardian.";

    private static Holding HoldingOf(in BoardFacts facts, NamedOfficer officer) =>
        facts.HoldingOf(officer.From is { } from ? DayKey.Of(from) : 0, DayKey.EndOf(officer.To));

    private static void Judge(in BoardFacts facts, int position, NamedOfficer officer, Holding holding, ref Review review)
    {
        if (holding == Holding.Possible)
        {
            review.Opens()?.Missing(Pointer(position) + "/from", "since when the guardian has been named");
            return;
        }

        if (officer.Person?.Id is not { } id)
        {
            review.Opens()?.Missing(Pointer(position) + "/person/id", "who the conflicts of interest guardian is, by an id");
            return;
        }

        switch (ChairsAudit(in facts, id))
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.IncompatibleRole)?.Find(
                    Pointer(position), memberId: null, $"The guardian, {InterestWords.Name(officer.Person)}, does not chair the audit committee.");
                break;
            default:
                review.Opens()?.Missing("/committees", "who chairs the audit committee on the date, by an id");
                break;
        }
    }

    private static string Pointer(int position) => "/officers/" + InterestWords.Number(position);

    /// <summary>Whether a person chairs the audit committee; null where the facts do not tell.</summary>
    private static bool? ChairsAudit(in BoardFacts facts, string id)
    {
        var (known, open) = (false, !facts.Spoken);
        foreach (var committee in facts.Index.Board.Committees.Items.AsSpan())
        {
            if (committee.Kind == CommitteeKind.Audit && facts.Spoken)
            {
                if (string.Equals(committee.Chair?.Id, id, StringComparison.Ordinal))
                {
                    return true;
                }

                known = true;
                open |= committee.Chair?.Id is null;
            }
        }

        return known && !open ? false : null;
    }
}
