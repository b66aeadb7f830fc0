package dk.traad.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A private kindergarten asks about one child: the family first, then the health visitors, and all three read what was agreed. */
class ChildConsultationTest extends WebTest {
    private static final String QUESTION = "Alva sover kort, når vi lægger hende ind";
    private static final String STEPS = "Vi lægger Alva først og sidder hos hende.";

    private Professional marianne;
    private Professional stine;
    private Professional lone;
    private Professional inge;
    private ChildId alva;
    private Parent camilla;
    private Parent frederik;

    @BeforeEach
    void aPrivateKindergarten() {
        var klitrosen = given.daycare("Klitrosen");
        given.change("UPDATE unit SET ownership = 'PRIVATE' WHERE id = :id", Map.of("id", klitrosen));
        var klitten = given.group(klitrosen, "Klitten");
        marianne = given.leader("Marianne Wulff", klitrosen);
        stine = given.educator("Stine Bro", klitten);
        var visiting = given.healthVisiting("Sundhedsplejen");
        lone = given.healthVisitor("Lone Friis", visiting);
        inge = given.healthVisitor("Inge Bertelsen", visiting);
        alva = given.child("Alva", klitten);
        camilla = given.custodyHolder("Camilla", alva);
        frederik = given.custodyHolder("Frederik", alva);
    }

    @Test
    void the_family_says_yes_the_health_visitor_comes_and_all_read_what_the_place_does() {
        assertThat(text(as(stine).get("/children/" + alva))).contains("Spørg sundhedsplejen");
        var path = ask();
        assertThat(text(as(stine).get(path))).contains("Venter på familiens svar", "Camilla Prøve", "Frederik Prøve");
        assertThat(as(lone).get(path)).hasStatus(404);
        assertThat(text(as(camilla).get("/family/children/" + alva)))
                .contains("Det venter på jer", "Må Klitrosen spørge Sundhedsplejen om Alva?");
        assertThat(text(as(camilla).get(family(path))))
                .contains("Må Klitrosen spørge Sundhedsplejen om Alva?", QUESTION, "At luren bliver rolig", "Søvn");
        says(camilla, path, true);
        assertThat(as(stine).post(path + "/send")).hasStatus(409);
        says(frederik, path, true);
        assertThat(text(as(stine).get("/desk"))).contains("Familien har sagt ja");
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Alva");
        assertThat(as(lone).get(path)).hasStatus(404);

        assertThat(as(stine).post(path + "/send")).hasStatus(303);
        assertThat(text(as(lone).get("/desk"))).contains("Alva Prøve", "Et dagtilbud spørger om råd");
        assertThat(text(as(lone).get(path))).contains(QUESTION, "Klitrosen");
        assertThat(as(lone).post(path + "/time", "on", "", "at", "10.15")).hasStatus(422);
        assertThat(as(lone).post(path + "/held", "nextSteps", STEPS)).hasStatus(409);
        var on = clock.today().plusDays(2).toString();
        assertThat(as(lone).post(path + "/time", "on", on, "at", "10.15")).hasStatus(303);
        assertThat(text(as(marianne).get(path))).contains("18. november 2026 kl. 10:15, Lone Friis");
        assertThat(as(lone).post(path + "/held", "nextSteps", "")).hasStatus(422);
        assertThat(as(lone).post(path + "/held", "nextSteps", STEPS)).hasStatus(303);
        assertThat(text(as(stine).get(path))).contains(STEPS, "Familien kan læse det samme");
        assertThat(text(as(camilla).get("/family/children/" + alva))).contains(STEPS);
        assertThat(text(as(stine).get("/children/" + alva))).contains("Råd fra sundhedsplejen");
    }

