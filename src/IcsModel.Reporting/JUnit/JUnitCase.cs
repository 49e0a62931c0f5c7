using System.Xml;
using IcsModel.Rules;

namespace IcsModel.Reporting.JUnit;

/// <summary>The test case of one rule.</summary>
internal sealed class JUnitCase
{
    private readonly ReportSubject subject;
    private readonly RuleOutcome outcome;

    private JUnitCase(ReportSubject subject, RuleOutcome outcome, JUnitOptions options)
    {
        (this.subject, this.outcome) = (subject, outcome);
        Fails = outcome.Outcome switch
        {
            Outcome.NotSatisfied => outcome.Severity >= options.FailFrom && !subject.IsExplained(outcome),
            Outcome.Undetermined => options.FailUndetermined,
            _ => false,
        };
    }

    internal bool Fails { get; }

    internal bool IsSkipped => !Fails && outcome.Outcome is Outcome.Undetermined or Outcome.NotApplicable or Outcome.NotInForce;

    internal static JUnitCase[] Of(ReportSubject subject, JUnitOptions options) =>
        [.. subject.Outcomes.Select(outcome => new JUnitCase(subject, outcome, options))];

    internal void Write(XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", SafeText.Of($"{outcome.RuleId.Value} {outcome.Rule.Definition.Title}"));
        xml.WriteAttributeString("classname", SafeText.Of(subject.Title));
        if (Fails)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", SafeText.Of(outcome.Message));
            xml.WriteAttributeString("type", outcome.Severity is { } severity ? Words.Of(severity) : "undetermined");
            xml.WriteString(Body());
            xml.WriteEndElement();
        }
        else if (IsSkipped)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", SafeText.Of($"{Words.Of(outcome.Outcome)}: {outcome.Message}"));
            xml.WriteEndElement();
        }
        else if (outcome.Severity is { } unmet)
        {
            xml.WriteElementString("system-out", $"{Words.Of(unmet)}\n{Body()}");
        }

        xml.WriteEndElement();
    }

    private string Body() =>
        string.Join('\n', ReportedFinding.Of(subject, outcome).Select(finding =>
            SafeText.Of($"{Words.Of(finding.Place)}: {finding.Text}")));
}
