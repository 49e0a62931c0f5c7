using IcsModel.Boards;
using IcsModel.Documents;
using IcsModel.Rules;
using IcsModel.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The program in <c>README.md</c> and the code in <c>docs/aspnet-core.md</c>.</summary>
internal static class AspNetCore
{
    internal static void Program(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddIcsModel();
        var app = builder.Build();

        app.MapPost("/boards/check", async (HttpRequest request, RuleCatalogue catalogue) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var read = GovernanceDocumentReader.Read(body.ToArray(), DocumentFormat.Json);
            if (read.Document?.Board is not { StatedOn: { } statedOn } board)
            {
                return Results.BadRequest(read.Errors.Select(error => error.ToString()).DefaultIfEmpty("State the day in statedOn."));
            }

            return Results.Ok(catalogue.Assess(board, statedOn).Outcomes
                .Where(outcome => outcome.Severity is not null)
                .Select(outcome => new { Rule = outcome.RuleId.Value, Severity = outcome.Severity.ToString(), outcome.Message, outcome.Remedy }));
        });

        app.Run();
    }

    internal static void Registration(IServiceCollection services, IEnumerable<Rule> ourRules)
    {
        services.AddIcsModel(options =>
        {
            options.Catalogue = RuleCatalogue.Current.With(ourRules);
            options.Parameters = RuleParameters.Default with { StrictOnSameDayApproval = true };
        });
    }

    internal static bool Failures(BoardLawValidatorFactory factory, IntegratedCareBoard board)
    {
        var result = factory.AsAt(new LocalDate(2025, 6, 1)).Validate(board);
        foreach (var failure in result.Errors)
        {
            Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
        }

        var mustBePutRight = result.HasBreach();
        return mustBePutRight;
    }
}
