package dk.traad.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.focuspoint.FocusedRoom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A child's page offers first what one most likely came for; everything else stands behind one press. */
class FirstStepsTest extends FocusedRoom {
    @Test
    void three_things_stand_ready_and_the_rest_are_behind_one_press_that_needs_no_script() throws Exception {
        var page = page();
        assertThat(page.select(".child-steps a").eachText())
                .containsExactly("Begynd en vurdering", "Åbn en undring", "Nyt fokuspunkt");
        assertThat(page.select("details.child-more > summary").text()).isEqualTo("Mere");
        assertThat(page.select("details.child-more li a").eachText())
                .contains("Omkring barnet", "Giv videre", "Barnets stemme", "Underretning");
    }

    @Test
    void what_is_under_way_comes_before_what_could_be_begun() throws Exception {
        focusPoint();
        as(mette).post("/children/" + ida + "/assessments/new", "reason", "Ny i gruppen");
        assertThat(page().select(".child-steps a").eachText())
                .startsWith("En vurdering er i gang: fortsæt", "Fokuspunkt: At turde sige til");
    }

    private Document page() throws Exception {
        return Jsoup.parse(as(mette)
                .get("/children/" + ida)
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
