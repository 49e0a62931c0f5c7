using IcsModel.JointWorking;
using IcsModel.Partnerships;
using IcsModel.Strategies;
using IcsModel.Wellbeing;

namespace IcsModel.Systems;

/// <summary>What can be worked out once about a system, whatever the date asked about.</summary>
internal sealed class SystemIndex : SubjectIndex<IntegratedCareSystem>
{
    internal SystemIndex(IntegratedCareSystem system)
        : base(system)
    {
        Established = system.Board?.EstablishedOn is { } established ? DayKey.Of(established) : 0;
        Abolished = DayKey.EndOf(system.Board?.AbolishedOn);
        Stated = system.StatedOn is { } stated ? DayKey.Of(stated) : 0;
        Board = system.Board is { } board ? new Body { Kind = BodyKind.IntegratedCareBoard, Code = board.Code, Name = board.Name } : null;
        Responsible = new bool?[system.Councils.Count];
        for (var i = 0; i < Responsible.Length; i++)
        {
            Responsible[i] = ResponsibleAuthorities.IsResponsible(system.Councils[i], system);
        }
    }

    internal IntegratedCareSystem System => Subject;

    /// <summary>The board as a body to compare others with; null while nothing is known of it.</summary>
    internal Body? Board { get; }

    /// <summary>The day the board was established as a key, 0 while not known.</summary>
    internal int Established { get; }

    /// <summary>The first day the board did not exist as a key.</summary>
    internal int Abolished { get; }

    /// <summary>The day the facts are stated for as a key, 0 where they are given for the day asked about.</summary>
    internal int Stated { get; }

    /// <summary>Of each listed council, in order, whether it is a responsible local authority of the board; null where that is not known.</summary>
    internal bool?[] Responsible { get; }

    /// <summary>The partnerships, worked out when first asked about.</summary>
    internal PartnershipIndex Partnerships => field ??= new PartnershipIndex(this);

    /// <summary>What can be worked out once about the strategies and assessments; made when first asked for.</summary>
    internal StrategyIndex Strategies => field ??= new(System);

    /// <summary>Which council each health and wellbeing board belongs to.</summary>
    internal WellbeingIndex Wellbeing => field ??= new(System);

    /// <summary>What can be worked out once about the arrangements for joint working.</summary>
    internal JointWorkingIndex JointWorking => field ??= new(System);
}
