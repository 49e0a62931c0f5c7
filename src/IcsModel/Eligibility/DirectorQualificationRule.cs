using IcsModel.Boards;
using IcsModel.Boards.Schedule1B;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-ELIG-060: the three directors are on the staff of the board and qualified in their profession.</summary>
internal sealed class DirectorQualificationRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-ELIG-060"),
    Title = "Executive directors employed or seconded and professionally qualified",
    Citation = BoardDefinitions.Model("cl. 3.8–3.10"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB; chair approves",
    Asks =
        "The directors of finance and of nursing and the medical director are employed by the board or on a qualifying secondment to it, and are a qualified accountant, a registered nurse and a "
        + "registered medical practitioner.",
    Decides = "Looks at the employment, the secondments and the registrations stated for each of the three on the date. The chair's approval is asked under the Act itself (ICB-BOARD-006).",
    Reading = new Interpretation(
        "The wording is unverified, so the rule is never found unmet. The secondments that qualify are taken to be those of Schedule 1B paragraph 19(4). A continuing condition, judged on the date asked about."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var found = 0;
        foreach (var director in facts.Index.Eligibility.Directors)
        {
            switch (facts.HoldingOf(in facts.Index.Members[director.Member]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(director.Member);
                    break;
                case var holding:
                    found |= 1 << (int)director.Profession;
                    Look(in facts, director, holding, ref review);
                    break;
            }
        }

        if (found != ((1 << (int)Profession.MedicalPractitioner) | (1 << (int)Profession.Nurse) | (1 << (int)Profession.Accountant)))
        {
            review.CloseSeats(in facts);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every director in post was employed by the board or on a qualifying secondment, and qualified in the profession of the post.",
            { Outcome: Outcome.NotApplicable } => "None of the three directors was in post; the rule on those posts reports that.",
            { Reason: Reason.SourceUnverified } => "A director was not on the staff of the board, or not registered in the profession of the post; the wording of this policy is not verified.",
            _ => "Whether every director was on the staff of the board and qualified in the profession of the post is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Employ directors who are qualified in the profession of the post.";

    private static void Look(in BoardFacts facts, DirectorRecord director, Holding holding, ref Review review)
    {
        if (director.IsSureOn(facts.AsAt) && review.Words is null)
        {
            review.Meets();
            return;
        }

        var (position, profession) = (director.Member, director.Profession);
        var member = facts.Index.Board.Members[position];
        var isEmployed = ChiefExecutiveEmployment.IsEmployedOn(facts.Index.Board, member, facts.AsAt, facts.Spoken);
        var isRegistered = IsRegistered(in facts, member, profession);
        if (isEmployed == true && isRegistered == true)
        {
            review.Meets()?.Saw($"{BoardWords.Capital(BoardWords.Call(member))} was on the staff of the board and {Call(profession)}.");
            return;
        }

        if (isEmployed == false)
        {
            review.Fails(holding, position, Reason.NotEmployed)?.Find(
                BoardWords.Pointer(position), member.Id, $"{BoardWords.Capital(BoardWords.Call(member))} was neither employed by the board nor on a qualifying secondment to it.");
        }
        else if (isEmployed is null)
        {
            review.Opens()?
                .Missing(BoardWords.Pointer(position) + "/employment", "who employs a director, from when, and whether the list of spells is complete")
                .Missing(BoardWords.Pointer(position) + "/secondments", "whether a director is seconded to the board, by whom, from when, and whether that list is complete");
        }

        if (isRegistered == false)
        {
            review.Fails(holding, position, Reason.Missing)?.Find(
                BoardWords.Pointer(position) + "/registrations", member.Id, $"{BoardWords.Capital(BoardWords.Call(member))} was not {Call(profession)}.");
        }
        else if (isRegistered is null)
        {
            review.Opens()?.Missing(
                BoardWords.Pointer(position) + "/registrations", "in which profession a director is registered, from when, and whether the list of registrations is complete");
        }
    }

    private static string Call(Profession profession) =>
        profession switch
        {
            Profession.Accountant => "a qualified accountant",
            Profession.Nurse => "a registered nurse",
            _ => "a registered medical practitioner",
        };

    private static bool? IsRegistered(in BoardFacts facts, BoardMember member, Profession profession)
    {
        var isOpen = !(facts.Spoken && member.Registrations.IsComplete);
        foreach (var registration in member.Registrations.Items.AsSpan())
        {
            if (registration.Profession is { } other && other != profession)
            {
                continue;
            }

            var runs = ChiefExecutiveEmployment.Covers(registration.From, registration.To, facts.AsAt, facts.Spoken);
            if (runs == true && registration.Profession is not null)
            {
                return true;
            }

            isOpen |= runs != false;
        }

        return isOpen ? null : false;
    }
}
