package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.consent.AskedFamily;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.Disclosures;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One sends while another takes back: never is something open where it went after a withdrawal is committed. */
class WithdrawalRaceTest extends AskedFamily {
    private static final int INTERLEAVINGS = 500;

    @Autowired
    private Disclosures disclosures;

    private final Random random = new Random(500);

    @Test
    void nothing_is_delivered_after_a_committed_withdrawal() throws Exception {
        var sent = 0;
        var stopped = 0;
        try (var people = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < INTERLEAVINGS; round++) {
                var handover = agreed();
                var item = UUID.fromString(handover.item());
                var who = round % 3 == 0 ? camilla : frederik;
                Callable<Integer> send = () -> deliver("/handovers/" + handover.id(), item)
                        .getResponse()
                        .getStatus();
                var pause = random.nextInt(20);
                Callable<Integer> takeBack = () -> {
                    Thread.sleep(pause);
                    return withdraws(who, handover.id()).getResponse().getStatus();
                };
                var answers = people.invokeAll(round % 2 == 0 ? List.of(send, takeBack) : List.of(takeBack, send));
                var delivery = answers.get(round % 2 == 0 ? 0 : 1).get();
                assertThat(answers.get(round % 2 == 0 ? 1 : 0).get()).isEqualTo(303);
                assertThat(delivery).isIn(303, 409);
                nothingIsOpen("round " + round);
                var disclosed = given.value(
                        Long.class,
                        "SELECT count(*) FROM disclosure WHERE item = ? AND withdrawn_at IS NOT NULL",
                        item);
                assertThat(disclosed).isEqualTo(delivery == 303 ? 1L : 0L);
                if (delivery == 303) {
                    sent++;
                } else {
                    stopped++;
                }
            }
        }
        System.out.println("of " + INTERLEAVINGS + " pairs " + sent
                + " were sent before the withdrawal and shut by it, " + stopped + " were stopped by it");
        assertThat(sent).isPositive();
        assertThat(stopped).isPositive();
    }

    private void nothingIsOpen(String when) {
        assertThat(openDisclosures()).as(when).isZero();
    }

    /**
     * A delivery as it would be without holding its request: it has looked, and has not committed yet, when the family takes
     * its yes back. What is asked after every round above must notice it.
     */
    @Test
    void a_delivery_that_does_not_hold_its_request_would_be_caught() throws Exception {
        var handover = agreed();
        var looked = new CountDownLatch(1);
        var takenBack = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(1)) {
            var careless = people.submit(() -> given.in(() -> {
                var opened = disclosures.open(
                        new ConsentRequest.Id(UUID.fromString(handover.id())),
                        List.of(new ConsentItem.Id(UUID.fromString(handover.item()))),
                        mette.employee(),
                        clock.instant(),
                        clock.today());
                looked.countDown();
                Uninterruptibly.await(takenBack);
                return opened;
            }));
            Uninterruptibly.await(looked);
            assertThat(withdraws(frederik, handover.id())).hasStatus(303);
            takenBack.countDown();
            assertThat(careless.get()).isEqualTo(1);
        }
        assertThatThrownBy(() -> nothingIsOpen("careless")).isInstanceOf(AssertionError.class);
    }

    private static final class Uninterruptibly {
        static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private record Agreed(String id, String item) {}

    /** Asked and agreed to, written straight into the database: five hundred times over HTTP would take minutes. */
    private Agreed agreed() {
        var request = UUID.randomUUID();
        var item = UUID.randomUUID();
        given.in(() -> {
            given.jdbc()
                    .sql("""
                    INSERT INTO consent_request (municipality, id, child, from_unit, to_unit, purpose, valid_until, prepared_by,
                        prepared_at, asked_by, asked_at)
                    VALUES (:municipality, :request, :child, :from, :to, 'At tage imod', :until, :by, :now, :by, :now)
                    """)
                    .param("request", request)
                    .param("child", ida)
                    .param("from", myretuen)
                    .param("to", school)
                    .param("until", clock.today().plusMonths(6))
                    .param("by", mette.employee())
                    .param("now", clock.instant())
                    .update();
            given.jdbc()
                    .sql("""
                    INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                        about_child, why, follows, words_hash, added_by, added_at)
                    VALUES (:municipality, :item, :request, :child, 'PARAGRAPH', 1, :from, :today, ARRAY['WORDS'],
                        ARRAY['Ida tegner'], true, 'Til starten', 'ON_CONSENT', repeat('0', 64), :by, :now)
                    """)
                    .param("item", item)
                    .param("request", request)
                    .param("child", ida)
                    .param("from", myretuen)
                    .param("today", clock.today())
                    .param("by", mette.employee())
                    .param("now", clock.instant())
                    .update();
            given.jdbc()
                    .sql("""
                    INSERT INTO handover_step (municipality, handover, number, child, step, by, at)
                    VALUES (:municipality, :request, 1, :child, 'ASK', :by, :now)
                    """)
                    .param("request", request)
                    .param("child", ida)
                    .param("by", mette.employee())
                    .param("now", clock.instant())
                    .update();
            var number = 0;
            for (var parent : List.of(camilla, frederik)) {
                given.jdbc()
                        .sql("""
                        INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, at)
                        VALUES (:municipality, :item, :number, :child, :adult, 'YES', 'PORTAL', :now)
                        """)
                        .param("item", item)
                        .param("number", ++number)
                        .param("child", ida)
                        .param("adult", parent.adult())
                        .param("now", clock.instant())
                        .update();
            }
            return true;
        });
        return new Agreed(request.toString(), item.toString());
    }
}
