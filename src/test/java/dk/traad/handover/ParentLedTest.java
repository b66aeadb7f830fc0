package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.consent.AskedFamily;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where nobody is worried the parents hand over themselves, and the professionals' fields are closed (H7). */
class ParentLedTest extends AskedFamily {
    private void way(String way, String state) {
        given.in(() -> given.jdbc()
                .sql("""
                        INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, starts_on, state, way,
                            opened_because, opened_at)
                        VALUES (:municipality, :id, :child, 'DAYCARE_TO_SCHOOL', :from, :to, :starts, :state, :way, 'PERSON',
                            :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("child", ida)
                .param("from", myretuen)
                .param("to", school)
                .param("starts", clock.today().plusMonths(3))
                .param("state", state)
                .param("way", way)
                .param("now", clock.instant())
                .update());
    }

    private void becomes(String state, String way) {
        given.change(
                "UPDATE transition SET state = :state, way = :way, received_on = opened_at::date WHERE child = :child",
                Map.of("state", state, "way", way, "child", ida));
    }

    @Test
    void nothing_is_begun_beside_the_parents_own_words() {
        way("PARENTS", "PARENT_LED");
        var refused = as(mette)
                .post(
                        "/children/" + ida + "/handovers",
                        "to",
                        school.toString(),
                        "purpose",
                        "At tage imod",
                        "until",
                        clock.today().plusMonths(6).toString());
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Familien overleverer selv, fordi ingen er bekymret");
        assertThat(given.value(Long.class, "SELECT count(*) FROM consent_request"))
                .isZero();
    }

    @Test
    void what_was_begun_before_is_neither_added_to_nor_asked_about_nor_sent() {
        var prepared = begin(clock.today().plusMonths(6).toString());
        write(prepared, WORDS);
        var agreed = asked(WORDS);
        saysYes(camilla, agreed);
        saysYes(frederik, agreed);
        way("PARENTS", "PREPARED");
        assertThat(write(prepared, "Mere")).hasStatus(409);
        assertThat(as(mette).post(prepared + "/ask")).hasStatus(409);
        var answer = deliverAll(agreed);
        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Familien overleverer selv");
        assertThat(openDisclosures()).isZero();
        assertThat(text(as(mette).get(agreed)))
                .contains("Familien overleverer selv", "Se overgangen", "Opgiv overleveringen")
                .doesNotContain("Giv videre nu", "Vælg noget mere");
        assertThat(as(mette).post(agreed + "/call-off")).hasStatus(303);
    }

    @Test
    void around_one_table_it_is_open_and_so_it_is_when_the_child_has_been_received() {
        way("TABLE", "MEETING_OFFERED");
        var handover = delivered(WORDS);
        assertThat(text(as(teacher).get(handover + "/received"))).contains(WORDS);
        becomes("PREPARED", "PARENTS");
        assertThat(as(mette).post("/children/" + ida + "/handovers", "to", school.toString()))
                .hasStatus(422);
        becomes("RECEIVED", "PARENTS");
        asked("Ida tegner hver dag");
    }

    @Test
    void between_other_places_it_is_open() {
        var advice = given.school("Nabo skole");
        given.leader("Per", advice);
        way("PARENTS", "PARENT_LED");
        assertThat(as(mette)
                        .post(
                                "/children/" + ida + "/handovers",
                                "to",
                                advice.toString(),
                                "purpose",
                                "At give råd",
                                "until",
                                clock.today().plusMonths(6).toString()))
                .hasStatus(303);
    }

    @Test
    void the_transitions_page_says_what_the_adults_pass_on_or_that_they_do_not() {
        way("TABLE", "PREPARED");
        var path = "/transitions/" + given.value(UUID.class, "SELECT id FROM transition");
        assertThat(text(as(mette).get(path))).contains("Der er ikke valgt noget at give videre", "Giv noget videre");
        var handover = asked(WORDS);
        assertThat(text(as(mette).get(path))).contains("Mangler svar fra Camilla");
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        assertThat(text(as(mette).get(path))).contains("1 ting går med");
        deliverAll(handover);
        given.change("UPDATE transition SET reads_from = opened_at::date", Map.of());
        assertThat(text(as(skoleleder).get(path))).contains("Læs det, der er givet videre");
        becomes("PREPARED", "PARENTS");
        assertThat(text(as(mette).get(path)))
                .contains("Familien overleverer selv, fordi ingen er bekymret")
                .doesNotContain("Giv noget videre");
    }
}
