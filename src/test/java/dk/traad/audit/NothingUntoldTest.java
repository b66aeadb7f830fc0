package dk.traad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.db.Superuser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What cannot be told in the log is not shown and not done. */
class NothingUntoldTest extends WebTest {
    @Autowired
    ApplicationContext program;

    private Superuser superuser;
    private Professional anna;
    private Parent mia;
    private ChildId ida;

    @BeforeEach
    void aChild() {
        superuser = new Superuser(program);
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        anna = given.educator("Anna Holm", red);
        ida = given.child("Ida", red);
        mia = given.custodyHolder("Mia", ida);
    }

    @AfterEach
    void theLogTakesRowsAgain() {
        superuser.execute(
                "ALTER TABLE audit DROP CONSTRAINT IF EXISTS full_of_this_one",
                "DROP TRIGGER IF EXISTS broken_at_the_end ON audit",
                "DROP FUNCTION IF EXISTS break_at_the_end()");
    }

    /** For this test's municipality alone. */
    private void theLogTakesNoMoreRows() {
        superuser.execute("ALTER TABLE audit ADD CONSTRAINT full_of_this_one CHECK (municipality <> "
                + given.municipality() + ") NOT VALID");
    }

    private void commitsFail() {
        superuser.execute("""
                CREATE FUNCTION break_at_the_end() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF NEW.municipality = %s THEN RAISE EXCEPTION 'broken'; END IF;
                    RETURN NULL;
                END $$
                """.formatted(given.municipality()), """
                CREATE CONSTRAINT TRIGGER broken_at_the_end AFTER INSERT ON audit
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION break_at_the_end()
                """);
    }

    @Test
    void when_the_log_takes_no_row_nothing_is_shown() {
        theLogTakesNoMoreRows();
        for (var path : new String[] {"/children/" + ida, "/children", "/desk"}) {
            var answer = as(anna).get(path);
            assertThat(answer).as(path).hasStatus(503);
            assertThat(text(answer)).contains("Vi kan ikke skrive i loggen").doesNotContain("Ida");
        }
        var family = as(mia).get("/family/children/" + ida);
        assertThat(family).hasStatus(503);
        assertThat(text(family)).doesNotContain("Ida");
    }

    @Test
    void when_the_log_takes_no_row_nothing_is_changed() {
        theLogTakesNoMoreRows();
        assertThat(as(anna).post("/children/" + ida + "/assessments/new", "reason", "Ny i gruppen"))
                .hasStatus(503);
        theLogTakesRowsAgain();
        assertThat(given.value(Long.class, "SELECT count(*) FROM assessment")).isZero();
        assertThat(as(anna).post("/children/" + ida + "/assessments/new", "reason", "Ny i gruppen"))
                .hasStatus(303);
    }

    /** The page is made only once its row is safe: when the very last step fails, no byte of it has left. */
    @Test
    void when_the_commit_fails_nothing_is_shown_either() {
        commitsFail();
        var answer = as(anna).get("/children/" + ida);
        assertThat(answer).hasStatus(503);
        assertThat(text(answer)).doesNotContain("Ida");
    }

    @Test
    void a_refusal_is_a_refusal_although_it_cannot_be_told() {
        theLogTakesNoMoreRows();
        assertThat(as(anna).get("/children/" + ChildId.random())).hasStatus(404);
    }
}
