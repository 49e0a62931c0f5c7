using IcsModel.Rules;

namespace IcsModel.Boards.Routes;

/// <summary>Puts what was found about an appointment's route into words.</summary>
internal static class RouteWords
{
    /// <summary>Names everything that is missing to judge the route.</summary>
    internal static Ruling AskFor(this Ruling ruling, RouteReview review, string pointer, string seat)
    {
        foreach (var gap in Enum.GetValues<RouteGap>())
        {
            if (gap != RouteGap.None && review.Gaps.HasFlag(gap))
            {
                Ask(ruling, gap, pointer, seat);
            }
        }

        return ruling;
    }

    /// <summary>Shows the readings that a valid route rests on.</summary>
    internal static Ruling ShowReadings(this Ruling ruling, RouteReview review)
    {
        foreach (var reading in Enum.GetValues<RouteReading>())
        {
            if (reading != RouteReading.None && review.Readings.HasFlag(reading))
            {
                ruling.Remark(Reading(reading));
            }
        }

        return ruling;
    }

    /// <summary>What is wrong with the route, as the second half of a sentence about the member.</summary>
    internal static string Fault(BoardMember member, Reason reason, string appointor, string approver) =>
        reason switch
        {
            Reason.InvalidRoute => $"was appointed by {(member.Appointment?.By is { } by ? BoardWords.Call(by) : "someone else")}, not by {appointor}",
            Reason.ApprovalAfterStart when member.Appointment?.DecidedOn > member.From => "took the seat before the appointment was decided",
            Reason.ApprovalAfterStart => $"took the seat before the approval of {approver}",
            Reason.Missing => $"has no approval of {approver} on a record stated to be complete",
            Reason.NotInOffice => "was appointed or approved on a day when nobody validly held the office of chair",
            _ => "was not appointed by the statutory route",
        };

    /// <summary>What is not known about the route, as the second half of a sentence about the member.</summary>
    internal static string Open(RouteReview review)
    {
        var gaps = new List<string>();
        Add(RouteGap.Seat, "which seat it is");
        Add(RouteGap.AppointedBy, "who appointed");
        Add(RouteGap.NamedAppointor | RouteGap.ConstitutionFrom, "whom the constitution names to appoint");
        Add(RouteGap.VersionThen, "whom the constitution then in force names to appoint");
        Add(RouteGap.NamedApprover, "whose approval the constitution asks for");
        Add(RouteGap.DecidedOn, "when the appointment was decided");
        Add(RouteGap.Approval | RouteGap.ApprovedBy, "who approved the appointment");
        Add(RouteGap.ApprovalDay, "when it was approved");
        Add(RouteGap.Start, "the first day in the seat");
        Add(RouteGap.ChairInOffice, "who was chair on that day");
        Add(RouteGap.ChairsOwnRoute, "whether the chair was validly appointed");
        Add(RouteGap.DeputysPower, "whether the deputy could act for the chair");
        Add(RouteGap.ValidationClause, "whether the constitution validates proceedings in a vacancy");
        Add(RouteGap.DirectionReference, "the reference of the direction");
        Add(RouteGap.ActBeforePowers, "whether an act before 9 May 2022 counts");
        return $"{BoardWords.List(gaps)} {(gaps.Count == 1 ? "is" : "are")} not known";

        void Add(RouteGap gap, string phrase)
        {
            if ((review.Gaps & gap) != 0)
            {
                gaps.Add(phrase);
            }
        }
    }

    private static void Ask(Ruling ruling, RouteGap gap, string pointer, string seat)
    {
        _ = gap switch
        {
            RouteGap.Seat => ruling.Missing(pointer + "/seat", "which seat a listed member holds"),
            RouteGap.AppointedBy => ruling.Missing(pointer + "/appointment/by", $"who appointed the {seat}"),
            RouteGap.NamedAppointor => ruling.Missing("/constitution/seats", $"whom the constitution names to appoint the {seat}"),
            RouteGap.VersionThen => ruling.Missing("/constitution", $"whom the version of the constitution in force at the appointment of the {seat} names to appoint; the one stated is another"),
            RouteGap.NamedApprover => ruling.Missing("/constitution/seats", $"whose approval the constitution asks for at the appointment of the {seat}"),
            RouteGap.ConstitutionFrom => ruling.Missing("/constitution/from", "since when this constitution has been in force"),
            RouteGap.DecidedOn => ruling.Missing(pointer + "/appointment/decidedOn", $"when the appointment of the {seat} was decided"),
            RouteGap.Approval => ruling.Missing(pointer + "/appointment/approvals", $"who approved the appointment of the {seat}, and when"),
            RouteGap.ApprovedBy => ruling.Missing(pointer + "/appointment/approvals", $"who approved the appointment of the {seat}, and when"),
            RouteGap.ApprovalDay => ruling.Missing(pointer + "/appointment/approvals", $"the day the appointment of the {seat} was approved"),
            RouteGap.Start => ruling.Missing(pointer + "/from", $"the first day in the seat of the {seat}"),
            RouteGap.ChairInOffice => ruling.Missing("/board/members", "who held the office of chair on the day of the chair's act"),
            RouteGap.ChairsOwnRoute => ruling.Missing("/board/members", "how the chair who approved was appointed and approved"),
            RouteGap.DeputysPower =>
                ruling.Missing("/constitution/deputyActsForChair", "whether the deputy chair could act for the chair here (a clause counts for approvals in a stated vacancy)"),
            RouteGap.ValidationClause =>
                ruling.Missing("/constitution/validationOfProceedings", "whether the constitution validates proceedings despite a vacancy"),
            RouteGap.DirectionReference =>
                ruling.Missing(pointer + "/appointment/approvals", "the reference of NHS England's direction naming the chief executive"),
            RouteGap.ActBeforePowers => ruling.Missing(
                MissingKind.Judgement,
                pointer + "/appointment",
                "whether an act before 9 May 2022, when Schedule 1B Part 1 came into force, counts"),
            _ => ruling,
        };
    }

    private static string Reading(RouteReading reading) =>
        reading switch
        {
            RouteReading.Anticipated =>
                "An act before the board was established, by a chair already appointed to take office on that day, counts as the chair's (interpretation).",
            RouteReading.DeputyActed =>
                "The deputy chair approved in a vacancy of the chair, under a clause of the constitution that gives that power (interpretation).",
            RouteReading.OneActForBoth => "Where the chair appoints, the one act is also the chair's approval (interpretation).",
            _ => "NHS England's direction naming the person counts as its approval (interpretation).",
        };
}
