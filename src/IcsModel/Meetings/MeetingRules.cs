using IcsModel.Boards;

namespace IcsModel.Meetings;

/// <summary>The rules about meetings, in the order of their ids.</summary>
internal static class MeetingRules
{
    internal static BoardRule[] All { get; } =
    [
    ];
}
