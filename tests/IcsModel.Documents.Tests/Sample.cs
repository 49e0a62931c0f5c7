namespace IcsModel.Documents.Tests;

/// <summary>One governance document in both notations.</summary>
internal static class Sample
{
    internal const string Json =
        """
        // A board, as the governance team keeps it.
        {
          "$schema": "https://example.org/governance.json",
          "statedOn": "2025-06-01",
          "board": {
            "code": "QKS",
            "name": "NHS Exampleshire Integrated Care Board",
            "establishedOn": "2022-07-01",
            "abolishedOn": null,
            "members": {
              "complete": true,
              "items": [
                {
                  "id": "m1",
                  "person": { "id": "p1", "name": "A. Chair" },
                  "seat": "chair",
                  "from": "2022-07-01",
                  "appointment": {
                    "by": "nhsEngland",
                    "decidedOn": "2022-05-01",
                    "approvals": [{ "by": "secretaryOfState", "on": "2022-05-20", "kind": "approval" }],
                  },
                },
                {
                  "person": "p2",
                  "seat": "partnerNhsTrust",
                  "from": "2022-07-01",
                  "lastDay": "2024-02-28",
                  "nomination": {
                    "sector": "nhsTrusts",
                    "nominators": ["Example Trust", { "kind": "nhsFoundationTrust", "code": "RXX" }],
                  },
                  "deputyChair": false,
                  "departure": { "kind": "removed", "by": { "office": "chair", "of": { "code": "QXX" } } },
                },
              ],
            },
            "vacancies": { "complete": true },
            "attendees": { "complete": false, "items": [{ "kind": "observer", "represents": "Healthwatch" }] },
          },
          "constitution": {
            "version": "1.10",
            "seats": [{ "kind": "nonExecutive", "atLeast": 2, "appointedBy": { "panel": "Appointments panel" } }],
            "removalOfChair": { "provides": true, "number": "3.2", "page": 14 },
            "unitaryBoard": true,
          },
          "committees": [{ "kind": "audit", "chair": "p2", "members": [{ "person": "p2" }] }],
        }
        """;

    internal const string Yaml =
        """
        # A board, as the governance team keeps it.
        $schema: https://example.org/governance.json
        statedOn: 2025-06-01
        board:
          code: QKS
          name: NHS Exampleshire Integrated Care Board
          establishedOn: 2022-07-01
          abolishedOn: ~
          members:
            complete: true
            items:
              - id: m1
                person: { id: p1, name: A. Chair }
                seat: chair
                from: 2022-07-01
                appointment:
                  by: nhsEngland
                  decidedOn: "2022-05-01"
                  approvals:
                    - { by: secretaryOfState, on: 2022-05-20, kind: approval }
              - person: p2
                seat: partnerNhsTrust
                from: 2022-07-01
                lastDay: 2024-02-28
                nomination:
                  sector: nhsTrusts
                  nominators:
                    - Example Trust
                    - { kind: nhsFoundationTrust, code: RXX }
                deputyChair: false
                departure:
                  kind: removed
                  by: { office: chair, of: { code: QXX } }
          vacancies:
            complete: true
          attendees:
            complete: false
            items:
              - { kind: observer, represents: Healthwatch }
        constitution:
          version: 1.10
          seats:
            - kind: nonExecutive
              atLeast: 2
              appointedBy: { panel: Appointments panel }
          removalOfChair: { provides: true, number: 3.2, page: 14 }
          unitaryBoard: true
        committees:
          - kind: audit
            chair: p2
            members:
              - person: p2
        """;
}
