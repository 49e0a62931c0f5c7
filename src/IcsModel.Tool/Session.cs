using NodaTime;

namespace IcsModel.Tool;

/// <summary>What a run of the command may touch: where it writes, and the one clock it may read.</summary>
/// <param name="Output">Where reports go.</param>
/// <param name="Error">Where errors go.</param>
/// <param name="Today">Reads the day; asked only when neither the caller nor the document names one.</param>
/// <param name="Terminal">The terminal written to.</param>
internal sealed record Session(TextWriter Output, TextWriter Error, Func<LocalDate> Today, Terminal Terminal);
