using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Criteria whose text was not seen, and which are never found unmet.</content>
internal static partial class EligibilityCases
{
    private static Disqualification Removed(bool? onGrounds, LocalDate? on = null) =>
        new() { Criterion = DisqualificationCriterion.RemovalFromHealthServiceOffice, From = on ?? new(2011, 2, 1), OnStatedGrounds = onGrounds };

    private static Disqualification Of(DisqualificationCriterion criterion, LocalDate? from, LocalDate? to = null) => new() { Criterion = criterion, From = from, To = to };

    private static IEnumerable<BoardScenario> UnverifiedCriteria() =>
    [
        new("NHSE-DISQ-006", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-006", "a governor whose term simply ended", Outcome.Satisfied, Reason.None, Recorded(Removed(onGrounds: false))),
        new("NHSE-DISQ-006", "a governor removed for missing three meetings, long ago", Outcome.Undetermined, Reason.SourceUnverified, Recorded(Removed(onGrounds: true)))
        {
            Locations = [OfBarred],
            Says = ["was barred on 2026-03-18", "of 2011-02-01", "the verified wording of the requirement"],
        },
        new("NHSE-DISQ-006", "removed while in office", Outcome.Undetermined, Reason.SourceUnverified, Recorded(Removed(onGrounds: true, new(2026, 5, 1)))) { Says = ["in office since 2026-05-01"] },
        new("NHSE-DISQ-006", "removed later than the date asked about", Outcome.Satisfied, Reason.None, Recorded(Removed(onGrounds: true, new(2026, 9, 2)))),
        new("NHSE-DISQ-006", "why the office ended is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Removed(onGrounds: null)))
        {
            Says = ["whether an office ended on one of the grounds of the clause"],
        },
        new("NHSE-DISQ-006", "the list of a member may leave something out", Outcome.Undetermined, Reason.ListNotComplete,
            With(Barred, member => member with { Disqualifications = FactList.NotStated<Disqualification>() })),
        new("NHSE-DISQ-006", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),

        new("NHSE-DISQ-007", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-007", "conditions were lifted in 2025", Outcome.Satisfied, Reason.None, Recorded(Of(DisqualificationCriterion.ProfessionalSanction, new(2022, 1, 1), new(2025, 6, 1)))),
        new("NHSE-DISQ-007", "conditions still stand", Outcome.Undetermined, Reason.SourceUnverified, Recorded(Of(DisqualificationCriterion.ProfessionalSanction, new(2022, 1, 1))))
        {
            Locations = [OfBarred],
            Says = ["by a sanction by the regulator of a profession"],
        },
        new("NHSE-DISQ-007", "since when conditions stand is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Of(DisqualificationCriterion.ProfessionalSanction, null))),
        new("NHSE-DISQ-007", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),

        new("NHSE-DISQ-008", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-008", "an order ended in 2022", Outcome.Satisfied, Reason.None, Recorded(Of(DisqualificationCriterion.DirectorDisqualification, new(2017, 1, 1), new(2022, 1, 1)))),
        new("NHSE-DISQ-008", "an order is running", Outcome.Undetermined, Reason.SourceUnverified, Recorded(Of(DisqualificationCriterion.DirectorDisqualification, new(2023, 1, 1))))
        {
            Locations = [OfBarred],
        },
        new("NHSE-DISQ-008", "since when an order runs is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Of(DisqualificationCriterion.DirectorDisqualification, null))),
        new("NHSE-DISQ-008", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),

        new("NHSE-DISQ-009", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-009", "removed by the High Court", Outcome.Undetermined, Reason.SourceUnverified, Recorded(Of(DisqualificationCriterion.CharityTrusteeRemoval, new(2009, 1, 1))))
        {
            Locations = [OfBarred],
        },
        new("NHSE-DISQ-009", "when a member was removed is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Of(DisqualificationCriterion.CharityTrusteeRemoval, null))),
        new("NHSE-DISQ-009", "a removed trustee is listed without a first day", Outcome.Undetermined, Reason.FactMissing,
            Recorded(Of(DisqualificationCriterion.CharityTrusteeRemoval, new(2009, 1, 1))).Then(With(Barred, member => member with { From = null }))),
        new("NHSE-DISQ-009", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),

        new("NHSE-DISQ-010", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-010", "removed under Scottish charity law", Outcome.Undetermined, Reason.SourceUnverified, Recorded(Of(DisqualificationCriterion.ScottishCharityRemoval, new(2009, 1, 1))))
        {
            Locations = [OfBarred],
        },
        new("NHSE-DISQ-010", "the member for councils is a councillor", Outcome.Satisfied, Reason.None, WithCouncillor),
        new("NHSE-DISQ-010", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),
    ];
}
