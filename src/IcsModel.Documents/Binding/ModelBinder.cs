using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Documents.Sources;
using IcsModel.Systems;

namespace IcsModel.Documents.Binding;

/// <summary>Makes the model out of the tree of values, one method for each type of the model.</summary>
/// <remarks>Each method asks for every member its type has; that is also the list of known members. Any error leaves its mark in the log.</remarks>
internal sealed partial class ModelBinder(ErrorLog errors)
{
    private readonly ScalarBinder scalars = new(errors);

    /// <summary>The whole document: the board, null if it has no section of one, and the system and the commissioning history, likewise.</summary>
    internal (IntegratedCareBoard? Board, IntegratedCareSystem? System, CommissioningHistory? Commissioning) Document(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return default;
        }

        facts.Text("$schema");
        var statedOn = facts.Date("statedOn");
        var board = facts.One("board", Board);
        var constitution = facts.One("constitution", Constitution);
        var committees = facts.List("committees", Committee);
        var isGiven = board is not null || statedOn is not null || constitution is not null || IsGiven(committees);
        var whole = isGiven ? (board ?? new()) with { StatedOn = statedOn, Constitution = constitution, Committees = committees } : null;
        whole = facts.HasMore ? WithSections(facts, whole) : whole;
        var system = facts.HasMore ? System(facts, whole, statedOn) : null;
        return facts.Close((whole, system, facts.HasMore ? Commissioning(facts, statedOn) : null));
    }

    private IntegratedCareBoard? WithSections(ObjectBinder facts, IntegratedCareBoard? board)
    {
        var registers = facts.List("registersOfInterests", RegisterOfInterests);
        var meetings = facts.List("meetings", Meeting);
        var handbook = facts.One("handbook", GovernanceHandbook);
        var conduct = facts.One("conduct", ConductArrangements);
        var officers = facts.List("officers", NamedOfficer);
        var accounts = facts.One("accounts", BoardAccounts);
        var isGiven = handbook is not null || conduct is not null || accounts is not null || IsGiven(registers) || IsGiven(meetings) || IsGiven(officers);
        return isGiven
            ? (board ?? new()) with
            {
                RegistersOfInterests = registers,
                Meetings = meetings,
                Handbook = handbook,
                Conduct = conduct,
                Officers = officers,
                Accounts = accounts,
            }
            : board;
    }

    private static bool IsGiven<T>(FactList<T> list)
        where T : class => list is not { Count: 0, Completeness: Completeness.NotStated };

    private ObjectBinder? Open(SourceNode node, string expected = "an object")
    {
        if (node.Kind == SourceKind.Object)
        {
            return new(node, errors, scalars);
        }

        return scalars.Wrong<ObjectBinder>(node, expected);
    }
}
