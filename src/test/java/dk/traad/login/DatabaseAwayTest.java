package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.platform.db.Superuser;
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

    private void goesAway() {
        new Superuser(program)
                .execute(
                        "ALTER ROLE traad_app NOLOGIN",
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'traad_app'");
    }
}
