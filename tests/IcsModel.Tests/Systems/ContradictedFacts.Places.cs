namespace IcsModel.Tests.Systems;

/// <content>Places and provider collaboratives.</content>
internal static partial class ContradictedFacts
{
    private const string Places =
        """
        /places/0 = absent: nothing
        /places/0/id = other: nothing
        /places/0/name = other: nothing
        /places/0/kind = Neighbourhood: nothing
        /places/0/population = 99: nothing
        /places/0/area/0 = absent: nothing
        /places/0/area/1 = absent: nothing
        /places/0/area/2 = absent: nothing
        /places/0/area/3 = absent: nothing
        /places/0/area/4 = absent: nothing
        /places/0/area/5 = absent: nothing
        /places/0/governance/model = ConsultativeForum: NotSatisfied PLACE-003
        /places/0/governance/model = JointCommittee: Undetermined PLACE-003
        /places/0/governance/footprint = false: NotSatisfied PLACE-001
        /places/0/governance/functions = false: NotSatisfied PLACE-001
        /places/0/governance/membership = false: NotSatisfied PLACE-001
        /places/0/governance/decisionMaking = false: NotSatisfied PLACE-001
        /places/0/governance/leadership = false: NotSatisfied PLACE-001
        /places/0/governance/representedOnPartnership = false: NotSatisfied PLACE-001
        /places/0/governance/representedOnBoard = false: NotSatisfied PLACE-001
        /places/0/governance/takesDecisions = false: nothing
        /places/0/governance/decidesCouncilFunctions = true: NotSatisfied PLACE-003
        /places/0/governance/sectors/0 = absent: NotSatisfied PLACE-002
        /places/0/governance/sectors/1 = absent: NotSatisfied PLACE-002
        /places/0/governance/sectors/2 = absent: NotSatisfied PLACE-002
        /places/0/governance/sectors/3 = absent: NotSatisfied PLACE-002
        /places/0/governance/sectors/4 = absent: NotSatisfied PLACE-002
        /places/0/governance/sectors/5 = absent: NotSatisfied PLACE-002
        /places/0/governance/sectors/6 = absent: NotSatisfied PLACE-002
        /places/1 = absent: Undetermined TIER-004
        /places/1/id = other: Undetermined TIER-004
        /places/1/name = other: nothing
        /places/1/kind = Neighbourhood: nothing
        /places/1/population = 99: nothing
        /places/1/area/0 = absent: nothing
        /places/1/area/1 = absent: nothing
        /places/1/area/2 = absent: nothing
        /places/1/area/3 = absent: nothing
        /places/1/governance/model = ConsultativeForum: NotSatisfied PLACE-003
        /places/1/governance/model = JointCommittee: Undetermined PLACE-003
        /places/1/governance/footprint = false: NotSatisfied PLACE-001
        /places/1/governance/functions = false: NotSatisfied PLACE-001
        /places/1/governance/membership = false: NotSatisfied PLACE-001
        /places/1/governance/decisionMaking = false: NotSatisfied PLACE-001
        /places/1/governance/leadership = false: NotSatisfied PLACE-001
        /places/1/governance/representedOnPartnership = false: NotSatisfied PLACE-001
        /places/1/governance/representedOnBoard = false: NotSatisfied PLACE-001
        /places/1/governance/takesDecisions = false: nothing
        /places/1/governance/decidesCouncilFunctions = true: NotSatisfied PLACE-003
        /places/1/governance/sectors/0 = absent: NotSatisfied PLACE-002
        /places/1/governance/sectors/1 = absent: NotSatisfied PLACE-002
        /places/1/governance/sectors/2 = absent: NotSatisfied PLACE-002
        /places/1/governance/sectors/3 = absent: NotSatisfied PLACE-002
        /places/1/governance/sectors/4 = absent: NotSatisfied PLACE-002
        /places/1/governance/sectors/5 = absent: NotSatisfied PLACE-002
        /places/1/governance/sectors/6 = absent: NotSatisfied PLACE-002
        /places/2 = absent: nothing
        /places/2/id = other: nothing
        /places/2/name = other: nothing
        /places/2/kind = Place: Undetermined PLACE-001 PLACE-002 PLACE-003
        /places/2/kind = Locality: nothing
        /places/2/within = other: Undetermined TIER-004
        /places/2/population = 99: nothing
        /places/2/area/0 = absent: nothing
        /places/2/area/1 = absent: nothing
        /collaboratives/0 = absent: Undetermined COLL-001; NotApplicable COLL-002
        /collaboratives/0/id = other: nothing
        /collaboratives/0/name = other: nothing
        /collaboratives/0/members/0 = absent: Undetermined COLL-001
        /collaboratives/0/members/0/kind = Other: nothing
        /collaboratives/0/members/1 = absent: Undetermined COLL-001
        /collaboratives/0/members/1/kind = Other: nothing
        /collaboratives/0/takesDecisions = false: nothing
        /collaboratives/0/hasLawfulBasis = false: NotSatisfied COLL-002
        """;
}
