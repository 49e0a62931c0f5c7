using IcsModel.Boards;

namespace IcsModel.Reporting.Html;

/// <summary>How a member is shown: by name or id, with title and what is particular.</summary>
internal static class MemberName
{
    internal static void Write(HtmlWriter page, BoardMember member)
    {
        page.Leaf("span", member.Person?.Name ?? member.Person?.Id ?? member.Id ?? "Not named", "name");
        var more = string.Join(", ", More(member));
        if (more.Length > 0)
        {
            page.Leaf("span", more, "more");
        }
    }

    private static IEnumerable<string> More(BoardMember member)
    {
        if (member.Title is { Length: > 0 } title)
        {
            yield return title;
        }

        if (member.Capacity is Capacity.Acting or Capacity.Interim)
        {
            yield return member.Capacity == Capacity.Acting ? "acting" : "interim";
        }

        if (member.IsDeputyChair == true)
        {
            yield return "deputy chair";
        }

        if (member.IsSeniorNonExecutive == true)
        {
            yield return "senior non-executive member";
        }

        if (member.IsSuspended == true)
        {
            yield return "suspended";
        }

        if (member.Votes == false)
        {
            yield return "does not vote";
        }
    }
}
