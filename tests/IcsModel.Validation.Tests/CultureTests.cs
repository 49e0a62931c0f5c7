using System.Globalization;

namespace IcsModel.Validation.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Nothing_turns_on_the_culture_of_the_machine(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));

            PropertyPath.Of("/board/members/12/appointment/independenceAssessment", "/board").ShouldBe("Members[12].Appointment.IndependenceAssessment");
            LawCases.Validator.Validate(LawCases.NoDirectorOfFinance).Lines()
                .ShouldBe(["NHSE-BOARD-002 Warning Members: No voting member was shown in these posts: a director of finance."]);
            new IntegratedCareBoardValidator().Validate(ShapeFaults.All["IN-004"].Board).Lines()
                .ShouldBe(["IN-004 Error Members[2].Id: Give every member an id of their own."]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
