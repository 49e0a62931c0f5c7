namespace IcsModel.Tool.Commands;

/// <summary>The document that <c>ics new constitution</c> prints.</summary>
internal static class NewConstitution
{
    internal const string Yaml =
        """
        # The constitution of an integrated care board, as read from the board's own document, with the board and its committees beside it:
        # for "ics check", which holds the text to the law and the board to its text, and for "ics quorum".
        # Everything below is invented. Leave out whatever you have not looked up: unknown is not unlawful. Days are written yyyy-MM-dd.

        # The day on which everything below was true. Undated facts are known on this day only.
        statedOn: 2026-09-01

        board:
          code: QXX # the ODS code
          name: NHS Exampleshire Integrated Care Board
          establishedOn: 2022-07-01

          # The order that established the board, as last varied.
          establishmentOrder:
            name: NHS Exampleshire Integrated Care Board
            givesConstitution: true # it sets out the constitution, or refers to a published document that does

          # Every version of the constitution with its days; "to" is the first day it was no longer in force.
          constitutionVersions:
            complete: true
            items:
              - { version: "1.0", from: 2022-07-01, to: 2026-04-01 }
              - { version: "2.0", from: 2026-04-01 }

          # The councils whose area coincides with, or includes all or part of, the board's.
          localAuthoritiesInArea:
            complete: true
            items:
              - { kind: localAuthority, code: E10000099, name: Exampleshire County Council }

          members:
            complete: true # write true when these are all the members
            items:
              # The kinds of seat are chair, chiefExecutive, directorOfFinance, medicalDirector, directorOfNursing, nonExecutive,
              # partnerNhsTrust, partnerPrimaryMedical, partnerLocalAuthority or otherOrdinary.
              # The person ids are yours; "ics quorum" and the committees below use them.
              - { id: chair, person: { id: p-1, name: A. Chair }, seat: chair, from: 2022-07-01, deputyChair: false }
              - { id: chief-executive, person: { id: p-2 }, seat: chiefExecutive, from: 2022-07-01, deputyChair: false }
              - { id: finance, person: { id: p-3 }, seat: directorOfFinance, from: 2022-07-01, deputyChair: false }
              - { id: medical, person: { id: p-4 }, seat: medicalDirector, from: 2022-07-01, deputyChair: false }
              - { id: nursing, person: { id: p-5 }, seat: directorOfNursing, from: 2022-07-01, deputyChair: false }
              - id: audit-chair
                person: { id: p-6 }
                seat: nonExecutive
                from: 2025-07-01
                deputyChair: false
                # Which term it is, the day after it ends, and when the first one began.
                term: { number: 2, endsOn: 2028-07-01, firstAppointedOn: 2022-07-01 }
              - id: deputy
                person: { id: p-7 }
                seat: nonExecutive
                from: 2025-07-01
                deputyChair: true
                seniorNonExecutive: true
                term: { number: 2, endsOn: 2028-07-01, firstAppointedOn: 2022-07-01 }
              - { id: trust, person: { id: p-8 }, seat: partnerNhsTrust, from: 2022-07-01, deputyChair: false }
              - { id: primary-care, person: { id: p-9 }, seat: partnerPrimaryMedical, from: 2022-07-01, deputyChair: false }
              - { id: council, person: { id: p-10 }, seat: partnerLocalAuthority, from: 2022-07-01, deputyChair: false }

        constitution:
          version: "2.0"
          from: 2026-04-01 # first day of this version; without it nothing the text leaves out is ever held against it
          name: NHS Exampleshire Integrated Care Board

          # A clause is true, false or { provides, number, page }; write false only when you have looked and it is not there.
          statesName: { provides: true, number: "1.2.1", page: 5 }
          statesArea: { provides: true, number: "1.3.1", page: 5 }
          areaIsThatOfTheOrder: true
          unitaryBoard: { provides: true, number: "2.1.4", page: 10 }
          jointAccountability: { provides: true, number: "2.1.4", page: 10 }

          # The seats it lays down: how many (number, or atLeast and atMost), who nominates, appoints and approves, in which clause.
          # "ics check" then asks whether the board keeps to them.
          seats:
            complete: true # write true when these are all the seats
            items:
              - kind: chair
                number: 1
                # nhsEngland, secretaryOfState, chair, chiefExecutive, deputyChair, { panel: name } or { body: { kind: localAuthority, name: ... } }
                appointedBy: nhsEngland
                approvedBy: secretaryOfState
                nominatedBy: none # none, nhsTrusts, primaryMedicalServices or localAuthorities
                clause: { provides: true, number: "2.2.1", page: 11 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false
              - kind: chiefExecutive
                number: 1
                appointedBy: chair
                approvedBy: nhsEngland
                nominatedBy: none
                clause: { provides: true, number: "2.2.1", page: 11 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false
              - kind: directorOfFinance
                number: 1
                appointedBy: chiefExecutive
                approvedBy: chair
                nominatedBy: none
                clause: { provides: true, number: "2.2.2", page: 11 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false
              - kind: medicalDirector
                number: 1
                appointedBy: chiefExecutive
                approvedBy: chair
                nominatedBy: none
                clause: { provides: true, number: "2.2.2", page: 11 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false
              - kind: directorOfNursing
                number: 1
                appointedBy: chiefExecutive
                approvedBy: chair
                nominatedBy: none
                clause: { provides: true, number: "2.2.2", page: 11 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false
              - kind: nonExecutive
                atLeast: 2
                atMost: 5
                appointedBy: { panel: Appointments panel }
                approvedBy: chair
                nominatedBy: none
                clause: { provides: true, number: "2.2.3", page: 11 }
                # The longest term, the greatest number of terms and of years in all; leave out what the text does not limit.
                termYears: 3
                maximumTerms: 2
                maximumYears: 6
                termClause: { provides: true, number: "3.12.2", page: 18 }
                mayBeDeputyChair: true
                mayChairAudit: true
                mayChairRemuneration: true
              - kind: partnerNhsTrust
                number: 1
                nominatedBy: nhsTrusts
                nominatedJointly: true
                nominatedByEveryEntitledBody: true
                nominationProcess: { provides: true, number: "3.5.3", page: 15 }
                nominationProcessIsElsewhere: false
                appointedBy: { panel: Selection panel }
                approvedBy: chair
                clause: { provides: true, number: "3.5", page: 14 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false
              - kind: partnerPrimaryMedical
                number: 1
                nominatedBy: primaryMedicalServices
                nominatedJointly: true
                nominatedByEveryEntitledBody: true
                nominationProcess: { provides: true, number: "3.6.3", page: 16 }
                nominationProcessIsElsewhere: false
                appointedBy: { panel: Selection panel }
                approvedBy: chair
                clause: { provides: true, number: "3.6", page: 15 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false
              - kind: partnerLocalAuthority
                number: 1
                nominatedBy: localAuthorities
                nominatedJointly: true
                nominatedByEveryEntitledBody: true
                nominationProcess: { provides: true, number: "3.7.3", page: 17 }
                nominationProcessIsElsewhere: false
                appointedBy: { panel: Selection panel }
                approvedBy: chair
                clause: { provides: true, number: "3.7", page: 16 }
                mayBeDeputyChair: false
                mayChairAudit: false
                mayChairRemuneration: false

          # The bodies it lists as entitled to nominate.
          nominatingTrusts:
            complete: true
            items:
              - { body: { kind: nhsFoundationTrust, code: RX1, name: Exampleshire Hospitals }, providesServicesInArea: true, meetsForwardPlanCondition: true }
          nominatingPrimaryMedicalProviders:
            complete: true
            items:
              - { body: { kind: primaryMedicalServicesProvider, code: X81001, name: North Practice }, ofPrescribedDescription: true }
          nominatingLocalAuthorities:
            complete: true
            items:
              - { body: { kind: localAuthority, code: E10000099, name: Exampleshire County Council } }

          # Appointments, removals and independence.
          independenceBar:
            bindsEveryAppointor: { provides: true, number: "3.1.2", page: 13 }
            coversPrivateHealthcare: { provides: true, number: "3.1.2", page: 13 }
            coversOtherReasons: { provides: true, number: "3.1.2", page: 13 }
          removalOfChair: { provides: true, number: "3.14", page: 19 }
          chairRemovableBy:
            complete: true
            items: [nhsEngland]
          chairRemovalApprovedBy: secretaryOfState
          chairRemovalApproval: { provides: true, number: "3.14", page: 19 }
          chiefExecutiveEmployment:
            toBecome: { provides: true, number: "3.4.2", page: 14 }
            toRemain: { provides: true, number: "3.4.2", page: 14 }
          removalGrounds: { provides: true, number: "3.13", page: 19 }
          # validationOfProceedings: { provides: true, number: "1.8", page: 8 } # despite a vacancy or a defective appointment
          # deputyActsForChair: { provides: true, number: "4.3", page: 24 } # gives the chair's approvals while the office is vacant

          # How functions are exercised, delegated and decided on.
          exerciseOfFunctions: { provides: true, number: "4.1", page: 20 }
          employeeTerms: { provides: true, number: "8.1", page: 36 }
          # delegations:
          #   complete: true
          #   items:
          #     # member, employee, secondee, committee, subcommittee, anotherBody or other
          #     - { to: committee, restsOnAnotherPower: false, description: assurance, clause: { provides: true, number: "4.6.1" } }
          committeesMayCommission: { provides: true, number: "4.6.2", page: 22 }
          commissioningCommittees:
            chairApprovesMembers: { provides: true, number: "4.6.5", page: 23 }
            coversPrivateHealthcare: { provides: true, number: "4.6.6", page: 23 }
            coversOtherReasons: { provides: true, number: "4.6.6", page: 23 }
          boardKeepsAccountability: { provides: true, number: "4.6.4", page: 23 }
          auditCommittee: { provides: true, number: "4.6.8", page: 23 }
          remunerationCommittee: { provides: true, number: "4.6.8", page: 23 }
          decisionProcedure: { provides: true, number: "5.1", page: 27 }
          opennessAboutDecisions: { provides: true, number: "7.3", page: 33 }
          opennessAboutDecisionMaking: { provides: true, number: "7.3", page: 33 }
          # meetingsInPublic: { provides: true, number: "7.3.1", page: 33 }

          # Conflicts of interest, public involvement and varying the constitution.
          conflicts:
            registers: { provides: true, number: "6.3", page: 30 }
            publicAccess: { provides: true, number: "6.3.5", page: 31 }
            declarations: { provides: true, number: "6.3.2", page: 30 }
            management: { provides: true, number: "6.1", page: 28 }
            principles: { provides: true, number: "6.2", page: 29 }
          involvement:
            arrangements: { provides: true, number: "9.1", page: 39 }
            principles: { provides: true, number: "9.2", page: 40 }
            consultationOnPlan: { provides: true, number: "9.1.3", page: 39 }
            adoptedPrinciples: 10
          variationPower:
            power: { provides: true, number: "1.6.1", page: 7 }
            procedure: { provides: true, number: "1.6.2", page: 7 }
            byNhsEngland: { provides: true, number: "1.6.3", page: 7 }
            priorApproval: { provides: true, number: "1.6.3", page: 7 }
          variations:
            complete: true
            items:
              - madeBy: { body: { kind: integratedCareBoard, code: QXX } }
                madeOn: 2026-04-01
                procedureFollowed: true
                version: "2.0"
                approvals:
                  complete: true
                  items:
                    - { by: nhsEngland, on: 2026-03-20 }

          # Its standing orders: who makes a quorum, and who may send a substitute who votes.
          quorumWithoutChair: { provides: true, number: "4.7", page: 61 }
          standingOrders:
            quorum:
              clause: { provides: true, number: "4.7", page: 61 }
              # A number (atLeast), or a fraction of membersInPost or of seats, rounded up.
              numerator: 1
              denominator: 2
              of: membersInPost
              needsChair: false
              needsChairOrDeputy: false
              substitutesCount: true
              # The groups that must be represented; one person stands for one group only.
              groups:
                complete: true
                items:
                  - { name: chief executive or director of finance, seats: { complete: true, items: [chiefExecutive, directorOfFinance] } }
                  - { name: medical or nursing director, seats: { complete: true, items: [medicalDirector, directorOfNursing] } }
                  - { name: chair or non-executive member, seats: { complete: true, items: [chair, nonExecutive] } }
                  - { name: partner member, seats: { complete: true, items: [partnerNhsTrust, partnerPrimaryMedical, partnerLocalAuthority] } }
            substitutesFor:
              complete: true
              items: [chiefExecutive, directorOfFinance, medicalDirector, directorOfNursing, partnerNhsTrust, partnerPrimaryMedical, partnerLocalAuthority]
            substitutesClause: { provides: true, number: "4.5", page: 60 }
            # noticeDays: 28
            # calledNoticeDays: 14
            # emergencyNoticeDays: 2
            # submissionDays: 7
            # circulationDays: 5

        committees:
          complete: true # write true when these are all the committees
          items:
            - id: audit
              name: Audit and Risk Committee
              kind: audit # audit, remuneration, joint or other
              chair: { id: p-6 }
              chairHasFinanceOrAuditExpertise: true
              mayExerciseCommissioningFunctions: false
              exercisesFunctions: true
              terms: { exist: true, agreedOn: 2022-07-01, publishedOn: 2022-07-01, inScheme: true }
              # members:
              #   complete: true
              #   items:
              #     - { id: a-1, person: { id: p-6 }, from: 2022-07-01, employee: false, secondee: false }
            - id: remuneration
              name: Remuneration Committee
              kind: remuneration
              chair: { id: p-7 }
              mayExerciseCommissioningFunctions: false
              exercisesFunctions: true
              terms: { exist: true, agreedOn: 2022-07-01, publishedOn: 2022-07-01, inScheme: true }
              remit: { payPolicy: true, employeePay: true, boardPay: true, committeeAllowances: true }

        """;
}
