using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A dated step of the programme from sustainability and transformation plans to integrated care boards.</summary>
/// <param name="Id">The id of the step in the law register, such as <c>STAGE-008</c>.</param>
/// <param name="On">The day, or the first day of the month or year where only that is known.</param>
/// <param name="Precision">How exactly the day is known.</param>
/// <param name="What">What happened, in short words.</param>
/// <param name="Stage">The stage that systems reached with it, or null where none did.</param>
/// <param name="Count">How many areas, systems or boards the announcement counted; or null. Early announcements do not add up, and none is measured against another.</param>
/// <param name="EffectiveOn">The day it took effect, where that is not the day it was announced; or null.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record ProgrammeMilestone(
    string Id,
    LocalDate On,
    DayPrecision Precision,
    string What,
    SystemStageKind? Stage = null,
    int? Count = null,
    LocalDate? EffectiveOn = null);
