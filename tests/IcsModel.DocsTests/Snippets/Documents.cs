using IcsModel.Documents;
using IcsModel.Rules;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>docs/documents.md</c> and in the README of <c>IcsModel.Documents</c>.</summary>
internal static class Documents
{
    internal static void Findings()
    {
        var read = GovernanceDocumentReader.ReadFile("board.yaml");
        if (read.Document is not { Board: { } board } document)
        {
            Console.WriteLine(read.Errors.Count == 0 ? "The document tells of no board." : string.Join('\n', read.Errors));
            return;
        }

        var assessment = RuleCatalogue.Current.Assess(board, document.StatedOn ?? new LocalDate(2025, 6, 1));
        foreach (var finding in assessment.Unmet.SelectMany(outcome => outcome.Findings))
        {
            var at = document.SourceMap.PositionOf(finding.Location);
            Console.WriteLine($"{read.FileName}:{at.Line}:{at.Column}: {finding.Message}");
        }

        Console.WriteLine($"{assessment.Verdict.CountOf(Outcome.Undetermined)} rules wait for facts.");
    }

    internal static void Read()
    {
        var read = GovernanceDocumentReader.ReadYaml("board: { name: NHS Exampleshire, established: 2022-07-01 }");
        foreach (var error in read.Errors)
        {
            Console.WriteLine(error);   // 1:34: The member "established" is not known here. Did you mean "establishedOn"?
        }

        var board = read.Document?.Board;   // null: nothing is half-read
        Console.WriteLine(board is null);
    }
}
