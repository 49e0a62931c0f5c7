using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Establishment;

/// <summary>NHSE-CLUST-001: a cluster of boards is no body and bears no duty.</summary>
internal sealed class ClusterIsNoBodyRule() : EstablishmentRule(
    new RuleDefinition
    {
        Id = new RuleId("NHSE-CLUST-001"),
        Title = "Cluster of boards bears no duty of its own",
        Citation = new Citation(Instruments.IntegratedCareInYourArea),
        Force = LegalForce.Structural,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB (each separately)",
        Asks = "Boards in a cluster share their chair, their executives or both, and remain separate bodies: duties, decisions and plans are those of each board.",
        Decides = "Reads whether anything is recorded as the cluster's own. Every other rule asks each board of a cluster apart, and a person on several boards once on each.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Nothing is recorded as the act or the duty of a cluster.",
        NotSatisfied = "Duties, decisions or plans are recorded as those of a cluster, which is no body.",
        NotApplicable = "No cluster is recorded for the date.",
        Undetermined = "Whether anything is recorded as the act or the duty of a cluster is not known.",
        Remedy = "Record each duty, decision and plan as that of each board in the cluster.",
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.Excuses(Reason.NoneRecorded);
        var clusters = facts.Index.Board.Clusters;
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            if (facts.AsAt >= DayKey.EndOf(cluster.To) || (cluster.From is { } from && DayKey.Of(from) > facts.AsAt))
            {
                continue;
            }

            switch (facts.Spoken ? cluster.ActsAsBody : null)
            {
                case false:
                    review.Meets()?.Saw($"{Call(cluster)} acts only through its boards.");
                    break;
                case true when cluster.From is not null:
                    review.Fails(Reason.IncompatibleRole)?.Find(Pointer(i) + "/actsAsBody", memberId: null, $"{Call(cluster)} is recorded as acting itself.");
                    break;
                default:
                    review.Opens()?.Missing(Pointer(i), "since when there is the cluster, and whether anything is recorded as its own act or duty");
                    break;
            }
        }
    }

    private static string Pointer(int position) => EstablishmentDefinitions.Pointer("clusters", position);

    private static string Call(Cluster cluster) => cluster.Name ?? "The cluster";
}
