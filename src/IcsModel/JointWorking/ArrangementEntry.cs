using System.Globalization;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>An arrangement that runs, or may run, on the date asked about.</summary>
/// <param name="Arrangement">The arrangement.</param>
/// <param name="Position">Its place in the list.</param>
internal readonly record struct ArrangementEntry(Arrangement Arrangement, int Position)
{
    /// <summary>The place of the arranger among the parties.</summary>
    internal const int Arranger = -1;

    internal string Pointer => PointerTo(Position);

    /// <summary>How it is called in a sentence.</summary>
    internal string Call => Called(Arrangement);

    /// <summary>The party at a place: the arranger, or one of the counterparties.</summary>
    internal Body? Party(int place) => place == Arranger ? Arrangement.Arranger : Arrangement.Counterparties[place];

    internal string PointerToParty(int place) =>
        place == Arranger ? Pointer + "/arranger" : $"{Pointer}/counterparties/{place.ToString(CultureInfo.InvariantCulture)}";

    internal string PointerToFunction(int place) => $"{Pointer}/functions/{place.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Finds the arrangement at fault; one without a first day is left open.</summary>
    internal Spot? Fails(ref Review review, Reason reason) =>
        Arrangement.From is not null
            ? review.Fails(reason)
            : review.Opens()?.Missing(Pointer + "/from", "since when the arrangement has run");

    /// <summary>Whether a body is among the parties; the list of counterparties shows an absence only when complete.</summary>
    internal static bool? HasParty(in SystemFacts facts, Arrangement arrangement, Body? sought)
    {
        var match = new BodyMatch(sought);
        match.See(arrangement.Arranger);
        foreach (var body in arrangement.Counterparties.Items.AsSpan())
        {
            match.See(body);
        }

        return match.Answer(facts.IsComplete(arrangement.Counterparties));
    }

    /// <summary>Leaves open that the counterparties are not known to be all listed.</summary>
    internal void AskForCounterparties(in SystemFacts facts, ref Review review)
    {
        if (!facts.IsComplete(Arrangement.Counterparties))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(Pointer + "/counterparties", "whether all parties to the arrangement are listed (state complete: true when they are)");
        }
    }

    /// <summary>Leaves open that the functions are not known to be all listed.</summary>
    internal void AskForFunctions(in SystemFacts facts, ref Review review)
    {
        if (!facts.IsComplete(Arrangement.Functions))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(Pointer + "/functions", "whether all functions of the arrangement are listed (state complete: true when they are)");
        }
    }

    internal static string PointerTo(int position) => "/arrangements/" + position.ToString(CultureInfo.InvariantCulture);

    internal static string Called(Arrangement arrangement) => arrangement.Id is { } id ? $"the arrangement {id}" : "an arrangement";

    /// <summary>How a function is called in a sentence.</summary>
    internal static string Called(ArrangedFunction function) =>
        function.Id is { } id ? $"the function {id}" : function.Provision is { } provision ? $"the function under {provision}" : "a function";
}
