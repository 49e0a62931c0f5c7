using System.Text;

namespace IcsModel.Organisations;

/// <summary>Writes a lineage as a flowchart in the notation of Mermaid.</summary>
internal sealed class LineageMermaid
{
    private readonly StringBuilder text = new("flowchart LR\n");
    private readonly HashSet<string> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<Succession> arrows = [];

    private LineageMermaid()
    {
    }

    internal static string Write(Lineage lineage)
    {
        var writer = new LineageMermaid();
        writer.Node(lineage.Organisation);
        writer.Branches(lineage.Before);
        writer.Branches(lineage.After);
        return writer.text.ToString();
    }

    private static string IdOf(Organisation organisation) => $"{organisation.Kind}_{organisation.Code}";

    private void Branches(ValueList<LineageBranch> branches)
    {
        foreach (var branch in branches)
        {
            Node(branch.Organisation);
            if (arrows.Add(branch.Succession))
            {
                Arrow(branch.Succession);
            }

            Branches(branch.Branches);
        }
    }

    private void Node(Organisation organisation)
    {
        if (nodes.Add(IdOf(organisation)))
        {
            var name = organisation.ToString().Replace("\"", "#quot;", StringComparison.Ordinal);
            text.Append("  ").Append(IdOf(organisation)).Append("[\"").Append(name).Append("<br/>").Append(Days.Of(organisation)).Append("\"]\n");
        }
    }

    private void Arrow(Succession succession)
    {
        var isPart = succession.Extent == SuccessionExtent.Part;
        text.Append("  ").Append(IdOf(succession.From)).Append(isPart ? " -.->" : " -->")
            .Append('|').Append(Days.Iso(succession.On)).Append(isPart ? ", a part| " : "| ").Append(IdOf(succession.To)).Append('\n');
    }
}
