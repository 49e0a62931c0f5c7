using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Boards.ModelConstitution;

/// <summary>What is common to the roles that one non-executive member holds beside their seat: deputy chair and senior non-executive member.</summary>
internal static class SingleRole
{
    /// <summary>Whether exactly one holder of the role meets the conditions: true, false, or null where the facts do not tell.</summary>
    /// <param name="facts">The facts of the board.</param>
    /// <param name="role">The bit of holders.</param>
    /// <param name="mayBeRole">The bit of possible holders.</param>
    /// <param name="conditions">What is asked of one holder, given their position.</param>
    /// <param name="reason">Why not, when the answer is false.</param>
    internal static bool? IsHeld(
        in BoardFacts facts, MemberShows role, MemberShows mayBeRole, RoleConditions conditions, out Reason reason)
    {
        reason = Reason.None;
        var (holders, open, meets) = (0, !facts.Spoken, (bool?)true);
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            ref readonly var entry = ref facts.Index.Members[i];
            if ((entry.Shows & mayBeRole) == 0 || facts.HoldingOf(in entry) is var holding && holding == Holding.No)
            {
                continue;
            }

            if ((entry.Shows & role) == 0 || holding == Holding.Possible || !facts.Spoken)
            {
                open = true;
                continue;
            }

            holders++;
            meets = And(meets, conditions(in facts, i, holding, ref reason));
        }

        if (holders > 1 && AreDifferent(in facts, role))
        {
            reason = Reason.Duplicate;
            return false;
        }

        // Two entries may be one person; whoever is shown not to meet the conditions does not meet them as one of two either.
        if (holders > 0)
        {
            return holders > 1 && meets == true ? null : meets;
        }

        reason = Reason.Vacancy;
        return open || !facts.Complete ? null : false;
    }

    /// <summary>Whether a person chairs the audit committee; null where the facts do not tell.</summary>
    /// <remarks>A person without an id is taken to be another person than the chair of the audit committee (interpretation).</remarks>
    internal static bool? ChairsAudit(in BoardFacts facts, BoardMember member)
    {
        var committees = facts.Index.Board.Committees;
        if (!facts.Spoken)
        {
            return null;
        }

        var open = true;
        foreach (var committee in committees.Items.AsSpan())
        {
            if (committee.Kind == CommitteeKind.Audit && committee.Chair is { } chair)
            {
                if (chair.Id is not null && string.Equals(chair.Id, member.Person?.Id, StringComparison.Ordinal))
                {
                    return true;
                }

                open = false;
            }
        }

        return open ? null : false;
    }

    internal static bool? And(bool? one, bool? other) =>
        one == false || other == false ? false : one == true && other == true ? true : null;

    /// <summary>What binding or not makes of whether the role is held as asked.</summary>
    internal static Decision Weigh(in BoardFacts facts, bool? held, Reason reason)
    {
        if (held == true)
        {
            return Decision.Satisfied;
        }

        return SecondVersion.Binds(in facts) switch
        {
            false => Decision.Undetermined(Reason.PendingEvent),
            true when held == false => Decision.NotSatisfied(reason),
            _ => Decision.Undetermined(Reason.FactMissing),
        };
    }

    /// <summary>Names what would settle the matter for a board that is not, or not known to be, bound yet.</summary>
    internal static Ruling AskForBinding(this Ruling ruling, in BoardFacts facts)
    {
        switch (SecondVersion.Binds(in facts))
        {
            case false:
                return ruling.Missing(
                    MissingKind.PendingEvent,
                    "/constitution/variations",
                    "the next variation of the constitution, at which NHS England tests it against the second model constitution");
            case null:
                return ruling
                    .Missing("/board/establishedOn", "when the board was established")
                    .Missing("/constitution/variations", "which variations NHS England has approved since 1 April 2026 (state complete: true when all are listed)");
            default:
                return ruling;
        }
    }

    private static bool AreDifferent(in BoardFacts facts, MemberShows role)
    {
        var first = -1;
        foreach (ref readonly var entry in facts.Index.Members)
        {
            if ((entry.Shows & role) != 0 && entry.Person >= 0 && facts.HoldingOf(in entry) == Holding.Dated)
            {
                if (first >= 0 && entry.Person != first)
                {
                    return true;
                }

                first = entry.Person;
            }
        }

        return false;
    }
}

/// <summary>What is asked of the holder of a role: true, false with a reason, or null where the facts do not tell.</summary>
internal delegate bool? RoleConditions(in BoardFacts facts, int position, Holding holding, ref Reason reason);
