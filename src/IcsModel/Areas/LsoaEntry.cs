namespace IcsModel.Areas;

/// <summary>One line of a lookup: an LSOA and the body whose area it is said to lie in.</summary>
/// <param name="Lsoa">The LSOA.</param>
/// <param name="Body">The code or name of the body, used alike in all lines; codes that differ in case are different.</param>
public readonly record struct LsoaEntry(LsoaCode Lsoa, string Body);
