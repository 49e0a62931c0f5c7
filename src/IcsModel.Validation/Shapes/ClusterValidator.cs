using FluentValidation;
using IcsModel.Establishment;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a cluster of boards.</summary>
internal sealed class ClusterValidator : AbstractValidator<Cluster>
{
    private ClusterValidator()
    {
        RuleFor(cluster => cluster.Name).IsNotBlank();
        RuleForEach(cluster => cluster.Boards).SetValidator(BodyValidator.Instance);
        RuleFor(cluster => cluster.To).EndsAfter(cluster => cluster.From);
    }

    internal static ClusterValidator Instance { get; } = new();
}
