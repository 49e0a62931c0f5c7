namespace IcsModel.Tool.Areas;

/// <summary>The columns of a lookup that the caller named; null for one to be found.</summary>
internal sealed record AreaColumns(string? Lsoas, string? Boards);
