package dk.traad.focuspoint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.plan.PlannedRoom;
import dk.traad.roster.RosterApplied;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A child who leaves the municipality: what is open ends by itself, the day after its last day. */
class ChildLeavesTest extends PlannedRoom {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CloseWhenChildLeaves closeWhenChildLeaves;

    private void leaves() {
        given.change("UPDATE child SET ended_on = :today WHERE id = :id", Map.of("today", clock.today(), "id", ida));
        given.change("UPDATE placement SET to_on = :today", Map.of("today", clock.today()));
    }

    private long mails() {
        return given.value(Long.class, "SELECT count(*) FROM outbox_message");
    }

    @Test
    void what_is_open_ends_with_its_reason_and_the_parents_and_the_leader_are_told() {
        var planned = agreed();
        var invited = focusPoint();
        invited(invited);
        leaves();
        closeWhenChildLeaves.closeAll();
        assertThat(stateOf(planned)).as("on the last day it is still open").isEqualTo("ACTIVE");
        clock.plusDays(1);
        var before = mails();

        closeWhenChildLeaves.closeAll();

        assertThat(stateOf(planned)).isEqualTo("STOPPED");
        assertThat(stateOf(invited)).isEqualTo("STOPPED");
        assertThat(given.value(Long.class, "SELECT count(*) FROM follow_up WHERE state = 'BOOKED'"))
                .isZero();
        assertThat(given.value(Long.class, "SELECT count(*) FROM dialogue WHERE state = 'OPEN'"))
                .isZero();
        assertThat(mails()).isEqualTo(before + 4);
        assertThat(text(as(birgit).get("/desk"))).contains("Barnet er ikke længere i kommunen");
        assertThat(text(as(mette).get("/focus-points/" + planned)))
                .contains("Lukket, fordi barnet ikke længere er i kommunen", "Sket af sig selv", "Ida siger til");
        assertThat(text(as(camilla).get("/family/focus-points/" + planned))).contains("Det er stoppet");
        closeWhenChildLeaves.closeAll();
        assertThat(mails()).isEqualTo(before + 4);
        clock.plusDays(15);
        assertThat(text(as(birgit).get("/desk"))).doesNotContain("ikke længere i kommunen");
    }

    @Test
    void the_roster_tells_it_at_once() {
        var planned = agreed();
        given.change(
                "UPDATE child SET ended_on = :yesterday",
                Map.of("yesterday", clock.today().minusDays(1)));
        given.in(() -> {
            events.publishEvent(new RosterApplied());
            return true;
        });
        assertThat(stateOf(planned)).isEqualTo("STOPPED");
    }

    @Test
    void a_child_that_comes_back_has_its_plan_reopened() {
        var planned = agreed();
        given.change(
                "UPDATE child SET ended_on = :yesterday",
                Map.of("yesterday", clock.today().minusDays(1)));
        closeWhenChildLeaves.closeAll();
        given.change("UPDATE child SET ended_on = NULL", Map.of());

        assertThat(as(mette).post("/focus-points/" + planned + "/reopen", "reason", "Ida er tilbage"))
                .hasStatus(303);

        closeWhenChildLeaves.closeAll();
        assertThat(stateOf(planned)).isEqualTo("ADJUSTED");
    }
}
