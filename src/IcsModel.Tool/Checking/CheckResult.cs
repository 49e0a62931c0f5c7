using IcsModel.Documents;

namespace IcsModel.Tool.Checking;

/// <summary>What came of checking files: the boards of those that could be read, and why the others could not.</summary>
internal sealed record CheckResult(IReadOnlyList<CheckedBoard> Boards, IReadOnlyList<DocumentError> Errors)
{
    /// <summary>The exit code of the run.</summary>
    internal int ExitCode(FailOn failOn) =>
        Errors.Count > 0 ? Tool.ExitCode.NotRun
        : Fails(failOn) ? Tool.ExitCode.Failed
        : Tool.ExitCode.Passed;

    private bool Fails(FailOn failOn)
    {
        foreach (var board in Boards)
        {
            foreach (var outcome in board.Assessment.Outcomes)
            {
                if (failOn.Fails(outcome))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