    @Test
    void a_no_and_a_yes_taken_back_shut_it_to_the_health_visitors() {
        var path = ask();
        says(camilla, path, true);
        says(frederik, path, false);
        assertThat(text(as(stine).get(path))).contains("Bliver ikke sendt");
        assertThat(as(stine).post(path + "/send")).hasStatus(409);
        says(frederik, path, true);
        as(stine).post(path + "/send");
        assertThat(as(lone).get(path)).hasStatus(200);
        assertThat(as(frederik).post(family(path) + "/withdraw")).hasStatus(303);
        assertThat(as(lone).get(path)).hasStatus(404);
        assertThat(as(lone).post(path + "/time", "on", "2026-12-01", "at", "10:00"))
                .hasStatus(404);
        assertThat(text(as(stine).get(path))).contains("Taget tilbage af familien");
    }

    @Test
    void it_is_no_handover_and_nobody_else_finds_it() {
        var path = ask();
        assertThat(text(as(stine).get("/children/" + alva + "/handovers"))).contains("ikke givet noget om Alva videre");
        assertThat(as(stine).get("/handovers/" + id(path))).hasStatus(404);
        var mette = given.educator("Mette Lund", given.group(given.daycare("Myretuen"), "Stue Rød"));
        assertThat(as(mette).get(path)).hasStatus(404);
        assertThat(as(mette).get("/children/" + alva + "/consultations/new")).hasStatus(404);
        assertThat(as(lone).get("/children/" + alva + "/consultations/new")).hasStatus(404);
        assertThat(as(stine).post(path + "/cancel")).hasStatus(303);
        assertThat(text(as(stine).get(path))).contains("Aflyst");
        assertThat(as(stine).post(path + "/cancel")).hasStatus(409);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_still_there() {
        var answer = as(stine).post("/children/" + alva + "/consultations/new", "question", QUESTION);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Vælg mindst ét emne", QUESTION, "hvad det skal hjælpe med");
    }

    @Test
    void whoever_stands_in_finds_it_sends_it_and_comes_instead() {
        var path = ask();
        says(camilla, path, true);
        says(frederik, path, true);
        var per = given.educator("Per Holm", given.group(given.daycare("Havglimt"), "Tangen"));
        assertThat(text(as(per).get("/desk"))).doesNotContain("Alva");
        new GivenRelations(given, clock).standIn(per, stine);
        assertThat(text(as(per).get("/desk"))).contains("Alva Prøve", "Familien har sagt ja");
        assertThat(as(per).post(path + "/send")).hasStatus(303);
        assertThat(as(lone).post(path + "/time", "on", "2026-11-18", "at", "10.15"))
                .hasStatus(303);

        assertThat(text(as(inge).get("/desk"))).doesNotContain("Alva");
        new GivenRelations(given, clock).standIn(inge, lone);
        assertThat(text(as(inge).get("/desk"))).contains("Alva Prøve");
        assertThat(text(as(inge).get(path))).contains("Lone Friis har sagt ja til at komme", "Jeg kommer i stedet");
        assertThat(as(inge).post(path + "/time", "on", "2026-11-18", "at", "10:15"))
                .hasStatus(303);
        assertThat(text(as(inge).get(path)))
                .contains("kl. 10:15, Inge Bertelsen")
                .doesNotContain("i stedet");
        assertThat(text(as(stine).get(path))).contains("Inge Bertelsen");
        assertThat(text(as(camilla).get("/family/children/" + alva))).contains("Inge Bertelsen");
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Alva");
        assertThat(as(inge).post(path + "/held", "nextSteps", STEPS)).hasStatus(303);
        clock.plusDays(8);
        assertThat(as(per).get(path)).hasStatus(404);
        assertThat(text(as(stine).get(path))).contains(STEPS);
    }

    private String ask() {
        var answer = as(stine)
                .post(
                        "/children/" + alva + "/consultations/new",
                        "topics",
                        "SLEEP",
                        "question",
                        QUESTION,
                        "purpose",
                        "At luren bliver rolig");
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private void says(Parent who, String path, boolean yes) {
        var item = given.value(UUID.class, "SELECT id FROM consent_item").toString();
        assertThat(as(who).post(family(path) + "/answer", "shown", item, "answer-" + item, yes ? "YES" : "NO"))
                .hasStatus(303);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String family(String path) {
        return "/family/consents/" + id(path);
    }
}
