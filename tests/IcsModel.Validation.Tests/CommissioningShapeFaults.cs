using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

/// <summary>Faults of shape in every part of a commissioning history; texts, values, years and references to bodies and people apart, which are walked through.</summary>
public static partial class CommissioningShapeFaults
{
    private static readonly LocalDate Day = new(2020, 5, 1);

    public static IReadOnlyDictionary<string, CommissioningShapeFault> All { get; } =
        new[] { Periods, DeniedDays, Orders, Contradictions, Numbers, Codes, Repetitions, RepeatedIds, References }
            .SelectMany(faults => faults)
            .ToDictionary(fault => $"{fault.Code} {fault.Property}", StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    internal static CommissioningHistory Lawful => LawfulCommissioning.Create();

    internal static CommissioningHistory WithGroup(Func<ClinicalCommissioningGroup, ClinicalCommissioningGroup> change) =>
        Lawful with { Groups = Lawful.Groups.With(0, change) };

    internal static CommissioningHistory WithMerger(Func<CcgMerger, CcgMerger> change) => Lawful with { Mergers = Lawful.Mergers.With(0, change) };

    private static CommissioningHistory WithSeat(int position, Func<GoverningBodyMember, GoverningBodyMember> change) =>
        WithGoverningBody(body => body with { Members = body.Members.With(position, change) });

    private static CommissioningHistory WithGoverningBody(Func<GoverningBody, GoverningBody> change) =>
        WithGroup(group => group with { GoverningBody = change(group.GoverningBody!) });

    private static CommissioningHistory WithCondition(int position, Func<MergerCondition, MergerCondition> change) =>
        WithMerger(merger => merger with { Conditions = merger.Conditions.With(position, change) });

    private static CommissioningHistory WithCommitment(int position, Func<MergerCommitment, MergerCommitment> change) =>
        WithMerger(merger => merger with { Commitments = merger.Commitments.With(position, change) });

    private static CommissioningHistory WithTransition(Func<CommissioningTransition, CommissioningTransition> change) =>
        Lawful with { Transition = change(Lawful.Transition!) };

    private static CommissioningHistory WithClosing(Func<ClosingGroup, ClosingGroup> change) =>
        WithTransition(transition => transition with { Groups = transition.Groups.With(0, change) });

    private static CommissioningHistory WithBoard(Func<EstablishedBoard, EstablishedBoard> change) =>
        WithTransition(transition => transition with { Boards = transition.Boards.With(0, change) });

    private static CommissioningHistory WithProposal(Func<ConstitutionProposal, ConstitutionProposal> change) =>
        WithBoard(board => board with { Proposal = change(board.Proposal!) });

    private static CommissioningHistory WithStage(Func<SystemStage, SystemStage> change) =>
        Lawful with { Stages = Lawful.Stages.With(2, change) };
}
