using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>Whether a member holds a role in another health or care organisation in the area of the board.</summary>
internal static class LocalRoleReview
{
    private const string Asked = "whether a member holds roles in other health or care organisations in the area (state complete: true when all roles are listed)";

    /// <summary>Looks at the roles of one member; answers whether they are known to hold none.</summary>
    internal static bool LookAtRoles(ref this Review review, in BoardFacts facts, int position, Holding holding)
    {
        var member = facts.Index.Board.Members[position];
        var isClear = facts.Spoken && member.OtherRoles.IsComplete;
        if (!isClear)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(BoardWords.Pointer(position) + "/otherRoles", Asked);
        }

        for (var i = 0; i < member.OtherRoles.Count; i++)
        {
            var role = member.OtherRoles[i];
            switch (LocalRoles.On(facts.Index.Board, role, facts.AsAt))
            {
                case LocalRole.Shared:
                    review.Words?.Remark(LocalRoles.SharedReading);
                    break;
                case LocalRole.Local:
                    isClear = false;
                    review.Fails(holding, position, Reason.IncompatibleRole)?.Find(
                        LocalRoles.Pointer(position, i), member.Id, $"{BoardWords.Capital(BoardWords.Call(member))} held {LocalRoles.Call(role)}, a health or care organisation in the area.");
                    break;
                case LocalRole.Open:
                    isClear = false;
                    review.Opens()?
                        .Find(LocalRoles.Pointer(position, i), member.Id, $"{BoardWords.Capital(BoardWords.Call(member))}: whether {LocalRoles.Call(role)} is one in another health or care organisation in the area is not known.")
                        .Missing(
                            LocalRoles.Pointer(position, i),
                            "of a role elsewhere: the kind of body, since when it is held, whether the body is a health or care organisation, whether it works in the area, and in another integrated care board whether the role is executive");
                    break;
            }
        }

        return isClear;
    }
}
