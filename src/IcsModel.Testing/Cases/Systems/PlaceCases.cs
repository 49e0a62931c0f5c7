using IcsModel.JointWorking;
using IcsModel.Places;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules about places and collaboratives.</summary>
internal static class PlaceCases
{
    private const int County = 0;
    private const int Neighbourhood = 2;

    internal static readonly SystemScenario[] All =
    [
        new("TIER-004", "every place lies within", Outcome.Satisfied, Reason.None, system => system),
        new("TIER-004", "a place reaches beyond the system", Outcome.NotSatisfied, Reason.IncompatibleRole, system => With(
            system, County, place => place with { Area = FactList.Complete("c1", "n1") })) { Locations = ["/places/0"] },
        new("TIER-004", "a neighbourhood crosses the border of its place", Outcome.Satisfied, Reason.None, system => With(
            system, Neighbourhood, place => place with { Area = FactList.Complete("u1", "c1") })) { Says = ["reaches beyond what it lies in"] },
        new("TIER-004", "a place is stated to reach beyond", Outcome.NotSatisfied, Reason.IncompatibleRole, system => With(
            system, County, place => place with { IsWithinItsParent = false })),
        new("TIER-004", "what reaches beyond may be no place", Outcome.Undetermined, Reason.FactMissing, system => With(
            system, County, place => place with { IsWithinItsParent = false, Kind = null })),
        new("TIER-004", "the area of the system is not known", Outcome.Undetermined, Reason.FactMissing, system => system with { Area = FactList<string>.Unknown }),
        new("TIER-004", "no place is recorded", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Places = FactList.Complete<Place>() }),
        new("TIER-004", "a place of 900,000 people", Outcome.Satisfied, Reason.None, system => With(system, County, place => place with { Population = 900_000 }))
        {
            Says = ["900,000 people, outside the usual 250,000 to 500,000"],
        },

