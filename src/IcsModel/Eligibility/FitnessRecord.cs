using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>What the fit and proper person tests of one member show at a glance; what they don't is looked up in the tests themselves.</summary>
/// <param name="FitFrom">The first day from which the member surely meets all of clause 3.1, as a key.</param>
/// <param name="TestedFrom">The first day from which a whole test on appointment is recorded, as a key.</param>
/// <param name="LastTested">The day of the last whole annual test, as a key; 0 where there is none.</param>
internal readonly record struct FitnessRecord(int FitFrom, int TestedFrom, int LastTested)
{
    internal static FitnessRecord Of(BoardMember member)
    {
        var (passedFrom, testedFrom, lastTested, mayHaveFailed) = (DayKey.Never, DayKey.Never, 0, false);
        foreach (var test in member.FitAndProperTests)
        {
            mayHaveFailed |= test.Passed != true;
            if (test.Passed != true || test.On is not { } on)
            {
                continue;
            }

            passedFrom = Math.Min(passedFrom, DayKey.Of(on));
            testedFrom = test is { OnAppointment: true, ReferenceTaken: true } ? Math.Min(testedFrom, DayKey.Of(on)) : testedFrom;
            lastTested = test.SelfAttested == true ? Math.Max(lastTested, DayKey.Of(on)) : lastTested;
        }

        var fitFrom = mayHaveFailed ? DayKey.Never : Math.Max(passedFrom, Math.Max(Given(member.UpholdsPublicLifePrinciples), Given(member.MeetsRoleSpecification)));
        return new FitnessRecord(fitFrom, testedFrom, lastTested);
    }

    /// <summary>The day from which an attestation settles a question: with who gave it and when.</summary>
    private static int Given(Attestation? attestation) => attestation is { By: not null, On: { } on } ? DayKey.Of(on) : DayKey.Never;

    /// <summary>Whether an attestation settles a question on a day.</summary>
    internal static bool IsGiven(Attestation? attestation, AskedDay day) => Given(attestation) <= day;

    /// <summary>Whether a test is shown to have been made later than a day.</summary>
    internal static bool IsAfter(LocalDate? on, AskedDay day) => on is { } known && DayKey.Of(known) > day;
}
