using IcsModel.Boards;

namespace IcsModel.Validation.Tests;

public static partial class ShapeFaults
{
    private static Dictionary<string, ShapeFault> OfActors => new(StringComparer.Ordinal)
    {
        ["IN-021"] = new(
            "Members[2].Appointment.IndependenceAssessment.Conclusion",
            WithAppointment(new Appointment { IndependenceAssessment = new IndependenceAssessment { Conclusion = (IndependenceConclusion)99 } })),
        ["IN-022"] = new(
            "Members[2].Appointment.Approvals[0].Kind",
            WithAppointment(new Appointment { Approvals = FactList.Partial(new Approval { Kind = (ApprovalKind)99 }) })),
        ["IN-024"] = new("Members[2].Appointment.By.Office", WithAppointment(new Appointment { By = Actor.OfOffice((Office)99) })),
        ["IN-025"] = new("Members[2].Appointment.By.Body.Kind", AppointedBy(new Body { Kind = (BodyKind)99 })),
        ["IN-026"] = new("Members[2].Appointment.By.Body.Code", AppointedBy(new Body { Kind = BodyKind.NhsTrust, Code = " " })),
        ["IN-027"] = new("Members[2].Appointment.By.Body.Code", AppointedBy(new Body { Kind = BodyKind.NhsTrust, Code = "RX-1" })),
        ["IN-028"] = new("Members[2].Appointment.By.Body.Name", AppointedBy(new Body { Name = string.Empty })),
    };

    internal static IntegratedCareBoard AppointedBy(Body body) => WithAppointment(new Appointment { By = Actor.OfBody(body) });

    private static IntegratedCareBoard WithAppointment(Appointment appointment) => WithFinance(member => member with { Appointment = appointment });
}
