namespace IcsModel.TestSupport;

/// <summary>One stated fact somewhere in a subject: a value, a reference to a body or a person, or that a list has an entry.</summary>
/// <typeparam name="TSubject">What it is a fact of.</typeparam>
/// <param name="Pointer">Where it stands, such as <c>/partnerships/0/members/3/from</c>.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="IsEntry">Whether the fact is that a list has this entry, whatever it says.</param>
/// <param name="Value">What is stated.</param>
/// <param name="Put">The subject with another value there; an entry for which nothing is put is no longer listed, in a list as complete as before.</param>
internal sealed record FactLeaf<TSubject>(string Pointer, Type Type, bool IsEntry, object Value, Func<object?, TSubject> Put);
