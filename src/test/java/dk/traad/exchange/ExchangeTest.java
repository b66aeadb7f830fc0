package dk.traad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.consent.AskedFamily;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A leader calls one meeting about Ida without consent: necessary, once, and told afterwards. */
class ExchangeTest extends AskedFamily {
    private static final String SAID = "Ida er hentet sent fire gange i november";
    private static final String NECESSARY = "Vi skal vide, om andre ser det samme, før vi kan hjælpe";

    private UnitId department;
    private Professional sara;

    @BeforeEach
    void aFamilyDepartment() {
        department = given.familyDepartment("Familieafdelingen");
        sara = given.employed("Sara Kjær", Role.SOCIAL_WORKER, department, null);
    }

    private MvcTestResult calls(Professional who, LocalDate day, String again) {
        return as(who).post(
                        "/children/" + ida + "/exchange",
                        "places",
                        department.toString(),
                        "meetsOn",
                        day.toString(),
                        "necessity",
                        NECESSARY,
                        "words",
                        SAID,
                        "againBecause",
                        again,
                        "noViolence",
                        "true");
    }

    private String called() {
        var answer = calls(lis, clock.today().plusDays(3), "");
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    @Test
    void it_is_reached_from_the_childs_page_and_says_the_rules_first() {
        assertThat(text(as(lis).get("/children/" + ida + "/handovers")))
                .contains("Når der ikke kan spørges", "Møde uden samtykke", "Underretning");
        assertThat(text(as(lis).get("/children/" + ida + "/exchange")))
                .contains("Ét møde.", "Familien får bagefter at vide", "Familieafdelingen");
        assertThat(as(mette).get("/children/" + ida + "/exchange")).hasStatus(404);
        var wrong = as(lis).post("/children/" + ida + "/exchange", "words", SAID);
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong))
                .contains("Skriv, hvorfor det er nødvendigt", "skal du underrette", "Vælg et til fem steder");
    }

    @Test
    void those_who_sit_at_it_read_it_until_its_day_is_over() {
        var exchange = called();
        assertThat(text(as(sara).get("/desk"))).contains("Møde om Ida Prøve");
        assertThat(text(as(sara).get(exchange))).contains(SAID, NECESSARY).doesNotContain("Fortæl familien det");
        assertThat(as(skoleleder).get(exchange)).hasStatus(404);
        assertThat(as(sara).post(exchange + "/tell", "cameOfIt", "Intet")).hasStatus(404);
        clock.plusDays(4);
        assertThat(as(sara).get(exchange)).hasStatus(404);
        assertThat(as(sara).get("/children/" + ida)).hasStatus(404);
    }

    @Test
    void the_family_is_told_afterwards_what_was_said_and_what_came_of_it() {
        var exchange = called();
        assertThat(text(as(lis).get("/desk"))).contains("Møde om Ida Prøve", "Se det");
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain(SAID);
        assertThat(as(lis).post(exchange + "/tell", "cameOfIt", "Vi ringer til jer"))
                .hasStatus(409);
        clock.plusDays(3);
        assertThat(text(as(lis).get("/desk"))).contains("Fortæl familien om mødet om Ida");
        assertThat(as(lis).post(exchange + "/tell", "cameOfIt", " ")).hasStatus(422);
        assertThat(as(lis).post(exchange + "/tell", "cameOfIt", "Vi ringer til jer"))
                .hasStatus(303);
        assertThat(as(lis).post(exchange + "/tell", "cameOfIt", "Igen")).hasStatus(409);
        for (var parent : new Parent[] {camilla, frederik}) {
            assertThat(text(as(parent).get("/family/children/" + ida)))
                    .contains("De har talt sammen om Ida", SAID, NECESSARY, "Vi ringer til jer", "Familieafdelingen");
        }
    }

    @Test
    void a_week_after_the_meeting_the_family_reads_it_also_when_nobody_has_told_it() {
        called();
        clock.plusDays(3 + 8);
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains(SAID, NECESSARY);
    }

    @Test
    void one_meeting_exceptionally_one_more_with_a_reason_and_no_third() {
        called();
        var second = calls(lis, clock.today().plusDays(10), "");
        assertThat(second).hasStatus(422);
        assertThat(text(second)).contains("hvorfor ét møde ikke var nok");
        assertThat(calls(lis, clock.today().plusDays(10), "Skolen manglede")).hasStatus(303);
        assertThat(calls(lis, clock.today().plusDays(20), "Endnu en gang")).hasStatus(409);
        assertThat(text(as(lis).get("/children/" + ida + "/exchange"))).contains("Flere tillader loven ikke");
    }

    @Test
    void it_opens_nothing_but_itself() {
        called();
        assertThat(as(sara).get("/handovers")).hasStatus(200);
        assertThat(text(as(sara).get("/children/" + ida))).doesNotContain(SAID);
        assertThat(given.value(String.class, "SELECT basis FROM disclosure")).isEqualTo("SSD_MEETING");
    }
}
