package dk.traad.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Employees see what the log tells of themselves. */
class OwnLookUpsTest extends WebTest {
    @Test
    void an_employee_reads_what_they_opened_and_tried_to_open() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var anna = given.educator("Anna Holm", red);
        var ida = given.child("Ida", red);
        var bo = given.child("Bo", given.group(given.daycare("Solsikken"), "Stue Blå"));
        as(anna).get("/children/" + ida);
        as(anna).get("/children/" + bo);
        var page = text(as(anna).get("/my-look-ups"));
        assertThat(page)
                .contains("Ida Prøve", "arbejder i barnets stue eller klasse", "Så barnets side, kl. 10.00")
                .contains("Et barn, du ikke længere arbejder med", "Forsøgte at åbne barnets side og blev afvist")
                .doesNotContain("Bo Prøve");
        assertThat(text(as(given.educator("Bent", red)).get("/my-look-ups"))).contains("Ingen opslag");
    }

    @Test
    void a_child_that_has_gone_is_named_no_longer() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var anna = given.educator("Anna Holm", red);
        var ida = given.child("Ida", red);
        as(anna).get("/children/" + ida);
        given.change("UPDATE placement SET to_on = :day", Map.of("day", clock.today()));
        clock.plusDays(40);
        assertThat(text(as(anna).get("/my-look-ups")))
                .contains("Så barnets side")
                .doesNotContain("Ida");
    }

    @Test
    void it_is_for_employees_and_one_click_from_every_page() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mia = given.custodyHolder("Mia", given.child("Ida", red));
        assertThat(as(mia).get("/my-look-ups")).hasStatus(404);
        var anna = given.educator("Anna Holm", red);
        assertThat(as(anna).get("/desk")).bodyText().contains("href=\"/my-look-ups\"");
        given.left(anna);
        assertThat(as(anna).get("/my-look-ups")).hasStatus(404);
    }
}
