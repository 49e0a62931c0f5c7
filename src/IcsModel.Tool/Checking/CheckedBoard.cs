using IcsModel.Documents;
using IcsModel.Rules;

namespace IcsModel.Tool.Checking;

/// <summary>A board, a system or a commissioning history of one file with what the law asked of it.</summary>
/// <param name="File">The file, as named by the caller.</param>
/// <param name="Assessment">The outcome of every rule.</param>
/// <param name="Source">Who named the day.</param>
/// <param name="Map">Where in the file the facts stand.</param>
internal sealed record CheckedBoard(string File, Assessment Assessment, AsAtSource Source, SourceMap Map);
