namespace IcsModel.Areas;

/// <summary>Numbers bodies from 1 in the order in which they are first met; lines of one body that follow each other are not looked up again.</summary>
internal sealed class BodyNumbers
{
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
    private readonly List<string> bodies = [];
    private string? last;
    private ushort lastNumber;

    internal string this[ushort number] => bodies[number - 1];

    internal ushort NumberOf(string body)
    {
        if (ReferenceEquals(body, last) && last is not null)
        {
            return lastNumber;
        }

        if (body is null)
        {
            throw new ArgumentException("A line names no body.", nameof(body));
        }

        if (!numbers.TryGetValue(body, out var number))
        {
            if (bodies.Count == ushort.MaxValue)
            {
                throw new ArgumentException("A map holds at most 65,535 bodies.", nameof(body));
            }

            bodies.Add(body);
            number = (ushort)bodies.Count;
            numbers.Add(body, number);
        }

        (last, lastNumber) = (body, number);
        return number;
    }

    internal string[] ToArray() => [.. bodies];
}
