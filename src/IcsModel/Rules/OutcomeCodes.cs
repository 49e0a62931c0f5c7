using System.Runtime.CompilerServices;

namespace IcsModel.Rules;

/// <summary>The outcomes of up to 256 rules, four bits each, held in place without allocating.</summary>
[InlineArray(Words)]
internal struct OutcomeCodes
{
    internal const int Capacity = Words * PerWord;
    private const int Words = 16;
    private const int PerWord = 16;

    private ulong first;

    internal readonly Outcome Get(int slot) => (Outcome)((this[slot / PerWord] >> (slot % PerWord * 4)) & 0xF);

    /// <summary>Sets the outcome of a slot that has not been set before.</summary>
    internal void Set(int slot, Outcome outcome) => this[slot / PerWord] |= (ulong)outcome << (slot % PerWord * 4);
}
