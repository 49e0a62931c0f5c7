namespace IcsModel.Tests.Systems;

/// <content>The area, its councils, boards beyond it, mandates and trusts.</content>
internal static partial class ContradictedFacts
{
    private const string Area =
        """
        /name = other: nothing
        /board/code = other: NotSatisfied ICP-EST-001; NotApplicable ICP-EST-002 ICP-MEMB-001 ICP-MEMB-002 ICP-MEMB-003 ICP-MEMB-004 ICP-PROC-002 ICP-PROC-003 GICP-001 GICP-002 GICP-003 GICP-004 GICP-005 GICP-006 GICP-007 GICP-008 GICP-009 GICP-010 GICP-011 GICP-012 GICP-013 GICP-014 GICP-016 GICP-020 INV-001a INV-001b INV-001c
        /board/name = other: nothing
        /board/establishedOn = 2099-01-01: NotApplicable every rule in force
        /board/establishedOn = 1999-01-01: nothing
        /area/0 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/1 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/2 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/3 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/4 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/5 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/6 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/7 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/8 = absent: NotSatisfied ICP-EST-002 TIER-004
        /area/9 = absent: NotSatisfied ICP-EST-002 TIER-004
        /councils/0 = absent: NotSatisfied ICP-MEMB-003; Undetermined ICP-PROC-002 JSNA-005 JSNA-009 JSNA-011 JLHWS-002 JLHWS-004 JLHWS-007 HWB-003 HWB-007 HWB-008
        /councils/0/body = another: NotSatisfied ICP-EST-001 ICP-MEMB-002 ICP-MEMB-003 HWB-001; Undetermined ICP-PROC-002 STRAT-002 STRAT-013 JSNA-001 JSNA-005 JSNA-009 JSNA-011 JLHWS-002 JLHWS-004 JLHWS-007 HWB-003 HWB-007 HWB-008
        /councils/0/body/kind = Other: nothing
        /councils/0/kind = UnitaryOrMetropolitanDistrict: NotApplicable JSNA-011
        /councils/0/kind = TwoTierDistrict: NotSatisfied ICP-MEMB-003 ICP-PROC-002; NotApplicable JSNA-011 HWB-009 HWB-010 HWB-018 HWB-019 HWB-020 HWB-021 HWB-022 HWB-023 HWB-025
        /councils/0/area/0 = absent: nothing
        /councils/0/area/1 = absent: nothing
        /councils/0/area/2 = absent: nothing
        /councils/0/area/3 = absent: nothing
        /councils/0/area/4 = absent: nothing
        /councils/0/area/5 = absent: nothing
        /councils/0/area/6 = absent: nothing
        /councils/0/partnerBoards/0 = absent: nothing
        /councils/0/partnerBoards/0/kind = Other: nothing
        /councils/0/partnerBoards/1 = absent: nothing
        /councils/0/partnerBoards/1/kind = Other: nothing
        /councils/0/partnerships/0 = absent: nothing
        /councils/0/partnerships/0/kind = Other: nothing
        /councils/0/partnerships/1 = absent: nothing
        /councils/0/partnerships/1/kind = Other: nothing
        /councils/0/healthwatch/0 = absent: NotSatisfied HWB-007
        /councils/0/healthwatch/0/kind = Other: nothing
        /councils/0/districts/0 = absent: NotApplicable JSNA-011
        /councils/0/districts/0/kind = Other: nothing
        /councils/0/hasExecutiveArrangements = false: NotSatisfied HWB-003
        /councils/1 = absent: NotSatisfied ICP-MEMB-003 STRAT-003; Undetermined JSNA-003 JSNA-005 JSNA-009 JSNA-011 JLHWS-002 JLHWS-004 JLHWS-007 HWB-003 HWB-007 HWB-008
        /councils/1/body = another: NotSatisfied ICP-EST-001 ICP-MEMB-002 ICP-MEMB-003 STRAT-003 HWB-001; Undetermined STRAT-002 STRAT-013 JSNA-001 JSNA-003 JSNA-005 JSNA-009 JSNA-011 JLHWS-002 JLHWS-004 JLHWS-007 HWB-003 HWB-007 HWB-008
        /councils/1/body/kind = Other: nothing
        /councils/1/kind = CountyCouncil: nothing
        /councils/1/kind = TwoTierDistrict: NotSatisfied ICP-MEMB-003 STRAT-003
        /councils/1/area/0 = absent: nothing
        /councils/1/area/1 = absent: nothing
        /councils/1/area/2 = absent: nothing
        /councils/1/area/3 = absent: nothing
        /councils/1/partnerBoards/0 = absent: nothing
        /councils/1/partnerBoards/0/kind = Other: nothing
        /councils/1/partnerships/0 = absent: nothing
        /councils/1/partnerships/0/kind = Other: nothing
        /councils/1/healthwatch/0 = absent: NotSatisfied HWB-007
        /councils/1/healthwatch/0/kind = Other: nothing
        /councils/1/hasExecutiveArrangements = false: NotSatisfied HWB-003
        /neighbouringBoards/0 = absent: nothing
        /neighbouringBoards/0/body = another: nothing
        /neighbouringBoards/0/body/kind = Other: nothing
        /neighbouringBoards/0/area/0 = absent: nothing
        /neighbouringBoards/0/area/1 = absent: nothing
        /neighbouringBoards/0/area/2 = absent: nothing
        /neighbouringBoards/0/partnership = another: nothing
        /neighbouringBoards/0/partnership/kind = Other: nothing
        /mandates/0 = absent: nothing
        /mandates/0/id = other: nothing
        /mandates/0/from = 2099-01-01: NotSatisfied STRAT-005
        /mandates/0/from = 1999-01-01: nothing
        /trusts/0 = absent: nothing
        /trusts/0/body = another: Undetermined COLL-001
        /trusts/0/body/kind = Other: nothing
        /trusts/0/isAcute = false: nothing
        /trusts/0/isMentalHealth = true: nothing
        /trusts/1 = absent: nothing
        /trusts/1/body = another: Undetermined COLL-001
        /trusts/1/body/kind = Other: nothing
        /trusts/1/isAcute = true: nothing
        /trusts/1/isMentalHealth = false: nothing
        """;
}
