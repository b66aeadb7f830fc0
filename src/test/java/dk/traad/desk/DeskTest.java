package dk.traad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeskTest extends WebTest {
    @Test
    void when_nothing_waits_the_desk_says_so_kindly() {
        var mette = given.educator("Mette Lund", given.group(given.daycare("Myretuen"), "Stue Rød"));
        var desk = as(mette).get("/desk");
        assertThat(desk).hasStatusOk();
        assertThat(text(desk))
                .contains("Goddag, Mette")
                .contains("Intet venter på dig")
                .contains("Myretuen · Stue Rød");
    }

    @Test
    void nobody_is_told_good_morning_in_the_middle_of_the_night() {
        var mette = given.educator("Mette Lund", given.group(given.daycare("Myretuen"), "Stue Rød"));
        clock.plus(Duration.between(
                clock.instant(), clock.today().plusDays(1).atTime(1, 0).atZone(ZoneId.of("Europe/Copenhagen"))));
        assertThat(text(as(mette).get("/desk"))).contains("Hej, Mette").doesNotContain("Godmorgen");
    }

    @Test
    void whoever_has_stopped_has_no_desk() {
        var mette = given.educator("Mette Lund", given.group(given.daycare("Myretuen"), "Stue Rød"));
        given.left(mette);
        assertThat(as(mette).get("/desk")).hasStatus(404);
    }

    @Test
    void a_parent_has_no_desk() {
        var child = given.child("Ida", given.group(given.daycare("Myretuen"), "Stue Rød"));
        assertThat(as(given.custodyHolder("Camilla", child)).get("/desk")).hasStatus(404);
    }
}
