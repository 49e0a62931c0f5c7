using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics completion</c> is written: it prints what teaches a shell to complete the command.</summary>
internal static class CompletionSyntax
{
    internal const string Example = "source <(ics completion bash)";

    private static readonly (string Shell, string Name)[] Shells = [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish"), ("powershell", "PowerShell")];

    internal static Command Create(Session session)
    {
        var command = new Command("completion", "Prints a script that teaches a shell to complete commands, options, their values and ids of rules.");
        foreach (var (shell, name) in Shells)
        {
            var script = new Command(shell, $"Prints the script for {name}; its first line says where it belongs.");
            script.SetAction(_ =>
            {
                using var text = new StreamReader(typeof(CompletionSyntax).Assembly.GetManifestResourceStream("completion." + shell)!);
                session.Output.Write(text.ReadToEnd());
                return ExitCode.Passed;
            });
            command.Add(script);
        }

        return command;
    }
}
