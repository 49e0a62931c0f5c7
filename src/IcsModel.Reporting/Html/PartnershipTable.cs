using IcsModel.Boards;
using IcsModel.Partnerships;
using IcsModel.Systems;

namespace IcsModel.Reporting.Html;

/// <summary>Who sits on the partnerships of a system, and what was found of each.</summary>
internal static class PartnershipTable
{
    private static readonly string[] Columns = ["Member", "Appointed by", "In the partnership", "Found"];

    internal static void Write(HtmlWriter page, PageSubject subject, IntegratedCareSystem system)
    {
        for (var i = 0; i < system.Partnerships.Count; i++)
        {
            var partnership = system.Partnerships[i];
            page.Leaf("h4", partnership.Name ?? "Integrated care partnership");
            page.Leaf("p", Members(partnership), "hint");
            if (partnership.Members.Count > 0)
            {
                Table(page, subject, partnership, $"/partnerships/{Words.Of(i)}/members/");
            }
        }
    }

    private static string Members(IntegratedCarePartnership partnership) =>
        partnership.Members switch
        {
            { Count: 0, IsComplete: false } => "No members are stated.",
            { IsComplete: true } => "The list of members is stated to be complete.",
            _ => "The list of members is not stated to be complete: there may be members whom it does not name.",
        };

    private static void Table(HtmlWriter page, PageSubject subject, IntegratedCarePartnership partnership, string pointer)
    {
        using (page.Open("table", "partnership"))
        {
            page.Leaf("caption", "Members of the partnership, past, present and future");
            page.Columns(Columns);
            using (page.Open("tbody"))
            {
                for (var i = 0; i < partnership.Members.Count; i++)
                {
                    Row(page, subject, partnership.Members[i], pointer + Words.Of(i));
                }
            }
        }
    }

    private static void Row(HtmlWriter page, PageSubject subject, PartnershipMember member, string pointer)
    {
        using (page.Open("tr"))
        {
            using (page.Open("th").With("scope", "row"))
            {
                page.Leaf("span", member.Person?.Name ?? member.Person?.Id ?? member.Id ?? "Not named", "name");
                var more = string.Join(", ", More(member));
                if (more.Length > 0)
                {
                    page.Leaf("span", more, "more");
                }
            }

            page.Cell(Columns[1], member.AppointedBy is { } body ? BoardWords.Call(body) : member.AppointedByPartnership == true ? "the partnership" : null);
            using (page.Cell(Columns[2]))
            {
                page.Period(member.From, member.To);
            }

            using (page.Cell(Columns[3]))
            {
                Found(page, subject, [.. subject.At(pointer)]);
            }
        }
    }

    private static void Found(HtmlWriter page, PageSubject subject, LocatedFinding[] found)
    {
        if (found.Length == 0)
        {
            page.Leaf("span", "nothing", "unstated");
        }

        page.Findings(subject, found);
    }

    private static IEnumerable<string> More(PartnershipMember member)
    {
        if (member.Title is { Length: > 0 } title)
        {
            yield return title;
        }

        if (member.IsChair == true)
        {
            yield return "chair";
        }

        if (member.IsSubstitute == true)
        {
            yield return "substitute";
        }
    }
}
