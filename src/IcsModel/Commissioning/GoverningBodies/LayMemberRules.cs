using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-007: two lay members of different qualification; from 14 April 2022 one of either.</summary>
internal sealed class LayMembersRule() : GoverningBodyRule(
    CcgDefinitions.OfRegulations("CCG-GB-007", "Two lay members of different qualification, from 14 April 2022 one of either", "reg. 11(3)(d)") with
    {
        ReadWith = [CcgDefinitions.Regulations("reg. 11(3)(e)"), CcgDefinitions.Regulations("reg. 12(3)"), CcgDefinitions.Regulations("reg. 12(4)"), new Citation(Instruments.CcgAmendmentRegulations2022, "reg. 2(3)")],
        Confidence = Confidence.Partly,
        Asks = "Until 13 April 2022 the governing body has a lay member qualified in finance and audit and another who knows the area; from 14 April 2022 one lay member of either qualification.",
        Decides = "Looks for lay members by the grounds on which they were appointed. Until 13 April 2022 one person cannot stand for both.",
        Reading = new Interpretation("The grounds of the first years are taken over from the text substituted later. Entries without a person's id are taken to be different people."),
    },
    new OutcomeWords
    {
        Satisfied = "Each governing body has the lay members it needs.",
        NotSatisfied = "A governing body lacks a lay member that it needs.",
        NotApplicable = "No governing body is recorded for the date.",
        Undetermined = "Whether each governing body has the lay members it needs is not known.",
        Remedy = "Appoint a lay member qualified as the governing body still needs.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        var needsBoth = facts.AsAt < DayKey.Of(CcgDefinitions.SecondEra);
        var (sure, possible) = (Find(in facts, body, countsPossible: false), Find(in facts, body, countsPossible: true));
        if (sure.Suffice(needsBoth))
        {
            review.Meets();
        }
        else if (facts.Day.IsComplete(body.Members) && !possible.Suffice(needsBoth))
        {
            var reason = possible is { HasFinance: true, HasLocal: true } ? Reason.DoubleCounting : Reason.Vacancy;
            Condemn(ref review, in entry, reason, new(List))?.Find(entry.At(new(List)), memberId: null, $"The governing body of {entry.Call} {possible.Lacking(needsBoth)}.");
        }
        else
        {
            review.Opens()?.Missing(entry.At(new(List)), "which members are lay members, and on what grounds each was appointed (state complete: true for the members, and the roles and grounds of each)");
        }

        return true;
    }

    private static Lay Find(in CommissioningFacts facts, GoverningBody body, bool countsPossible)
    {
        var (lay, first) = (default(Lay), -1);
        for (var i = 0; i < body.Members.Count; i++)
        {
            var member = body.Members[i];
            var sits = SitsAs(in facts, member, GoverningBodyRole.LayMember);
            var finance = Takes(sits & Holds(in facts, member.LayGrounds, LayGround.FinanceAndAudit), countsPossible);
            var local = Takes(sits & Holds(in facts, member.LayGrounds, LayGround.LocalKnowledge), countsPossible);
            if (!finance && !local)
            {
                continue;
            }

            lay = new(lay.HasFinance || finance, lay.HasLocal || local, lay.HasTwo || (first >= 0 && !AreSame(body.Members[first], member)));
            first = first < 0 ? i : first;
        }

        return lay;
    }

    private static bool Takes(bool? answer, bool countsPossible) => answer == true || (countsPossible && answer is null);

    /// <summary>The lay members found.</summary>
    /// <param name="HasFinance">Whether one is qualified in finance and audit.</param>
    /// <param name="HasLocal">Whether one knows the area.</param>
    /// <param name="HasTwo">Whether these are two people or more.</param>
    private readonly record struct Lay(bool HasFinance, bool HasLocal, bool HasTwo)
    {
        // With both grounds present and two people among those who have one, each ground can be given a person of its own.
        internal bool Suffice(bool needsBoth) => needsBoth ? HasFinance && HasLocal && HasTwo : HasFinance || HasLocal;

        internal string Lacking(bool needsBoth) =>
            needsBoth && HasFinance && HasLocal ? "has one person for both lay members"
            : needsBoth && HasFinance ? "has no lay member who knows the area"
            : needsBoth && HasLocal ? "has no lay member qualified in finance and audit"
            : "has no lay member of either qualification";
    }
}

