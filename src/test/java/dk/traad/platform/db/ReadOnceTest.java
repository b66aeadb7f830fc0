package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the door has read is kept for its transaction, and not a moment longer than it is true there. */
class ReadOnceTest extends WebTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Access access;

    private final AtomicInteger readings = new AtomicInteger();
    private GivenRelations relations;
    private Professional mette;
    private Professional bo;
    private ChildId aya;

    private record Question(String words) {}

    @BeforeEach
    void two_rooms() {
        relations = new GivenRelations(given, clock);
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        bo = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        aya = given.child("Aya", red);
    }

    @Test
    void the_same_question_is_read_once_in_a_transaction_and_anew_in_the_next() {
        inTransactionOf(mette, () -> {
            ask();
            ask();
        });
        assertThat(readings).hasValue(1);
        inTransactionOf(mette, this::ask);
        assertThat(readings).hasValue(2);
    }

    @Test
    void without_a_transaction_nothing_is_kept() {
        ask();
        ask();
        assertThat(readings).hasValue(2);
    }

    @Test
    void another_person_and_another_transaction_within_it_ask_for_themselves() {
        inTransactionOf(mette, () -> {
            ask();
            Context.of(bo).run(this::ask);
            var inner = new TransactionTemplate(transactions);
            inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            inner.executeWithoutResult(unused -> ask());
            ask();
        });
        assertThat(readings).hasValue(3);
    }

    @Test
    void what_the_transaction_changes_itself_it_sees_at_once() {
        relations.standIn(bo, aya);
        inTransactionOf(bo, () -> {
            assertThat(access.may(bo, ChildAccess.READ_CHILD, aya)).isTrue();
            jdbc.sql("UPDATE stand_in SET to_on = :day WHERE municipality = :municipality AND child = :child")
                    .param("day", clock.today().minusDays(1))
                    .param("child", aya)
                    .update();
            assertThat(access.may(bo, ChildAccess.READ_CHILD, aya)).isFalse();
        });
    }

    private void ask() {
        ReadOnce.of(new Question("how many"), readings::incrementAndGet);
    }

    private void inTransactionOf(Professional who, Runnable work) {
        Context.of(who).run(() -> transaction.executeWithoutResult(unused -> work.run()));
    }
}
