package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.platform.db.Superuser;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody is told while the program cannot reach its database. */
class DatabaseAwayTest extends BrowserTest {
    @Autowired
    private ApplicationContext program;

    @AfterEach
    void it_comes_back() {
        new Superuser(program).execute("ALTER ROLE traad_app LOGIN");
        isThereForSessions();
    }

    @Test
    void whoever_is_signed_in_is_told_to_come_again_and_is_still_signed_in_afterwards() {
        var browser = plain(given.educator("Mette Holm", given.group(given.daycare("Myretuen"), "Stue Rød")));
        goesAway();
        var answer = browser.get("/desk");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.text()).contains("Intet er ændret");
        it_comes_back();
        assertThat(browser.get("/desk").status()).isEqualTo(200);
    }

    @Test
    void what_may_have_been_done_when_only_the_session_was_not_written_is_not_told_as_a_fault() {
        var browser = plain(given.educator("Mette Holm", given.group(given.daycare("Myretuen"), "Stue Rød")));
        var desk = browser.get("/desk");
        clock.plus(Duration.ofMinutes(1));
        isAwayForSessions();
        var page = browser.get("/desk");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("2");
        assertThat(page.text()).contains("Intet er ændret");
        var sent = browser.send(desk, "/language", "language", "en");
        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.text()).contains("Vi ved ikke, om det blev gemt");
        isThereForSessions();
        assertThat(browser.get("/desk").status()).isEqualTo(200);
    }

    /** They can be looked up and not written, as when the connection is lost between the two. */
    private void isAwayForSessions() {
        new Superuser(program).execute("""
                CREATE FUNCTION traad.connection_lost() RETURNS trigger LANGUAGE plpgsql AS
                $$BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '08006'; END$$""", """
                CREATE TRIGGER lost BEFORE INSERT OR UPDATE ON traad.spring_session_attributes
                EXECUTE FUNCTION traad.connection_lost()""");
    }

    private void isThereForSessions() {
        new Superuser(program).execute("DROP FUNCTION IF EXISTS traad.connection_lost() CASCADE");
    }

    private void goesAway() {
        new Superuser(program)
                .execute(
                        "ALTER ROLE traad_app NOLOGIN",
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'traad_app'");
    }
}
