using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Tool.Json;
using IcsModel.Tool.Text;
using NodaTime;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics rules</c>: lists the catalogue.</summary>
internal static class RulesCommand
{
    /// <summary>The subjects of the rules, as the law register has them.</summary>
    internal static string KnownSubjects { get; } =
        string.Join(", ", RuleCatalogue.Current.Rules.Select(SubjectOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    internal static bool TryReadSubject(string word, out string? subject)
    {
        subject = word;
        return KnownSubjects.Split(", ").Contains(word, StringComparer.Ordinal);
    }

    internal static int Run(Filter filter, OutputFormat format, Session session)
    {
        var rules = RuleCatalogue.Current.Rules.Where(filter.Takes).ToList();
        if (format == OutputFormat.Json)
        {
            session.Output.Write(RuleJson.Write(rules));
            return ExitCode.Passed;
        }

        RulesText.Write(rules, TextPages.Of(session));
        return ExitCode.Passed;
    }

    private static string SubjectOf(Rule rule) => LawRegister.Current.TryFind(rule.Id.Value, out var entry) ? entry.Subject : "board";

    /// <summary>Which rules are wanted; what is null does not matter.</summary>
    internal sealed record Filter(string? Instrument, LegalForce? Force, LocalDate? Day, string? Subject)
    {
        internal bool Takes(Rule rule) =>
            (Instrument is null || IsOf(rule.Definition.Citation.Instrument, Instrument))
            && (Force is null || rule.Definition.Force == Force)
            && (Day is not { } day || rule.Definition.IsInForceOn(day))
            && (Subject is null || string.Equals(SubjectOf(rule), Subject, StringComparison.Ordinal));

        private static bool IsOf(Instrument instrument, string name) =>
            string.Equals(instrument.Id, name, StringComparison.OrdinalIgnoreCase)
            || instrument.Title.Contains(name, StringComparison.OrdinalIgnoreCase)
            || instrument.ShortTitle.Contains(name, StringComparison.OrdinalIgnoreCase);
    }
}