        new("TIER-005", "only bodies are parties", Outcome.Satisfied, Reason.None, system => Arranged(system, LawfulSystem.Board, LawfulBoard.TrustOne)),
        new("TIER-005", "a place receives a function", Outcome.NotSatisfied, Reason.IncompatibleRole, system => Arranged(
            system, LawfulSystem.Board, new Body { Kind = BodyKind.PlacePartnership, Name = "Sampleton Partnership" }))
        {
            Says = ["Sampleton Partnership"],
            Locations = ["/arrangements/0/counterparties"],
        },
        new("TIER-005", "what a party is is not known", Outcome.Undetermined, Reason.FactMissing, system => Arranged(system, LawfulSystem.Board, new Body { Name = "Sampleton" })),
        new("TIER-005", "no arrangement is recorded", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Arrangements = FactList.Complete<Arrangement>() }),

        new("PLACE-001", "all seven items are recorded", Outcome.Satisfied, Reason.None, system => system),
        new("PLACE-001", "the tie to the board is not recorded", Outcome.NotSatisfied, Reason.Missing, system => Governed(
            system, governance => governance with { RepresentedOnBoard = false })) { Locations = ["/places/0/governance/representedOnBoard"] },
        new("PLACE-001", "whether leadership is recorded is not known", Outcome.Undetermined, Reason.FactMissing, system => Governed(
            system, governance => governance with { Leadership = null })),
        new("PLACE-001", "only a neighbourhood is recorded", Outcome.NotApplicable, Reason.NoneRecorded, OnlyNeighbourhood),

        new("PLACE-002", "every sector takes part", Outcome.Satisfied, Reason.None, system => system),
        new("PLACE-002", "the voluntary sector takes no part", Outcome.NotSatisfied, Reason.Missing, system => Governed(
            system, governance => governance with { Sectors = FactList.Complete<PlaceSector>([.. governance.Sectors.Where(sector => sector != PlaceSector.Voluntary)]) }))
        {
            Says = ["the voluntary sector"],
        },
        new("PLACE-002", "the sectors are not stated to be all", Outcome.Undetermined, Reason.ListNotComplete, system => Governed(
            system, governance => governance with { Sectors = FactList.NotStated(PlaceSector.Councils) })),

        new("PLACE-003", "a committee of the board decides functions of the board", Outcome.Satisfied, Reason.None, system => system),
        new("PLACE-003", "a forum decides", Outcome.NotSatisfied, Reason.IncompatibleRole, system => Governed(
            system, governance => governance with { Model = PlaceGovernanceModel.ConsultativeForum })) { Says = ["consultative forum"] },
        new("PLACE-003", "a forum that decides nothing", Outcome.Satisfied, Reason.None, system => Governed(
            system, governance => governance with { Model = PlaceGovernanceModel.ConsultativeForum, TakesDecisions = false })),
        new("PLACE-003", "a committee of the board decides for a council", Outcome.NotSatisfied, Reason.IncompatibleRole, system => Governed(
            system, governance => governance with { DecidesCouncilFunctions = true })),
        new("PLACE-003", "a joint committee under a joint arrangement", Outcome.Satisfied, Reason.None, system => Governed(
            Joint(system, ArrangementKind.JointCommittee), governance => governance with { Model = PlaceGovernanceModel.JointCommittee, Arrangement = "a-joint" })),
        new("PLACE-003", "a joint committee under a delegation", Outcome.NotSatisfied, Reason.IncompatibleRole, system => Governed(
            Joint(system, ArrangementKind.Delegation), governance => governance with { Model = PlaceGovernanceModel.JointCommittee, Arrangement = "a-joint" })),
        new("PLACE-003", "a lead provider", Outcome.Undetermined, Reason.SourceUnverified, system => Governed(
            system, governance => governance with { Model = PlaceGovernanceModel.LeadProvider })),
        new("PLACE-003", "the model is not known", Outcome.Undetermined, Reason.FactMissing, system => Governed(system, governance => governance with { Model = null })),

        new("COLL-001", "both trusts belong to a collaborative", Outcome.Satisfied, Reason.None, system => system),
        new("COLL-001", "a trust belongs to none", Outcome.Undetermined, Reason.SourceUnverified, system => Collaborating(
            system, one => one with { Members = FactList.Complete(LawfulBoard.TrustOne) })),
        new("COLL-001", "the members are not stated to be all", Outcome.Undetermined, Reason.FactMissing, system => Collaborating(
            system, one => one with { Members = FactList.NotStated(LawfulBoard.TrustOne) })),
        new("COLL-001", "only an ambulance trust", Outcome.NotApplicable, Reason.NoneRecorded, system => system with
        {
            Trusts = FactList.Complete(new SystemTrust { Body = LawfulBoard.TrustOne, IsAcute = false, IsMentalHealth = false }),
        }),

        new("COLL-002", "decisions rest on a basis", Outcome.Satisfied, Reason.None, system => system),
        new("COLL-002", "a collaborative decides alone", Outcome.NotSatisfied, Reason.InvalidRoute, system => Collaborating(
            system, one => one with { HasLawfulBasis = false })) { Locations = ["/collaboratives/0"] },
        new("COLL-002", "the basis is not known", Outcome.Undetermined, Reason.FactMissing, system => Collaborating(system, one => one with { HasLawfulBasis = null })),
        new("COLL-002", "it decides nothing", Outcome.Satisfied, Reason.None, system => Collaborating(
            system, one => one with { TakesDecisions = false, HasLawfulBasis = null })),
    ];

    private static IntegratedCareSystem With(IntegratedCareSystem system, int position, Func<Place, Place> change) =>
        system with { Places = FactList.Complete<Place>([.. system.Places.Select((place, i) => i == position ? change(place) : place)]) };

    private static IntegratedCareSystem Governed(IntegratedCareSystem system, Func<PlaceGovernance, PlaceGovernance> change) =>
        With(system, County, place => place with { Governance = change(place.Governance!) });

    private static IntegratedCareSystem OnlyNeighbourhood(IntegratedCareSystem system) =>
        system with { Places = FactList.Complete(system.Places[Neighbourhood]) };

    private static IntegratedCareSystem Collaborating(IntegratedCareSystem system, Func<ProviderCollaborative, ProviderCollaborative> change) =>
        system with { Collaboratives = FactList.Complete(change(system.Collaboratives[0])) };

    private static IntegratedCareSystem Arranged(IntegratedCareSystem system, Body arranger, Body counterparty) =>
        system with
        {
            Arrangements = FactList.Complete(
                new Arrangement { Id = "a-1", Kind = ArrangementKind.Delegation, Arranger = arranger, Counterparties = FactList.Complete(counterparty) }),
        };

    private static IntegratedCareSystem Joint(IntegratedCareSystem system, ArrangementKind kind) =>
        system with
        {
            Arrangements = FactList.Complete(
                new Arrangement { Id = "a-joint", Kind = kind, Arranger = LawfulSystem.Board, Counterparties = FactList.Complete(LawfulBoard.County) }),
        };
}
