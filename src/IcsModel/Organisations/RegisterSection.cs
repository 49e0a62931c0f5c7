namespace IcsModel.Organisations;

/// <summary>The organisations of one embedded file, read on first use, with an index of every code they have or had.</summary>
internal sealed class RegisterSection(Func<List<Organisation>> read)
{
    private readonly Lazy<Content> content = new(() => new(read()));

    /// <summary>The organisations in the order of the file.</summary>
    internal IReadOnlyList<Organisation> All => content.Value.All;

    /// <summary>The organisation that has or had a code, ignoring case; or null.</summary>
    internal Organisation? Find(string code) => content.Value.ByCode.GetValueOrDefault(code);

    private sealed class Content
    {
        internal Content(List<Organisation> organisations)
        {
            All = organisations.AsReadOnly();
            ByCode = new(organisations.Count * 2, StringComparer.OrdinalIgnoreCase);
            foreach (var organisation in organisations)
            {
                ByCode.TryAdd(organisation.Code, organisation);
                foreach (var code in organisation.AreaCodes)
                {
                    ByCode.TryAdd(code.Code.Value, organisation);
                }
            }
        }

        internal IReadOnlyList<Organisation> All { get; }

        internal Dictionary<string, Organisation> ByCode { get; }
    }
}
