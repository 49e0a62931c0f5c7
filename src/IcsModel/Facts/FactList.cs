using System.Collections;

namespace IcsModel;

/// <summary>A list of facts together with what is known of its completeness.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
/// <remarks>
/// Immutable. Two lists are equal when their completeness is the same and their items are equal in the same order.
/// An empty list that is not stated to be complete says nothing at all; an empty complete list says that there are none.
/// </remarks>
public sealed class FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>
{
    internal FactList(ValueList<T> items, Completeness completeness)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("A list of facts holds no null; leave out what is not known.", nameof(items));
            }
        }

        (Items, Completeness) = (items, completeness);
    }

    /// <summary>The list about which nothing is known: no items, completeness not stated.</summary>
    public static FactList<T> Unknown { get; } = new(ValueList<T>.Empty, Completeness.NotStated);

    /// <summary>The items that are known, in the order given.</summary>
    public ValueList<T> Items { get; }

    /// <summary>What is said about whether <see cref="Items"/> names everything there is.</summary>
    public Completeness Completeness { get; }

    /// <summary>Whether the list is stated to name everything there is.</summary>
    public bool IsComplete => Completeness == Completeness.Complete;

    /// <summary>How many items are known.</summary>
    public int Count => Items.Count;

    /// <summary>The known item at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] => Items[index];

    /// <summary>The same items with another statement about completeness.</summary>
    public FactList<T> WithCompleteness(Completeness completeness) => new(Items, completeness);

    /// <summary>Whether the other list holds equal items in the same order and is as complete.</summary>
    public bool Equals(FactList<T>? other) => other is not null && Completeness == other.Completeness && Items.Equals(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items, Completeness);

    /// <summary>Goes through the known items in order without allocating.</summary>
    public ValueListEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

/// <summary>Makes lists of facts, saying for each whether it is complete.</summary>
public static class FactList
{
    /// <summary>A list stated to name everything there is; without items it says that there are none.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static FactList<T> Complete<T>(params ReadOnlySpan<T> items) => new(ValueList.Of(items), Completeness.Complete);

    /// <summary>A list stated to leave something out.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static FactList<T> Partial<T>(params ReadOnlySpan<T> items) => new(ValueList.Of(items), Completeness.Partial);

    /// <summary>A list of which nobody has said whether it is complete.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static FactList<T> NotStated<T>(params ReadOnlySpan<T> items) => new(ValueList.Of(items), Completeness.NotStated);
}
