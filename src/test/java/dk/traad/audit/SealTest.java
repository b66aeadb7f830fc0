package dk.traad.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.Settings;
import dk.traad.platform.command.Command.Unusable;
import dk.traad.platform.db.SealingConnections;
import dk.traad.platform.db.Superuser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The chain of seals, and that nothing taken from it, added to it or changed in it goes unseen. */
class SealTest extends WebTest {
    @Autowired
    AccessLog log;

    @Autowired
    SealLog sealing;

    @Autowired
    Anchors anchors;

    @Autowired
    AuditCommand command;

    @Autowired
    SealingConnections connections;

    @Autowired
    Settings settings;

    @Autowired
    ApplicationContext program;

    private Superuser superuser;
    private int exit;

    @BeforeEach
    void somebodyWithEveryRight() {
        superuser = new Superuser(program);
    }

    /** Look-ups in transactions of five rows each. */
    private void lookUps(int rows) {
        var anna = Actor.of(new Professional(given.municipality(), UUID.randomUUID()), Role.EDUCATOR, UnitId.random());
        for (var at = 0; at < rows; at += 5) {
            given.in(() -> {
                for (var child = 0; child < 5; child++) {
                    log.did(AuditEntry.of(anna, "READ_CHILD")
                            .about(ChildId.random())
                            .because("WORKS_IN_GROUP"));
                }
                return true;
            });
        }
    }

    private void sealedLookUps(int seals, int rowsInEach) {
        for (var seal = 0; seal < seals; seal++) {
            lookUps(rowsInEach);
            sealing.seal();
        }
    }

    private String verify(String... more) {
        var words = new ArrayList<>(
                List.of("verify", "--municipality", given.municipality().toString()));
        words.addAll(List.of(more));
        var result = new ByteArrayOutputStream();
        exit = command.run(words, new PrintStream(result, true, StandardCharsets.UTF_8));
        return result.toString(StandardCharsets.UTF_8);
    }

    private String here(String sql) {
        return sql.replace(":here", given.municipality().toString());
    }

    @Test
    void a_log_nobody_touched_is_sound() {
        sealedLookUps(3, 20);
        assertThat(verify())
                .contains("60 rows in 3 seals, as they were written")
                .contains("Sound: 60 rows");
        assertThat(exit).isZero();
    }

    @Test
    void sealing_again_seals_nothing_twice() {
        lookUps(10);
        sealing.seal();
        sealing.seal();
        assertThat(verify()).contains("10 rows in 1 seals");
    }

