using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>What policy asks of a constitution, and the order that gives it.</content>
internal static partial class ConstitutionCases
{
    private static BoardScenario[] Policy =>
    [
        Lawful("NHSE-CONST-003"),
        Fails("NHSE-CONST-003", "a silent departure", Reason.ProcedureNotFollowed, "/constitution/modelDepartures/0", "did not agree to the departure from clause 2.2.2 of the model constitution (clause 1.9, page 8)", Departing(agreed: false)),
        Opens("NHSE-CONST-003", "whether NHS England agreed is not known", "whether NHS England agreed", Departing(agreed: null)),
        Opens("NHSE-CONST-003", "a silent departure without a first day", "since when this constitution", on => Departing(agreed: false)(on) with { From = null }),
        Case("NHSE-CONST-003", "no departure", Outcome.NotApplicable, Reason.NoneRecorded, on => on with { ModelDepartures = FactList.Complete<ModelDeparture>() }),
        Case("NHSE-CONST-003", "nothing known of departures", Outcome.NotApplicable, Reason.NoneRecorded, on => on with { ModelDepartures = FactList<ModelDeparture>.Unknown }),
        Order("the lawful order", Outcome.Satisfied, Reason.None, order => order),
        Order("the order is silent on the constitution", Outcome.NotSatisfied, Reason.NotProvided, order => order with { GivesConstitution = false }).At("/board/establishmentOrder/givesConstitution").Saying("neither sets out the constitution nor refers to a published document"),
        Order("the order was not looked at", Outcome.Undetermined, Reason.FactMissing, order => order with { GivesConstitution = null }).Saying("whether the order in force on the date"),
        new("ICB-EST-005", "no order is known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishmentOrder = null }),
        new(
            "ICB-EST-005", "the order is silent on another day", Outcome.Undetermined, Reason.FactMissing,
            board => board with { StatedOn = new(2026, 8, 1), EstablishmentOrder = board.EstablishmentOrder! with { GivesConstitution = false } }),
        Lawful("NHSE-CONST-005"),
        Fails("NHSE-CONST-005", "no trust is named", Reason.NotProvided, "/constitution/nominatingTrusts", "names no partner trust", on => on with { NominatingTrusts = FactList.Complete<EntitledNominator>() }),
        Fails("NHSE-CONST-005", "a trust dissolved that day", Reason.Missing, "/constitution/nominatingTrusts/1", "Exampleshire Mental Health was abolished on 2026-09-01", Dissolved(new(2026, 9, 1))),
        Case("NHSE-CONST-005", "a trust dissolved the day after", Outcome.Satisfied, Reason.None, Dissolved(new(2026, 9, 2))),
        Opens("NHSE-CONST-005", "no trust is listed", "state complete: true", on => on with { NominatingTrusts = FactList<EntitledNominator>.Unknown }, Reason.ListNotComplete),
        Opens("NHSE-CONST-005", "trusts may be missing from the list", "state complete: true", on => on with { NominatingTrusts = on.NominatingTrusts.WithCompleteness(Completeness.Partial) }, Reason.ListNotComplete),
        Opens("NHSE-CONST-005", "a trust is not named", "which partner trusts the constitution names", on => on with { NominatingTrusts = FactList.Complete(new EntitledNominator()) }),
        Opens("NHSE-CONST-005", "no trust is named without a first day", "since when this constitution", on => on with { From = null, NominatingTrusts = FactList.Complete<EntitledNominator>() }),
        new("NHSE-CONST-005", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }) { Says = ["which partner trusts"] },
        Lawful("NHSE-PEOPLE-001"),
        .. Clauses("NHSE-PEOPLE-001", "involvement/arrangements", "a description of how people are involved", (on, clause) => on with { Involvement = on.Involvement! with { Arrangements = clause } }),
        .. Clauses("NHSE-PEOPLE-001", "involvement/consultationOnPlan", "a description of how people are consulted on the plan of the system", (on, clause) => on with { Involvement = on.Involvement! with { ConsultationOnPlan = clause } }),
        .. Clauses("NHSE-PEOPLE-001", "involvement/principles", "a statement of principles on public involvement", (on, clause) => on with { Involvement = on.Involvement! with { Principles = clause } }),
        Fails("NHSE-PEOPLE-001", "eight principles", Reason.TooFew, "/constitution/involvement/adoptedPrinciples", "adopts 8 of the ten principles (clause 9.2, page 40)", Adopting(8)),
        Fails("NHSE-PEOPLE-001", "nine principles", Reason.TooFew, "/constitution/involvement/adoptedPrinciples", "adopts 9 of the ten principles", Adopting(9)),
        Opens("NHSE-PEOPLE-001", "how many principles is not known", "how many of the ten principles", Adopting(number: null)),
        Opens("NHSE-PEOPLE-001", "eight principles without a first day", "since when this constitution", on => Adopting(8)(on) with { From = null }),
    ];

    private static Func<Constitution, Constitution> Departing(bool? agreed) =>
        on => on with { ModelDepartures = FactList.NotStated(new ModelDeparture { Provision = "clause 2.2.2", AgreedByNhsEngland = agreed, Clause = new() { Provides = true, Number = "1.9", Page = 8 } }) };

    private static Func<Constitution, Constitution> Dissolved(LocalDate day) =>
        on => on with { NominatingTrusts = FactList.Complete(on.NominatingTrusts[0], new EntitledNominator { Body = LawfulBoard.TrustTwo, AbolishedOn = day }) };

    private static Func<Constitution, Constitution> Adopting(int? number) => on => on with { Involvement = on.Involvement! with { AdoptedPrinciples = number } };

    private static BoardScenario Order(string because, Outcome expected, Reason reason, Func<EstablishmentOrder, EstablishmentOrder> change) =>
        new("ICB-EST-005", because, expected, reason, board => board with { EstablishmentOrder = change(board.EstablishmentOrder!) });
}
