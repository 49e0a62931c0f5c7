using System.Globalization;

namespace IcsModel.Establishment;

/// <summary>Numbers in pointers.</summary>
internal static class EstablishmentWords
{
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
