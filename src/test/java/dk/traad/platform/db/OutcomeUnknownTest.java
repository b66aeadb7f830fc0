package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLWarning;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

/** Neither done nor undone; bin/drill standby and bin/drill cut-network make it happen for real. */
class OutcomeUnknownTest {
    @Test
    void a_commit_whose_answer_never_came_is_not_taken_for_undone() {
        var cut = new SQLException("An I/O error occurred while sending to the backend.", "08006");
        assertThat(ContextTransactions.isCutOff(new TransactionSystemException("JDBC commit failed", cut)))
                .isTrue();
        var refused = new SQLException("deferred constraint", "23503");
        assertThat(ContextTransactions.isCutOff(new TransactionSystemException("JDBC commit failed", refused)))
                .isFalse();
    }

    @Test
    void a_broken_off_wait_is_not_taken_for_done() {
        var other = new SQLWarning("there is no transaction in progress", "25P01");
        assertThat(ContextTransactions.isWaitBrokenOff(null)).isFalse();
        assertThat(ContextTransactions.isWaitBrokenOff(other)).isFalse();
        other.setNextWarning(new SQLWarning("canceling wait for synchronous replication due to user request", "01000"));
        assertThat(ContextTransactions.isWaitBrokenOff(other)).isTrue();
    }
}
