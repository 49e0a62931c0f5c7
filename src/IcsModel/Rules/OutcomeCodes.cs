using System.Runtime.CompilerServices;

namespace IcsModel.Rules;

/// <summary>The outcomes of up to 256 rules, four bits each, held in place without allocating.</summary>
[InlineArray(Words)]
internal struct OutcomeCodes
{
    internal const int Capacity = Words * PerWord;
    private const int Words = 16;
    private const int PerWord = 1 << WordShift;
    private const int WordShift = 4;

    private ulong first;

    internal readonly Outcome Get(int slot) => (Outcome)((this[slot >> WordShift] >> (4 * (slot & (PerWord - 1)))) & 0xF);

    /// <summary>Sets the outcome of a slot that has not been set before.</summary>
    internal void Set(int slot, Outcome outcome) => this[slot >> WordShift] |= (ulong)outcome << (4 * (slot & (PerWord - 1)));
}
