using System.Globalization;

namespace IcsModel.DocsTests;

/// <summary>What code prints.</summary>
internal static class Printed
{
    internal static string[] By(Action code)
    {
        var usual = Console.Out;
        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(printed);
        try
        {
            code();
        }
        finally
        {
            Console.SetOut(usual);
        }

        return printed.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
