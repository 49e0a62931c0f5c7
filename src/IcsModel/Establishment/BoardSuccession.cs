namespace IcsModel.Establishment;

/// <summary>The boards whose areas a board took over when it was established, and the nominations it relies on from their time.</summary>
/// <remarks>A board established by a merger is a new body: nothing is carried over of itself. Equality is by value.</remarks>
public sealed record BoardSuccession
{
    /// <summary>The boards before it, for the whole or a part of their area.</summary>
    public FactList<Body> Predecessors { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The members of the new board who rest on a nomination made for a board before it.</summary>
    public FactList<CarriedOverNomination> CarriedOver { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CarriedOverNomination>.Unknown;
}
