using IcsModel.Boards;
using IcsModel.Conduct;

namespace IcsModel.Testing;

/// <content>Officers, leads, the handbook and conduct.</content>
public static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithConduct(IntegratedCareBoard board, LocalDate established)
    {
        var members = board.Members.Select(member => member with { LeadFor = FactList.Complete<LeadArea>() }).ToArray();
        members[LawfulBoard.Nursing] = members[LawfulBoard.Nursing] with { LeadFor = FactList.Complete(Enum.GetValues<LeadArea>()) };
        return board with
        {
            Members = FactList.Complete(members),
            Officers = FactList.Complete<NamedOfficer>([.. board.Officers, .. Officers(established)]),
            Handbook = new GovernanceHandbook { Items = FactList.Complete<HandbookItem>([.. Handbook(board.Handbook, established)]) },
            Conduct = (board.Conduct ?? new ConductArrangements()) with
            {
                SpeakingUpPolicyAdoptedOn = established,
                HasSpeakingUpPolicy = true,
                PrimaryCareSpeakingUp = new Attestation { By = Actor.ChiefExecutive, On = established },
            },
        };
    }

    private static NamedOfficer[] Officers(LocalDate established) =>
    [
        Officer(OfficerRole.CaldicottGuardian, "p-medical", established),
        Officer(OfficerRole.SeniorInformationRiskOwner, "p-finance", established),
        Officer(OfficerRole.DataProtectionOfficer, "p-92", established),
        Officer(OfficerRole.AccountableEmergencyOfficer, "p-nursing", established) with { IsBoardLevel = true },
        Officer(OfficerRole.AccountableOfficer, "p-chief-executive", established),
        Officer(OfficerRole.FreedomToSpeakUpGuardian, "p-93", established),
        Officer(OfficerRole.SpeakingUpExecutiveLead, "p-nursing", established),
        Officer(OfficerRole.SpeakingUpNonExecutiveLead, "p-deputy", established),
    ];

    private static NamedOfficer Officer(OfficerRole role, string person, LocalDate from) => new() { Role = role, Person = new Person { Id = person }, From = from };

    private static IEnumerable<HandbookItem> Handbook(GovernanceHandbook? handbook, LocalDate established)
    {
        var items = handbook?.Items ?? FactList<HandbookItem>.Unknown;
        foreach (var kind in Enum.GetValues<HandbookItemKind>())
        {
            yield return (items.FirstOrDefault(item => item.Kind == kind) ?? new HandbookItem { Kind = kind }) with
            {
                PublishedOn = established,
                ContradictsConstitution = false,
            };
        }
    }
}
