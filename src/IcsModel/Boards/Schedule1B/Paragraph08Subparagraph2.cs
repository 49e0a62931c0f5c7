using IcsModel.Boards.Routes;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-007 to -009: an ordinary member in post was jointly nominated by one of the three groups.</summary>
internal sealed class JointNomineeRule(RuleDefinition definition, NominatingSector sector, string nominators) : BoardRule(definition)
{
    private readonly MemberShows nominee = MemberShows.TrustNominee.For(sector);
    private readonly MemberShows mayBeNominee = MemberShows.MayBeTrustNominee.For(sector);
    private readonly MemberShows partner = MemberShows.TrustPartner.For(sector);

    internal static JointNomineeRule Trusts() =>
        Define(
            "ICB-BOARD-007",
            "Member jointly nominated by NHS trusts and foundation trusts in post",
            "para. 8(2)(a)",
            NominatingSector.NhsTrusts,
            "the NHS trusts and foundation trusts of the prescribed description",
            "Eligible NHS trusts; appointor; chair",
            "The prescribed description stands in regulations not verified here, so the constitution's list of entitled trusts is taken as it is. "
            + "Leaving the trust does not by itself end membership.");

    internal static JointNomineeRule PrimaryCare() =>
        Define(
            "ICB-BOARD-008",
            "Member jointly nominated by providers of primary medical services in post",
            "para. 8(2)(b)",
            NominatingSector.PrimaryMedicalServices,
            "the providers of primary medical services of the prescribed description",
            "Eligible primary medical providers; appointor; chair",
            "The prescribed description stands in regulations not verified here, so the constitution's list of entitled providers is taken as it is. "
            + "A choice by a group of network directors alone is no joint nomination.");

    internal static JointNomineeRule Councils() =>
        Define(
            "ICB-BOARD-009",
            "Member jointly nominated by local authorities in post",
            "para. 8(2)(c)",
            NominatingSector.LocalAuthorities,
            "the local authorities whose area coincides with, or includes any part of, the board's area",
            "Overlapping local authorities; appointor; chair",
            "Which authorities overlap is judged on the day of the nomination. The definition of local authority in section 2B(5) is not verified here.");

    internal override Decision Decide(in BoardFacts facts)
    {
        if (facts.IsShownByOrdinaryMember(nominee))
        {
            return Decision.Satisfied;
        }

        if (facts.MayBeShownByOrdinaryMember(mayBeNominee))
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        if (!facts.Complete)
        {
            return Decision.Undetermined(Reason.ListNotComplete);
        }

        return Decision.NotSatisfied(HasSomeoneInTheSeat(in facts) ? Reason.InvalidRoute : Reason.Vacancy);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision switch
            {
                { Outcome: Outcome.Satisfied } => $"An ordinary member in post was nominated jointly by {nominators}.",
                { Outcome: Outcome.NotSatisfied, Reason: Reason.Vacancy } => $"No member in post was nominated by {nominators}.",
                { Outcome: Outcome.NotSatisfied } => $"Nobody in post was both nominated jointly by {nominators} and appointed by the statutory route.",
                { Reason: Reason.ListNotComplete } =>
                    $"No member nominated by {nominators} is listed, but the list of members is not known to be complete.",
                _ when facts.Shows(partner) =>
                    $"{Partners(in facts)} in post; that one was nominated jointly by {nominators}, and appointed by the statutory route, is not shown.",
                _ => $"Whether a member in post was nominated jointly by {nominators} cannot be told.",
            },
            decision.Outcome == Outcome.NotSatisfied ? $"Appoint, with the chair's approval, an ordinary member whom {nominators} nominate jointly." : null);
        if (decision.Reason == Reason.Vacancy)
        {
            ruling.Remark(BoardWords.VacancyReading);
        }

