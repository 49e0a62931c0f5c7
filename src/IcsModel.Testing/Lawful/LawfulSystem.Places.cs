using IcsModel.Places;
using IcsModel.Systems;

namespace IcsModel.Testing;

/// <content>Places and collaboratives.</content>
public static partial class LawfulSystem
{
    private static IntegratedCareSystem WithPlaces(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system with
        {
            Places = FactList.Complete(
                new Place
                {
                    Id = "place-county",
                    Name = "Exampleshire County",
                    Kind = TierKind.Place,
                    Population = 480_000,
                    Area = FactList.Complete("c1", "c2", "c3", "c4", "c5", "c6"),
                    Governance = Governance(),
                },
                new Place
                {
                    Id = "place-sampleton",
                    Name = "Sampleton",
                    Kind = TierKind.Place,
                    Population = 260_000,
                    Area = FactList.Complete("u1", "u2", "u3", "u4"),
                    Governance = Governance(),
                },
                new Place
                {
                    Id = "neighbourhood-1",
                    Name = "North Sampleton",
                    Kind = TierKind.Neighbourhood,
                    Within = "place-sampleton",
                    Population = 42_000,
                    Area = FactList.Complete("u1", "u2"),
                }),
            Collaboratives = FactList.Complete(
                new ProviderCollaborative
                {
                    Id = "collaborative-1",
                    Name = "Exampleshire Provider Collaborative",
                    Members = FactList.Complete(LawfulBoard.TrustOne, LawfulBoard.TrustTwo),
                    TakesDecisions = true,
                    HasLawfulBasis = true,
                }),
        };
    }

    private static PlaceGovernance Governance() => new()
    {
        Model = PlaceGovernanceModel.BoardCommittee,
        Footprint = true,
        Functions = true,
        Membership = true,
        DecisionMaking = true,
        Leadership = true,
        RepresentedOnPartnership = true,
        RepresentedOnBoard = true,
        TakesDecisions = true,
        DecidesCouncilFunctions = false,
        Sectors = FactList.Complete<PlaceSector>([.. Enum.GetValues<PlaceSector>()]),
    };
}
