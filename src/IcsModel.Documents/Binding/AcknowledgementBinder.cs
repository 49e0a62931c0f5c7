using IcsModel.Documents.Sources;
using IcsModel.Rules;

namespace IcsModel.Documents.Binding;

/// <summary>Makes acknowledgements out of the tree of values.</summary>
internal sealed class AcknowledgementBinder(ErrorLog errors, RuleCatalogue catalogue)
{
    private const string OwnRule = "LOCAL-";

    private readonly ScalarBinder scalars = new(errors);
    private readonly HashSet<string> known = [.. catalogue.Rules.Select(rule => rule.Id.Value)];

    /// <summary>All acknowledgements; any error leaves its mark in the log.</summary>
    internal ValueList<Acknowledgement>? Document(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        facts.Text("$schema");
        return facts.Close(facts.One("acknowledgements", List) ?? ValueList<Acknowledgement>.Empty);
    }

    private ValueList<Acknowledgement>? List(SourceNode node) =>
        node.Kind == SourceKind.List ? [.. node.Children.Select(Acknowledgement).OfType<Acknowledgement>()] : scalars.Wrong<ValueList<Acknowledgement>>(node, "a list");

    private Acknowledgement? Acknowledgement(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var (ruleId, subject) = (facts.Text("ruleId"), facts.Text("subject"));
        var (member, by, because) = (Given(facts.Text("memberId")), Given(facts.Text("by")), Given(facts.Text("because")));
        var period = facts.Period("on", "until");
        facts.Close(node);
        return IsGiven(node, "ruleId", ruleId) & IsGiven(node, "subject", subject) && IsKnown(node, ruleId!)
            ? new() { RuleId = new(ruleId!), Subject = subject!, MemberId = member, By = by, Because = because, On = period.From, Until = period.To }
            : null;
    }

    private ObjectBinder? Open(SourceNode node) =>
        node.Kind == SourceKind.Object ? new(node, errors, scalars) : scalars.Wrong<ObjectBinder>(node, "an object");

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private bool IsGiven(SourceNode node, string name, string? text)
    {
        if (node.Find(name) is not { Kind: not SourceKind.Null } value)
        {
            return Refuse(DocumentErrorCodes.MissingMember, node, $"The member \"{name}\" is missing.");
        }

        // A value of another kind has been logged already.
        return text is not null && (Given(text) is not null || Refuse(DocumentErrorCodes.Blank, value, $"Give the member \"{name}\"."));
    }

    private bool IsKnown(SourceNode node, string ruleId) =>
        known.Contains(ruleId)
        || ruleId.StartsWith(OwnRule, StringComparison.Ordinal)
        || Refuse(DocumentErrorCodes.UnknownRule, node.Find("ruleId")!, $"There is no rule {Quoted.Of(ruleId)}.{NearestWord.Advice(ruleId, [.. known])}");

    private bool Refuse(string code, SourceNode node, string message)
    {
        errors.Add(code, node, message);
        return false;
    }
}
