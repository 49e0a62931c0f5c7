using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <content>How sectors take part.</content>
internal sealed partial class PartnershipEntry
{
    /// <summary>Whether a member on the date comes from a sector; no is answered only where every member and each one's sector is known.</summary>
    internal bool? HasMemberFrom(in SystemFacts facts, PartnershipSector sector)
    {
        var open = !facts.IsComplete(Partnership.Members);
        for (var i = 0; i < Partnership.Members.Count; i++)
        {
            var (member, from) = (IsMember(in facts, i), Partnership.Members[i].Sector);
            if (member == true && from == sector)
            {
                return true;
            }

            open |= member != false && (from is null || from == sector);
        }

        return open ? null : false;
    }

    /// <summary>Whether a sector takes part in some standing way other than membership.</summary>
    internal bool? IsEngaged(in SystemFacts facts, PartnershipSector sector)
    {
        var open = !facts.IsComplete(Partnership.Engagement);
        foreach (var way in Partnership.Engagement.Items.AsSpan())
        {
            if (way.Sector == sector && facts.Spoken)
            {
                return true;
            }

            open |= way.Sector is null;
        }

        return open ? null : false;
    }
}
