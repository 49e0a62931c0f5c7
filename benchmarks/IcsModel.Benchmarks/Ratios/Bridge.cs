using FluentValidation;
using IcsModel.Boards;
using IcsModel.Validation;

namespace IcsModel.Benchmarks.Ratios;

/// <summary>The one place where the bridge of IcsModel.Validation is plugged in.</summary>
internal static class Bridge
{
    /// <summary>A validator that runs the catalogue on a date; made once and reused, as the rival is.</summary>
    public static IValidator<IntegratedCareBoard> On(LocalDate asAt) =>
        new BoardLawValidator(Catalogues.Composition, asAt) { ReportUndetermined = true };
}
