using System.Runtime.InteropServices;
using NodaTime;

namespace IcsModel.Documents.Binding;

/// <summary>The first day and the first day after, as far as the text gives them.</summary>
/// <remarks>A type of its own: a tuple of dates is compiled anew at every start of a program.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Period(LocalDate? from, LocalDate? to)
{
    internal LocalDate? From => from;

    internal LocalDate? To => to;
}
