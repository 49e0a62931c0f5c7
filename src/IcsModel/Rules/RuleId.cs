namespace IcsModel.Rules;

/// <summary>The stable id of a rule, the same as in the law register, such as <c>ICB-BOARD-008</c>.</summary>
/// <remarks>Equality and order are ordinal. Ids are never reused; titles may change, ids may not.</remarks>
public readonly record struct RuleId : IComparable<RuleId>
{
    private readonly string? value;

    /// <summary>An id from its text.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public RuleId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>The text of the id; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether one id comes before another in ordinal order.</summary>
    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one id comes before another in ordinal order or is equal to it.</summary>
    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one id comes after another in ordinal order.</summary>
    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one id comes after another in ordinal order or is equal to it.</summary>
    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(RuleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
