package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.platform.db.Superuser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody is told when the answer of the database to the last word of a transaction never comes. */
class LineBreaksTest extends BrowserTest {
    @Autowired
    private ApplicationContext program;

    @AfterEach
    void itHolds() {
        new Superuser(program).execute("DROP FUNCTION IF EXISTS breaks() CASCADE");
    }

    @Test
    void when_the_line_breaks_while_something_is_saved_nobody_says_that_nothing_was() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        var path = "/children/" + given.child("Ida", room) + "/wonderings/new";
        var browser = plain(given.educator("Mette Holm", room));
        var page = browser.get(path);
        breaksAtTheLastWord();
        var answer = browser.send(
                page,
                path,
                "sentence",
                "Hun sover uroligt.",
                "noticedOn",
                clock.today().toString());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("Vi ved ikke, om det blev gemt", "Hun sover uroligt.");
        itHolds();
        assertThat(browser.send(
                                page,
                                path,
                                "sentence",
                                "Hun sover uroligt.",
                                "noticedOn",
                                clock.today().toString())
                        .status())
                .isEqualTo(303);
    }

    /** The program has sent its COMMIT, and then there is nobody any more. */
    private void breaksAtTheLastWord() {
        new Superuser(program).execute("""
                CREATE FUNCTION breaks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
                    AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
                """, """
                CREATE CONSTRAINT TRIGGER breaks AFTER INSERT ON wondering DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION breaks()
                """);
    }
}
