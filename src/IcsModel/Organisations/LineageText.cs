using System.Text;

namespace IcsModel.Organisations;

/// <summary>Writes a lineage as a tree of lines.</summary>
internal sealed class LineageText
{
    private readonly StringBuilder text = new();
    private readonly HashSet<Organisation> written = new(ReferenceEqualityComparer.Instance);

    private LineageText()
    {
    }

    internal static string Write(Lineage lineage)
    {
        var writer = new LineageText();
        writer.text.Append(lineage.Organisation).Append(", ").Append(Days.Of(lineage.Organisation)).Append('\n');
        writer.Part("Before it", lineage.Before);
        writer.Part("After it", lineage.After);
        return writer.text.ToString();
    }

    private void Part(string heading, ValueList<LineageBranch> branches)
    {
        if (branches.Count > 0)
        {
            text.Append(heading).Append('\n');
            Branches(branches, indent: string.Empty);
        }
    }

    private void Branches(ValueList<LineageBranch> branches, string indent)
    {
        for (var i = 0; i < branches.Count; i++)
        {
            var isLast = i == branches.Count - 1;
            var branch = branches[i];
            text.Append(indent).Append(isLast ? "└─ " : "├─ ").Append(branch.Organisation).Append(", ").Append(Days.Of(branch.Organisation));
            Extent(branch.Succession);
            if (branch.Branches.Count == 0 || written.Add(branch.Organisation))
            {
                text.Append('\n');
                Branches(branch.Branches, indent + (isLast ? "   " : "│  "));
            }
            else
            {
                text.Append("; as above\n");
            }
        }
    }

    private void Extent(Succession succession)
    {
        if (succession.Extent == SuccessionExtent.Part)
        {
            text.Append("; a part on ").Append(Days.Iso(succession.On));
        }

        if (succession.Note is { } note)
        {
            text.Append(" (").Append(note).Append(')');
        }
    }
}
