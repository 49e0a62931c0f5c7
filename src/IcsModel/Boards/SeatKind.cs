namespace IcsModel.Boards;

/// <summary>The kinds of seat on an integrated care board.</summary>
/// <remarks>
/// The chair and the chief executive stand apart; every other kind is held by an ordinary member (Schedule 1B paragraph 3(2)). The Act knows the three
/// nominated kinds; directors and non-executives come from NHS England's model constitution. A person holds a director's or non-executive's seat on
/// another footing than a joint nomination, so those seats never show one.
/// </remarks>
public enum SeatKind
{
    /// <summary>The chair (Schedule 1B paragraphs 3(1)(a) and 5).</summary>
    Chair,

    /// <summary>The chief executive (Schedule 1B paragraphs 3(1)(b) and 7).</summary>
    ChiefExecutive,

    /// <summary>The director of finance, often titled chief finance officer (model constitution clause 2.1.5).</summary>
    DirectorOfFinance,

    /// <summary>The medical director (model constitution clause 2.1.5).</summary>
    MedicalDirector,

    /// <summary>The director of nursing (model constitution clause 2.1.5).</summary>
    DirectorOfNursing,

    /// <summary>A non-executive member other than the chair (model constitution clause 2.1.5).</summary>
    NonExecutive,

    /// <summary>The seat for whom NHS trusts and foundation trusts jointly nominate (Schedule 1B paragraph 8(2)(a)).</summary>
    PartnerNhsTrust,

    /// <summary>The seat for whom providers of primary medical services jointly nominate (Schedule 1B paragraph 8(2)(b)).</summary>
    PartnerPrimaryMedical,

    /// <summary>The seat for whom local authorities jointly nominate (Schedule 1B paragraph 8(2)(c)).</summary>
    PartnerLocalAuthority,

    /// <summary>Any other ordinary member.</summary>
    OtherOrdinary,
}
