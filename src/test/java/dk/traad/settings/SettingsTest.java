package dk.traad.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cooperation model, read and changed. */
class SettingsTest extends WebTest {
    private Professional anna;

    @BeforeEach
    void anAdministrator() {
        anna = given.administrator("Anna");
    }

    @Test
    void the_model_is_read_as_sentences_that_say_whom_they_concern() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        given.custodyHolder("Peter", given.child("Aya", red));
        given.custodyHolder("Maria", given.child("Bo", red));
        assertThat(text(as(anna).get("/settings")))
                .contains(
                        "Hvert barn vurderes mindst én gang på måneder.",
                        "Gælder 2 børn i dag.",
                        "Gælder 2 forældre i dag.",
                        "Vurderingsperioder",
                        "Skemaer",
                        "Børneliste");
        assertThat(text(as(anna).get("/desk"))).contains("Indstillinger");
    }

    @Test
    void what_is_saved_holds_at_once() {
        assertThat(as(anna).post(
                                "/settings",
                                settings(
                                        "monthsBetween",
                                        "6",
                                        "labelYellowDa",
                                        "Øget opmærksomhed",
                                        "readBeforeSend",
                                        "true",
                                        "informationLink",
                                        "https://prøvekøbing.example/trivsel")))
                .hasStatus(303)
                .hasHeader("Location", "/settings");
        assertThat(as(anna).get("/settings"))
                .bodyText()
                .contains(
                        "value=\"6\"", "value=\"Øget opmærksomhed\"", "value=\"https://prøvekøbing.example/trivsel\"");
        assertThat(given.value(Boolean.class, "SELECT read_before_send FROM cooperation_model"))
                .isTrue();
    }

    @Test
    void every_mistake_is_said_beside_its_field_and_nothing_is_saved() {
        var answer = as(anna).post(
                        "/settings",
                        settings(
                                "monthsBetween", "0",
                                "monthsUntilFaded", "seks",
                                "daysToRead", "31",
                                "labelGreenDa", " ",
                                "contactPhone", "ring bare",
                                "contactEmail", "os@kommunen",
                                "informationLink", "javascript:alert(1)"));
        assertThat(answer).hasStatus(422).bodyText().contains("value=\"seks\"", "value=\"ring bare\"");
        assertThat(text(answer))
                .contains(
                        "Måneder mellem vurderinger: Skriv et helt tal fra 1 til 24",
                        "Skriv et helt tal fra 1 til 30",
                        "højst 40 tegn",
                        "Skriv telefonnummeret",
                        "Skriv en mailadresse",
                        "begynder med https://");
        assertThat(given.value(Integer.class, "SELECT months_between FROM cooperation_model"))
                .isEqualTo(12);
    }

    @Test
    void two_who_change_it_at_once_see_both_texts() {
        var mine = settings("monthsBetween", "6");
        var yours = settings("monthsBetween", "9");
        as(anna).post("/settings", mine);
        var second = as(anna).post("/settings", yours);
        assertThat(second).hasStatus(422).bodyText().contains("value=\"9\"");
        assertThat(text(second)).contains("En anden har ændret indstillingerne imens", "Nu står der: 6");
        assertThat(as(anna).post("/settings", settings("monthsBetween", "9"))).hasStatus(303);
    }

    @Test
    void only_administrators_may() {
        var myretuen = given.daycare("Myretuen");
        for (var who : List.of(given.leader("Lis", myretuen), given.serviceDirector("Dorte"))) {
            assertThat(as(who).get("/settings")).hasStatus(404);
            assertThat(as(who).post("/settings", "monthsBetween", "1")).hasStatus(404);
        }
    }

    /** The form as the page shows it now, with some fields typed over. */
    private String[] settings(String... typed) {
        var page = as(anna).get("/settings");
        var fields = new ArrayList<>(List.of("readBeforeSend", "false"));
        try {
            var inputs = Pattern.compile(
                            "<input class=\"form-input\"[^>]* name=\"(\\w+)\" value=\"([^\"]*)\"|name=\"(seen)\" value=\"([^\"]*)\"")
                    .matcher(page.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
            while (inputs.find()) {
                fields.add(inputs.group(1) == null ? inputs.group(3) : inputs.group(1));
                fields.add(inputs.group(2) == null ? inputs.group(4) : inputs.group(2));
            }
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        for (var i = 0; i < typed.length; i += 2) {
            fields.set(fields.indexOf(typed[i]) + 1, typed[i + 1]);
        }
        return fields.toArray(String[]::new);
    }
}
