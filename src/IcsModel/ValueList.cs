using System.Collections;
using System.Runtime.CompilerServices;

namespace IcsModel;

/// <summary>An immutable list that equals another when both hold equal items in the same order.</summary>
/// <typeparam name="T">The kind of item; equality of lists is equality of items.</typeparam>
/// <remarks>Records that hold their lists this way compare by value, which a record with an array or an immutable array does not.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items the list holds.</summary>
    public int Count => items.Length;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] => items[index];

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether the other list holds equal items in the same order.</summary>
    public bool Equals(ValueList<T>? other) => other is not null && AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Goes through the items in order without allocating.</summary>
    public ValueListEnumerator<T> GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Goes through the items of a list in order; made for <c>foreach</c>.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
public struct ValueListEnumerator<T>
{
    private readonly T[] items;
    private int position;

    internal ValueListEnumerator(T[] items) => (this.items, position) = (items, -1);

    /// <summary>The item it stands at.</summary>
    public readonly T Current => items[position];

    /// <summary>Moves to the next item, or answers that there is none.</summary>
    public bool MoveNext() => ++position < items.Length;
}

/// <summary>Makes lists that compare by value.</summary>
public static class ValueList
{
    /// <summary>A list of these items; the items are copied.</summary>
    public static ValueList<T> Of<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Of<T>([.. items]);
    }
}
