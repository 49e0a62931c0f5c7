namespace IcsModel.Testing;

/// <summary>Changes to one item of a list, which stays as complete as it was.</summary>
public static class FactListChanges
{
    /// <summary>The list with another item in place of the first that is meant.</summary>
    /// <param name="list">The list.</param>
    /// <param name="which">Which item is meant.</param>
    /// <param name="change">Makes the other item from it.</param>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No item is meant.</exception>
    public static FactList<T> WithChanged<T>(this FactList<T> list, Func<T, bool> which, Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(which);
        ArgumentNullException.ThrowIfNull(change);
        var items = list.ToArray();
        var position = Array.FindIndex(items, item => which(item));
        if (position < 0)
        {
            throw new ArgumentException($"None of the {items.Length} items of the list is meant.", nameof(which));
        }

        items[position] = change(items[position]);
        return FactList.NotStated<T>(items).WithCompleteness(list.Completeness);
    }

    /// <summary>The list with one item more, at its end.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static FactList<T> With<T>(this FactList<T> list, T item)
    {
        ArgumentNullException.ThrowIfNull(list);
        return FactList.NotStated<T>([.. list, item]).WithCompleteness(list.Completeness);
    }

    /// <summary>The list without every item that is meant; the same list where none is.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FactList<T> Without<T>(this FactList<T> list, Func<T, bool> which)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(which);
        return FactList.NotStated<T>([.. list.Where(item => !which(item))]).WithCompleteness(list.Completeness);
    }
}
