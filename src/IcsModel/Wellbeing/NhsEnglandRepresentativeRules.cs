using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-019: a representative of NHS England joins while the board prepares an assessment or strategy.</summary>
internal sealed class NhsEnglandJoinsRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-019"),
        Title = "NHS England joins the preparation of assessments and strategies",
        Citation = WellbeingDefinitions.Act("s. 197(2)"),
        ReadWith = [WellbeingDefinitions.Act("s. 197(1)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "NHS England appoints a representative to join the board while it prepares a needs assessment or a local strategy; nobody need ask.",
        Decides = "Looks, for each preparation that has begun, whether a representative joined; it is found unmet only once the preparation ended without one.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "A representative of NHS England joined each preparation of an assessment or strategy.",
        NotSatisfied = "No representative of NHS England joined while a health and wellbeing board prepared an assessment or strategy.",
        NotApplicable = "No preparation of an assessment or strategy is recorded.",
        Undetermined = "Whether a representative of NHS England joined a preparation is not known.",
        Pending = "A representative of NHS England is owed to a preparation that has begun; none is shown yet.",
        Remedy = "NHS England appoints a representative to join the board before the next preparation ends.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Board.Preparations.Count; i++)
        {
            var window = entry.Board.Preparations[i];
            if (window.From is null || facts.HasHappened(window.From))
            {
                Look(in facts, ref review, in entry, i, window);
                any = true;
            }
        }

        return any;
    }

    private static void Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry, int position, PreparationWindow window)
    {
        if (window.NhsEnglandJoined ?? HasMember(in facts, entry.Board, window))
        {
            review.Meets();
        }
        else if (window is { NhsEnglandJoined: false, From: not null } && facts.HasHappened(window.To))
        {
            Condemn(ref review, in entry, Reason.Missing)?.Find(
                entry.At("preparations", position), entry.Board.Id, $"No representative of NHS England joined {entry.Call} before the preparation ended on {BoardWords.Iso(window.To!.Value)}.");
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(
                MissingKind.PendingEvent,
                entry.At("preparations", position) + "/nhsEnglandJoined",
                "a representative of NHS England who joins the preparation" + (window.From is { } from ? $" begun on {BoardWords.Iso(from)}" : string.Empty));
        }
    }

    /// <summary>Whether a representative of NHS England is known to have sat on a day of the preparation up to the date.</summary>
    private static bool HasMember(in SystemFacts facts, HealthAndWellbeingBoard board, PreparationWindow window)
    {
        foreach (var member in board.Members.Items.AsSpan())
        {
            foreach (var capacity in member.Capacities.Items.AsSpan())
            {
                if (capacity == WellbeingCapacity.NhsEnglandRepresentative
                    && window.From is { } begun && facts.HasHappened(member.From)
                    && DayKey.Of(member.From!.Value) < DayKey.EndOf(window.To) && DayKey.Of(begun) < DayKey.EndOf(member.To))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>HWB-020: NHS England appoints a representative when the board asks.</summary>
internal sealed class NhsEnglandAnswersRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-020"),
        Title = "NHS England appoints a representative when asked",
        Citation = WellbeingDefinitions.Act("s. 197(4)"),
        ReadWith = [WellbeingDefinitions.Act("s. 197(3)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "NHS England appoints a representative for a matter about its own commissioning in the area, when the board asks for one.",
        Decides = "Looks for an appointment in answer to each request; there is no time limit, so that one not answered stays open.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "NHS England appointed a representative in answer to each request.",
        NotApplicable = "No request for a representative of NHS England is recorded.",
        Undetermined = "Whether NHS England appointed a representative when asked is not known.",
        Pending = "A request for a representative of NHS England is not shown to be answered; there is no time limit.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Board.RepresentativeRequests.Count; i++)
        {
            var request = entry.Board.RepresentativeRequests[i];
            if (request.On is not null && !facts.HasHappened(request.On))
            {
                continue;
            }

            any = true;
            if (request.AppointedOn is null ? facts.Spoken && request.IsAnswered == true : facts.HasHappened(request.AppointedOn))
            {
                review.Meets();
            }
            else
            {
                review.Opens(Reason.PendingEvent)?.Missing(
                    MissingKind.PendingEvent,
                    entry.At("representativeRequests", i) + "/appointedOn",
                    "an appointment by NHS England in answer to the request" + (request.On is { } on ? $" of {BoardWords.Iso(on)}" : string.Empty));
            }
        }

        return any;
    }
}

/// <summary>HWB-021: a representative of NHS England from outside needs the agreement of the board.</summary>
internal sealed class OutsideRepresentativeRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-021"),
        Title = "Outside representative of NHS England needs agreement",
        Citation = WellbeingDefinitions.Act("s. 197(5)"),
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "HWB",
        Asks = "Somebody who is neither a member nor an employee of NHS England may represent it only if the health and wellbeing board agrees.",
        Decides = "Looks, for each representative in post, where they come from and whether the board agreed.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each representative of NHS England is its own, or the health and wellbeing board agreed to them.",
        NotSatisfied = "Somebody from outside represents NHS England although the health and wellbeing board did not agree.",
        NotApplicable = "No representative of NHS England is recorded for the date.",
        Undetermined = "Whether a representative of NHS England is its own, or agreed to, is not known.",
        Remedy = "Obtain the agreement of the health and wellbeing board, or appoint a member or employee of NHS England.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Board.Members.Count; i++)
        {
            var member = entry.Board.Members[i];
            if (Sits(in facts, member, WellbeingCapacity.NhsEnglandRepresentative) != true)
            {
                continue;
            }

            any = true;
            switch (member.IsOfNhsEngland | member.OutsiderAgreed)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Condemn(ref review, in entry, i, Reason.ProcedureNotFollowed)?.Find(
                        entry.At("members", i), member.Id, $"{BoardWords.Capital(entry.Call)} did not agree to a representative of NHS England from outside it.");
                    break;
                default:
                    review.Opens()?.Missing(entry.At("members", i) + "/ofNhsEngland", "whether a representative of NHS England is its member or employee, or else was agreed to");
                    break;
            }
        }

        return any;
    }
}
