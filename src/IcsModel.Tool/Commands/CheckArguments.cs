using IcsModel.Reporting;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Commands;

/// <summary>Reads the plain forms of <c>ics check</c> without the parser; anything else, mistakes included, is left to it.</summary>
internal static class CheckArguments
{
    /// <summary>What was asked, or null where the parser has to look.</summary>
    internal static CheckOptions? TryRead(string[] args)
    {
        if (args.Length < 2 || args[0] is not "check")
        {
            return null;
        }

        var (paths, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var options = new CheckOptions { Paths = paths };
        for (var i = 1; i < args.Length; i++)
        {
            if (args[i] is not ['-', ..])
            {
                paths.Add(args[i]);
            }
            else if ((!seen.Add(args[i]) && args[i] is not "--format") || Read(options, args, ref i) is not { } read)
            {
                return null;
            }
            else
            {
                options = read;
            }
        }

        return paths.Count > 0 && !paths.Contains(string.Empty) ? options : null;
    }

    private static CheckOptions? Read(CheckOptions options, string[] args, ref int position)
    {
        switch (args[position])
        {
            case "--quiet":
                return options with { IsQuiet = true };
            case "--all":
                return options with { ListsAll = true };
            case "--no-color":
                return options with { HasNoColour = true };
        }

        var name = args[position];
        position++;
        return position < args.Length && args[position] is not ['-', ..] ? WithValue(options, name, args[position]) : null;
    }

    private static CheckOptions? WithValue(CheckOptions options, string name, string value) =>
        name switch
        {
            "--as-at" when IsoDay.TryParse(value, out var day) => options with { AsAt = day },
            "--format" when ReportOutput.TryParse(value) is { } output => options with { Formats = [.. options.Formats, output] },
            "--fail-on" when FailOns.TryParse(value, out var failOn) => options with { FailOn = failOn },
            "--output" when value.Length > 0 => options with { Output = value },
            "--acknowledgements" when value.Length > 0 => options with { Acknowledgements = value },
            "--baseline" when value.Length > 0 => options with { Baseline = value },
            _ => null,
        };
}
