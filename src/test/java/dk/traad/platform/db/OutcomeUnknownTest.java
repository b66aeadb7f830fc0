package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLWarning;
import org.junit.jupiter.api.Test;

/** What PostgreSQL says when the wait for its standby is broken off; bin/drill standby makes it happen for real. */
class OutcomeUnknownTest {
    @Test
    void a_broken_off_wait_is_not_taken_for_done() {
        var other = new SQLWarning("there is no transaction in progress", "25P01");
        assertThat(ContextTransactions.isWaitBrokenOff(null)).isFalse();
        assertThat(ContextTransactions.isWaitBrokenOff(other)).isFalse();
        other.setNextWarning(new SQLWarning("canceling wait for synchronous replication due to user request", "01000"));
        assertThat(ContextTransactions.isWaitBrokenOff(other)).isTrue();
    }
}