/// <summary>CCG-GB-009: a lay member is a lay person.</summary>
internal sealed class LayPersonRule() : EachMemberRule(
    CcgDefinitions.OfRegulations("CCG-GB-009", "A lay member is a lay person", "reg. 12(5)") with
    {
        ReadWith = [CcgDefinitions.Regulations("Sch. 4"), CcgDefinitions.Act("s. 14N(6)")],
        Kind = ProvisionKind.Condition,
        Confidence = Confidence.Partly,
        Asks = "A lay member is no member of a group, no regulated health professional and none of those listed in Schedule 4, such as employees of councils, people in bodies of the health service and providers of commissioned services.",
        Decides = "Looks at what is stated to exclude each lay member.",
        Reading = new Interpretation("Somebody who is only a public member of a foundation trust is caught by the letter of the list; that is left to judgement. The last paragraphs of the list were not read in full."),
    },
    new OutcomeWords
    {
        Satisfied = "Nothing excludes any lay member from being a lay person.",
        NotSatisfied = "A lay member is no lay person.",
        NotApplicable = "No lay member is recorded for the date.",
        Undetermined = "Whether something excludes a lay member from being a lay person is not known.",
        Doubted = "A lay member works for a dental or another primary care contractor; the wording of that exclusion is not verified.",
        Remedy = "Appoint somebody else, or let the member end what excludes them.",
    })
{
    private const string Exclusions = "/layExclusions";

    private protected override bool? Applies(in CommissioningFacts facts, GoverningBodyMember member) => Holds(in facts, member.Roles, GoverningBodyRole.LayMember);

    private protected override void Look(in CommissioningFacts facts, ref Review review, in Seat seat)
    {
        foreach (var exclusion in seat.Member.LayExclusions.Items.AsSpan())
        {
            switch (exclusion)
            {
                case LayExclusion.FoundationTrustMembership:
                    review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, seat.At(Exclusions), "whether mere membership of a foundation trust excludes a lay member");
                    break;
                case LayExclusion.PrimaryCareContractor:
                    review.Doubts()?.Find(seat.At(Exclusions), seat.Member.Id, $"{seat.Call} works for a primary care contractor.");
                    break;
                default:
                    Condemn(ref review, in seat, Reason.IncompatibleRole, Exclusions)?.Find(seat.At(Exclusions), seat.Member.Id, $"{seat.Call} is excluded from being a lay person.");
                    break;
            }
        }

        if (seat.Member.LayExclusions.Count == 0 && facts.Day.IsComplete(seat.Member.LayExclusions))
        {
            review.Meets();
        }
        else if (!facts.Day.IsComplete(seat.Member.LayExclusions))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(seat.At(Exclusions), "what excludes the member from being a lay person (state complete: true, with nothing listed, when nothing does)");
        }
    }
}

/// <summary>CCG-GB-012: a lay chair is not the lay member for finance and audit, until 13 April 2022.</summary>
internal sealed class LayChairRule() : EachMemberRule(
    CcgDefinitions.OfRegulations("CCG-GB-012", "A lay chair is not the lay member for finance and audit", "reg. 13(2)") with
    {
        ReadWith = [CcgDefinitions.Regulations("reg. 13(3)"), new Citation(Instruments.CcgAmendmentRegulations2022, "reg. 2(4)(a)")],
        Kind = ProvisionKind.Condition,
        InForce = [EffectivePeriod.Between(new(2012, 10, 1), CcgDefinitions.SecondEra)],
        Confidence = Confidence.Partly,
        Asks = "Until 13 April 2022 the chair of the governing body is not the lay member qualified in finance and audit.",
        Decides = "Looks at the grounds on which the chair was appointed as a lay member. Further limbs of the regulation rest on memory and are not asked.",
        Reading = new Interpretation("Known at second hand; a lay member appointed on the ground of finance and audit is taken to be the one meant."),
    },
    new OutcomeWords
    {
        Satisfied = "No chair is the lay member for finance and audit.",
        NotSatisfied = "A chair is the lay member for finance and audit.",
        NotApplicable = "No chair of a governing body is recorded for the date.",
        Undetermined = "Whether a chair is the lay member for finance and audit is not known.",
        Remedy = "Choose another chair, or another lay member for finance and audit.",
    })
{
    private static readonly Question Chair = new(Reason.IncompatibleRole, "whether the chair is a lay member, and on what grounds (state complete: true when all roles and grounds are listed)", "is chair and the lay member for finance and audit");

    private protected override bool? Applies(in CommissioningFacts facts, GoverningBodyMember member) => Holds(in facts, member.Roles, GoverningBodyRole.Chair);

    private protected override void Look(in CommissioningFacts facts, ref Review review, in Seat seat) =>
        Settle(
            ref review,
            in seat,
            Chair,
            !(Holds(in facts, seat.Member.Roles, GoverningBodyRole.LayMember) & Holds(in facts, seat.Member.LayGrounds, LayGround.FinanceAndAudit)),
            "/layGrounds");
}

