using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Section116ZA;

/// <summary>Whether a body has exactly one member by its appointment.</summary>
internal static class OneAppointee
{
    internal const string VacancyRemark = "The Act does not say that a vacancy makes what the partnership does invalid.";

    internal const string SharedRemark =
        "The Act has one member appointed by the board and one by each council; whether one person may be the member of two of them it does not say.";

    /// <summary>Looks at the appointees of the board, or of a council.</summary>
    /// <param name="facts">What is known on the date.</param>
    /// <param name="entry">The partnership.</param>
    /// <param name="council">The position of the council, -1 for the board.</param>
    /// <param name="mayBeMore">Whether a member of whom it is open who appointed them may be another appointee.</param>
    /// <param name="review">What is found.</param>
    internal static void Look(in SystemFacts facts, PartnershipEntry entry, int council, bool mayBeMore, ref Review review)
    {
        var appointees = council < 0 ? entry.AppointeesOfBoard(in facts) : entry.AppointeesOf(in facts, council);
        var complete = facts.IsComplete(entry.Partnership.Members);
        if (appointees.AreTooMany)
        {
            review.Fails(Reason.Duplicate)
                ?.Find(
                    entry.Member(appointees.Second),
                    entry.Partnership.Members[appointees.Second].Id,
                    $"{Name(in facts, council)} appointed {Call(entry, appointees.Second)} beside {Call(entry, appointees.First)}; it appoints one member.");
        }
        else if (appointees.Most == 0 && !mayBeMore && complete)
        {
            review.Fails(Reason.Vacancy)
                ?.Find(entry.Pointer() + "/members", entry.Partnership.Id, $"No member was appointed by {Name(in facts, council)}.")
                .Remark(VacancyRemark);
        }
        else if (!appointees.AreOne || mayBeMore)
        {
            Ask(in facts, entry, council, appointees, review.Opens());
        }
        else if (!complete)
        {
            review.Opens(Reason.ListNotComplete)
                ?.Saw($"{BoardWords.Capital(Call(entry, appointees.First))} was appointed by {Name(in facts, council)}.")
                .Missing(entry.Pointer() + "/members", PartnershipWords.StateMembers);
        }
        else if (entry.IsAppointedTwice(in facts, appointees.First))
        {
            review.Opens(Reason.Judgement)
                ?.Find(
                    entry.Member(appointees.First),
                    entry.Partnership.Members[appointees.First].Id,
                    $"{BoardWords.Capital(Call(entry, appointees.First))} is the member appointed by {Name(in facts, council)} and by another body too.")
                .Missing(MissingKind.Judgement, entry.Member(appointees.First), "whether one person may be the member whom two bodies appoint")
                .Remark(SharedRemark);
        }
        else
        {
            review.Meets()?.Saw($"{BoardWords.Capital(Call(entry, appointees.First))} was appointed by {Name(in facts, council)}.");
        }
    }

    /// <summary>Whether some member, of whom it is open who appointed them, may have been appointed by the board or by a council.</summary>
    internal static bool MayBeAppointedBy(in SystemFacts facts, PartnershipEntry entry, bool board)
    {
        for (var i = 0; i < entry.Appointments.Length; i++)
        {
            var appointment = entry.Appointments[i];
            if ((board ? appointment.MayBeBoard : appointment.MayBeCouncil) && entry.IsMember(in facts, i) != false)
            {
                return true;
            }
        }

        return false;
    }

    private static void Ask(in SystemFacts facts, PartnershipEntry entry, int council, Appointees appointees, Spot? spot)
    {
        if (spot is not { } words)
        {
            return;
        }

        words.Find(entry.Pointer() + "/members", entry.Partnership.Id, $"Whether {Name(in facts, council)} has one member, and one only, cannot be told.");
        if (appointees.Most == 0 && !facts.IsComplete(entry.Partnership.Members))
        {
            words.Missing(entry.Pointer() + "/members", PartnershipWords.StateMembers);
        }

        for (var i = 0; i < entry.Appointments.Length; i++)
        {
            var (member, appointment) = (entry.Partnership.Members[i], entry.Appointments[i]);
            if (entry.IsMember(in facts, i) == false)
            {
                continue;
            }

            if (council < 0 ? appointment.MayBeBoard : appointment.MayBeCouncil)
            {
                words.Missing(entry.Member(i) + "/appointedBy", $"who appointed {PartnershipWords.Call(member)}" + (member.NominatedBy is null ? string.Empty : " (nominating is not appointing)"));
            }
            else if (appointees.Most != 1 || member.From is null)
            {
                AskWhetherAnother(entry, i, council, words);
            }
        }
    }

    /// <summary>What would settle whether an appointee is another member beside the rest.</summary>
    private static void AskWhetherAnother(PartnershipEntry entry, int i, int council, Spot words)
    {
        var (member, appointment) = (entry.Partnership.Members[i], entry.Appointments[i]);
        if (council < 0 ? appointment.By != Appointor.Board : appointment.By != Appointor.Council || appointment.Council != council)
        {
            return;
        }

        if (member.Person?.Id is null)
        {
            words.Missing(entry.Member(i) + "/person/id", $"an id of the person, to tell {PartnershipWords.Call(member)} from others");
        }

        if (member.From is null)
        {
            words.Missing(entry.Member(i) + "/from", $"the first day of {PartnershipWords.Call(member)}");
        }

        if (member.IsSubstitute is null)
        {
            words.Missing(entry.Member(i) + "/isSubstitute", $"whether {PartnershipWords.Call(member)} only stands in for another");
        }
    }

    private static string Call(PartnershipEntry entry, int member) => PartnershipWords.Call(entry.Partnership.Members[member]);

    private static string Name(in SystemFacts facts, int council) =>
        council < 0 ? PartnershipWords.CallBoard(in facts) : PartnershipWords.CallCouncil(in facts, council);
}
