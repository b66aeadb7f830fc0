package dk.traad.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.platform.db.Superuser;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is written down of who stands to whom is what the facts say, whatever is done to them and by how many at once. */
class WrittenRelationsTest extends WebTest {
    private static final int CHANGES = 200;

    private static final UUID NEW_PLACE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final String MOVED = """
            UPDATE %s SET unit = '%s', unit_group = NULL, from_on = '2020-01-01', to_on = NULL
            WHERE municipality = %s AND id = '%s'
            """;

    /** Of each table of facts, what a relation reads of it. */
    private static final List<String> FACTS = List.of(
            "placement child unit unit_group from_on to_on",
            "employment employee unit unit_group role from_on to_on",
            "health_visitor_assignment child employee from_on to_on",
            "continuity_professional child employee from_on to_on",
            "coordinator child employee from_on to_on",
            "coordination_request child employee asked_at answer",
            "referral child to_unit accepted_by accepted_at closed_at opened_at",
            "disclosure child to_unit from_on expires_on",
            "break_glass child employee unit role begun_at until_at",
            "stand_in child employee instead_of unit_group from_on to_on",
            "unit_group unit",
            "employee ended_on");

    @Autowired
    ApplicationContext program;

    @Autowired
    LookThroughRelations lookThroughRelations;

    private Superuser superuser;
    private final Random random = new Random(11);

    @BeforeEach
    void twoWorldsWithTheSameKeys() {
        superuser = new Superuser(program);
        for (var i = 0; i < 2; i++) {
            aMunicipalityOfItsOwn();
            var municipality = given.municipality().value();
            superuser.tamper(new WholeWorld(random, new Random(0), municipality, clock.instant(), false).statements());
        }
    }

    @Test
    void whatever_is_changed_in_the_facts_is_written_down() {
        var done = 0;
        for (var i = 0; i < CHANGES; i++) {
            var changes = random.ints(1 + random.nextInt(3))
                    .mapToObj(unused -> change())
                    .toList();
            if (isDone(changes)) {
                done++;
                assertThat(differences()).as(String.join(";\n", changes)).isEmpty();
            }
        }
        assertThat(done).isGreaterThan(CHANGES / 3);
    }

    @Test
    void all_at_once_is_written_down_too() {
        superuser.tamper("UPDATE placement SET to_on = from_on + 3", "UPDATE employment SET to_on = NULL");
        assertThat(differences()).isEmpty();
        superuser.tamper("DELETE FROM placement");
        assertThat(differences()).isEmpty();
    }

    @Test
    void two_who_make_a_relation_only_together_are_reckoned_one_after_the_other() throws SQLException {
        var strangers = superuser
                .list(String.class, """
                        SELECT p.id || ' ' || e.id
                        FROM placement p
                        JOIN employment e ON e.municipality = p.municipality AND e.last_on IS NULL
                        WHERE p.municipality = ? AND NOT EXISTS (
                            SELECT FROM unwalled.relation r WHERE r.child = p.child AND r.employee = e.employee)
                        LIMIT 1
                        """, given.municipality().value())
                .getFirst()
                .split(" ");
        try (var first = superuser.begin();
                var second = superuser.begin()) {
            change(first, MOVED.formatted("placement", NEW_PLACE, given.municipality(), strangers[0]));
            change(second, MOVED.formatted("employment", NEW_PLACE, given.municipality(), strangers[1]));
            change(second, "UPDATE employment SET role = 'LEADER' WHERE unit = '" + NEW_PLACE + "'");
            // It has reckoned what it sees, and has not ended.
            change(first, "SET CONSTRAINTS ALL IMMEDIATE");
            var ended = CompletableFuture.runAsync(() -> commit(second));
            assertThat(isWaiting()).isTrue();
            first.commit();
            ended.join();
        }
        assertThat(differences()).isEmpty();
        assertThat(superuser.list(String.class, "SELECT relation FROM unwalled.relation WHERE unit = ?", NEW_PLACE))
                .contains("LEADS_UNIT");
    }

    @Test
    void a_roster_that_is_under_way_keeps_nobody_waiting() throws SQLException {
        try (var delivery = superuser.begin()) {
            change(delivery, "SELECT pg_advisory_xact_lock(7206, " + given.municipality() + ")");
            superuser.tamper("SET LOCAL lock_timeout = '5s'", "UPDATE placement SET to_on = from_on + 1");
        }
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_was_written_by_another_hand_is_found_and_mended_in_the_night() {
        assertThat(lookThroughRelations.lookThroughAll()).isZero();
        superuser.tamper("""
                UPDATE unwalled.relation SET read_to_on = NULL
                WHERE ctid IN (SELECT ctid FROM unwalled.relation WHERE read_to_on IS NOT NULL LIMIT 2)
                """);
        assertThat(differences()).isNotEmpty();
        assertThat(lookThroughRelations.lookThroughAll()).isEqualTo(4);
        assertThat(differences()).isEmpty();
    }

    /** One fact loses or moves one of its parts, or is gone. */
    private String change() {
        var words = FACTS.get(random.nextInt(FACTS.size())).split(" ");
        var table = words[0];
        var one = " WHERE (municipality, id) = (SELECT municipality, id FROM %s ORDER BY md5(id::text || '%d') LIMIT 1)"
                .formatted(table, random.nextInt());
        if (random.nextInt(6) == 0 && !table.equals("employee")) {
            return "DELETE FROM " + table + one;
        }
        var column = words[1 + random.nextInt(words.length - 1)];
        var other = random.nextInt(4) == 0
                ? "NULL"
                : "(SELECT %1$s FROM %2$s ORDER BY md5(id::text || '%3$d') LIMIT 1)"
                        .formatted(column, table, random.nextInt());
        return "UPDATE " + table + " SET " + column + " = " + other + one;
    }

    /** Not when a table itself refuses what chance would have of it. */
    private boolean isDone(List<String> changes) {
        try {
            superuser.tamper(changes.toArray(String[]::new));
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private List<String> differences() {
        return superuser.list(String.class, """
                SELECT 'written and not so: ' || r FROM (
                    SELECT * FROM unwalled.relation EXCEPT ALL SELECT DISTINCT * FROM unwalled.close_relation) r
                UNION ALL
                SELECT 'so and not written: ' || r FROM (
                    SELECT DISTINCT * FROM unwalled.close_relation EXCEPT ALL SELECT * FROM unwalled.relation) r
                UNION ALL
                SELECT 'left behind: ' || c FROM unwalled.changed_fact c
                """);
    }

    private static void change(Connection connection, String statement) throws SQLException {
        try (var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean isWaiting() {
        for (var i = 0; i < 200; i++) {
            if (!superuser
                    .list(Integer.class, "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    .isEmpty()) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return false;
    }
}
