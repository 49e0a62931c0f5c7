namespace IcsModel.Tool.Tests.Commands;

/// <summary>A small board that departs from its own constitution in some points and keeps to it in others.</summary>
internal static class OwnConstitution
{
    internal const string Board =
        """
        statedOn: 2026-05-14
        board:
          code: QXX
          name: NHS Exampleshire Integrated Care Board
          establishedOn: 2026-04-01
          attendees:
            items:
              - { id: public-health, person: { id: p-90, name: P. Health }, kind: participant }
          members:
            complete: true
            items:
              - { id: chair, person: { id: p-1, name: A. Chair }, seat: chair, from: 2026-04-01, deputyChair: false }
              - { id: chief-executive, person: { id: p-2 }, seat: chiefExecutive, from: 2026-04-01, deputyChair: false }
              - { id: finance, person: { id: p-3, name: F. Money }, seat: directorOfFinance, from: 2026-04-01, deputyChair: true }
              - { id: non-executive-1, person: { id: p-4 }, seat: nonExecutive, from: 2026-04-01, deputyChair: false }
              - { id: trust, seat: partnerNhsTrust, from: 2026-04-01, deputyChair: false }
        constitution:
          from: 2026-04-01
          seats:
            complete: true
            items:
              - { kind: chair, number: 1, clause: { provides: true, number: "2.2.1", page: 9 } }
              - { kind: directorOfFinance, number: 1, mayBeDeputyChair: false, clause: { provides: true, number: "2.2.2", page: 9 } }
              - { kind: nonExecutive, atLeast: 2, atMost: 4, mayBeDeputyChair: true, clause: { provides: true, number: "2.2.3", page: 10 } }
          standingOrders:
            substitutesFor: { complete: true, items: [chiefExecutive, directorOfFinance] }
            quorum:
              clause: { provides: true, number: "4.7", page: 61 }
              numerator: 1
              denominator: 2
              of: membersInPost
              needsChair: false
              needsChairOrDeputy: true
              substitutesCount: true
              groups:
                complete: true
                items:
                  - { name: executives, seats: { complete: true, items: [chiefExecutive, directorOfFinance] } }
                  - { name: independent members, atLeast: 2, seats: { complete: true, items: [chair, nonExecutive] } }
        meetings:
          items:
            - id: may
              heldOn: 2026-05-14
              attendance: { complete: true, items: [p-1, p-3, p-4] }
              items:
                - { title: Contracts, excluded: { complete: true, items: [p-4] } }
            - { id: undated, attendance: [p-1] }
            - { id: audit-may, committee: audit, heldOn: 2026-05-10 }

        """;
}
