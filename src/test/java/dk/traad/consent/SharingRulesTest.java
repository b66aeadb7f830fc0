package dk.traad.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What follows a child is the municipality's to decide, can be tried, is shown to families, and holds for every handover. */
class SharingRulesTest extends AskedFamily {
    private Professional adam;

    @BeforeEach
    void anAdministrator() {
        adam = given.administrator("Adam");
    }

    @Test
    void it_says_what_would_happen_and_why() {
        assertThat(text(as(adam).get("/settings"))).contains("Hvad følger barnet");
        assertThat(text(as(adam).get("/settings/sharing?kind=ASSESSMENT&transition=DAYCARE_TO_SCHOOL")))
                .contains("Familien bliver spurgt", "I har ikke besluttet noget om det");
        assertThat(decide("NEVER", "")).hasStatus(303);
        assertThat(text(as(adam).get("/settings/sharing?kind=PARAGRAPH&transition=DAYCARE_TO_SCHOOL")))
                .contains("Den bliver, hvor den er", "Besluttet af Adam");
        assertThat(as(mette).get("/settings/sharing")).hasStatus(404);
    }

    @Test
    void a_rule_needs_a_law() {
        var answer = decide("BY_RULE", " ");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Uden lov går det kun med samtykke");
    }

    @Test
    void families_read_it_before_the_first_assessment() {
        decide("BY_RULE", "Dagtilbudsloven § 3 a");
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Hvad følger med Ida videre?");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/what-follows")))
                .contains("følger med efter loven (Dagtilbudsloven § 3 a)", "Alt andet");
    }

    @Test
    void what_never_follows_cannot_be_chosen() {
        decide("NEVER", "");
        var handover = begin(clock.today().plusMonths(6).toString());
        assertThat(write(handover, WORDS)).hasStatus(409);
    }

    @Test
    void what_follows_by_rule_goes_without_an_answer_and_the_family_reads_it_first() {
        decide("BY_RULE", "Dagtilbudsloven § 3 a");
        var handover = asked(WORDS);
        assertThat(text(as(camilla).get(onFamilySide(handover))))
                .contains("Følger med uden samtykke, fordi det står i loven: Dagtilbudsloven § 3 a");
        assertThat(deliverAll(handover)).hasStatus(303);
        assertThat(text(as(teacher).get(handover + "/received")))
                .contains(WORDS, "Følger med efter loven: Dagtilbudsloven § 3 a");
        assertThat(given.value(String.class, "SELECT basis FROM disclosure")).isEqualTo("RULE");
    }

    @Test
    void a_rule_that_was_changed_meanwhile_opens_nothing() {
        decide("BY_RULE", "Dagtilbudsloven § 3 a");
        var handover = asked(WORDS);
        decide("ON_CONSENT", "");
        assertThat(deliverAll(handover)).hasStatus(409);
        assertThat(openDisclosures()).isZero();
    }

    private MvcTestResult decide(String follows, String basis) {
        return as(adam).post(
                        "/settings/sharing",
                        "kind",
                        "PARAGRAPH",
                        "transition",
                        "DAYCARE_TO_SCHOOL",
                        "follows",
                        follows,
                        "legalBasis",
                        basis,
                        "why",
                        "Det har udvalget besluttet");
    }
}
