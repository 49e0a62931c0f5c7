using NodaTime;

namespace IcsModel.Organisations;

/// <summary>Gathers remarks on codes, each code once.</summary>
internal sealed class ReferenceChecker(LocalDate asAt)
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Current;
    private readonly List<ReferenceRemark> remarks = [];
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyList<ReferenceRemark> Remarks => remarks;

    internal void Look(FactList<Body> bodies, BodyKind? kind, string pointer)
    {
        for (var i = 0; i < bodies.Count; i++)
        {
            Look(bodies[i], kind, $"{pointer}/{i}");
        }
    }

    internal void Look(Body? body, BodyKind? kind, string pointer)
    {
        if (body is not null)
        {
            Look(body.Kind ?? kind, body.Code, body.Name, pointer + "/code");
        }
    }

    internal void Look(BodyKind? bodyKind, string? code, string? name, string pointer)
    {
        if (code is null || KindOf(bodyKind, code) is not { } kind || !seen.Add(code))
        {
            return;
        }

        if (Find(kind, code) is not { } organisation)
        {
            var (message, suggestion) = Unknown(kind, code, name);
            remarks.Add(new(pointer, code, ReferenceFault.Unknown, message, suggestion));
        }
        else if (organisation.ExistsOn(asAt) == false)
        {
            var isEarly = asAt < organisation.Period!.From;
            remarks.Add(new(
                pointer,
                code,
                isEarly ? ReferenceFault.NotYetEstablished : ReferenceFault.NoLongerExisting,
                isEarly ? $"{organisation} was established on {Days.Iso(organisation.Period.From)}, after {Days.Iso(asAt)}." : Ended(organisation),
                Suggestion: null));
        }
    }

    private static OrganisationKind? KindOf(BodyKind? kind, string code) =>
        kind switch
        {
            BodyKind.IntegratedCareBoard => OrganisationKind.IntegratedCareBoard,
            BodyKind.NhsTrust => OrganisationKind.NhsTrust,
            BodyKind.NhsFoundationTrust => OrganisationKind.NhsFoundationTrust,
            BodyKind.LocalAuthority when OnsCode.TryParse(code, out var area) && area.Entity is "E06" or "E08" or "E09" or "E10" => OrganisationKind.ResponsibleLocalAuthority,
            _ => null,
        };

    // A trust keeps its code when it becomes a foundation trust.
    private static Organisation? Find(OrganisationKind kind, string code) =>
        Register.TryFind(code, kind, out var found) || (Other(kind) is { } other && Register.TryFind(code, other, out found)) ? found : null;

    private static OrganisationKind? Other(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.NhsTrust => OrganisationKind.NhsFoundationTrust,
            OrganisationKind.NhsFoundationTrust => OrganisationKind.NhsTrust,
            _ => null,
        };

    private static (string Message, string? Suggestion) Unknown(OrganisationKind kind, string code, string? name)
    {
        var unknown = $"The register of organisations has no {Noun(kind)} with the code {code}.";
        if (name is not null)
        {
            // A name says more than a code that happens to be like another; only organisations of the kind are looked at, so that the rest is not read.
            var names = new NameIndex(Candidates(kind));
            return names.Find(name) is [var named, ..] ? ($"{unknown} The code of {named.Name} is {named.Code}.", named.Code)
                : names.Nearest(name, most: 1) is [var similar] ? ($"{unknown} Did you mean {similar}?", similar.Code)
                : (unknown, null);
        }

        var meant = NearMiss.Of(code, Register.Of(kind).Select(organisation => organisation.Code));
        return meant is not null && Register.TryFind(meant, kind, out var near) ? ($"{unknown} Did you mean {near}?", meant) : (unknown, null);
    }

    private static IReadOnlyList<Organisation> Candidates(OrganisationKind kind) =>
        Other(kind) is { } other ? [.. Register.Of(kind), .. Register.Of(other)] : Register.Of(kind);

    private string Ended(Organisation organisation)
    {
        var now = string.Join(", ", Register.WhereIsNow(organisation, asAt).Select(found => found.Organisation));
        return $"{organisation} existed until {Days.Iso(organisation.Period!.To!.Value.PlusDays(-1))}, before {Days.Iso(asAt)}.{(now.Length == 0 ? string.Empty : $" After it: {now}.")}";
    }

    private static string Noun(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.IntegratedCareBoard => "integrated care board",
            OrganisationKind.ResponsibleLocalAuthority => "council",
            _ => "NHS trust",
        };
}
