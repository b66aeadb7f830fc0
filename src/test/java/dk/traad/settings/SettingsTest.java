package dk.traad.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Look;
import dk.traad.platform.web.Language;
import java.nio.charset.StandardCharsets;
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
    void before_it_is_saved_one_sees_what_it_changes_and_says_why() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        given.child("Aya", red);
        var review = as(anna).post("/settings/review", settings("monthsBetween", "6", "contactPhone", "00 15 06 15"));
        assertThat(text(review))
                .contains(
                        "2 ting bliver anderledes. Intet er gemt endnu.",
                        "Måneder mellem vurderinger Nu: 12 Bliver til: 6",
                        "Telefon Nu: (tomt) Bliver til: 00 15 06 15",
                        "1 barn mangler så en vurdering. I dag er det 1.",
                        "Kommunen i tal bliver gjort op efter det nye i nat",
                        "Hvorfor?");
        assertThat(given.value(Integer.class, "SELECT months_between FROM cooperation_model"))
                .isEqualTo(12);

        var without = as(anna).post("/settings", settings("monthsBetween", "6", "why", " "));
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("Skriv med en enkelt linje, hvorfor det ændres", "Nu: 12 Bliver til: 6");
        assertThat(as(anna).post("/settings/edit", settings("monthsBetween", "7")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"7\"");
        assertThat(as(anna).post("/settings/review", settings())).hasStatus(303).hasHeader("Location", "/settings");
    }

    @Test
    void each_change_stands_with_who_and_why_and_can_be_started_from_again() {
        assertThat(text(as(anna).get("/settings/history"))).contains("Intet er ændret endnu");
        as(anna).post("/settings", settings("monthsBetween", "6", "why", "Vi vil se alle to gange om året"));
        as(anna).post("/settings", settings("monthsBetween", "9", "why", "Det blev for meget"));
        assertThat(text(as(anna).get("/settings/history")))
                .containsSubsequence(
                        "Anna: »Det blev for meget«",
                        "Sådan samarbejder vi ændret",
                        "Måneder mellem vurderinger Før: 6 Derefter: 9",
                        "Vi vil se alle to gange om året",
                        "Før: 12 Derefter: 6");
        assertThat(as(anna).get("/settings/history/1")).bodyText().contains("value=\"6\"");
        assertThat(text(as(anna).get("/settings/history/1")))
                .contains("I felterne står nu det, I besluttede", "Intet er gemt.", "Nu står der: 9");
        assertThat(as(anna).get("/settings/history/1?before=true")).bodyText().contains("value=\"12\"");
        assertThat(text(as(anna).get("/settings/history/1?before=true"))).contains("som det var før beslutningen");
        assertThat(as(anna).get("/settings/history/7")).hasStatus(404);
    }

    @Test
    void five_ready_models_stand_beside_ones_own() {
        assertThat(text(as(anna).get("/settings/models")))
                .contains("som i Esbjerg", "som i Holbæk", "som i Horsens", "som i Jammerbugt", "som i Helsingør")
                .contains("Hvornår får forældrene en vurdering? Nu: Når den er afgjort Bliver til: Før den er endelig");
        assertThat(as(anna).get("/settings/models/THREE_PRINCIPLES"))
                .bodyText()
                .contains("value=\"I trivsel\"", "Nu står der: Trives");
        assertThat(as(anna).get("/settings/models/NOTHING")).hasStatus(404);
        assertThat(given.value(String.class, "SELECT label_green_da FROM cooperation_model"))
                .isEqualTo("Trives");
    }

    @Test
    void the_five_are_compared_side_by_side_and_what_is_otherwise_is_said_in_words() {
        assertThat(as(anna).get("/settings")).bodyText().contains("href=\"/settings/models/compare\"");
        var compared = as(anna).get("/settings/models/compare");
        assertThat(text(compared))
                .contains(
                        "Når barnet trives, på dansk Trives Trives I trivsel anderledes end hos jer Trives",
                        "Hos jer nu",
                        "Ens i dem alle og hos jer",
                        "Måneder mellem vurderinger ·");
        assertThat(compared).bodyText().contains("href=\"/settings/models/THREE_PRINCIPLES\"");
        as(anna).post("/settings", settings("monthsBetween", "6"));
        assertThat(text(as(anna).get("/settings/models/compare")))
                .contains("Måneder mellem vurderinger 6 12 anderledes end hos jer 12 anderledes end hos jer");
    }

    @Test
    void a_colour_nobody_can_read_on_white_is_refused_beside_its_field() {
        var pale = as(anna).post("/settings", settings("colour", "#ffd700"));
        assertThat(pale).hasStatus(422).bodyText().contains("value=\"#ffd700\"");
        assertThat(text(pale)).contains("Den farve er for lys til at læse på hvidt. Vælg en mørkere");
        assertThat(text(as(anna).post("/settings", settings("colour", "rød")))).contains("Skriv farven som #");
        assertThat(given.value(String.class, "SELECT colour FROM cooperation_model"))
                .isEmpty();
    }

    @Test
    void the_colour_is_seen_before_it_is_saved_and_then_on_every_page_by_one_sheet_kept_for_good() {
        var review = as(anna).post("/settings/review", settings("colour", "8A2846"));
        assertThat(text(review)).contains("Farve Nu: (tomt) Bliver til: #8a2846", "Sådan kommer det til at se ud");
        assertThat(review)
                .bodyText()
                .contains("class=\"look-preview look-8a2846\"")
                .doesNotContain("theme-color");
        assertThat(as(anna).post("/settings", settings("colour", "8A2846"))).hasStatus(303);

        var sheet = Look.of("#8a2846").orElseThrow().address();
        assertThat(as(anna).get("/desk"))
                .bodyText()
                .contains("class=\"look-8a2846\"", "href=\"" + sheet + "\"", "content=\"#8a2846\"")
                .doesNotContain("style=");
        var answer = as(anna).get(sheet);
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("text/css;charset=UTF-8")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer).bodyText().contains("--own: #8a2846", "prefers-color-scheme: dark");
        assertThat(as(anna).get("/look/8a2846-0.css")).hasStatus(404);
        assertThat(as(anna).get("/look/red-0.css")).hasStatus(404);
        assertThat(as(anna).post("/settings", settings("colour", ""))).hasStatus(303);
        assertThat(as(anna).get("/desk")).bodyText().doesNotContain("look-8a2846");
    }

    @Test
    void families_are_met_with_the_municipalitys_own_words_in_their_language() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var peter = given.custodyHolder("Peter", given.child("Aya", red));
        var aya = String.valueOf(as(peter).get("/family").getResponse().getHeader("Location"));
        var words = new ArrayList<>(List.of(settings()));
        words.addAll(List.of("welcomeDa", "Velkommen.  Vi følger\n jeres barn sammen", "welcomeUk", "Вітаємо"));
        assertThat(as(anna).post("/settings", words.toArray(String[]::new))).hasStatus(303);
        assertThat(text(as(peter).get(aya))).contains("Velkommen. Vi følger jeres barn sammen");
        assertThat(text(as(peter).in(Language.UKRAINIAN).get(aya))).contains("Вітаємо");
        assertThat(text(as(peter).inEnglish().get(aya))).doesNotContain("Velkommen", "Вітаємо");
        given.related(peter, given.child("Bo", red), true);
        assertThat(text(as(peter).get("/family"))).contains("Velkommen. Vi følger jeres barn sammen");
        assertThat(text(as(peter).get(aya))).doesNotContain("Velkommen");
    }

    @Test
    void what_is_too_long_or_holds_a_number_of_somebody_is_refused_and_nothing_typed_is_lost() {
        var words = new ArrayList<>(List.of(settings()));
        words.addAll(List.of("welcomeDa", "a".repeat(301), "closingDa", "Skriv til 991390-1234"));
        var answer = as(anna).post("/settings", words.toArray(String[]::new));
        assertThat(answer).hasStatus(422).bodyText().contains("a".repeat(301));
        assertThat(text(answer)).contains("Skriv højst 300 tegn", "Skriv ikke et CPR-nummer her");
    }

    @Test
    void a_ready_model_leaves_the_colour_and_the_own_words_as_they_are() {
        as(anna).post("/settings", settings("colour", "#8a2846"));
        assertThat(as(anna).get("/settings/models/THREE_PRINCIPLES")).bodyText().contains("value=\"#8a2846\"");
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
        var fields = new ArrayList<>(List.of("readBeforeSend", "false", "why", "Det har udvalget besluttet"));
        try {
            var inputs = Pattern.compile(
                            "<input class=\"form-input\"[^>]* name=\"(\\w+)\" value=\"([^\"]*)\"|name=\"(seen|model)\" value=\"([^\"]*)\"")
                    .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
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
