using IcsModel.Systems;
using IcsModel.TestSupport;
using NodaTime.Text;

namespace IcsModel.Tests.Systems;

/// <summary>A fact of the lawful system, something else stated in its place, and what that changes.</summary>
/// <param name="Pointer">Where the fact stands.</param>
/// <param name="Stated">What is stated instead; <c>absent</c> where the list no longer has the entry.</param>
/// <param name="Changes">Every rule whose outcome changes, under the outcome it changes to; <c>nothing</c> where none does.</param>
internal sealed record ContradictedFact(string Pointer, string Stated, string Changes)
{
    /// <summary>Reads a row such as <c>/partnerships/0/equalPartners = false: NotSatisfied GICP-001</c>.</summary>
    internal static ContradictedFact Read(string row)
    {
        var (value, changes) = (row.IndexOf(" = ", StringComparison.Ordinal), row.LastIndexOf(": ", StringComparison.Ordinal));
        return new(row[..value], row[(value + 3)..changes], row[(changes + 2)..]);
    }

    internal IntegratedCareSystem In(FactLeaf<IntegratedCareSystem> fact) => fact.Put(fact.IsEntry ? null : Value(fact));

    /// <summary>Another body is of the same kind and has another code and name.</summary>
    private object Value(FactLeaf<IntegratedCareSystem> fact) =>
        fact.Value switch
        {
            bool => bool.Parse(Stated),
            int => int.Parse(Stated, System.Globalization.CultureInfo.InvariantCulture),
            string => Stated,
            LocalDate => LocalDatePattern.Iso.Parse(Stated).Value,
            Body body => body with { Code = Stated, Name = Stated },
            Person => new Person { Id = Stated },
            Actor => Actor.OfPanel(Stated),
            _ => Enum.Parse(fact.Type, Stated),
        };

    public override string ToString() => $"{Pointer} = {Stated}: {Changes}";
}
