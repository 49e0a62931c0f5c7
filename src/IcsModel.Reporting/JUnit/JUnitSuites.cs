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
        Counts(xml, [.. suites.SelectMany(suite => suite.Cases)], report.Unread.Count);
        foreach (var (subject, cases) in suites)
        {
            Suite(xml, subject, cases);
        }

        foreach (var unread in report.Unread)
        {
            Suite(xml, unread);
        }

        xml.WriteEndElement();
    }

    private static void Suite(XmlWriter xml, ReportSubject subject, IReadOnlyCollection<JUnitCase> cases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", SafeText.Of(subject.Title));
        Counts(xml, cases, errors: 0);
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
        Counts(xml, [], errors: 1);
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

    private static void Counts(XmlWriter xml, IReadOnlyCollection<JUnitCase> cases, int errors)
    {
        xml.WriteAttributeString("tests", Words.Of(cases.Count + errors));
        xml.WriteAttributeString("failures", Words.Of(cases.Count(test => test.Fails)));
        xml.WriteAttributeString("errors", Words.Of(errors));
        xml.WriteAttributeString("skipped", Words.Of(cases.Count(test => test.IsSkipped)));
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }
}
