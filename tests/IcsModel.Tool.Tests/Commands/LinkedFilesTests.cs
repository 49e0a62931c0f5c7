namespace IcsModel.Tool.Tests.Commands;

/// <summary>A file is the same file by whatever link it is reached; Windows gives links to few.</summary>
public sealed class LinkedFilesTests
{
    private const string Acknowledgements = "acknowledgements: []\n";

    [Theory]
    [InlineData("linked/link.yaml", "--output linked/board.yaml", "linked/board.yaml is one of the files to check; name another file for the report.")]
    [InlineData("linked/board.yaml", "--output linked/link.yaml", "linked/link.yaml is one of the files to check; name another file for the report.")]
    [InlineData("linked/board.yaml", "--output linked-too/board.yaml", "linked-too/board.yaml is one of the files to check; name another file for the report.")]
    [InlineData("linked", "--format json=linked-too/link.yaml", "linked-too/link.yaml is one of the files to check; name another file for the report.")]
    [InlineData("b.yaml", "--acknowledgements linked/accepted.yml --output linked-too/accepted-link.yml", "linked-too/accepted-link.yml is the file of acknowledgements; name another file for the report.")]
    [InlineData("b.yaml", "--format json=linked/new.json --format sarif=linked-too/new.json", "linked-too/new.json is to be written twice; name a file for each.")]
    public void No_link_leads_a_report_onto_a_file_that_is_read(string path, string options, string fault)
    {
        if (!TryMakeLinks())
        {
            return;
        }

        Ics.Run(["check", path, .. options.Split(' ')]).ShouldBe(new(2, string.Empty, $"ics: {fault}\n"));
        Ics.Read("linked/board.yaml").ShouldBe(Ics.Chairless);
        Ics.Read("linked/accepted.yml").ShouldBe(Acknowledgements);
    }

    [Fact]
    public void A_file_reached_through_links_too_is_read_once()
    {
        if (!TryMakeLinks())
        {
            return;
        }

        Ics.Run("check", "linked/board.yaml", "linked/link.yaml", "linked-too/board.yaml").ShouldBe(Ics.Run("check", "linked/board.yaml"));
        Ics.Run("check", "linked", "--acknowledgements", "linked-too/accepted-link.yml").Error.ShouldBeEmpty();
    }

    [Fact]
    public void Links_in_a_circle_end_and_a_link_to_a_device_leaves_the_device()
    {
        if (!TryMakeLinks())
        {
            return;
        }

        Link("circle.yaml", "circle.yaml/circle.yaml");
        Ics.Run("check", "circle.yaml", "--output", "circle.txt").ExitCode.ShouldBe(2);

        Link("nowhere.txt", "/dev/null");
        Ics.Run("check", "linked/board.yaml", "--output", "nowhere.txt").ShouldBe(new(1, string.Empty, string.Empty));
        new FileInfo("nowhere.txt").LinkTarget.ShouldBe("/dev/null");
        File.ReadAllText("/dev/null").ShouldBeEmpty();
    }

    private static bool TryMakeLinks()
    {
        Ics.File("linked/board.yaml", Ics.Chairless);
        Ics.File("linked/accepted.yml", Acknowledgements);
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        Link("linked/link.yaml", "board.yaml");
        Link("linked/accepted-link.yml", "accepted.yml");
        Link("linked-too", "linked");
        return true;
    }

    private static void Link(string path, string target)
    {
        if (new FileInfo(path).LinkTarget is null)
        {
            File.CreateSymbolicLink(path, target);
        }
    }
}
