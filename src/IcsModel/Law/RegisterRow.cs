using NodaTime;
using NodaTime.Text;

namespace IcsModel.Law;

/// <summary>The columns of the embedded register, in their order.</summary>
internal enum RegisterColumn
{
    Id,
    Title,
    Level,
    Kind,
    Check,
    Subject,
    Instrument,
    Provision,
    Uri,
    From,
    To,
    Bearer,
    Confidence,
    Status,
    Reason,
    SameAs,
}

/// <summary>The cells of one row, read as what they mean; a cell that means nothing is a fault of the build and throws.</summary>
internal readonly struct RegisterRow(string[] cells)
{
    /// <summary>How many cells a row has.</summary>
    public const int Width = (int)RegisterColumn.SameAs + 1;

    public string Text(RegisterColumn column) => cells[(int)column];

    public LocalDate? Date(RegisterColumn column) =>
        Text(column) is { Length: > 0 } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public Uri? Uri() => Text(RegisterColumn.Uri) is { Length: > 0 } text ? new(text) : null;

    public ValueList<string> List(RegisterColumn column) =>
        Text(column) is { Length: > 0 } text ? ValueList.Of<string>(text.Split(';')) : ValueList<string>.Empty;

    public Instrument Instrument() =>
        Instruments.TryFind(Text(RegisterColumn.Instrument), out var instrument) ? instrument : throw Unknown(RegisterColumn.Instrument);

    public LegalForce Level() => Text(RegisterColumn.Level) switch
    {
        "statute" => LegalForce.Statute,
        "regulation" => LegalForce.Regulation,
        "statutory-guidance" => LegalForce.StatutoryGuidance,
        "case-law" => LegalForce.CaseLaw,
        "policy" => LegalForce.Policy,
        "good-practice" => LegalForce.GoodPractice,
        "proposed" => LegalForce.Proposed,
        "structural" => LegalForce.Structural,
        _ => throw Unknown(RegisterColumn.Level),
    };

    public ProvisionKind Kind() => Text(RegisterColumn.Kind) switch
    {
        "duty" => ProvisionKind.Duty,
        "condition" => ProvisionKind.Condition,
        "definition" => ProvisionKind.Definition,
        "power" => ProvisionKind.Power,
        "indicator" => ProvisionKind.Indicator,
        "duty-with-a-view" => ProvisionKind.DutyWithAView,
        "permission" => ProvisionKind.Permission,
        _ => throw Unknown(RegisterColumn.Kind),
    };

    public CheckKind Check() => Text(RegisterColumn.Check) switch
    {
        "automatic" => CheckKind.Automatic,
        "evidence" => CheckKind.Evidence,
        "none" => CheckKind.None,
        "judgement" => CheckKind.Judgement,
        _ => throw Unknown(RegisterColumn.Check),
    };

    public Confidence Confidence() => Text(RegisterColumn.Confidence) switch
    {
        "verified" => Law.Confidence.Verified,
        "partly" => Law.Confidence.Partly,
        "unverified" => Law.Confidence.Unverified,
        "interpretation" => Law.Confidence.Interpretation,
        "pending" => Law.Confidence.Pending,
        _ => throw Unknown(RegisterColumn.Confidence),
    };

    public RegisterStatus Status() => Text(RegisterColumn.Status) switch
    {
        "encoded" => RegisterStatus.Encoded,
        "sameAs" => RegisterStatus.SameAs,
        "needsJudgement" => RegisterStatus.NeedsJudgement,
        "information" => RegisterStatus.Information,
        "outOfScope" => RegisterStatus.OutOfScope,
        "notYet" => RegisterStatus.NotYet,
        _ => throw Unknown(RegisterColumn.Status),
    };

    private InvalidDataException Unknown(RegisterColumn column) =>
        new($"The law register has \"{Text(column)}\" as {column} of {Text(RegisterColumn.Id)}, which is unknown.");
}
