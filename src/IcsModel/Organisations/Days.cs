using NodaTime;
using NodaTime.Text;

namespace IcsModel.Organisations;

/// <summary>The days of organisations in words.</summary>
internal static class Days
{
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The days on which it existed, such as <c>2020-04-01 to 2022-06-30</c> or <c>since 2022-07-01</c>; both days are days of its life.</summary>
    internal static string Of(Organisation organisation) =>
        (organisation.Period, organisation.IsStartKnown) switch
        {
            (null, _) => "days not known",
            ({ To: { } to, From: var from }, true) => $"{Iso(from)} to {Iso(to.PlusDays(-1))}",
            ({ To: { } to }, false) => $"until {Iso(to.PlusDays(-1))}",
            ({ From: var from }, true) => $"since {Iso(from)}",
            ({ From: var from }, false) => $"on record since {Iso(from)}",
        };
}
