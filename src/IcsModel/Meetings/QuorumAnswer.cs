using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>Whether those present make a quorum of an integrated care board under its own rule, who counts, and what is missing.</summary>
/// <remarks>Immutable; equality is by value. Null means that the facts do not tell.</remarks>
public sealed record QuorumAnswer
{
    /// <summary>Whether those present make a quorum: true only if it is so on every reading of what is not known, false only if it is so on none.</summary>
    public bool? IsQuorate { get; init; }

    /// <summary>How many people count, from those who surely do to those who may.</summary>
    public CountRange Present { get; init; }

    /// <summary>How many must be present; a fraction is rounded up.</summary>
    public CountRange Needed { get; init; }

    /// <summary>The members in post or the seats of which a fraction is taken; null where the quorum is no fraction.</summary>
    public CountRange? Base { get; init; }

    /// <summary>What the fraction is taken of; null where the quorum is no fraction.</summary>
    public QuorumBase? Of { get; init; }

    /// <summary>Whether the number present is enough, whoever they are.</summary>
    public bool? IsNumberMet { get; init; }

    /// <summary>Whether different people stand for all the groups that must be represented.</summary>
    public bool? AreGroupsMet { get; init; }

    /// <summary>Whether the chair, or the chair or the deputy chair, is present where the rule asks for it.</summary>
    public bool? IsChairMet { get; init; }

    /// <summary>Each group that must be represented, in the order of the rule.</summary>
    public ValueList<QuorumGroupCount> Groups { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<QuorumGroupCount>.Empty;

    /// <summary>Those who count.</summary>
    public ValueList<QuorumPerson> Counted { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<QuorumPerson>.Empty;

    /// <summary>Those present who do not count, or are not known to, and why.</summary>
    public ValueList<UncountedPerson> NotCounted { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<UncountedPerson>.Empty;

    /// <summary>The members in post who are not among those present, nor represented by a substitute.</summary>
    public ValueList<QuorumPerson> Absent { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<QuorumPerson>.Empty;

    /// <summary>What would settle the answer, where it cannot be told.</summary>
    public ValueList<MissingFact> Missing { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<MissingFact>.Empty;

    /// <summary>The clause that lays the quorum down, or null.</summary>
    public Clause? Clause { get; init; }
}
