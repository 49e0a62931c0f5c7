using System.CommandLine;
using IcsModel.Reporting.Json;
using NodaTime;

namespace IcsModel.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>A day; null when not given.</summary>
    internal static Option<LocalDate?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (IsoDay.TryParse(result.Tokens[0].Value, out var day))
                {
                    return day;
                }

                result.AddError($"{name} takes {IsoDay.Form}, not \"{result.Tokens[0].Value}\".");
                return null;
            },
        };

    /// <summary>The name of a file; null when not given.</summary>
    internal static Option<string?> File(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError($"{name} takes the name of a file.");
            }
        });
        return option;
    }

    /// <summary>What to say of a word that is none of those an option takes.</summary>
    internal static string Unknown(string name, string known, string word) => $"{name} takes one of {known}, not \"{word}\".{Nearest.Advice(word, known.Split(", "))}";

    /// <summary>The notation of the output.</summary>
    internal static Option<OutputFormat> Format() =>
        Word<OutputFormat>("--format", OutputFormats.Known, OutputFormats.TryParse, "FORMAT", "text for people, json for programs (default: text)");

    /// <summary>An option that takes one of a few words.</summary>
    internal static Option<T> Word<T>(string name, string known, WordReader<T> read, string helpName, string description)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                if (read(result.Tokens[0].Value, out var value))
                {
                    return value;
                }

                result.AddError(Unknown(name, known, result.Tokens[0].Value));
                return default;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(known.Split(", "));
        return option;
    }

    /// <summary>An option that takes the name of a value of an enumeration, in camelCase; null when not given.</summary>
    internal static Option<T?> Names<T>(string name, string helpName, string description)
        where T : struct, Enum
    {
        var known = string.Join(", ", Enum.GetValues<T>().Select(CamelCase.Of));
        return Word<T?>(name, known, TryReadName, helpName, $"{description}: {known}");
    }

    private static bool TryReadName<T>(string word, out T? value)
        where T : struct, Enum
    {
        value = null;
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(CamelCase.Of(candidate), word, StringComparison.OrdinalIgnoreCase))
            {
                value = candidate;
            }
        }

        return value is not null;
    }

    /// <summary>Takes words that are empty or look like options for mistakes, since an argument would swallow them.</summary>
    internal static Argument<T> WithoutOptions<T>(this Argument<T> argument, params string[] known)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length == 0)
                {
                    result.AddError($"The argument {argument.Name} is empty.");
                }
                else if (token.Value is ['-', _, ..])
                {
                    result.AddError(known.Contains(token.Value, StringComparer.Ordinal) ? $"Put {token.Value} before --, after which no option is known." : $"Unknown option {token.Value}.{Nearest.Advice(token.Value, known)}");
                }
            }
        });
        return argument;
    }

    /// <summary>Reads a word, or answers that it is not known.</summary>
    internal delegate bool WordReader<T>(string word, out T value);
}
