using NodaTime;

namespace IcsModel.Organisations;

/// <summary>That all or part of one organisation went to another on a day.</summary>
/// <param name="On">The first day of the new state.</param>
/// <param name="Kind">How it went.</param>
/// <param name="From">The one before.</param>
/// <param name="To">The one after.</param>
/// <param name="Extent">How much of <paramref name="From"/> went; never unknown.</param>
/// <param name="Note">A remark of the source, or null.</param>
public sealed record Succession(LocalDate On, SuccessionKind Kind, Organisation From, Organisation To, SuccessionExtent Extent, string? Note);
