using System.Xml;

namespace IcsModel.Reporting.JUnit;

/// <summary>The suite of the acknowledgements, with a test case for each of them.</summary>
internal static class AcknowledgementSuite
{
    private const string Name = "Acknowledgements";

    internal static void Write(XmlWriter xml, Report report, bool remarksFail)
    {
        var remarks = report.AcknowledgementRemarks.ToLookup(remark => remark.Entry, ReferenceEqualityComparer.Instance);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Name);
        JUnitSuites.Counts(xml, report.Acknowledgements.Count, remarksFail ? report.AcknowledgementRemarks.Count : 0, errors: 0, skipped: 0);
        foreach (var entry in report.Acknowledgements)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", SafeText.Of($"{entry.Acknowledgement.RuleId.Value} {entry.Acknowledgement.Subject}"));
            xml.WriteAttributeString("classname", Name);
            foreach (var remark in remarks[entry])
            {
                Write(xml, remark, remarksFail);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, AcknowledgementRemark remark, bool fails)
    {
        var text = SafeText.Of($"{Words.Of(remark.Entry.Place)}: {remark.Message}");
        if (!fails)
        {
            xml.WriteElementString("system-out", $"{Words.Of(AcknowledgementRemark.Severity)}\n{text}");
            return;
        }

        xml.WriteStartElement("failure");
        xml.WriteAttributeString("message", SafeText.Of(remark.Message));
        xml.WriteAttributeString("type", remark.Code);
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
