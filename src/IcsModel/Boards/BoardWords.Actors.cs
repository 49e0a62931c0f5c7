namespace IcsModel.Boards;

/// <summary>How those are called who nominate, appoint and approve.</summary>
internal static partial class BoardWords
{
    internal static string Call(Actor actor) =>
        actor switch
        {
            { Panel: { } panel } => panel,
            { Office: Office.Chair } => "the chair" + Of(actor.Body),
            { Office: Office.ChiefExecutive } => "the chief executive" + Of(actor.Body),
            { Office: Office.DeputyChair } => "the deputy chair" + Of(actor.Body),
            { Body: { } body } => Call(body),
            _ => "someone",
        };

    internal static string Call(Body body) =>
        body.Name ?? body.Code ?? body.Kind switch
        {
            BodyKind.NhsEngland => "NHS England",
            BodyKind.SecretaryOfState => "the Secretary of State",
            BodyKind.IntegratedCareBoard => "an integrated care board",
            BodyKind.NhsTrust => "an NHS trust",
            BodyKind.NhsFoundationTrust => "an NHS foundation trust",
            BodyKind.LocalAuthority => "a local authority",
            BodyKind.CivilService => "the civil service",
            BodyKind.NhsDigital => "NHS Digital",
            BodyKind.CombinedAuthority => "a combined authority",
            BodyKind.CombinedCountyAuthority => "a combined county authority",
            BodyKind.TwoTierDistrict => "a district council",
            BodyKind.LocalHealthBoard => "a Local Health Board",
            BodyKind.IntegratedCarePartnership => "an integrated care partnership",
            BodyKind.HealthAndWellbeingBoard => "a health and wellbeing board",
            BodyKind.Healthwatch => "a Local Healthwatch organisation",
            BodyKind.PlacePartnership => "a place-based partnership",
            BodyKind.PrimaryCareNetwork => "a primary care network",
            BodyKind.GeneralPracticeFederation => "a federation of general practices",
            BodyKind.PrimaryMedicalServicesProvider => "a provider of primary medical services",
            BodyKind.Charity => "a charity",
            BodyKind.PrivateProvider => "a private provider",
            BodyKind.ClinicalCommissioningGroup => "a clinical commissioning group",
            BodyKind.Other => "another body",
            { } kind => kind.ToString(),
            null => "a body not named",
        };

    private static string Of(Body? body) => body is null ? string.Empty : $" of {Call(body)}";
}
