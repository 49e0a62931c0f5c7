using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-005: a registered nurse and a secondary care specialist are members; from 14 April 2022 one of the two is enough.</summary>
internal sealed class NurseAndSpecialistRule() : GoverningBodyRule(
    CcgDefinitions.OfRegulations("CCG-GB-005", "A registered nurse and a secondary care specialist, from 14 April 2022 one of the two", "reg. 11(3)(b)") with
    {
        ReadWith = [CcgDefinitions.Regulations("reg. 11(3)(c)"), new Citation(Instruments.CcgAmendmentRegulations2022, "reg. 2(2)(b)")],
        Asks = "The governing body has a registered nurse and a secondary care specialist until 13 April 2022, and at least one of the two from 14 April 2022.",
        Decides = "Looks for members in these roles on the date. One stated to work for a provider does not count until that is settled (CCG-GB-011).",
    },
    new OutcomeWords
    {
        Satisfied = "Each governing body has the nurse and the specialist it needs.",
        NotSatisfied = "A governing body lacks a registered nurse or a secondary care specialist that it needs.",
        NotApplicable = "No governing body is recorded for the date.",
        Undetermined = "Whether each governing body has the nurse and the specialist it needs is not known.",
        Remedy = "Appoint a registered nurse or a secondary care specialist, whichever is missing.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        var nurse = Any(in facts, body, static (in CommissioningFacts facts, GoverningBodyMember member) => Counts(in facts, member, GoverningBodyRole.RegisteredNurse));
        var specialist = Any(in facts, body, static (in CommissioningFacts facts, GoverningBodyMember member) => Counts(in facts, member, GoverningBodyRole.SecondaryCareSpecialist));
        switch (facts.AsAt < DayKey.Of(CcgDefinitions.SecondEra) ? nurse & specialist : nurse | specialist)
        {
            case true:
                review.Meets();
                break;
            case false:
                var lacking = nurse == false && specialist == false ? "neither a registered nurse nor a secondary care specialist"
                    : nurse == false ? "no registered nurse" : "no secondary care specialist";
                Condemn(ref review, in entry, Reason.Vacancy, new(List))?.Find(entry.At(new(List)), memberId: null, $"The governing body of {entry.Call} has {lacking}.");
                break;
            default:
                review.Opens()?.Missing(entry.At(new(List)), "whether a registered nurse and a secondary care specialist from outside local providers are members (state complete: true for the members and the roles of each)");
                break;
        }

        return true;
    }

    private static bool? Counts(in CommissioningFacts facts, GoverningBodyMember member, GoverningBodyRole role) =>
        SitsAs(in facts, member, role) switch
        {
            true when member.WorksForPrimaryCareProvider == true || member.WorksForLocalProvider == true => null,
            var sits => sits,
        };
}

