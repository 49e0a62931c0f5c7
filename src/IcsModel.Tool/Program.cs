using System.Text;
using IcsModel.Tool;
using NodaTime;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Not disposed: the run flushes both, and a stream that nobody reads must not fail the process once more at its end.
var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n" };
return Cli.Run(args, output, error, Today, Terminal.Current());

static LocalDate Today()
{
    var today = DateTime.Today;
    return new(today.Year, today.Month, today.Day);
}
