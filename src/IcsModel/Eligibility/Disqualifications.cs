using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>The criteria of disqualification, in the order of clause 3.2; the second (independence) is asked under the Act itself and is no rule here.</summary>
internal static class Disqualifications
{
    private const string Days =
        "The bar is tested on the day of the decision to appoint, on the first day in the seat and on the date asked about; one that ran only in between is shown as a "
        + "remark. While the day of the decision is not stated, what could have barred on some such day is left open. ";

    private const string LooksBack =
        "The five years run back from the day of the decision to appoint and from the first day in the seat, and the bar is tested on both. What happened in office lies "
        + "after the appointment from which the text looks back, and is left for judgement. ";

    private const string FromMemory = "The wording is unverified, so the rule is never found unmet.";

    internal static DisqualificationRule MemberOfParliament() => Verified(
        DisqualificationCriterion.MemberOfParliament,
        "NHSE-DISQ-001",
        "Members of the House of Commons are barred",
        "cl. 3.2.1",
        "membership of the House of Commons",
        "No member of the board is a member of the House of Commons.",
        Days + "A former member is eligible, and so is a councillor.");

    internal static DisqualificationRule Conviction() => Verified(
        DisqualificationCriterion.Conviction,
        "NHSE-DISQ-003",
        "Sentence of three months or more within five years bars",
        "cl. 3.2.3",
        "a conviction with at least three months' imprisonment",
        "Nobody is appointed within five years of a conviction for which they were sentenced to three months' imprisonment or more, suspended or not, without the option of a fine.",
        LooksBack + "The day of the conviction counts, not that of release; months are calendar months as the sentence states them.");

    internal static DisqualificationRule BankruptcyRestrictions() => Verified(
        DisqualificationCriterion.BankruptcyRestrictions,
        "NHSE-DISQ-004",
        "Bankruptcy restrictions order or interim order bars",
        "cl. 3.2.4",
        "a bankruptcy restrictions order or interim order",
        "No member is subject to a bankruptcy restrictions order or interim order, or its Scottish or Northern Irish counterpart.",
        Days + "The bar lasts while the order runs.");

    internal static DisqualificationRule Dismissal() => Verified(
        DisqualificationCriterion.Dismissal,
        "NHSE-DISQ-005",
        "Dismissal by a health service body within five years bars",
        "cl. 3.2.5",
        "a dismissal by a health service body",
        "Nobody is appointed within five years of being dismissed, other than for redundancy, from paid employment by a health service body.",
        LooksBack + "Redundancy does not count.");

    internal static DisqualificationRule RemovalFromOffice() => Make(
        DisqualificationCriterion.RemovalFromHealthServiceOffice,
        "NHSE-DISQ-006",
        "Earlier removal from health service office on stated grounds bars",
        "cl. 3.2.6",
        "the end of an office in a health service body on a stated ground",
        "No member has held an office in a health service body that ended on one of the grounds of the clause.",
        "Only the opening words of the clause were seen; its grounds, and that no limit of time is set, rest on no text seen, so the rule is never found unmet.",
        Confidence.Partly,
        BoardDefinitions.NeverNotSatisfied);

    internal static DisqualificationRule ProfessionalSanction() => Unverified(
        DisqualificationCriterion.ProfessionalSanction,
        "NHSE-DISQ-007",
        "Uncured professional regulatory sanction bars",
        "a sanction by the regulator of a profession",
        "No member is under a suspension, erasure, bar or conditions imposed by the regulator of their profession.",
        Days);

    internal static DisqualificationRule DirectorDisqualification() => Unverified(
        DisqualificationCriterion.DirectorDisqualification,
        "NHSE-DISQ-008",
        "Company director disqualification bars",
        "a disqualification from being a company director",
        "No member is disqualified from being a company director.",
        Days);

    internal static DisqualificationRule CharityTrusteeRemoval() => Unverified(
        DisqualificationCriterion.CharityTrusteeRemoval,
        "NHSE-DISQ-009",
        "Removal as charity trustee for misconduct bars",
        "a removal as charity trustee",
        "No member has been removed as a charity trustee for misconduct or mismanagement.",
        "No limit of time is read into the criterion. ");

    internal static DisqualificationRule ScottishCharityRemoval() => Unverified(
        DisqualificationCriterion.ScottishCharityRemoval,
        "NHSE-DISQ-010",
        "Removal or suspension under Scottish charity law bars",
        "a removal or suspension under Scottish charity law",
        "No member has been removed or suspended from managing a body under Scottish charity law.",
        "No limit of time is read into the criterion. ");

    private static DisqualificationRule Verified(
        DisqualificationCriterion criterion, string id, string title, string clause, string bars, string asks, string reading) =>
        Make(criterion, id, title, clause, bars, asks, reading, Confidence.Partly, BoardDefinitions.EveryOutcome);

    private static DisqualificationRule Unverified(DisqualificationCriterion criterion, string id, string title, string bars, string asks, string reading) =>
        Make(criterion, id, title, "cl. 3.2", bars, asks, reading + FromMemory, Confidence.Unverified, BoardDefinitions.NeverNotSatisfied);

    private static DisqualificationRule Make(
        DisqualificationCriterion criterion,
        string id,
        string title,
        string clause,
        string bars,
        string asks,
        string reading,
        Confidence confidence,
        ValueList<Outcome> outcomes) =>
        new(
            new RuleDefinition
            {
                Id = new RuleId(id),
                Title = title,
                Citation = BoardDefinitions.Model(clause),
                Force = LegalForce.Policy,
                InForce = BoardDefinitions.FromFirstBoards,
                Confidence = confidence,
                VerifiedOn = confidence == Confidence.Unverified ? null : BoardDefinitions.CheckedOn,
                Bearer = "appointing person; ICB",
                Asks = asks,
                Decides = "For every member in post looks at what is recorded under the criterion, by its days; a list of disqualifications that is not stated complete leaves it open.",
                Reading = new Interpretation(reading),
                Outcomes = outcomes,
            },
            criterion,
            bars,
            isUnseen: confidence == Confidence.Unverified || outcomes.Equals(BoardDefinitions.NeverNotSatisfied));
}
