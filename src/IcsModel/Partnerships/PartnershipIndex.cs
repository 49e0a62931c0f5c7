using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <summary>The partnerships of a system, with what can be worked out of them whatever the date asked about.</summary>
internal sealed class PartnershipIndex
{
    internal PartnershipIndex(SystemIndex index)
    {
        var (system, councils) = (index.System, new BodyIndex(index.System.Councils.Select(council => council.Body)));
        Entries = new PartnershipEntry[system.Partnerships.Count];
        for (var i = 0; i < Entries.Length; i++)
        {
            Entries[i] = new PartnershipEntry(system.Partnerships[i], i, index, councils);
        }
    }

    /// <summary>The listed partnerships, in order.</summary>
    internal PartnershipEntry[] Entries { get; }

    /// <summary>Whether some listed partnership is known to have existed on the date.</summary>
    internal bool IsAnyCurrent(in SystemFacts facts)
    {
        foreach (var entry in Entries)
        {
            if (entry.IsCurrent(in facts) == true)
            {
                return true;
            }
        }

        return false;
    }
}