/// <summary>CCG-GB-018: at least three lay members and a conflicts of interest guardian.</summary>
internal sealed class ThreeLayMembersRule() : GoverningBodyRule(
    CcgDefinitions.OfAct("CCG-GB-018", "At least three lay members and a conflicts of interest guardian", "s. 14O(5)") with
    {
        Citation = new Citation(Instruments.CcgConflictsGuidance),
        ReadWith = [CcgDefinitions.Act("s. 14O(5)"), CcgDefinitions.Act("s. 14O(6)")],
        Force = LegalForce.StatutoryGuidance,
        Kind = ProvisionKind.Indicator,
        InForce = CcgDefinitions.Until(new(2016, 6, 28)),
        Confidence = Confidence.Partly,
        Asks = "Guidance to which the group has regard asks for at least three lay members of the governing body and a conflicts of interest guardian.",
        Decides = "Counts the lay members listed for the date and reads whether there is a guardian. Fewer, or none, is a departure that a recorded reason can explain.",
        Reading = new Interpretation("Entries without a person's id are taken to be different people."),
    },
    new OutcomeWords
    {
        Satisfied = "Each group has at least three lay members and a conflicts of interest guardian.",
        NotSatisfied = "A group has fewer than three lay members or no conflicts of interest guardian.",
        NotApplicable = "No governing body is recorded for the date.",
        Undetermined = "Whether each group has three lay members and a conflicts of interest guardian is not known.",
        Remedy = "Appoint a further lay member or a guardian, or record the reason for doing otherwise.",
    })
{
    private const int Fewest = 3;
    private static readonly Question Guardian = new(Reason.Vacancy, "whether the group has a conflicts of interest guardian", "has no conflicts of interest guardian");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        if (Count(in facts, body, countsPossible: false) >= Fewest)
        {
            review.Meets();
        }
        else if (facts.Day.IsComplete(body.Members) && Count(in facts, body, countsPossible: true) is < Fewest and var count)
        {
            Condemn(ref review, in entry, Reason.TooFew, new(List))?.Find(entry.At(new(List)), memberId: null, $"The governing body of {entry.Call} has {BoardWords.Count(count, "lay member", "lay members")}; the guidance asks for three.");
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At(new(List)), "which members are lay members (state complete: true for the members and the roles of each)");
        }

        Settle(ref review, in entry, Guardian, facts.Day.Spoken ? entry.Group.HasConflictsGuardian : null, new("/hasConflictsGuardian"));
        return true;
    }

    /// <summary>How many people are, or may be, lay members, up to as many as are asked for.</summary>
    private static int Count(in CommissioningFacts facts, GoverningBody body, bool countsPossible)
    {
        var (count, first, second) = (0, -1, -1);
        for (var i = 0; i < body.Members.Count && count < Fewest; i++)
        {
            var member = body.Members[i];
            var sits = SitsAs(in facts, member, GoverningBodyRole.LayMember);
            if ((sits != true && !(countsPossible && sits is null))
                || (first >= 0 && AreSame(body.Members[first], member))
                || (second >= 0 && AreSame(body.Members[second], member)))
            {
                continue;
            }

            (first, second) = first < 0 ? (i, second) : (first, i);
            count++;
        }

        return count;
    }
}
