package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** One child in twenty has a plan under way, with a goal, two actions and a follow-up that is booked. */
record LoadingHelp(Bulk bulk, World world, int code, LocalDate today) {
    private static final int EACH = 20;
    private static final int DAYS_UNDER_WAY = 30;
    private static final int ACTIONS = 2;

    void fill() throws SQLException {
        focusPoints();
        plans();
        goals();
        actions();
        followUps();
    }

    private int plans(int child) {
        return child / EACH;
    }

    private UUID key(Kind kind, long number) {
        return World.key(code, kind, number);
    }

    private UUID keeper(int child) {
        return World.educator(code, child / World.ROOM, 0);
    }

    private UUID child(int child) {
        return key(Kind.CHILD, child);
    }

    private String at(LocalDate day) {
        return day + " 09:00:00+01";
    }

    private LocalDate begun() {
        return today.minusDays(DAYS_UNDER_WAY);
    }

    private void focusPoints() throws SQLException {
        try (var rows = bulk.rows("focus_point (municipality, id, child, sector, unit, unit_group, owner, state, title,"
                + " attention, purpose, surroundings, noticed_on, invited_on, dialogue_on, created_by, created_at)")) {
            for (var child = 0; child < world.childrenEach(); child += EACH) {
                var room = child / World.ROOM;
                var talked = begun().minusDays(6);
                rows.add(
                        code,
                        key(Kind.FOCUS_POINT, plans(child)),
                        child(child),
                        "DAYCARE",
                        key(Kind.UNIT, room / World.ROOMS_OF_A_UNIT),
                        key(Kind.ROOM, room),
                        keeper(child),
                        "ACTIVE",
                        "Med i legen",
                        "Står ofte ved siden af, når de andre begynder en leg.",
                        "Så det bliver lettere at være med og sjovere at komme.",
                        "En voksen sætter legen i gang og bliver lidt.",
                        talked.minusDays(9),
                        talked.minusDays(7),
                        talked,
                        keeper(child),
                        at(talked));
            }
        }
    }

    private void plans() throws SQLException {
        try (var rows = bulk.rows("support_plan (municipality, id, focus_point, child, version, strengths, child_view,"
                + " family_view, starts_on, counts_from, made_by, made_at, approved_by, approved_at, agreed)")) {
            for (var child = 0; child < world.childrenEach(); child += EACH) {
                rows.add(
                        code,
                        key(Kind.PLAN, plans(child)),
                        key(Kind.FOCUS_POINT, plans(child)),
                        child(child),
                        1,
                        "Ved meget om dyr og fortæller gerne om dem.",
                        "Vil gerne lege med de store.",
                        "Hjemme leger hun længe med sin fætter.",
                        begun(),
                        begun(),
                        keeper(child),
                        at(begun()),
                        keeper(child),
                        at(begun()),
                        "AT_THE_TABLE");
            }
        }
    }

    private void goals() throws SQLException {
        try (var rows =
                bulk.rows("plan_goal (municipality, plan, id, child, ordinal, kind, words, family_words, signs)")) {
            for (var child = 0; child < world.childrenEach(); child += EACH) {
                rows.add(
                        code,
                        key(Kind.PLAN, plans(child)),
                        key(Kind.GOAL, plans(child)),
                        child(child),
                        1,
                        "COMMUNITY",
                        "Er med i en leg hver dag",
                        "Har nogen at lege med",
                        "Siger ja, når nogen spørger");
            }
        }
    }

    private void actions() throws SQLException {
        try (var rows = bulk.rows("plan_action (municipality, plan, id, goal, child, ordinal, words, first_step,"
                + " responsible_employee)")) {
            for (var child = 0; child < world.childrenEach(); child += EACH) {
                for (var action = 0; action < ACTIONS; action++) {
                    rows.add(
                            code,
                            key(Kind.PLAN, plans(child)),
                            key(Kind.ACTION, (long) plans(child) * ACTIONS + action),
                            key(Kind.GOAL, plans(child)),
                            child(child),
                            action + 1,
                            action == 0 ? "En voksen er tæt på i frileg" : "Lille legegruppe tirsdag",
                            "Aftale hvem",
                            World.educator(code, child / World.ROOM, action));
                }
            }
        }
    }

    private void followUps() throws SQLException {
        try (var rows = bulk.rows("follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on,"
                + " meets_at, minutes, place, booked_by, booked_at)")) {
            for (var child = 0; child < world.childrenEach(); child += EACH) {
                var due = begun().plusDays(80);
                rows.add(
                        code,
                        key(Kind.FOLLOW_UP, plans(child)),
                        key(Kind.FOCUS_POINT, plans(child)),
                        key(Kind.PLAN, plans(child)),
                        child(child),
                        1,
                        "BOOKED",
                        due,
                        at(due),
                        45,
                        "WITH_US",
                        keeper(child),
                        at(begun()));
            }
        }
    }
}
