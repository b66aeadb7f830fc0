package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often a session is written while somebody reads page after page. */
class SparingSessionsTest extends BrowserTest {
    @Autowired
    private JdbcClient tables;

    private Professional mette;

    @BeforeEach
    void an_educator() {
        mette = given.educator("Mette Holm", given.group(given.daycare("Myretuen"), "Stue Rød"));
    }

    @Test
    void pages_within_half_a_minute_do_not_write_it() {
        var browser = plain(mette);
        browser.get("/desk");
        var before = written();
        browser.get("/children");
        browser.get("/my-look-ups");
        assertThat(written()).isEqualTo(before);
        clock.plus(Duration.ofSeconds(31));
        browser.get("/desk");
        assertThat(written()).isNotEqualTo(before);
    }

    /** The versions of the rows of this person's sessions, as PostgreSQL numbers them. */
    private List<String> written() {
        return tables.sql("SELECT xmin::text FROM spring_session WHERE principal_name LIKE :who ORDER BY 1")
                .param("who", "%" + mette.person() + "%")
                .query(String.class)
                .list();
    }
}
