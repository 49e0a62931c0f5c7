using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-018: where committees may commission, the constitution has the chair approve their members, with the bar on undermining independence.</summary>
internal sealed class CommissioningSafeguardsRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-018",
        "Constitution has the chair approve members of commissioning committees, barring those seen as undermining independence",
        "para. 11(4)(a), (b), (5)",
        asks:
            "Where a committee or sub-committee may exercise commissioning functions, the constitution has the chair approve or appoint every member of it, and bars the "
            + "chair from doing so for a candidate seen as undermining the independence of the health service, through private healthcare or for another reason.",
        decides: "Reads whether committees may commission, from the constitution and from the committees listed, and then whether the constitution provides each safeguard.") with
    {
        Reading = new Interpretation("Joint committees under section 65Z6 rest on another power and are left out."),
    })
{
    private const string MayCommission = "/constitution/committeesMayCommission";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        switch (IsEngaged(in facts))
        {
            case true:
                var safeguards = facts.Constitution?.CommissioningCommittees;
                review.Ask(in facts, safeguards?.ChairApprovesMembers, "/constitution/commissioningCommittees/chairApprovesMembers", "that the chair approves or appoints every member of committees that may commission");
                review.Ask(in facts, safeguards?.CoversPrivateHealthcare, "/constitution/commissioningCommittees/coversPrivateHealthcare", "a bar on members of such committees on the ground of private healthcare");
                review.Ask(in facts, safeguards?.CoversOtherReasons, "/constitution/commissioningCommittees/coversOtherReasons", "a bar on members of such committees on any other ground");
                break;
            case false:
                review.Excuses(Reason.NotEngaged);
                break;
            default:
                AskForCommittees(in facts, ref review);
                break;
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The constitution has the chair approve the members of committees that may commission, with the bar on undermining independence.",
            Outcome.NotSatisfied => "Committees may commission, but the constitution lacks a safeguard on who their members are.",
            Outcome.NotApplicable => "No committee may exercise commissioning functions.",
            _ when IsEngaged(in facts) == true => "Committees may commission; whether the constitution has every safeguard on who their members are is not known.",
            _ => "Whether a committee may exercise commissioning functions is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("has the chair approve every member of committees that may commission, and bars those seen as undermining independence for any reason");

    /// <summary>Whether a committee may commission, or null while not known.</summary>
    private static bool? IsEngaged(in BoardFacts facts)
    {
        var may = facts.Constitution?.CommitteesMayCommission?.Provides;
        if (may == true)
        {
            return true;
        }

        var committees = facts.Index.Board.Committees;
        var open = may is null && !(facts.Spoken && committees.IsComplete);
        foreach (var committee in committees.Items.AsSpan())
        {
            if (committee.MayExerciseCommissioningFunctions == false || committee.Kind == CommitteeKind.Joint)
            {
                continue;
            }

            if (facts.Spoken && committee is { MayExerciseCommissioningFunctions: true, Kind: not null })
            {
                return true;
            }

            open |= may is null || committee.MayExerciseCommissioningFunctions == true;
        }

        return open ? null : false;
    }

    private static void AskForCommittees(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution?.CommitteesMayCommission?.Provides is null)
        {
            review.AskForConstitution(in facts, MayCommission, "whether the constitution lets a committee or sub-committee exercise commissioning functions");
            return;
        }

        review.Opens()?
            .Missing("/committees", "which committees may exercise commissioning functions on the date, and of which kind each is")
            .Remark("The constitution is stated to let no committee commission, yet one is listed that may.");
    }
}
