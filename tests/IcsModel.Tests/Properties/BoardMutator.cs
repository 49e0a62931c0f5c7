using IcsModel.Boards;
using IcsModel.Testing;

namespace IcsModel.Tests.Properties;

/// <summary>Changes boards at random, a fact at a time, with values from small pools so that facts meet.</summary>
internal sealed class BoardMutator(Random random)
{
    private const int GreatestBoard = 20;

    private static readonly string[] Words = ["QXX", "QYY", "RX1", "RX2", "NHS Exampleshire Integrated Care Board", "1"];
    private static readonly string[] PersonIds = ["p-chair", "p-chief-executive", "p-finance", "p-audit-chair", "p-deputy", "p-trust", "p-council", "p-x"];

    private static readonly LocalDate[] Dates =
    [
        new(2022, 5, 1), new(2022, 5, 8), new(2022, 5, 9), new(2022, 5, 20), new(2022, 6, 20), new(2022, 6, 30), new(2022, 7, 1), new(2022, 7, 2),
        new(2022, 10, 1), new(2023, 1, 31), new(2023, 2, 1), new(2024, 6, 1), new(2025, 1, 1), new(2026, 3, 1), new(2026, 3, 31), new(2026, 4, 1),
        new(2026, 4, 20), new(2026, 6, 1),
    ];

    private static readonly Body[] Bodies =
    [
        LawfulBoard.TrustOne, LawfulBoard.TrustTwo, LawfulBoard.PracticeOne, LawfulBoard.PracticeTwo, LawfulBoard.County, LawfulBoard.Unitary,
        new() { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" }, new() { Kind = BodyKind.IntegratedCareBoard, Code = "QYY" },
        new() { Kind = BodyKind.NhsDigital }, new() { Kind = BodyKind.CivilService }, new() { Kind = BodyKind.NhsEngland }, new() { Name = "Sampleton Council" }, new(),
    ];

    private static readonly Actor[] Actors =
    [
        Actor.Chair, Actor.ChiefExecutive, Actor.DeputyChair, Actor.NhsEngland, Actor.SecretaryOfState, Actor.OfPanel("Selection panel"),
        Actor.OfPanel("Appointments panel"), Actor.OfOffice(Office.Chair, new Body { Code = "QYY" }), Actor.OfBody(new Body { Code = "QXX" }),
        Actor.OfBody(new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" }),
    ];

    /// <summary>The board with one fact changed, forgotten, added or left out; favours facts that rules read over names.</summary>
    internal IntegratedCareBoard Mutate(IntegratedCareBoard board)
    {
        switch (random.Next(10))
        {
            case 0 when board.Members.Count < GreatestBoard:
                return board.WithMemberAdded(random.Next(2) == 0 ? Lawful() : (BoardMember)Make(typeof(BoardMember), 1)!);
            case 1 when board.Members.Count > 0:
                return board.WithoutMember(random.Next(board.Members.Count));
            case 2 when board.Members.Count > 1:
                return SharePerson(board);
            default:
                var isTold = random.Next(4) > 0;
                return Mutate(
                    board,
                    place => (!isTold || place.IsOfComposition) && place.Name is not ("Title" or "Version" or "Number" or "Page" or "Basis"));
        }
    }

    /// <summary>The board with one of these facts changed, forgotten, added or left out.</summary>
    internal IntegratedCareBoard Mutate(IntegratedCareBoard board, Func<Place, bool> among)
    {
        var places = BoardGraph.PlacesOf(board).Where(among).ToArray();
        var place = places[random.Next(places.Length)];
        return place.Put(place.IsList ? ChangeList(place) : Another(place.Type, depth: 1));
    }

    /// <summary>A member of an empty board: mostly one lawfully appointed, sometimes one made up of anything.</summary>
    internal BoardMember Lawful()
    {
        var seats = Enum.GetValues<SeatKind>();
        var seat = seats[random.Next(seats.Length)];
        return LawfulBoard.Ordinary(random.Next(2) == 0 ? "x" : "y", seat, Dates[random.Next(Dates.Length)]);
    }

    internal LocalDate Date() => Dates[random.Next(Dates.Length)].PlusDays(random.Next(4) == 0 ? random.Next(-40, 41) : 0);

    private IntegratedCareBoard SharePerson(IntegratedCareBoard board)
    {
        var from = random.Next(board.Members.Count);
        return board.WithMember(random.Next(board.Members.Count), member => member with { Person = board.Members[from].Person });
    }

    private object? Another(Type type, int depth) => random.Next(3) == 0 ? null : Make(type, depth);

    private object? Make(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => Words[random.Next(Words.Length)],
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(int) => random.Next(4),
            _ when type == typeof(LocalDate) => Date(),
            _ when type == typeof(Person) => new Person { Id = PersonIds[random.Next(PersonIds.Length)] },
            _ when type == typeof(Actor) => Actors[random.Next(Actors.Length)],
            _ when type == typeof(Body) => Bodies[random.Next(Bodies.Length)],
            _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length)),
            _ when Lists.IsList(type) => MakeList(type, depth),
            _ => MakeRecord(type, depth),
        };
    }

    private object MakeRecord(Type type, int depth)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var property in BoardGraph.Facts(type))
        {
            if (Lists.IsList(property.PropertyType))
            {
                property.SetValue(made, MakeList(property.PropertyType, depth + 1));
            }
            else if (random.Next(5) > 0 && property.Name is not "To")
            {
                property.SetValue(made, Make(property.PropertyType, depth + 1));
            }
        }

        return made;
    }

    private object MakeList(Type type, int depth)
    {
        var lists = Lists.For(type);
        var unknown = type.GetProperty("Unknown")!.GetValue(null)!;
        var items = Enumerable.Range(0, random.Next(depth > 2 ? 2 : 3)).Select(_ => Make(lists.Item, depth + 1)!).ToArray();
        return lists.WithCompleteness(lists.Change(unknown, _ => items), RandomCompleteness());
    }

    private object ChangeList(Place place)
    {
        var lists = Lists.For(place.Type);
        var count = lists.Count(place.Value!);
        switch (random.Next(4))
        {
            case 0 when count < GreatestBoard:
                return lists.Change(place.Value!, items => items.Append(Make(lists.Item, 2)!));
            case 1 when count > 0:
                return lists.Without(place.Value!, random.Next(count));
            case 2 when count > 0:
                var position = random.Next(count);
                return lists.Change(place.Value!, items => items.Append(lists.At(place.Value!, position)).Take(GreatestBoard));
            default:
                return lists.WithCompleteness(place.Value!, RandomCompleteness());
        }
    }

    private Completeness RandomCompleteness() => random.Next(3) == 0 ? (Completeness)random.Next(3) : Completeness.Complete;
}
