using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Documents.Tests;

public sealed class GovernanceDocumentWriterTests
{
    [Fact]
    public void Writes_what_is_known_in_the_order_of_the_model()
    {
        var board = new IntegratedCareBoard
        {
            Committees = FactList.Complete<Committee>(),
            StatedOn = new(2025, 6, 1),
            Name = "NHS St John's & Exampleshire",
            Members = FactList.Partial(
                new BoardMember
                {
                    Seat = SeatKind.Chair,
                    Person = new() { Id = "p1" },
                    To = new(2025, 1, 1),
                    IsSuspended = false,
                    Appointment = new() { By = Actor.NhsEngland, Approvals = FactList.Complete<Approval>() },
                    Departure = new() { By = Actor.OfOffice(Office.Chair, new() { Code = "QXX" }) },
                }),
            Constitution = new() { UnitaryBoard = new() { Provides = true }, NominatingTrusts = FactList.NotStated(new EntitledNominator { Body = new() { Name = "Ä Trust" } }) },
        };

        GovernanceDocumentWriter.WriteJsonText(board).ShouldBe(
            """
            {
              "statedOn": "2025-06-01",
              "board": {
                "name": "NHS St John's & Exampleshire",
                "members": {
                  "complete": false,
                  "items": [
                    {
                      "person": "p1",
                      "seat": "chair",
                      "to": "2025-01-01",
                      "appointment": {
                        "by": "nhsEngland",
                        "approvals": {
                          "complete": true,
                          "items": []
                        }
                      },
                      "suspended": false,
                      "departure": {
                        "by": {
                          "office": "chair",
                          "of": {
                            "code": "QXX"
                          }
                        }
                      }
                    }
                  ]
                }
              },
              "constitution": {
                "nominatingTrusts": [
                  "Ä Trust"
                ],
                "unitaryBoard": true
              },
              "committees": {
                "complete": true,
                "items": []
              }
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_board_of_which_nothing_is_known_is_still_a_board()
    {
        GovernanceDocumentWriter.WriteJsonText(new()).ShouldBe("{\n  \"board\": {}\n}\n");
        GovernanceDocumentReader.ReadJson("{\"board\": {}}").Document!.Board.ShouldBe(new IntegratedCareBoard());
    }

    [Fact]
    public void Refuses_what_no_document_can_say()
    {
        Should.Throw<ArgumentNullException>(() => GovernanceDocumentWriter.WriteJson((IcsModel.Boards.IntegratedCareBoard)null!));
        Should.Throw<ArgumentException>(() => GovernanceDocumentWriter.WriteJson(new IcsModel.Boards.IntegratedCareBoard { Name = "\uD800" }));
        Should.Throw<ArgumentException>(() => GovernanceDocumentWriter.WriteJson(new IcsModel.Boards.IntegratedCareBoard { StatedOn = new LocalDate(0, 1, 1) }));
        Should.Throw<ArgumentException>(() => GovernanceDocumentWriter.WriteJson(new IcsModel.Boards.IntegratedCareBoard { StatedOn = new LocalDate(2025, 1, 1, CalendarSystem.Julian) }));
        Should.Throw<ArgumentException>(() => GovernanceDocumentWriter.WriteJson(new IcsModel.Boards.IntegratedCareBoard { Vacancies = FactList.NotStated(new Vacancy { Seat = (SeatKind)99 }) }));
    }
}
