using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Conduct;

/// <summary>NHSE-LEAD-001 to -005: a voting member of the board is the named lead for an area.</summary>
internal sealed class NamedLeadRule : ReviewedRule
{
    /// <summary>The first day by which guidance of May 2023 was surely published, as a key.</summary>
    private const int Published = 2023_06_01;

    private readonly LeadArea area;
    private readonly string called;

    private NamedLeadRule(string id, string title, string provision, LeadArea area, string called)
        : base(new RuleDefinition
        {
            Id = new RuleId(id),
            Title = title,
            Citation = new Citation(Instruments.ExecutiveLeadsGuidance, provision),
            Force = LegalForce.Policy,
            Kind = ProvisionKind.Duty,
            InForce = [EffectivePeriod.Since(new LocalDate(2023, 5, 1))],
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "ICB",
            Asks = $"A member of the board who votes is the named lead for {called}.",
            Decides = "Looks for a member in post who votes and whose areas include this one; that nobody leads is held only against lists stated to be complete.",
            Reading = new Interpretation(
                "The guidance is dated May 2023 without a day; its first day is taken to be 1 May, and nothing is held against a board before 1 June. Whether it is statutory guidance is disputed, so it is treated as "
                + "policy. A member votes unless stated not to. What is stated of a member holds for all the days of the entry."),
            Outcomes = BoardDefinitions.EveryOutcome,
        }) => (this.area, this.called) = (area, called);

    internal static NamedLeadRule Children() =>
        new(
            "NHSE-LEAD-001",
            "Voting board lead for children and young people",
            "children and young people aged 0–25",
            LeadArea.ChildrenAndYoungPeople,
            "children and young people aged 0 to 25");

    internal static NamedLeadRule SpecialEducationalNeeds() =>
        new(
            "NHSE-LEAD-002",
            "Voting board lead for special educational needs and disability",
            "SEND",
            LeadArea.SpecialEducationalNeedsAndDisability,
            "special educational needs and disability");

    internal static NamedLeadRule Safeguarding() =>
        new(
            "NHSE-LEAD-003",
            "Voting board lead for all-age safeguarding",
            "safeguarding, including looked-after children",
            LeadArea.Safeguarding,
            "safeguarding at all ages");

    internal static NamedLeadRule LearningDisability() =>
        new(
            "NHSE-LEAD-004",
            "Voting board lead for learning disability and autism",
            "learning disability and autism, all ages",
            LeadArea.LearningDisabilityAndAutism,
            "learning disability and autism");

    internal static NamedLeadRule DownSyndrome() =>
        new("NHSE-LEAD-005", "Voting board lead for Down syndrome", "Down syndrome, all ages", LeadArea.DownSyndrome, "Down syndrome");

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var entries = facts.Index.Members;
        var open = !facts.Complete;
        for (var i = 0; i < entries.Length; i++)
        {
            var holding = facts.HoldingOf(in entries[i]);
            var member = facts.Index.Board.Members[i];
            if (holding == Holding.No || member.Votes == false)
            {
                continue;
            }

            var leads = Leads(member);
            if (leads && holding >= Holding.Undated)
            {
                review.Meets()?.Saw($"{BoardWords.Capital(BoardWords.Call(member))} leads for {called}.");
                return;
            }

            open |= leads || !member.LeadFor.IsComplete;
        }

        if (open)
        {
            review.Opens();
            Ask(in facts, ref review);
        }
        else
        {
            var spot = facts.AsAt < Published ? review.Doubts() : review.Fails(Reason.Missing);
            spot?.Find("/board/members", memberId: null, $"No member who votes leads for {called}.");
        }

        Note(in facts, ref review);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"A voting member of the board leads for {called}.",
            { Outcome: Outcome.NotSatisfied } => $"No voting member of the board led for {called} on {BoardWords.Iso(facts.AsAt)}.",
            { Reason: Reason.SourceUnverified } => $"No voting member of the board led for {called}; on which day of May 2023 the guidance was published is not known.",
            _ => $"Whether a voting member of the board leads for {called} is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => $"Name a voting member of the board as lead for {called}.";

    private bool Leads(BoardMember member)
    {
        foreach (var one in member.LeadFor.Items.AsSpan())
        {
            if (one == area)
            {
                return true;
            }
        }

        return false;
    }

    private void Ask(in BoardFacts facts, ref Review review)
    {
        if (review.Words?.AskForList(in facts) is not { } words)
        {
            return;
        }

        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            var (holding, member) = (facts.HoldingOf(in facts.Index.Members[i]), facts.Index.Board.Members[i]);
            if (holding == Holding.No || member.Votes == false)
            {
                continue;
            }

            if (Leads(member))
            {
                words.Missing(BoardWords.Pointer(i) + "/from", "since when listed members hold their seats");
            }
            else if (!member.LeadFor.IsComplete)
            {
                words.Missing(BoardWords.Pointer(i) + "/leadFor", $"whether the member leads for {called} (state complete: true when all areas are listed)");
            }
        }
    }

    /// <summary>Shows who is named but does not vote, and so does not count.</summary>
    private void Note(in BoardFacts facts, ref Review review)
    {
        if (review.Words is not { } words)
        {
            return;
        }

        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            var member = facts.Index.Board.Members[i];
            if (member.Votes == false && Leads(member) && facts.HoldingOf(in facts.Index.Members[i]) != Holding.No)
            {
                words.Remark($"{BoardWords.Capital(BoardWords.Call(member))} is named for {called} but does not vote, and so does not count.");
            }
        }
    }
}
