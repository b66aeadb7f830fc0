package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One child in twenty has a plan under way, with a goal, two actions and a follow-up that is booked. */
final class LoadingHelp {
    static final List<Part> PARTS = List.of(
            new Part(
                    "focus_point",
                    "municipality, id, child, sector, unit, unit_group, owner, state, title, attention, purpose,"
                            + " surroundings, noticed_on, invited_on, dialogue_on, created_by, created_at",
                    0.05,
                    LoadingHelp::focusPoints),
            new Part(
                    "support_plan",
                    "municipality, id, focus_point, child, version, strengths, child_view, family_view, starts_on,"
                            + " counts_from, made_by, made_at, approved_by, approved_at, agreed",
                    0.05,
                    LoadingHelp::plans),
            new Part(
                    "plan_goal",
                    "municipality, plan, id, child, ordinal, kind, words, family_words, signs",
                    0.05,
                    LoadingHelp::goals),
            new Part(
                    "plan_action",
                    "municipality, plan, id, goal, child, ordinal, words, first_step, responsible_employee",
                    0.1,
                    LoadingHelp::actions),
            new Part(
                    "follow_up",
                    "municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at, minutes, place,"
                            + " booked_by, booked_at",
                    0.05,
                    LoadingHelp::followUps));
    private static final int EACH = 20;
    private static final int DAYS_UNDER_WAY = 30;
    private static final int ACTIONS = 2;

    private LoadingHelp() {}

    private static UUID keeper(Loading in, int child) {
        return in.educator(child / World.ROOM, 0);
    }

    private static LocalDate begun(Loading in) {
        return in.today().minusDays(DAYS_UNDER_WAY);
    }

    private static void focusPoints(Loading in, Rows rows) throws SQLException {
        var talked = begun(in).minusDays(6);
        for (var child = 0; child < in.world().childrenEach(); child += EACH) {
            var room = child / World.ROOM;
            rows.add(
                    in.code(),
                    in.key(Kind.FOCUS_POINT, child / EACH),
                    in.child(child),
                    "DAYCARE",
                    in.unitOf(room),
                    in.room(room),
                    keeper(in, child),
                    "ACTIVE",
                    "Med i legen",
                    "Står ofte ved siden af, når de andre begynder en leg.",
                    "Så det bliver lettere at være med og sjovere at komme.",
                    "En voksen sætter legen i gang og bliver lidt.",
                    talked.minusDays(9),
                    talked.minusDays(7),
                    talked,
                    keeper(in, child),
                    Loading.at(talked));
        }
    }

    private static void plans(Loading in, Rows rows) throws SQLException {
        var begun = begun(in);
        for (var child = 0; child < in.world().childrenEach(); child += EACH) {
            rows.add(
                    in.code(),
                    in.key(Kind.PLAN, child / EACH),
                    in.key(Kind.FOCUS_POINT, child / EACH),
                    in.child(child),
                    1,
                    "Ved meget om dyr og fortæller gerne om dem.",
                    "Vil gerne lege med de store.",
                    "Hjemme leger hun længe med sin fætter.",
                    begun,
                    begun,
                    keeper(in, child),
                    Loading.at(begun),
                    keeper(in, child),
                    Loading.at(begun),
                    "AT_THE_TABLE");
        }
    }

    private static void goals(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child += EACH) {
            rows.add(
                    in.code(),
                    in.key(Kind.PLAN, child / EACH),
                    in.key(Kind.GOAL, child / EACH),
                    in.child(child),
                    1,
                    "COMMUNITY",
                    "Er med i en leg hver dag",
                    "Har nogen at lege med",
                    "Siger ja, når nogen spørger");
        }
    }

    private static void actions(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child += EACH) {
            for (var action = 0; action < ACTIONS; action++) {
                rows.add(
                        in.code(),
                        in.key(Kind.PLAN, child / EACH),
                        in.key(Kind.ACTION, (long) (child / EACH) * ACTIONS + action),
                        in.key(Kind.GOAL, child / EACH),
                        in.child(child),
                        action + 1,
                        action == 0 ? "En voksen er tæt på i frileg" : "Lille legegruppe tirsdag",
                        "Aftale hvem",
                        in.educator(child / World.ROOM, action));
            }
        }
    }

    private static void followUps(Loading in, Rows rows) throws SQLException {
        var due = begun(in).plusDays(80);
        for (var child = 0; child < in.world().childrenEach(); child += EACH) {
            rows.add(
                    in.code(),
                    in.key(Kind.FOLLOW_UP, child / EACH),
                    in.key(Kind.FOCUS_POINT, child / EACH),
                    in.key(Kind.PLAN, child / EACH),
                    in.child(child),
                    1,
                    "BOOKED",
                    due,
                    Loading.at(due),
                    45,
                    "WITH_US",
                    keeper(in, child),
                    Loading.at(begun(in)));
        }
    }
}
