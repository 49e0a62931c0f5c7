using IcsModel.Rules;

namespace IcsModel.Reporting.Text;

/// <summary>Puts rules together by what they are about, as the beginnings of their ids tell.</summary>
internal static class RuleSubjects
{
    private const string Board = "Board";
    private const string Constitution = "Constitution";
    private const string Committees = "Committees and meetings";
    private const string People = "People and eligibility";
    private const string Interests = "Interests";
    private const string Officers = "Officers and conduct";
    private const string Accounts = "Accounts";
    private const string Own = "The board's own constitution";
    private const string Partnership = "Partnership";
    private const string Strategies = "Needs assessments and strategies";
    private const string Purposes = "Core purposes";
    private const string Wellbeing = "Health and wellbeing boards";
    private const string Involvement = "Public involvement";
    private const string JointWorking = "Joint working";
    private const string Places = "Places and collaboratives";
    private const string Groups = "Clinical commissioning groups";
    private const string Transition = "Mergers and transition";
    private const string Establishment = "Establishment and areas";
    private const string Other = "Other";

    private static readonly string[] InOrder =
    [
        Board, Constitution, Committees, People, Interests, Officers, Accounts, Own, Partnership, Strategies, Purposes, Wellbeing, Involvement, JointWorking, Places,
        Groups, Transition, Establishment, Other,
    ];

    /// <summary>The outcomes by subject, in the order of subjects, each in the order given.</summary>
    internal static List<(string Subject, List<RuleOutcome> Outcomes)> Group(List<RuleOutcome> outcomes)
    {
        var groups = new List<(string, List<RuleOutcome>)>();
        foreach (var subject in InOrder)
        {
            var ofSubject = outcomes.FindAll(outcome => string.Equals(Of(outcome.RuleId), subject, StringComparison.Ordinal));
            if (ofSubject.Count > 0)
            {
                groups.Add((subject, ofSubject));
            }
        }

        return groups;
    }

    internal static string Of(RuleId id) =>
        IsOwn(id.Value) ? Own : Family(id.Value) switch
        {
            "ICB-BOARD" or "ICB-NOM" or "NHSE-BOARD" or "NHSE-ROLE" => Board,
            "ICB-CON" or "NHSE-CONST" or "NHSE-PEOPLE" => Constitution,
            "NHSE-CMTE" or "NHSE-MEET" => Committees,
            "NHSE-ELIG" or "NHSE-DISQ" or "NHSE-APPT" or "NHSE-TERM" or "NHSE-REM" or "NHSE-PAY" or "NHSE-FPPT" => People,
            "ICB-COI" or "NHSE-COI" => Interests,
            "NHSE-CONDUCT" or "NHSE-HBK" or "NHSE-LEAD" or "NHSE-OFF" or "NHSE-FTSU" => Officers,
            "ICB-STA" => Accounts,
            "ICP-EST" or "ICP-MEMB" or "ICP-PROC" or "GICP" => Partnership,
            "STRAT" or "GSTRAT" or "JSNA" or "JLHWS" or "REGARD" => Strategies,
            "PURP" => Purposes,
            "HWB" or "GHWB" => Wellbeing,
            "INV" => Involvement,
            "JOINT" or "S75" => JointWorking,
            "ICB-EST" or "NHSE-CLUST" or "NHSE-MERGE" => Establishment,
            "TIER" or "PLACE" or "COLL" => Places,
            "CCG-EST" or "CCG-CON" or "CCG-GB" or "CCG-DUTY" or "CCG-PLAN" or "CCG-REP" or "CCG-FIN" or "CCG-INT" => Groups,
            "MERGER" or "TRANS" or "STAGE" or "LOCAL-KM" => Transition,
            _ => Other,
        };

    /// <summary>Whether a rule comes from a board's own constitution; commitments made locally have ids of the catalogue.</summary>
    private static bool IsOwn(string id) => id.StartsWith("LOCAL-", StringComparison.Ordinal) && !id.StartsWith("LOCAL-KM-", StringComparison.Ordinal);

    private static string Family(string id) => id.LastIndexOf('-') is > 0 and var end ? id[..end] : id;
}
