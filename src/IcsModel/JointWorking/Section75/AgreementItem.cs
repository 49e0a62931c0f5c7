namespace IcsModel.JointWorking.Section75;

/// <summary>Something that the agreement of a partnership arrangement must state.</summary>
/// <param name="Property">Where it is stated within the agreement.</param>
/// <param name="Read">Whether it is stated, or null while not known.</param>
/// <param name="Words">What it is, in a phrase that ends a sentence.</param>
internal sealed record AgreementItem(string Property, Func<PartnershipAgreement, bool?> Read, string Words)
{
    /// <summary>How it is managed and monitored, the last of the seven.</summary>
    internal static AgreementItem Monitoring { get; } = new("monitoring", agreement => agreement.Monitoring, "how it is managed and monitored");

    /// <summary>Writing, and the seven items.</summary>
    internal static AgreementItem[] All { get; } =
    [
        new("inWriting", agreement => agreement.InWriting, "its terms in writing"),
        new("aims", agreement => agreement.Aims, "its aims and outcomes"),
        new("contributions", agreement => agreement.Contributions, "the contributions or payments and how they vary"),
        new("functions", agreement => agreement.Functions, "the functions it covers"),
        new("peopleAndServices", agreement => agreement.PeopleAndServices, "the people and the services it is for"),
        new("staffAndGoods", agreement => agreement.StaffAndGoods, "the staff, goods, services and accommodation"),
        new("duration", agreement => agreement.Duration, "its duration, review, variation and termination"),
        Monitoring,
    ];
}
