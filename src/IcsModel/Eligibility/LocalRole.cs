using System.Globalization;
using IcsModel.Boards.Schedule1B;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>What a role in another organisation is to a member who may hold none in a health or care organisation in the area.</summary>
internal enum LocalRole
{
    /// <summary>It is not held on the date, or not in such an organisation, or is not another's.</summary>
    None,

    /// <summary>It is a non-executive role in another integrated care board, which boards of a cluster share.</summary>
    Shared,

    /// <summary>The stated facts do not tell.</summary>
    Open,

    /// <summary>It is a role in another health or care organisation in the area.</summary>
    Local,
}

/// <summary>Tells roles in other health or care organisations in the area from others.</summary>
internal static class LocalRoles
{
    internal const string SharedReading =
        "A non-executive role in another integrated care board is taken to be one that the boards of a cluster share, and is exempt (interpretation).";

    internal static LocalRole On(IntegratedCareBoard board, OtherRole role, AskedDay day)
    {
        if (day >= DayKey.EndOf(role.To) || (role.From is { } from && DayKey.Of(from) > day) || role.IsHealthOrCare == false || role.IsInArea == false)
        {
            return LocalRole.None;
        }

        if (role.Body?.Kind is not { } kind)
        {
            return LocalRole.Open;
        }

        if (kind == BodyKind.IntegratedCareBoard)
        {
            var isThisBoard = ChiefExecutiveEmployment.IsBoard(board, role.Body);
            if (isThisBoard == true)
            {
                return LocalRole.None;
            }

            if (role.IsExecutive != true || isThisBoard is null)
            {
                return role.IsExecutive == false ? LocalRole.Shared : LocalRole.Open;
            }
        }

        return role is { IsHealthOrCare: true, IsInArea: true, From: not null } ? LocalRole.Local : LocalRole.Open;
    }

    internal static string Pointer(int member, int role) => $"{BoardWords.Pointer(member)}/otherRoles/{role.ToString(CultureInfo.InvariantCulture)}";

    internal static string Call(OtherRole role) =>
        $"a role{(role.Title is { } title ? $" ({title})" : string.Empty)} at {(role.Body is { } body ? BoardWords.Call(body) : "a body not named")}";
}
