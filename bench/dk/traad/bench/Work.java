package dk.traad.bench;

import java.io.IOException;
import java.util.Random;

/** What somebody does with the program, and what the floor does for the same question. */
enum Work {
    CHILD("child's page", 0.35),
    SAVE("save one own assessment", 0.35),
    GROUP("group screen of 25", 0.35),
    FIGURES("municipality figures", 1.0),
    SIGN_IN("sign in, to the desk", 0);

    final String words;
    /** The least share of the floor; 0 where there is no floor. */
    final double bar;

    Work(String words, double bar) {
        this.words = words;
        this.bar = bar;
    }

    /** One piece of work of one client. */
    interface Piece {
        /** What comes before it and is not measured. */
        default void prepare() throws IOException {}

        void once() throws IOException;
    }

    boolean hasFloor() {
        return bar > 0;
    }

    Piece inProgram(People people, int client) {
        var mine = people.of(client);
        var chance = new Random(client);
        return switch (this) {
            case CHILD ->
                () -> {
                    var one = mine.get(chance.nextInt(mine.size()));
                    one.expect(one.browser().get("/children/" + one.child(chance.nextInt(World.ROOM))));
                };
            case SAVE ->
                () -> {
                    var one = mine.get(chance.nextInt(mine.size()));
                    one.save(chance.nextInt(World.ROOM));
                };
            case GROUP ->
                () -> {
                    var one = mine.get(chance.nextInt(mine.size()));
                    one.expect(one.browser().get("/groups/" + one.group() + "/assessments/" + one.campaign()));
                };
            case FIGURES ->
                () -> {
                    var director = people.director(client);
                    director.expect(director.browser().get("/figures"));
                };
            case SIGN_IN -> people.newcomer(client);
        };
    }

    Piece inFloor(Server floor, People people, int client) {
        var browser = new Browser(floor.port());
        var mine = people.of(client);
        var chance = new Random(client);
        return () -> {
            var one = mine.get(chance.nextInt(mine.size()));
            var municipality = "m=" + one.code();
            var child = chance.nextInt(World.ROOM);
            var answer = switch (this) {
                case CHILD -> browser.get("/child?" + municipality + "&child=" + one.child(child));
                case SAVE ->
                    browser.post(
                            "/save",
                            municipality + "&assessment=" + one.assessment(child) + "&employee=" + one.colleague()
                                    + "&words=Er+nysgerrig+" + chance.nextInt(1_000_000),
                            "");
                case GROUP ->
                    browser.get("/group?" + municipality + "&group=" + one.group() + "&campaign=" + one.campaign()
                            + "&employee=" + one.id());
                case FIGURES -> browser.get("/figures?" + municipality + "&campaign=" + World.campaign(one.code(), 1));
                case SIGN_IN -> throw new IllegalStateException("the floor knows nobody");
            };
            if (answer.status() != 200) {
                throw new IOException("the floor answered " + answer.status());
            }
        };
    }
}
