using IcsModel.Boards;

namespace IcsModel.Establishment;

/// <summary>Between which bodies section 14Z28(1) to (4) lets a transfer scheme be made, by its occasion.</summary>
internal static class TransferSchemes
{
    internal static string Pointer(int position) => EstablishmentDefinitions.Pointer("transferSchemes", position);

    /// <summary>Whether a scheme was made after the date; one without a day may have been made before.</summary>
    internal static bool IsMadeLater(in BoardFacts facts, TransferScheme scheme) => scheme.MadeOn is { } made && DayKey.Of(made) > facts.AsAt;

    internal static bool MayTransferFrom(TransferOccasion occasion, BodyKind kind) =>
        occasion switch
        {
            TransferOccasion.CommissioningGroupAbolished => kind == BodyKind.ClinicalCommissioningGroup,
            TransferOccasion.BoardEstablished => kind is BodyKind.NhsEngland or BodyKind.NhsTrust or BodyKind.NhsFoundationTrust or BodyKind.SpecialHealthAuthority,
            _ => kind == BodyKind.IntegratedCareBoard,
        };

    internal static bool MayTransferTo(TransferOccasion occasion, BodyKind kind) =>
        kind == BodyKind.IntegratedCareBoard || (kind == BodyKind.NhsEngland && occasion != TransferOccasion.BoardEstablished);
}
