using IcsModel.Organisations;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>docs/kent-and-medway.md</c>.</summary>
internal static class KentAndMedway
{
    internal static void WhereTheGroupsAre()
    {
        var register = OrganisationRegister.Current;
        if (register.TryFind("QKS", out var board))
        {
            foreach (var group in register.OriginsOf(board))
            {
                Console.WriteLine($"{group}: {register.WhereIsNow(group, new LocalDate(2026, 4, 1))[0].Organisation}");
            }
        }
    }
}
