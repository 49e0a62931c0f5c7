using System.Text;
using IcsModel.Tool;
using NodaTime;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n" };
return Cli.Run(args, output, error, Today, Terminal.Current());

static LocalDate Today()
{
    var today = DateTime.Today;
    return new(today.Year, today.Month, today.Day);
}
