package dk.traad.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.Aside;
import dk.traad.platform.db.SealingConnections;
import dk.traad.platform.db.Superuser;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table, its wall and how it is written; what the pages tell it stands in LedgerTest. */
class AccessLogTest extends WebTest {
    private static final Professional ANNA = new Professional(new MunicipalityCode(101), UUID.randomUUID());
    private static final UnitId MYRETUEN = UnitId.random();
    private static final ChildId IDA = ChildId.random();

    @Autowired
    AccessLog log;

    @Autowired
    Aside aside;

    @Autowired
    SealingConnections sealing;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient jdbc;

    private static AuditEntry annaReadsIda() {
        return AuditEntry.of(Actor.of(ANNA, Role.EDUCATOR, MYRETUEN), "READ_CHILD")
                .about(IDA)
                .because("WORKS_IN_GROUP");
    }

    private List<Told> told() {
        return Told.in(sealing, given.municipality());
    }

    private void does(AuditEntry entry) {
        given.in(() -> {
            log.did(entry);
            return true;
        });
    }

    @Test
    void what_is_done_is_told_with_who_in_which_role_where_and_why() {
        does(annaReadsIda());
        assertThat(told()).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo(ANNA.person());
            assertThat(row.actorKind()).isEqualTo("PROFESSIONAL");
            assertThat(row.actorRole()).isEqualTo("EDUCATOR");
            assertThat(row.actorUnit()).isEqualTo(MYRETUEN.value());
            assertThat(row.action()).isEqualTo("READ_CHILD");
            assertThat(row.outcome()).isEqualTo("DONE");
            assertThat(row.child()).isEqualTo(IDA.value());
            assertThat(row.relation()).isEqualTo("WORKS_IN_GROUP");
            assertThat(row.audience()).isEqualTo("FAMILY");
        });
    }

    @Test
    void the_same_thing_twice_in_one_transaction_is_told_once() {
        given.in(() -> {
            log.did(annaReadsIda());
            log.did(annaReadsIda());
            log.did(AuditEntry.of(
                            Actor.of(new Parent(new MunicipalityCode(101), UUID.randomUUID()), null, null),
                            "READ_CHILD")
                    .about(IDA));
            return true;
        });
        assertThat(told()).hasSize(2);
    }

    @Test
    void what_is_undone_is_told_as_failed_and_kept_from_the_family() {
        assertThatThrownBy(() -> given.in(() -> {
                    log.did(annaReadsIda());
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(told()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo("FAILED");
            assertThat(row.audience()).isEqualTo("STAFF");
        });
    }

    @Test
    void what_was_refused_is_told_although_its_transaction_is_undone() {
        assertThatThrownBy(() -> given.in(() -> {
            log.denied(annaReadsIda());
            throw new dk.traad.kernel.NotFound();
        }));
        assertThat(told()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo("DENIED");
            assertThat(row.audience()).isEqualTo("STAFF");
        });
    }

    @Test
    void when_the_separate_connections_are_busy_a_refusal_waits_a_moment_and_no_longer() throws InterruptedException {
        var release = new CountDownLatch(1);
        for (var connection = 0; connection < 2; connection++) {
            aside.write(other -> await(release));
        }
        var begun = System.nanoTime();
        log.denied(annaReadsIda());
        var millis = (System.nanoTime() - begun) / 1_000_000;
        release.countDown();
        assertThat(millis).isLessThan(400);
    }

    private static void await(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_row_of_a_month_nobody_prepared_lies_in_a_part_of_its_own() {
        clock.set(LocalDate.of(2031, 5, 3));
        does(annaReadsIda());
        assertThat(new Superuser(program)
                        .list(
                                String.class,
                                "SELECT DISTINCT tableoid::regclass::text FROM audit WHERE municipality = ?",
                                given.municipality().value()))
                .containsExactly("audit_2031_05");
    }

    @Test
    void a_row_waits_while_the_part_of_its_month_is_being_made() throws InterruptedException {
        clock.set(LocalDate.of(2032, 5, 3));
        var isBeingMade = new CountDownLatch(1);
        var otherNode = Thread.ofPlatform()
                .start(() -> new Superuser(program).onlyAsking(superuser -> {
                    superuser.execute("SELECT audit_month('2032-05-01')");
                    isBeingMade.countDown();
                    superuser.execute("SELECT pg_sleep(1)");
                    superuser.execute("COMMIT");
                }));
        await(isBeingMade);
        does(annaReadsIda());
        otherNode.join();
        assertThat(new Superuser(program)
                        .list(
                                String.class,
                                "SELECT DISTINCT tableoid::regclass::text FROM audit WHERE municipality = ?",
                                given.municipality().value()))
                .containsExactly("audit_2032_05");
    }

    @Test
    void the_application_adds_to_the_log_and_can_neither_read_nor_change_nor_empty_it() {
        does(annaReadsIda());
        for (var table : List.of("audit", "audit_2026_11", "audit_other", "audit_seal")) {
            for (var attempt : List.of("SELECT count(*) FROM ", "DELETE FROM ", "TRUNCATE ")) {
                refused(attempt + table);
            }
        }
        refused("UPDATE audit SET action = 'NOTHING'");
        refused("UPDATE audit_seal SET row_count = 1");
        refused("INSERT INTO audit_seal SELECT FROM audit_seal");
        refused("DROP TABLE audit_2026_11");
        refused("ALTER TABLE audit DISABLE TRIGGER ALL");
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> given.in(() -> {
                    jdbc.sql(statement).update();
                    return true;
                }))
                .as(statement)
                .rootCause()
                .satisfies(cause -> assertThat(((java.sql.SQLException) cause).getSQLState())
                        .isEqualTo("42501"));
    }

    @Test
    void no_role_of_the_program_changes_or_empties_what_is_written() {
        does(annaReadsIda());
        var superuser = new Superuser(program);
        var rows = "SELECT count(*) FROM audit";
        var before = superuser.list(Long.class, rows);
        for (var role : List.of("traad_app", "traad_sealer", "traad_migrator", "traad_owner")) {
            for (var table : List.of("audit", "audit_2026_11", "audit_other", "audit_seal")) {
                var column = table.equals("audit_seal") ? "row_count = 1" : "action = 'NOTHING'";
                for (var attempt : List.of("UPDATE " + table + " SET " + column, "DELETE FROM " + table)) {
                    touchesNothing(superuser, role, attempt);
                }
                assertThatThrownBy(() -> superuser.execute("SET LOCAL ROLE " + role, "TRUNCATE " + table))
                        .as(role + ": TRUNCATE " + table)
                        .isInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(superuser.list(Long.class, rows)).isEqualTo(before);
    }

    /** Refused; or, for whoever owns the tables and has no context, without a row to touch. */
    private static void touchesNothing(Superuser superuser, String role, String attempt) {
        var counted = "DO $$ DECLARE touched int; BEGIN %s; GET DIAGNOSTICS touched = ROW_COUNT;"
                + " IF touched > 0 THEN RAISE EXCEPTION 'TOUCHED %%', touched; END IF; END $$";
        try {
            superuser.execute("SET LOCAL ROLE " + role, counted.formatted(attempt));
        } catch (IllegalStateException refused) {
            assertThat(refused).as(role + ": " + attempt).hasStackTraceContaining("ERROR");
            assertThat(String.valueOf(refused.getCause())).doesNotContain("TOUCHED");
        }
    }

    @Test
    void even_a_superuser_has_to_switch_the_triggers_off_before_anything_is_changed() {
        does(annaReadsIda());
        var superuser = new Superuser(program);
        for (var attempt : List.of(
                "UPDATE audit SET action = 'NOTHING'",
                "DELETE FROM audit",
                "TRUNCATE audit",
                "TRUNCATE audit_2026_11",
                "TRUNCATE audit_seal")) {
            assertThatThrownBy(() -> superuser.execute(attempt))
                    .as(attempt)
                    .hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    void nothing_but_words_of_ours_fits_into_its_columns() {
        var who = Actor.of(ANNA, Role.EDUCATOR, MYRETUEN);
        for (var free : List.of("Ida Prøve", "010190-1234", "read child")) {
            assertThatThrownBy(() -> does(AuditEntry.of(who, free))).isInstanceOf(dk.traad.kernel.Unavailable.class);
            assertThatThrownBy(() -> does(annaReadsIda().because(free)))
                    .isInstanceOf(dk.traad.kernel.Unavailable.class);
        }
    }
}
