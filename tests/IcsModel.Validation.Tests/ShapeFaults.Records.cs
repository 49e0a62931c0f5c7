using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Interests;
using IcsModel.Meetings;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class ShapeFaults
{
    private static LocalDate Day => new(2025, 5, 1);

    private static Dictionary<string, ShapeFault> OfRecords => new(StringComparer.Ordinal)
    {
        ["IN-051"] = new("EstablishmentOrder.Name", LawfulBoard.Create() with { EstablishmentOrder = new() { Name = " " } }),
        ["IN-052"] = new("Officers[0].Role", LawfulBoard.Create() with { Officers = FactList.Complete(new NamedOfficer { Role = (OfficerRole)99 }) }),
        ["IN-053"] = new(
            "AuthorisedSignatories[0].To",
            LawfulBoard.Create() with { AuthorisedSignatories = FactList.Complete(new AuthorisedSignatory { From = Day, To = Day }) }),
        ["IN-054"] = new(
            "DevelopmentAgreements[0].CertifiedOn",
            LawfulBoard.Create() with { DevelopmentAgreements = FactList.Complete(new DevelopmentAgreement { CertifiedOn = Day, IsCertified = false }) }),
        ["IN-055"] = new(
            "SealUses[1].Id",
            LawfulBoard.Create() with { SealUses = FactList.Complete(new SealUse { Id = "s1", On = Day }, new SealUse { Id = "s1" }) }),
        ["IN-065"] = new("RegistersOfInterests[0].Entries[0].EndedOn", WithEntry(new InterestEntry { AroseOn = Day, EndedOn = Day.PlusDays(-1) })),
        ["IN-066"] = new(
            "RegistersOfInterests[0].Entries[0].IsNilReturn", WithEntry(new InterestEntry { IsNilReturn = true, Kind = InterestKind.Financial })),
        ["IN-067"] = new(
            "Declarations[0].Register",
            WithEntry(new InterestEntry()) with { Declarations = FactList.Complete(new Declaration { Register = "r2" }) }),
        ["IN-076"] = new(
            "UrgentDecisions[0].RatifiedOn",
            LawfulBoard.Create() with { UrgentDecisions = FactList.Complete(new UrgentDecision { On = Day, RatifiedOn = Day.PlusDays(-1) }) }),
        ["IN-077"] = new(
            "Accounts.Years[0].AuditedOn",
            WithYear(new AnnualAccounts { PreparedOn = Day, AuditedOn = Day.PlusDays(-1) })),
    };

    internal static IntegratedCareBoard WithEntry(InterestEntry entry) => LawfulBoard.Create() with
    {
        RegistersOfInterests = FactList.Complete(new RegisterOfInterests { Id = "r1", Entries = FactList.Complete(entry) }),
    };

    internal static IntegratedCareBoard WithYear(AnnualAccounts year) => LawfulBoard.Create() with { Accounts = new() { Years = FactList.Complete(year) } };
}
