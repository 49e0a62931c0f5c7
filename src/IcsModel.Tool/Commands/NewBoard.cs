namespace IcsModel.Tool.Commands;

/// <summary>The document that <c>ics new board</c> prints.</summary>
internal static class NewBoard
{
    internal const string Yaml =
        """
        # An integrated care board: what is known of it, for "ics check".
        # Leave out whatever you do not know: unknown is not unlawful. Days are written yyyy-MM-dd.

        # The day on which everything below was true. Undated facts are known on this day only.
        statedOn: 2025-06-01

        board:
          code: QXX # the ODS code
          name: NHS Exampleshire Integrated Care Board
          establishedOn: 2022-07-01

          # Write true once NHS England has published guidance on selecting candidates (Schedule 1B paragraph 8(4))
          # selectionGuidancePublished: true

          members:
            # Write true when these are all the members. Only a complete list shows that nobody holds a seat.
            complete: true
            items:
              - id: chair # your own name for the entry; findings use it
                person: { id: p-1, name: A. Chair } # one id for one person in all your documents
                # chair, chiefExecutive, directorOfFinance, medicalDirector, directorOfNursing, nonExecutive,
                # partnerNhsTrust, partnerPrimaryMedical, partnerLocalAuthority or otherOrdinary
                seat: chair
                from: 2022-07-01 # first day; the end is "to" (first day after) or "lastDay"
                # Who appointed and who approved. An actor is nhsEngland, secretaryOfState, chair, chiefExecutive,
                # deputyChair, { panel: name } or { body: { kind: localAuthority, name: ... } }.
                # appointment:
                #   by: nhsEngland
                #   decidedOn: 2022-05-17
                #   approvals:
                #     complete: true
                #     items:
                #       - { by: secretaryOfState, on: 2022-05-20 }
                #   independenceAssessment: { by: nhsEngland, on: 2022-05-17, conclusion: doesNotUndermine }

              - id: chief-executive
                seat: chiefExecutive
                from: 2022-07-01
                # employment:
                #   complete: true
                #   items:
                #     - { employer: { kind: integratedCareBoard, code: QXX }, from: 2022-07-01 }

              - id: finance
                seat: directorOfFinance
                from: 2022-07-01

              - id: medical
                seat: medicalDirector
                from: 2022-07-01

              - id: nursing
                seat: directorOfNursing
                from: 2022-07-01

              - id: non-executive-1
                seat: nonExecutive
                from: 2022-07-01
                # deputyChair: true
                # seniorNonExecutive: true

              - id: non-executive-2
                seat: nonExecutive
                from: 2022-07-01

              - id: trust
                seat: partnerNhsTrust
                from: 2022-07-01
                # nomination:
                #   sector: nhsTrusts # nhsTrusts, primaryMedicalServices, localAuthorities or none
                #   jointProcessFollowed: true
                # mentalIllnessServicesExpertise:
                #   held: true
                #   attestation: { by: chair, on: 2022-07-01, basis: leads a mental health trust }

              - id: primary-care
                seat: partnerPrimaryMedical
                from: 2022-07-01

              - id: council
                seat: partnerLocalAuthority
                from: 2022-07-01

          # Those who attend without being members; they do not count and do not vote.
          # attendees:
          #   complete: true
          #   items:
          #     - { id: public-health, kind: participant, title: Director of Public Health, voteRecorded: false }

        # What the constitution provides; "ics new constitution" prints an example in full.
        # constitution:
        #   from: 2022-07-01
        #   removalOfChair: { provides: true, number: "3.14" }
        #   unitaryBoard: true
        #   jointAccountability: true
        #   seats:
        #     complete: false # write true when these are all the seats
        #     items:
        #       - { kind: partnerNhsTrust, atLeast: 1, appointedBy: { panel: Selection panel }, approvedBy: chair }

        # committees:
        #   complete: false # write true when these are all the committees
        #   items:
        #     - { id: audit, name: Audit Committee, kind: audit, mayExerciseCommissioningFunctions: false }

        """;
}
