using System.Xml;

namespace IcsModel.Reporting.JUnit;

/// <summary>Writes the suites with their counts.</summary>
internal static class JUnitSuites
{
    internal static void Write(XmlWriter xml, Report report, JUnitOptions options)
    {
        var suites = report.Subjects.Select(subject => (Subject: subject, Cases: JUnitCase.Of(subject, options))).ToArray();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "IcsModel");
        var remarksFail = AcknowledgementRemark.Severity >= options.FailFrom;
        var all = suites.SelectMany(suite => suite.Cases).ToArray();
        Counts(
            xml,
            all.Length + report.Unread.Count + report.Acknowledgements.Count,
            all.Count(test => test.Fails) + (remarksFail ? report.AcknowledgementRemarks.Count : 0),
            report.Unread.Count,
            all.Count(test => test.IsSkipped));
        foreach (var (subject, cases) in suites)
        {
            Suite(xml, subject, cases);
        }

        if (report.Acknowledgements.Count > 0)
        {
            AcknowledgementSuite.Write(xml, report, remarksFail);
        }

        foreach (var unread in report.Unread)
        {
            Suite(xml, unread);
        }

        xml.WriteEndElement();
    }

    private static void Suite(XmlWriter xml, ReportSubject subject, JUnitCase[] cases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", SafeText.Of(subject.Title));
        Counts(xml, cases.Length, cases.Count(test => test.Fails), errors: 0, cases.Count(test => test.IsSkipped));
        xml.WriteStartElement("properties");
        Property(xml, "asAt", Words.Of(subject.Assessment.AsAt));
        Property(xml, "file", SafeText.Of(subject.File));
        xml.WriteEndElement();
        foreach (var test in cases)
        {
            test.Write(xml);
        }

        xml.WriteEndElement();
    }

    private static void Suite(XmlWriter xml, UnreadFile unread)
    {
        var file = SafeText.Of(unread.Place.File);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", file);
        Counts(xml, tests: 1, failures: 0, errors: 1, skipped: 0);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", "The file can be read");
        xml.WriteAttributeString("classname", file);
        xml.WriteStartElement("error");
        xml.WriteAttributeString("message", SafeText.Of(unread.Message));
        xml.WriteAttributeString("type", SafeText.Of(unread.Code));
        xml.WriteString($"{file}:{Words.Of(unread.Place.Line)}:{Words.Of(unread.Place.Column)}");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    internal static void Counts(XmlWriter xml, int tests, int failures, int errors, int skipped)
    {
        xml.WriteAttributeString("tests", Words.Of(tests));
        xml.WriteAttributeString("failures", Words.Of(failures));
        xml.WriteAttributeString("errors", Words.Of(errors));
        xml.WriteAttributeString("skipped", Words.Of(skipped));
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }
}