/// <summary>CCG-GB-006: who is a secondary care specialist.</summary>
internal sealed class SpecialistTestRule() : EachMemberRule(
    CcgDefinitions.OfRegulations("CCG-GB-006", "The secondary care specialist is a consultant of the last ten years", "reg. 11(6)") with
    {
        Kind = ProvisionKind.Definition,
        Confidence = Confidence.Partly,
        Asks = "A secondary care specialist is a registered doctor who, at some time in the ten years ending with the appointment, was at once on the Specialist Register or eligible for it, a consultant in the health service or in a specialty of the armed forces, and not on the General Practitioner Register.",
        Decides = "Looks for a time within the ten years in which all of these are stated.",
        Reading = new Interpretation("The end of the third limb was not read, so that somebody on the General Practitioner Register is left open."),
    },
    new OutcomeWords
    {
        Satisfied = "Each secondary care specialist was a consultant in the ten years before the appointment.",
        NotSatisfied = "A secondary care specialist was no consultant on the Specialist Register at any time in the ten years before the appointment.",
        NotApplicable = "No secondary care specialist is recorded for the date.",
        Undetermined = "Whether each secondary care specialist was a consultant in the ten years before the appointment is not known.",
        Doubted = "A secondary care specialist was on the General Practitioner Register throughout; the wording of that limb is not verified.",
        Remedy = "Appoint somebody who meets the test.",
    })
{
    private const int Years = 10;
    private static readonly Question Test = new(Reason.IncompatibleRole, "the times in which the specialist was a consultant and on which registers, and the day of the appointment (state complete: true when all are listed)", "was no consultant on the Specialist Register in the ten years before the appointment");

    private protected override bool? Applies(in CommissioningFacts facts, GoverningBodyMember member) => Holds(in facts, member.Roles, GoverningBodyRole.SecondaryCareSpecialist);

    private protected override void Look(in CommissioningFacts facts, ref Review review, in Seat seat)
    {
        var (member, doubted) = (seat.Member, false);
        bool? passes = facts.Day.IsComplete(member.SpecialistSpells) && member.AppointedOn is not null ? false : null;
        foreach (var spell in member.SpecialistSpells.Items.AsSpan())
        {
            var without = InTheTenYears(spell, member) & spell.IsOnSpecialistRegister & spell.IsConsultant;
            if (without == true && spell.IsOnGpRegister == false)
            {
                passes = true;
                break;
            }

            doubted |= without == true && spell.IsOnGpRegister == true;
            passes = without == false ? passes : null;
        }

        if (doubted && passes != true)
        {
            review.Doubts()?.Find(seat.At("/specialistSpells"), member.Id, $"{seat.Call} was on the General Practitioner Register.");
        }
        else
        {
            Settle(ref review, in seat, Test, passes, "/specialistSpells");
        }
    }

    /// <summary>Whether a spell reaches into the ten years ending with the appointment, or null where that is not known.</summary>
    private static bool? InTheTenYears(SpecialistSpell spell, GoverningBodyMember member)
    {
        if (member.AppointedOn is not { } appointed)
        {
            return null;
        }

        // A spell that ended on a day held until the day before it.
        if (DayKey.EndOf(spell.To) <= YearsApart.Before(appointed, Years))
        {
            return false;
        }

        return spell.From is { } from ? from <= appointed : null;
    }
}

/// <summary>CCG-GB-011: nurse and specialist come from outside local providers.</summary>
internal sealed class OutsideProvidersRule() : EachMemberRule(
    CcgDefinitions.OfRegulations("CCG-GB-011", "Nurse and specialist come from outside local providers", "reg. 12(1)") with
    {
        ReadWith = [CcgDefinitions.Regulations("reg. 12(2)")],
        Kind = ProvisionKind.Condition,
        Confidence = Confidence.Unverified,
        VerifiedOn = null,
        Asks = "The registered nurse and the secondary care specialist work neither for a provider of primary medical services nor for a body that serves people for whom the group is responsible.",
        Decides = "Reads what is stated of both. The limbs are known only in outline, so nobody is ever found wanting.",
        Reading = new Interpretation("The wording is known only at second hand."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "Nurse and specialist are stated to work for no local provider.",
        NotApplicable = "No registered nurse and no secondary care specialist is recorded for the date.",
        Undetermined = "Whether nurse and specialist work for a local provider is not known.",
        Doubted = "A nurse or specialist is stated to work for a provider; the wording of the requirement is not verified.",
    })
{
    private static readonly Question PrimaryCare = new(Reason.IncompatibleRole, "whether the member works for a provider of primary medical services", "works for a provider of primary medical services");
    private static readonly Question Local = new(Reason.IncompatibleRole, "whether the member works for a body that serves people for whom the group is responsible", "works for a body that serves people for whom the group is responsible");

    private protected override bool? Applies(in CommissioningFacts facts, GoverningBodyMember member) =>
        Holds(in facts, member.Roles, GoverningBodyRole.RegisteredNurse) | Holds(in facts, member.Roles, GoverningBodyRole.SecondaryCareSpecialist);

    private protected override void Look(in CommissioningFacts facts, ref Review review, in Seat seat)
    {
        Settle(ref review, in seat, PrimaryCare, !seat.Member.WorksForPrimaryCareProvider, "/worksForPrimaryCareProvider");
        Settle(ref review, in seat, Local, !seat.Member.WorksForLocalProvider, "/worksForLocalProvider");
    }
}
