using IcsModel.Benchmarks;

var differences = Agreement.Differences();
foreach (var line in differences.Take(40).Concat(Agreement.Coverage()))
{
    Console.Error.WriteLine(line);
}

return differences.Count;
