package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Who works during the bench: several educators with rooms of their own to each client, a director, and newcomers. */
final class People {
    private static final int EDUCATORS_OF_A_CLIENT = 5;

    private final List<List<Person>> educators = new ArrayList<>();
    private final List<Person> directors = new ArrayList<>();
    private final List<Newcomer> newcomers = new ArrayList<>();

    /** Comes again and again, each time with a browser that knows nothing. */
    record Newcomer(Person person) implements Work.Piece {
        @Override
        public void prepare() throws IOException {
            person.stepUp();
        }

        @Override
        public void once() throws IOException {
            person.signIn();
        }
    }

    static People signedIn(Server program, World world, int clients) throws IOException {
        var people = new People();
        var each = world.rooms() / (clients * EDUCATORS_OF_A_CLIENT);
        for (var client = 0; client < clients; client++) {
            var mine = new ArrayList<Person>();
            for (var i = 0; i < EDUCATORS_OF_A_CLIENT; i++) {
                // Spread over the municipalities and over their rooms.
                var number = client * EDUCATORS_OF_A_CLIENT + i;
                var code = world.code(number % world.municipalities());
                var room = number * each % world.rooms();
                var one = new Person(new Browser(program.port()), code, World.educator(code, room, 0), room);
                one.stepUp();
                one.signIn();
                one.readVersions();
                mine.add(one);
            }
            people.educators.add(mine);
            var code = world.code(client % world.municipalities());
            var director = new Person(new Browser(program.port()), code, World.key(code, Kind.DIRECTOR, 0), 0);
            director.stepUp();
            director.signIn();
            people.directors.add(director);
            people.newcomers.add(new Newcomer(
                    new Person(new Browser(program.port()), code, World.educator(code, client, 1), client)));
        }
        return people;
    }

    List<Person> of(int client) {
        return educators.get(client);
    }

    Person director(int client) {
        return directors.get(client);
    }

    Newcomer newcomer(int client) {
        return newcomers.get(client);
    }
}
