using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>What is odd about an acknowledgement.</summary>
public enum AcknowledgementFault
{
    /// <summary>Nothing was found that it speaks of.</summary>
    Unused,

    /// <summary>It had ended on the day, and what it speaks of is unmet still.</summary>
    Expired,

    /// <summary>It does not say by whom and why, so that it explains nothing.</summary>
    Unexplained,
}

/// <summary>A remark on an acknowledgement that does not do what it is there for; shown like an advisory and never a breach.</summary>
/// <param name="Entry">The acknowledgement with its place.</param>
/// <param name="Fault">What is odd about it.</param>
/// <param name="Message">What was found, as a sentence.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record AcknowledgementRemark(PlacedAcknowledgement Entry, AcknowledgementFault Fault, string Message)
{
    /// <summary>How grave it is: as an advisory.</summary>
    public static Severity Severity => Severity.Advisory;

    /// <summary>The stable code: <c>ACK-UNUSED</c>, <c>ACK-EXPIRED</c> or <c>ACK-UNEXPLAINED</c>.</summary>
    public string Code => CodeOf(Fault);

    /// <summary>The fault for a heading.</summary>
    internal string Title => TitleOf(Fault);

    internal static string CodeOf(AcknowledgementFault fault) =>
        fault switch
        {
            AcknowledgementFault.Unused => "ACK-UNUSED",
            AcknowledgementFault.Expired => "ACK-EXPIRED",
            _ => "ACK-UNEXPLAINED",
        };

    internal static string TitleOf(AcknowledgementFault fault) =>
        fault switch
        {
            AcknowledgementFault.Unused => "Acknowledgement of nothing that was found",
            AcknowledgementFault.Expired => "Acknowledgement that has ended",
            _ => "Acknowledgement without a reason",
        };
}
