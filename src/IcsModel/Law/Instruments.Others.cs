namespace IcsModel.Law;

// Bills, judgments, orders that are no statutory instruments, and the conclusions of this library.
public static partial class Instruments
{
    /// <summary>The Bill as introduced; proposed law only.</summary>
    public static Instrument HealthBill2026 { get; } =
        new(
            "health-bill-2026",
            "Health Bill 2026 (bill 4124, as introduced 14 May 2026)",
            InstrumentKind.Bill,
            "Health Bill 2026",
            year: 2026,
            address: "https://bills.parliament.uk/bills/4124");

    /// <summary>The judgments on fair consultation.</summary>
    public static Instrument ConsultationCaseLaw { get; } =
        new(
            "consultation-case-law",
            "R v Brent LBC ex p Gunning (1985) 84 LGR 168; R (Moseley) v Haringey LBC [2014] UKSC 56",
            InstrumentKind.CaseLaw,
            "Gunning and Moseley");

    /// <summary>The judgments on contracts with integrated care providers.</summary>
    public static Instrument IntegratedProviderCaseLaw { get; } =
        new(
            "integrated-provider-case-law",
            "R (Hutchinson and others) v Secretary of State for Health and Social Care; R (Shepherd) v NHS Commissioning Board",
            InstrumentKind.CaseLaw,
            "Hutchinson and Shepherd");

    /// <summary>The assimilated regulation on personal data.</summary>
    public static Instrument DataProtectionRegulation { get; } =
        new("uk-gdpr", "UK General Data Protection Regulation", InstrumentKind.Other, "UK GDPR");

    /// <summary>The order of NHS England that established the first boards; it is not a statutory instrument.</summary>
    public static Instrument EstablishmentOrder2022 { get; } =
        new(
            "icb-establishment-order-2022",
            "Integrated Care Boards (Establishment) Order 2022 (NHS England order)",
            InstrumentKind.Other,
            "ICB Establishment Order 2022",
            year: 2022);

    /// <summary>Conclusions this library draws from several provisions together.</summary>
    public static Instrument DerivedRules { get; } =
        new("icsmodel-derived", "IcsModel derived rule", InstrumentKind.Derived, "Derived rule");
}
