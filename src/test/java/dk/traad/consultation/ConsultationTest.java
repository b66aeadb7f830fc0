package dk.traad.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A private kindergarten asks, a health visitor comes, and what the place does next stands for both. */
class ConsultationTest extends WebTest {
    private Professional marianne;
    private Professional stine;
    private Professional lone;

    @BeforeEach
    void aPrivateKindergarten() {
        var klitrosen = given.daycare("Klitrosen");
        given.change("UPDATE unit SET ownership = 'PRIVATE' WHERE id = :id", Map.of("id", klitrosen));
        marianne = given.leader("Marianne Wulff", klitrosen);
        stine = given.educator("Stine Bro", given.group(klitrosen, "Klitten"));
        lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
    }

    @Test
    void a_private_kindergarten_asks_and_a_health_visitor_comes() {
        assertThat(text(as(marianne).get("/desk"))).contains("Bed sundhedsplejen om et besøg");
        assertThat(ask(marianne)).isEqualTo(303);
        assertThat(text(as(lone).get("/desk"))).contains("Klitrosen", "Beder om råd fra sundhedsplejen");
        assertThat(text(as(lone).get(path()))).contains("Hvor tit skal vi lufte ud?", "Hygiejne og sygdom");
        assertThat(as(lone).post(path() + "/time", "on", "i morgen", "at", "")).hasStatus(422);
        assertThat(as(lone).post(
                                path() + "/time",
                                "on",
                                clock.today().plusDays(2).toString(),
                                "at",
                                "10.15"))
                .hasStatus(303);
        assertThat(text(as(stine).get(path()))).contains("18. november 2026 kl. 10:15, Lone Friis");
        assertThat(as(lone).post(path() + "/held", "nextSteps", "")).hasStatus(422);
        assertThat(as(lone).post(path() + "/held", "nextSteps", "Vi lufter ud tre gange om dagen."))
                .hasStatus(303);
        assertThat(text(as(stine).get(path()))).contains("Vi lufter ud tre gange om dagen.");
        assertThat(as(lone).post(path() + "/held", "nextSteps", "Igen")).hasStatus(409);
        assertThat(as(marianne).post(path() + "/cancel")).hasStatus(409);
    }

    @Test
    void whoever_stands_in_for_the_health_visitor_finds_it_and_comes_instead() {
        ask(marianne);
        as(lone).post(path() + "/time", "on", "2026-11-18", "at", "10.15");
        var inge = given.healthVisitor("Inge Bertelsen", given.healthVisiting("Sundhedsplejen Nord"));
        assertThat(text(as(inge).get("/desk"))).doesNotContain("Klitrosen");
        new GivenRelations(given, clock).standIn(inge, lone);
        assertThat(text(as(inge).get("/desk"))).contains("Klitrosen");
        assertThat(as(inge).get(path())).bodyText().contains("Jeg kommer i stedet", "2026-11-18");
        assertThat(as(inge).post(path() + "/time", "on", "2026-11-18", "at", "10:15"))
                .hasStatus(303);
        assertThat(text(as(marianne).get(path()))).contains("Inge Bertelsen");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_still_there() {
        var answer = as(stine).post("/consultations/new", "question", "Hvor tit?");
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Vælg mindst ét emne", "Hvor tit?");
        assertThat(as(stine).post("/consultations/new", "topics", "FOOD")).hasStatus(422);
    }

    @Test
    void others_neither_ask_nor_read() {
        ask(marianne);
        var elsewhere = given.daycare("Myretuen");
        var mette = given.educator("Mette Lund", given.group(elsewhere, "Stue Rød"));
        var teacher = given.teacher("Aase", given.group(given.school("Skolen"), "2.B"));
        assertThat(as(mette).get(path())).hasStatus(404);
        assertThat(as(mette).post(path() + "/cancel")).hasStatus(404);
        assertThat(as(mette).post(path() + "/time", "on", "2026-12-01", "at", "10:00"))
                .hasStatus(404);
        assertThat(as(teacher).get("/consultations/new")).hasStatus(404);
        assertThat(as(lone).get("/consultations/new")).hasStatus(404);
        assertThat(as(marianne).post(path() + "/cancel")).hasStatus(303);
    }

    private int ask(Professional who) {
        return as(who).post("/consultations/new", "topics", "HYGIENE", "question", "Hvor tit skal vi lufte ud?")
                .getResponse()
                .getStatus();
    }

    private String path() {
        return "/consultations/" + given.value(UUID.class, "SELECT id FROM consultation");
    }
}
