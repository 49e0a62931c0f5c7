using IcsModel.Boards.Routes;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-014: the chair approved or appointed every member of a committee that may commission, and considered independence.</summary>
internal sealed class CommissioningCommitteeRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-014"),
    Title = "Members of commissioning committees approved and assessed by the chair",
    Citation = BoardDefinitions.Schedule1B("para. 11(4)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "Chair",
    Asks =
        "Everybody on a committee that may exercise commissioning functions was appointed or approved by the chair, who did not consider them to undermine the "
        + "independence of the health service.",
    Decides = "Looks at every place on every committee stated to have that power, for an act of the chair by the first day and for the chair's assessment.",
    Reading = new Interpretation("Members of the board who sit on such a committee count too. Joint committees under section 65Z6 rest on another power."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var committees = facts.Index.Board.Committees;
        var worst = Decision.NotApplicable(Reason.NotEngaged);
        for (var i = 0; i < committees.Count; i++)
        {
            worst = worst.Worse(Decide(in facts, committees[i], facts.Index.Committees.Places[i]));
        }

        return worst.Outcome != Outcome.NotSatisfied && !(facts.Spoken && committees.IsComplete)
            ? worst.Worse(Decision.Undetermined(Reason.ListNotComplete))
            : worst;
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "The chair appointed or approved, and assessed, everybody on the committees that may commission.",
                Outcome.NotSatisfied => "Somebody sits on a committee that may commission without the chair's approval, or against the chair's own assessment.",
                Outcome.NotApplicable => "No committee may exercise commissioning functions.",
                _ => "Whether the chair approved and assessed everybody on committees that may commission is not known.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "Let the chair assess and approve each member, or take the commissioning functions away from the committee." : null);
        var committees = facts.Index.Board.Committees;
        for (var i = 0; i < committees.Count; i++)
        {
            Describe(in facts, i, committees[i], ruling);
        }

        if (decision.Outcome == Outcome.Undetermined && !(facts.Spoken && committees.IsComplete))
        {
            ruling.Missing("/committees", "whether the list of committees is complete (state complete: true if it is)");
        }
    }

    private static Decision Decide(in BoardFacts facts, Committee committee, CommitteePlace[] places)
    {
        if (committee.MayExerciseCommissioningFunctions == false || committee.Kind == CommitteeKind.Joint)
        {
            return Decision.NotApplicable(Reason.NotEngaged);
        }

        var engaged = committee is { MayExerciseCommissioningFunctions: true, Kind: not null };
        var worst = facts.Spoken && committee.Members.IsComplete ? Decision.Satisfied : Decision.Undetermined(Reason.ListNotComplete);
        foreach (var place in places)
        {
            worst = worst.Worse(Decide(place, facts.HoldingOf(place.From, place.To)));
        }

        return engaged ? worst : Decision.Undetermined(Reason.FactMissing);
    }

    private static Decision Decide(CommitteePlace place, Holding holding) =>
        holding switch
        {
            Holding.No => Decision.NotApplicable(Reason.NotEngaged),
            Holding.Dated when place.IsAtFault =>
                Decision.NotSatisfied(place.Route.IsInvalid ? place.Route.Reason : Reason.UnderminesIndependence),
            Holding.Dated or Holding.Undated when place.IsSafe => Decision.Satisfied,
            _ => Decision.Undetermined(place.Route.IsValid ? Reason.AttestationMissing : Reason.FactMissing),
        };

    private static void Describe(in BoardFacts facts, int position, Committee committee, Ruling ruling)
    {
        var pointer = $"/committees/{position.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        if (committee.MayExerciseCommissioningFunctions == false || committee.Kind == CommitteeKind.Joint)
        {
            return;
        }

        if (committee.MayExerciseCommissioningFunctions is null)
        {
            ruling.Missing(pointer + "/mayExerciseCommissioningFunctions", "which committees may exercise commissioning functions");
            return;
        }

        if (committee.Kind is null)
        {
            ruling.Missing(pointer + "/kind", "of which kind a committee that may commission is");
        }

        if (!(facts.Spoken && committee.Members.IsComplete))
        {
            ruling.Missing(pointer + "/members", "whether the list of a committee's members is complete (state complete: true if it is)");
        }

        for (var i = 0; i < committee.Members.Count; i++)
        {
            Describe(in facts, $"{pointer}/members/{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}", committee, i, position, ruling);
        }
    }

    private static void Describe(in BoardFacts facts, string pointer, Committee committee, int member, int position, Ruling ruling)
    {
        var place = facts.Index.Committees.Places[position][member];
        var decision = Decide(place, facts.HoldingOf(place.From, place.To));
        if (decision.Outcome is Outcome.Satisfied or Outcome.NotApplicable)
        {
            return;
        }

        var entry = committee.Members[member];
        var who = entry.Person?.Name ?? ((entry.Person?.Id ?? entry.Id) is { } id ? $"The member {id}" : "A member");
        ruling.Find(
            pointer,
            entry.Id,
            decision.Outcome,
            decision switch
            {
                { Reason: Reason.UnderminesIndependence } => $"{who} sits on the committee despite the chair's own conclusion.",
                { Outcome: Outcome.NotSatisfied } => $"{who} sits on the committee without the chair's timely appointment or approval.",
                _ when place.Route.IsInvalid => $"{who} has no timely act of the chair on record; since when they sit on the committee is not stated.",
                _ => $"{who}: {(place.Route.IsValid ? "no timely assessment by the chair is stated" : RouteWords.Open(place.Route))}.",
            });
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskFor(place.Route, pointer, "members of committees that may commission");
            if (entry.From is null)
            {
                ruling.Missing(pointer + "/from", "the first day in the seat of the members of committees that may commission");
            }

            if (place.Independence == IndependenceReview.Open)
            {
                ruling.Missing(
                    MissingKind.Attestation,
                    pointer + "/appointment/independenceAssessment",
                    "the chair's assessment of independence for members of committees that may commission");
            }
        }
    }
}
