using FluentValidation.Results;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Validation.Tests;

/// <summary>Boards that differ from the lawful one in one fact, and the day they are asked about.</summary>
internal static class LawCases
{
    public static readonly LocalDate AsAt = new(2025, 6, 1);

    public static BoardLawValidator Validator => new(CompositionCatalogue.Rules, AsAt);

    public static IntegratedCareBoard NoChair => LawfulBoard.Create().WithoutMember(LawfulBoard.Chair);

    /// <summary>The chair's approval came a day late; the constitution validates what the chair did meanwhile.</summary>
    public static IntegratedCareBoard LateApproval => LawfulBoard.Create()
        .WithMember(
            LawfulBoard.Chair,
            chair => chair.WithAppointment(appointment => appointment with
            {
                Approvals = FactList.Complete(LawfulBoard.Approve(Actor.SecretaryOfState, new LocalDate(2022, 7, 2))),
            }))
        .WithConstitution(constitution => constitution with { ValidationOfProceedings = new Clause { Provides = true } });

    public static IntegratedCareBoard NoDirectorOfFinance => LawfulBoard.Create().WithoutMember(LawfulBoard.Finance);

    public static IntegratedCareBoard TwoChairs => LawfulBoard.Create().WithMemberAdded(
        LawfulBoard.Create().Members[LawfulBoard.Chair] with { Id = "second-chair", Person = new Person { Id = "p-second" } });

    public static IEnumerable<string> Lines(this ValidationResult result) =>
        result.Errors.Select(failure => $"{failure.ErrorCode} {failure.Severity} {failure.PropertyName}: {failure.ErrorMessage}");
}
