namespace IcsModel.Rules;

/// <summary>The rules of a catalogue by what they are about.</summary>
internal sealed record RuleShelves
{
    internal required RuleShelf Boards { get; init; }

    internal required RuleShelf Systems { get; init; }

    internal required RuleShelf Commissioning { get; init; }

    internal required RuleShelf Maps { get; init; }

    /// <summary>Every rule, in the order of the shelves.</summary>
    internal Rule[] All => [.. Boards.Rules, .. Systems.Rules, .. Commissioning.Rules, .. Maps.Rules];

    internal RuleShelves Without(RuleId id) =>
        new() { Boards = Boards.Without(id), Systems = Systems.Without(id), Commissioning = Commissioning.Without(id), Maps = Maps.Without(id) };
}
