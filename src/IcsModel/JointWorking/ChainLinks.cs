using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>Where an arrangement starts from: a body that has the functions, or what gave them to its arranger.</summary>
internal static class ChainLinks
{
    /// <summary>Looks at an arrangement made under no other: the functions are vested in its arranger, or for joint working in a party.</summary>
    internal static void LookAtStart(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var functions = entry.Arrangement.Functions;
        var isJoint = entry.Arrangement.Kind is not (ArrangementKind.Delegation or ArrangementKind.Internal);
        for (var i = 0; i < functions.Count; i++)
        {
            var vestedIn = functions[i].VestedIn;
            switch (isJoint ? ArrangementEntry.HasParty(in facts, entry.Arrangement, vestedIn) : BodyMatch.AreSame(vestedIn, entry.Arrangement.Arranger))
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    review.Opens()?.Missing(entry.Pointer + "/parent", "the arrangement or direction that gave the function to the arranger, listed under its id");
                    break;
                default:
                    review.Opens()?.Missing(entry.PointerToFunction(i) + "/vestedIn", "the body in which each function is vested");
                    break;
            }
        }
    }

    /// <summary>Looks at an arrangement made under another or under a direction.</summary>
    internal static void LookAtSource(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var source = Source.Of(in facts, in entry);
        if (source.Arrangement is { } parent)
        {
            LookAtDays(ref review, in entry, parent, in source, facts.AsAt);
            LookAtArranger(ref review, in entry, in source, ArrangementEntry.HasParty(in facts, parent, entry.Arrangement.Arranger));
            LookAtFunctions(in facts, ref review, in entry, parent, in source);
        }
        else if (source.Direction is { } direction)
        {
            LookAtDay(ref review, in entry, direction, in source);
            var kind = entry.Arrangement.Arranger?.Kind;
            LookAtArranger(ref review, in entry, in source, kind is null ? null : kind == BodyKind.IntegratedCareBoard);
        }
        else
        {
            review.Opens()?.Missing(entry.Pointer + "/parent", "the arrangement or direction from which the arranger holds the functions, listed under its id");
            return;
        }

        if (entry.Arrangement.Kind == ArrangementKind.Delegation && source.RestrictsOnwardDelegation != false)
        {
            LookAtRestriction(ref review, in entry, in source);
        }
    }

    /// <summary>Finds the arrangement at fault, at a property of it or at one of its functions.</summary>
    internal static void Fails(ref Review review, in ArrangementEntry entry, string property, string what, int function = -1) =>
        entry.Fails(ref review, Reason.InvalidRoute)
            ?.Find(function < 0 ? entry.Pointer + property : entry.PointerToFunction(function), entry.Arrangement.Id, $"{BoardWords.Capital(entry.Call)} {what}.");

    private static void LookAtDays(ref Review review, in ArrangementEntry entry, Arrangement parent, in Source source, int day)
    {
        if (parent.From is null || entry.Arrangement.From is null)
        {
            review.Opens()?.Missing((parent.From is null ? source.Pointer : entry.Pointer) + "/from", "the first day of each arrangement, and of the one it is made under");
        }
        else if (entry.Arrangement.From < parent.From)
        {
            Fails(ref review, in entry, "/from", review.Words is null ? string.Empty : $"began before {source.Call}, under which it is made");
        }

        if (parent.To is not { } end)
        {
            return;
        }

        if (day >= DayKey.Of(end) || entry.Arrangement.To > end)
        {
            Fails(ref review, in entry, "/to", review.Words is null ? string.Empty : $"outlives {source.Call}, under which it is made and which ends on {BoardWords.Iso(end)}");
        }
        else if (entry.Arrangement.To is null)
        {
            review.Opens()?.Missing(entry.Pointer + "/to", "the last day of an arrangement made under one that ends");
        }
    }

    private static void LookAtDay(ref Review review, in ArrangementEntry entry, NhsEnglandDirection direction, in Source source)
    {
        if (direction.On is null || entry.Arrangement.From is null)
        {
            review.Opens()?.Missing(direction.On is null ? source.Pointer + "/on" : entry.Pointer + "/from", "the day of the direction, and the first day of each arrangement made under it");
        }
        else if (entry.Arrangement.From < direction.On)
        {
            Fails(ref review, in entry, "/from", review.Words is null ? string.Empty : $"began before {source.Call}, under which it is made");
        }
    }

    private static void LookAtArranger(ref Review review, in ArrangementEntry entry, in Source source, bool? holds)
    {
        switch (holds)
        {
            case true:
                review.Meets();
                break;
            case false:
                Fails(ref review, in entry, "/arranger", review.Words is null ? string.Empty : $"is arranged by a body to which {source.Call} gave nothing");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/arranger", "whether the arranger is one to which the functions were given");
                break;
        }
    }

    private static void LookAtFunctions(in SystemFacts facts, ref Review review, in ArrangementEntry entry, Arrangement parent, in Source source)
    {
        for (var i = 0; i < entry.Arrangement.Functions.Count; i++)
        {
            switch (Covers(in facts, parent, entry.Arrangement.Functions[i].Id))
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Fails(ref review, in entry, string.Empty, review.Words is null ? string.Empty : $"passes on a function that {source.Call} does not give", i);
                    break;
                default:
                    review.Opens()?.Missing(entry.PointerToFunction(i) + "/id", "an id of each function, used alike by both arrangements");
                    break;
            }
        }
    }

    private static void LookAtRestriction(ref Review review, in ArrangementEntry entry, in Source source)
    {
        if (source.RestrictsOnwardDelegation == true)
        {
            Fails(ref review, in entry, string.Empty, review.Words is null ? string.Empty : $"passes on what {source.Call} gives on terms that restrict onward delegation");
        }
        else
        {
            review.Opens()?.Missing(source.PointerToRestriction, "whether the terms prohibit or restrict onward delegation");
        }
    }

    /// <summary>Whether an arrangement gives a function: yes, no, or null where that cannot be told.</summary>
    private static bool? Covers(in SystemFacts facts, Arrangement arrangement, string? id)
    {
        var open = id is null || !facts.IsComplete(arrangement.Functions);
        foreach (var function in arrangement.Functions.Items.AsSpan())
        {
            if (id is not null && string.Equals(function.Id, id, StringComparison.Ordinal))
            {
                return true;
            }

            open |= function.Id is null;
        }

        return open ? null : false;
    }
}
