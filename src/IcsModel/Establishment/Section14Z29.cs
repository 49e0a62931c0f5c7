using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Interests;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-013: the board keeps its constitution, as varied, published.</summary>
internal sealed class ConstitutionPublishedRule() : EstablishmentRule(
    new RuleDefinition
    {
        Id = new RuleId("ICB-EST-013"),
        Title = "Current constitution, as varied, published",
        Citation = new Citation(Instruments.NhsAct2006, "s. 14Z29"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB",
        Asks = "The board publishes its constitution and, whenever it is varied, the constitution as varied.",
        Decides = "Reads whether the version in force on the date was published by it. The Act sets no time: how many days after its first day a version is still awaited is a parameter, none "
            + "unless chosen.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The constitution in force is published.",
        NotSatisfied = "The constitution in force is not published.",
        NotApplicable = "No version of the constitution was in force on the date; another rule reports that.",
        Undetermined = "Whether the constitution in force is published is not known.",
        Pending = "The constitution in force is not published yet; the days in which it is still awaited, which are a choice and not the law, have not passed.",
        Remedy = "Publish the constitution as varied.",
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var versions = facts.Index.Board.ConstitutionVersions;
        var isKnown = facts.Spoken && versions is { IsComplete: true, Count: > 0 };
        review.Excuses(Reason.NotEngaged);
        for (var i = 0; i < versions.Count; i++)
        {
            var version = versions[i];
            if (facts.AsAt >= DayKey.EndOf(version.To) || (version.From is { } from && DayKey.Of(from) > facts.AsAt))
            {
                continue;
            }

            isKnown |= version.From is not null;
            LookAt(in facts, version, i, ref review);
        }

        if (!isKnown)
        {
            Open(ref review, position: null);
        }
    }

    private static void LookAt(in BoardFacts facts, ConstitutionVersion version, int position, ref Review review)
    {
        switch (Publication.IsPublished(in facts, version.PublishedOn, version.IsPublished))
        {
            case true:
                review.Meets()?.Saw($"The version in force ({Pointer(position)}) is published.");
                break;
            case false when version.From is { } from:
                if (facts.AsAt < DayKey.Of(from.PlusDaysOrLast(facts.Parameters.DaysToPublishConstitutions)))
                {
                    review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, Pointer(position), "the publication of the version in force");
                }
                else
                {
                    review.Fails(Reason.Missing)?.Find(Pointer(position), memberId: null, $"The version in force since {BoardWords.Iso(from)} was not published on {BoardWords.Iso(facts.AsAt)}.");
                }

                break;
            default:
                Open(ref review, position);
                break;
        }
    }

    private static void Open(ref Review review, int? position) =>
        review.Opens()?.Missing(position is { } one ? Pointer(one) : "/board/constitutionVersions", "the version of the constitution in force, and whether it is published");

    private static string Pointer(int position) => EstablishmentDefinitions.Pointer("constitutionVersions", position);
}