    @Test
    void one_byte_changed_is_found_in_the_first_seal_it_is_in() {
        sealedLookUps(4, 10);
        superuser.tamper(here("""
                UPDATE audit SET relation = 'WORKS_IN_GROUQ'
                WHERE id = (SELECT id FROM audit WHERE municipality = :here ORDER BY transaction_id, id OFFSET 15 LIMIT 1)
                """));
        assertThat(verify()).contains("seal 2 does not fit its rows").contains("NOT sound");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void the_first_bad_seal_is_named_first_and_only_in_its_own_municipality() {
        sealedLookUps(5, 10);
        var there = given;
        superuser.tamper(here("""
                UPDATE audit a SET relation = 'WORKS_IN_GROUQ'
                FROM audit_seal s
                WHERE a.municipality = :here AND s.municipality = :here AND s.number IN (2, 4)
                    AND a.transaction_id >= s.from_transaction AND a.transaction_id < s.to_transaction
                """));
        aMunicipalityOfItsOwn();
        sealedLookUps(1, 10);
        assertThat(verify())
                .contains("10 rows in 1 seals, as they were written")
                .doesNotContain("NOT sound");
        assertThat(exit).isZero();
        given = there;
        assertThat(verify()).containsSubsequence("seal 2 does not fit its rows", "1 more like it after that");
        assertThat(exit).isEqualTo(1);
        assertThat(verify("--from", "2020-01-01")).contains("seal 2 does not fit its rows");
        assertThat(exit).isEqualTo(1);
        assertThat(verify("--from", "2999-01-01")).contains("Sound");
        assertThat(exit).isZero();
    }

    @Test
    void without_a_municipality_all_of_them_are_looked_at() {
        sealedLookUps(2, 10);
        superuser.tamper(here("DELETE FROM audit WHERE municipality = :here"));
        var result = new ByteArrayOutputStream();
        var code = command.run(List.of("verify"), new PrintStream(result, true, StandardCharsets.UTF_8));
        assertThat(result.toString(StandardCharsets.UTF_8))
                .contains(given.municipality() + ": seal 1 held 10 rows and there are 0: 10 missing");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void a_row_that_is_gone_and_a_row_that_was_slipped_in_are_counted() {
        sealedLookUps(2, 10);
        superuser.tamper(here("""
                DELETE FROM audit
                WHERE id = (SELECT id FROM audit WHERE municipality = :here ORDER BY transaction_id, id LIMIT 1)
                """));
        assertThat(verify()).contains("seal 1 held 10 rows and there are 9: 1 missing");
        superuser.tamper(here("""
                INSERT INTO audit (municipality, id, at, written_at, transaction_id, actor_kind, action, outcome, changing,
                    request, audience)
                SELECT municipality, gen_random_uuid(), at, written_at, transaction_id, 'PROGRAM', 'READ_CHILD', 'DONE',
                    false, request, 'NONE'
                FROM (SELECT * FROM audit WHERE municipality = :here ORDER BY transaction_id LIMIT 2) two
                """));
        assertThat(verify()).contains("seal 1 held 10 rows and there are 11: 1 extra");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void a_thousand_rows_removed_together_with_their_seals_are_missed() {
        sealedLookUps(15, 100);
        anchors.keepNewest();
        superuser.tamper(here("""
                DELETE FROM audit WHERE municipality = :here AND transaction_id >= (
                    SELECT from_transaction FROM audit_seal WHERE municipality = :here AND number = 6)
                """), here("DELETE FROM audit_seal WHERE municipality = :here AND number > 5"));
        assertThat(verify()).contains("500 rows in 5 seals").contains("names seal 15, which is gone");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void rows_removed_from_the_middle_with_their_seals_break_the_chain() {
        sealedLookUps(4, 10);
        superuser.tamper(here("""
                DELETE FROM audit WHERE municipality = :here AND transaction_id IN (
                    SELECT a.transaction_id FROM audit a
                    JOIN audit_seal s ON s.municipality = a.municipality AND s.number = 2
                        AND a.transaction_id >= s.from_transaction AND a.transaction_id < s.to_transaction
                    WHERE a.municipality = :here)
                """), here("DELETE FROM audit_seal WHERE municipality = :here AND number = 2"));
        assertThat(verify()).contains("seal 3 follows seal 1: 1 seals between them are missing");
    }

    @Test
    void a_seal_forged_over_changed_rows_does_not_fit_the_signed_head() {
        sealedLookUps(1, 10);
        anchors.append();
        superuser.tamper(
                here("UPDATE audit SET action = 'READ_LESS' WHERE municipality = :here"),
                here("DELETE FROM audit_seal WHERE municipality = :here"));
        connections.inTransaction(jdbc -> {
            var here = given.municipality().value();
            var moment = new Seals(jdbc).present();
            var draft = new Seal(here, 1, moment.now(), 0, moment.closedBelow(), 10, new byte[32], new byte[32]);
            var digest = draft.digest();
            try (var rows = AuditText.read(jdbc, here, 0, Long.MAX_VALUE)) {
                rows.forEach(row -> digest.row(row.text()));
            }
            new Seals(jdbc)
                    .add(new Seal(here, 1, draft.sealedAt(), 0, draft.to(), 10, draft.previous(), digest.hash()));
            return true;
        });
        assertThat(verify())
                .contains("10 rows in 1 seals")
                .contains("does not fit seal 1")
                .contains("NOT sound");
    }

    @Test
    void an_anchor_nobody_here_signed_is_told() throws IOException {
        sealedLookUps(1, 10);
        anchors.append();
        var file = settings.data().resolve("anchors/" + given.municipality() + ".txt");
        Files.writeString(file, Files.readString(file).replaceFirst(" 1 ", " 2 "));
        assertThat(verify()).contains("not signed by this installation");
        Files.writeString(file, "something else\n");
        assertThat(verify()).contains("not signed by this installation");
    }

    @Test
    void a_clock_that_went_backwards_is_told() {
        sealedLookUps(3, 5);
        superuser.tamper(here("""
                UPDATE audit_seal SET sealed_at = sealed_at - INTERVAL '1 hour' WHERE municipality = :here AND number = 2
                """));
        assertThat(verify()).contains("seal 2").contains("the clock went backwards");
    }

    @Test
    void rows_that_wait_more_than_a_minute_for_their_seal_are_told() {
        lookUps(5);
        superuser.tamper(
                here("UPDATE audit SET written_at = written_at - INTERVAL '2 minutes' WHERE municipality = :here"));
        // Somebody is there to seal them, and does not.
        String found = connections.inTransaction(atWork ->
                java.util.concurrent.CompletableFuture.supplyAsync(this::verify).join());
        assertThat(found).contains("5 rows are not sealed");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void a_row_slipped_in_between_before_anything_was_sealed_is_in_no_seal() {
        lookUps(5);
        var before = superuser.list(String.class, here("""
                SELECT transaction_id::text FROM audit WHERE municipality = :here LIMIT 1
                """)).getFirst();
        sealing.seal();
        lookUps(5);
        sealing.seal();
        superuser.tamper("""
                INSERT INTO audit (municipality, id, at, transaction_id, actor_kind, action, outcome, changing, request,
                    audience)
                SELECT municipality, gen_random_uuid(), now(), '%s'::xid8, 'PROGRAM', 'READ_CHILD', 'DONE', false,
                    gen_random_uuid(), 'NONE'
                FROM audit WHERE municipality = %s LIMIT 1
                """.formatted(before, given.municipality()));
        assertThat(verify()).contains("NOT sound").contains("seal 1");
    }

    @Test
    void only_transactions_that_have_ended_are_sealed_whatever_order_they_end_in() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var slow = Thread.ofPlatform()
                .start(() -> given.in(() -> {
                    given.jdbc()
                            .sql("SELECT pg_current_xact_id()")
                            .query((row, number) -> true)
                            .single();
                    log.did(AuditEntry.of(Actor.program(), "SLOW_WORK"));
                    begun.countDown();
                    await(end);
                    return true;
                }));
        begun.await();
        lookUps(5);
        sealing.seal();
        assertThat(verify()).contains("0 rows in 0 seals");
        end.countDown();
        slow.join();
        sealing.seal();
        assertThat(verify()).contains("6 rows in 1 seals, as they were written");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void from_a_day_on_only_what_was_sealed_since_is_looked_at() {
        sealedLookUps(2, 10);
        assertThat(verify("--from", "2020-01-01")).contains("20 rows in 2 seals, as they were written");
        assertThat(verify("--from", "2999-01-01")).contains("0 rows in 0 seals");
        assertThat(exit).isZero();
    }

    @Test
    void words_that_make_no_sense_are_answered_in_one_line() {
        for (var words : List.of(
                List.<String>of(),
                List.of("check"),
                List.of("verify", "--municipality"),
                List.of("verify", "--municipality", "99"),
                List.of("verify", "--municipality", "1000"),
                List.of("verify", "--from", "yesterday"),
                List.of("verify", "now"))) {
            assertThatThrownBy(() -> command.run(words, new PrintStream(new ByteArrayOutputStream())))
                    .as(words.toString())
                    .isInstanceOf(Unusable.class)
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void a_municipality_that_is_not_here_is_answered_with_those_that_are() {
        assertThatThrownBy(() -> command.run(
                        List.of("verify", "--municipality", "999"), new PrintStream(new ByteArrayOutputStream())))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(given.municipality().toString());
    }
}
