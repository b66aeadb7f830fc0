package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostgresServerTest extends WebTest {
    @Autowired
    PostgresServer server;

    /** Beside them it would be gone when the last rows of the log are to be sealed, and every stop would wait half a minute. */
    @Test
    void the_database_stops_after_all_who_use_it_and_not_beside_them() {
        assertThat(server.embedded()).isNotNull().hasFieldOrPropertyWithValue("registerShutdownHook", false);
    }
}
