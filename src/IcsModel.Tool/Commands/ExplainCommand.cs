using IcsModel.Law;
using IcsModel.Reporting;
using IcsModel.Reporting.Json;
using IcsModel.Rules;
using IcsModel.Tool.Checking;
using IcsModel.Tool.Json;
using IcsModel.Tool.Text;
using NodaTime;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics explain</c>: a rule in plain words and, with a file, how it decided there.</summary>
internal static class ExplainCommand
{
    internal static int Run(string id, string? file, LocalDate? asAt, OutputFormat format, Session session)
    {
        var known = id.ToUpperInvariant();
        if (known.StartsWith("LOCAL-", StringComparison.Ordinal) && !LawRegister.Current.TryFind(known, out _))
        {
            return ExplainOwn(known, file, asAt, format, session);
        }

        if (RuleCatalogue.Current.TryFind(known, out var rule))
        {
            return file is null ? Explain(rule, board: null, format, session) : Explain(rule, file, asAt, format, session);
        }

        if (LawRegister.Current.TryFind(known, out var entry))
        {
            return Explain(entry, format, session);
        }

        var ids = RuleCatalogue.Current.Rules.Select(each => each.Id.Value).Concat(LawRegister.Current.Entries.Select(each => each.Id));
        session.Error.WriteLine(SafeText.ForLog($"ics: there is no rule {id}.{Nearest.Advice(id, ids)}"));
        session.Error.WriteLine("Try: ics rules");
        return ExitCode.NotRun;
    }

    private static int Explain(Rule rule, string file, LocalDate? asAt, OutputFormat format, Session session) =>
        Check(file, asAt, session, rule) is { } board ? Explain(rule, board, format, session) : ExitCode.NotRun;

    /// <summary>A rule of a board's own constitution, which only a document that states the constitution makes.</summary>
    private static int ExplainOwn(string id, string? file, LocalDate? asAt, OutputFormat format, Session session)
    {
        if (file is null)
        {
            session.Error.WriteLine(SafeText.ForLog($"ics: {id} would be a rule of a board's own constitution; name the document that states it."));
            session.Error.WriteLine($"Try: {ExplainSyntax.OwnExample}");
            return ExitCode.NotRun;
        }

        if (Check(file, asAt, session) is not { } board)
        {
            return ExitCode.NotRun;
        }

        if (board.Assessment.Catalogue.TryFind(id, out var rule))
        {
            return Explain(rule, board, format, session);
        }

        var own = board.Assessment.Catalogue.Rules.Where(each => each.Definition.Force == LegalForce.LocalConstitution).Select(each => each.Id.Value).ToList();
        session.Error.WriteLine(SafeText.ForLog(
            own.Count == 0
                ? $"ics: {file} states no constitution that lays anything down, so there is no rule {id}."
                : $"ics: the constitution in {file} makes no rule {id}.{Nearest.Advice(id, own)}"));
        return ExitCode.NotRun;
    }

    /// <summary>What was asked of the one document: of its system or commissioning history where the rule is about those, else of its board.</summary>
    private static ReportSubject? Check(string file, LocalDate? asAt, Session session, Rule? rule = null)
    {
        var result = CheckRun.Of([file], asAt, session);
        foreach (var error in result.Errors)
        {
            session.Error.WriteLine(SafeText.ForLog(error.ToString()));
        }

        if (result.Subjects.Select(board => board.File).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            session.Error.WriteLine("ics: explain takes one document, not a folder of several.");
            return null;
        }

        if (result.Errors.Count > 0 || result.Subjects.Count == 0)
        {
            return null;
        }

        if (rule is not { Definition.Evaluates: true })
        {
            return result.Subjects[0];
        }

        if (result.Subjects.FirstOrDefault(board => board.Assessment.Outcomes.Any(outcome => outcome.RuleId == rule.Id)) is { } asked)
        {
            return asked;
        }

        session.Error.WriteLine(SafeText.ForLog($"ics: {file} gives no section that {rule.Id} is about."));
        return null;
    }

    private static int Explain(Rule rule, ReportSubject? board, OutputFormat format, Session session)
    {
        if (format == OutputFormat.Json)
        {
            session.Output.Write(ExplainJson.Write(rule, board));
        }
        else
        {
            new RuleText(TextPages.Of(session)).Write(rule, board);
        }

        return ExitCode.Passed;
    }

    private static int Explain(RegisterEntry entry, OutputFormat format, Session session)
    {
        if (format == OutputFormat.Json)
        {
            session.Output.Write(JsonText.Write(json => RegisterJson.Write(json, entry)));
        }
        else
        {
            RegisterText.Explain(entry, TextPages.Of(session));
        }

        return ExitCode.Passed;
    }
}
