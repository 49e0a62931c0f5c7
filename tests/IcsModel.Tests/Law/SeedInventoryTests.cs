using IcsModel.Law;

namespace IcsModel.Tests.Law;

/// <summary>Everything the first descriptions of the field name has its place in the register.</summary>
public sealed class SeedInventoryTests
{
    private static readonly string[] History = ["CCG-", "MERGER-", "TRANS-", "STAGE-", "LOCAL-KM-"];

    [SharedFact]
    public void Every_requirement_named_is_in_the_register() =>
        Requirements().Where(id => !LawRegister.Current.TryFind(id, out _)).ShouldBeEmpty();

    [SharedFact]
    public void What_is_named_of_groups_mergers_the_transition_and_stages_is_settled()
    {
        var named = Requirements().Where(id => History.Any(start => id.StartsWith(start, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).ToArray();

        named.Length.ShouldBeGreaterThan(40);
        named.Where(id => LawRegister.Current.TryFind(id, out var entry) && entry.Status == RegisterStatus.NotYet).ShouldBeEmpty();
    }

    private static IEnumerable<string> Requirements() =>
        CsvText.Rows(string.Join('\n', SharedFolder.ReadLines("law", "seed-inventory.csv"))).SelectMany(row => row["register_ids"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
