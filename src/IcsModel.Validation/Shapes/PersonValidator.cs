using FluentValidation;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a person.</summary>
internal sealed class PersonValidator : AbstractValidator<Person>
{
    private PersonValidator()
    {
        RuleFor(person => person.Id)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.PersonId)
            .WithMessage("Give the person's id, or leave it out.");
        RuleFor(person => person.Name)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.PersonName)
            .WithMessage("Give the person's name, or leave it out.");
    }

    internal static PersonValidator Instance { get; } = new();
}