        DescribeMembers(in facts, decision, ruling);
        ShowListDifferences(in facts, ruling);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, mayBeNominee).AskForOffices(in facts);
        }
    }

    private static JointNomineeRule Define(
        string id, string title, string provision, NominatingSector sector, string nominators, string bearer, string reading) =>
        new(
            new RuleDefinition
            {
                Id = new RuleId(id),
                Title = title,
                Citation = BoardDefinitions.Schedule1B(provision),
                Force = LegalForce.Statute,
                InForce = BoardDefinitions.FromFirstBoards,
                Confidence = Confidence.Partly,
                VerifiedOn = BoardDefinitions.CheckedOn,
                Bearer = bearer,
                Asks = $"At least one ordinary member is nominated jointly by {nominators}.",
                Decides =
                    "Looks for an ordinary member in post, validly appointed, whose nomination was joint: every entitled body took part, or the constitution's "
                    + "joint process was followed. A nomination after the first day in the seat does not count.",
                Reading = new Interpretation(
                    reading + " The chair or the chief executive in a nominated seat fills no nominated seat. Only a seat recorded as a partner's or as another "
                    + "ordinary member's can show a nomination."),
                Outcomes = BoardDefinitions.EveryOutcome,
            },
            sector,
            nominators);

    private string Partners(in BoardFacts facts)
    {
        var partners = BoardWords.MembersIn(facts, partner).Count(entry => entry.Holding != Holding.Possible);
        return $"{BoardWords.Count(partners, "partner member", "partner members")} of this sector {(partners == 1 ? "is" : "are")}";
    }

    private bool HasSomeoneInTheSeat(in BoardFacts facts)
    {
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            var member = facts.Index.Board.Members[i];
            if (member.Seat.SectorOf(member.Nomination) == sector && facts.HoldingOf(in facts.Index.Members[i]) != Holding.No)
            {
                return true;
            }
        }

        return false;
    }

    private void DescribeMembers(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        foreach (var (position, member, _) in BoardWords.MembersIn(facts, MemberShows.Ordinary))
        {
            var known = member.Seat.SectorOf(member.Nomination);
            if ((known ?? sector) != sector)
            {
                continue;
            }

            var pointer = BoardWords.Pointer(position);
            var review = facts.Index.Routes.Reviews[position];
            var joint = JointNomination.IsJoint(member.Nomination, sector, facts.Index.Board.Constitution);
            if (decision.Outcome == Outcome.Satisfied)
            {
                if (known == sector && joint == true && review.IsValid && !JointNomination.CameLate(member))
                {
                    ruling.Saw($"{BoardWords.Capital(BoardWords.Call(member))} was nominated jointly and validly appointed.").ShowReadings(review);
                }

                continue;
            }

            DescribeOpen(in facts, decision, ruling, position, member, (known, joint, review));
            if (decision.Outcome == Outcome.Undetermined && !review.IsInvalid && joint != false && !JointNomination.CameLate(member))
            {
                Ask(ruling, pointer, known, joint, review);
            }
        }
    }

    private void DescribeOpen(
        in BoardFacts facts,
        Decision decision,
        Ruling ruling,
        int position,
        BoardMember member,
        (NominatingSector? Sector, bool? Joint, RouteReview Route) known)
    {
        var who = BoardWords.Capital(BoardWords.Call(member));
        var absent = JointNomination.NotShownTakingPart(member.Nomination ?? Nomination.Unknown, sector, facts.Index.Board.Constitution).Select(BoardWords.Call).ToArray();
        var sentence = known switch
        {
            { Sector: null } => $"Who nominated {BoardWords.Call(member)} is not stated.",
            _ when JointNomination.CameLate(member) => $"{who} was nominated only after the first day in the seat.",
            { Joint: false } when absent.Length == 0 => $"{who} was nominated by nobody, and the joint process was not followed.",
            { Joint: false } => $"{who} was not nominated jointly: {BoardWords.List(absent)} took no part, and the joint process was not followed.",
            { Route.IsInvalid: true } => $"{who} was not appointed by the statutory route.",
            { Joint: null } when absent.Length > 0 => $"{who}: that {BoardWords.List(absent)} took part in the nomination is not shown.",
            { Joint: null } => $"{who}: whether the nomination was joint is not shown.",
            { Route.IsValid: true } => $"{who} is listed as chair or chief executive too, who fill no nominated seat.",
            _ => $"{who}: {RouteWords.Open(known.Route)}.",
        };
        ruling.Find(
            BoardWords.Pointer(position) + "/nomination",
            member.Id,
            known.Joint == false || known.Route.IsInvalid || JointNomination.CameLate(member) ? decision.Outcome : Outcome.Undetermined,
            sentence);
    }

    private static void Ask(Ruling ruling, string pointer, NominatingSector? known, bool? joint, RouteReview review)
    {
        if (known is null)
        {
            ruling.Missing(pointer + "/nomination/sector", "which group of bodies, if any, nominated a member in another seat");
        }

        if (joint is null)
        {
            ruling.Missing(
                pointer + "/nomination",
                "which bodies were entitled to nominate and took part, or whether the constitution's joint process was followed");
        }

        ruling.AskFor(review, pointer, "ordinary members");
    }

    /// <summary>Compares the constitution's list with the conditions stated for each body; the conditions are unverified, so this is only a remark.</summary>
    private void ShowListDifferences(in BoardFacts facts, Ruling ruling)
    {
        foreach (var entry in JointNomination.ListFor(facts.Index.Board.Constitution, sector))
        {
            if (Constitutions.PrescribedDescription.Of(entry, sector).IsMet == false)
            {
                ruling.Remark(
                    $"{(entry.Body is { } body ? BoardWords.Call(body) : "A body")} is listed as entitled, but the stated conditions of the prescribed description are not "
                    + "met (source unverified; the list is followed).");
            }
        }
    }
}
