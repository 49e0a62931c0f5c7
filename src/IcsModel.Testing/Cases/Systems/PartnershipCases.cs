using IcsModel.Partnerships;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules about integrated care partnerships.</summary>
internal static partial class PartnershipCases
{
    internal static readonly SystemScenario[] All = [.. Establishment, .. Members, .. OtherMembers, .. Procedure, .. Sectors, .. Conduct];

    private static LocalDate Day => LawfulSystem.Day;

    private static Body Westland => new() { Kind = BodyKind.LocalAuthority, Code = "E06000098", Name = "Westland Council" };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Partnership(Func<IntegratedCarePartnership, IntegratedCarePartnership> change) =>
        system => system with { Partnerships = FactList.Complete(change(system.Partnerships[0])) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Member(string id, Func<PartnershipMember, PartnershipMember> change) =>
        Partnership(partnership => partnership with { Members = FactList.Complete<PartnershipMember>([.. partnership.Members.Select(member => string.Equals(member.Id, id, StringComparison.Ordinal) ? change(member) : member)]) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Without(params string[] ids) =>
        Partnership(partnership => partnership with { Members = FactList.Complete<PartnershipMember>([.. partnership.Members.Where(member => !ids.Contains(member.Id, StringComparer.Ordinal))]) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> With(params PartnershipMember[] members) =>
        Partnership(partnership => partnership with { Members = FactList.Complete<PartnershipMember>([.. partnership.Members, .. members]) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> WithCouncil(Council council) =>
        system => system with { Councils = FactList.Complete<Council>([.. system.Councils, council]) };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> And(
        Func<IntegratedCareSystem, IntegratedCareSystem> first, Func<IntegratedCareSystem, IntegratedCareSystem> second) => system => second(first(system));

    private static IntegratedCareSystem Unlisted(IntegratedCareSystem system) =>
        system with { Partnerships = FactList.NotStated<IntegratedCarePartnership>() };

    private static IntegratedCareSystem None(IntegratedCareSystem system) =>
        system with { Partnerships = FactList.Complete<IntegratedCarePartnership>() };
}
