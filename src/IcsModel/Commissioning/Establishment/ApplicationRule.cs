using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Establishment;

/// <summary>CCG-EST-002: two or more providers apply, with what the application has to hold.</summary>
internal sealed class ApplicationRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-EST-002", "Two or more providers apply, with the documents required", "s. 14B") with
    {
        Kind = ProvisionKind.Condition,
        InForce = CcgDefinitions.FromFirstProvisions,
        Bearer = "Applicants for a clinical commissioning group",
        Asks = "Two or more persons who are or wish to be providers of primary medical services, and wish to be members, apply with the proposed constitution, the name of the proposed accountable officer and whatever else NHS England has published as required.",
        Decides = "Counts the applicants and looks at what is stated of each and of what came with the application.",
        Reading = new Interpretation("A group that comes from a merger has an application of its own kind and is not asked for this one."),
    },
    new OutcomeWords
    {
        Satisfied = "Two or more providers applied for each group, with the documents required.",
        NotSatisfied = "An application for a group was made by too few, by others than providers, or without a document required.",
        NotApplicable = "No application for a group is recorded by the date.",
        Undetermined = "Whether an application for a group was made by two or more providers with the documents required is not known.",
        Remedy = "Apply again with two or more providers and every document required.",
    })
{
    private static readonly Question Constitution = new(Reason.Missing, "whether the proposed constitution came with the application", "was applied for without a proposed constitution");
    private static readonly Question Officer = new(Reason.Missing, "whether the application named the proposed accountable officer", "was applied for without naming an accountable officer");
    private static readonly Question Information = new(Reason.Missing, "whether the application held what NHS England had published as required", "was applied for without all that NHS England had published as required");
    private static readonly Question Provider = new(Reason.IncompatibleRole, "whether each applicant was or wished to be a provider of primary medical services", "was applied for by somebody who neither was nor wished to be a provider of primary medical services");
    private static readonly Question Membership = new(Reason.IncompatibleRole, "whether each applicant wished to be a member of the group", "was applied for by somebody who did not wish to be a member");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.Application is not { } application || facts.Day.Runs(application.On, to: null) is not { } happened)
        {
            return LeaveOpen(ref review, in entry);
        }

        if (!happened)
        {
            return false;
        }

        var isDated = application.On is not null;
        LookAtNumber(in facts, ref review, in entry, application, isDated);
        for (var i = 0; i < application.Applicants.Count; i++)
        {
            var applicant = application.Applicants[i];
            Settle(ref review, in entry, Provider, applicant.ProvidesOrWishesTo, new("/application/applicants", i, "/providesOrWishesTo"), isDated);
            Settle(ref review, in entry, Membership, applicant.WishesToBeMember, new("/application/applicants", i, "/wishesToBeMember"), isDated);
        }

        Settle(ref review, in entry, Constitution, application.HasConstitution, new("/application/hasConstitution"), isDated);
        Settle(ref review, in entry, Officer, application.NamesAccountableOfficer, new("/application/namesAccountableOfficer"), isDated);
        Settle(ref review, in entry, Information, application.HasSpecifiedInformation, new("/application/hasSpecifiedInformation"), isDated);
        return true;
    }

    private static bool LeaveOpen(ref Review review, in CcgEntry entry)
    {
        if (entry.Group.Application is null)
        {
            return false;
        }

        review.Opens()?.Missing(entry.At(new("/application/on")), "the day of the application");
        return true;
    }

    private static void LookAtNumber(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CcgApplication application, bool isDated)
    {
        const int Fewest = 2;
        if (application.Applicants.Count >= Fewest)
        {
            review.Meets();
        }
        else if (facts.Day.IsComplete(application.Applicants))
        {
            Condemn(ref review, in entry, Reason.TooFew, new("/application/applicants"), isDated)
                ?.Find(entry.At(new("/application/applicants")), memberId: null, $"{BoardWords.Capital(entry.Call)} was applied for by {BoardWords.Count(application.Applicants.Count, "applicant", "applicants")}; two or more are needed.");
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At(new("/application/applicants")), "who applied (state complete: true when all are listed)");
        }
    }
}
