using FluentValidation;
using FluentValidation.Results;
using IcsModel.Boards;
using IcsModel.Organisations;
using NodaTime;

namespace IcsModel.Validation;

/// <summary>Whether the codes that a board and its constitution use are those of organisations that existed on a date.</summary>
/// <remarks>
/// Every failure is a warning, since the register of organisations may be incomplete and a code is no matter of law. The property name is a JSON Pointer, and
/// the custom state is the <see cref="ReferenceRemark"/>. <see cref="ValidationResult.IsValid"/> is false for warnings too.
/// </remarks>
/// <example>
/// <code>
/// var codes = new OrganisationReferenceValidator(new LocalDate(2025, 6, 1)).Validate(board);
/// </code>
/// </example>
public sealed class OrganisationReferenceValidator : AbstractValidator<IntegratedCareBoard>
{
    /// <summary>The register of organisations does not know the code.</summary>
    public const string UnknownCode = "OR-001";

    /// <summary>The organisation did not exist yet on the date.</summary>
    public const string NotYetEstablished = "OR-002";

    /// <summary>The organisation no longer existed on the date.</summary>
    public const string NoLongerExisting = "OR-003";

    /// <summary>A validator that looks the codes up for a date.</summary>
    public OrganisationReferenceValidator(LocalDate asAt) =>
        RuleFor(board => board).Custom((board, context) =>
        {
            foreach (var remark in OrganisationReferences.Of(board, asAt))
            {
                context.AddFailure(new ValidationFailure(remark.Pointer, remark.Message, remark.Code)
                {
                    ErrorCode = CodeOf(remark.Fault),
                    Severity = Severity.Warning,
                    CustomState = remark,
                });
            }
        });

    private static string CodeOf(ReferenceFault fault) =>
        fault switch
        {
            ReferenceFault.NotYetEstablished => NotYetEstablished,
            ReferenceFault.NoLongerExisting => NoLongerExisting,
            _ => UnknownCode,
        };
}
