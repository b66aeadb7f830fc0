package dk.traad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Everything a municipality decides: looked over before it holds, one history, one file. */
class EverythingDecidedTest extends WebTest {
    private Professional anna;

    @BeforeEach
    void anAdministrator() {
        anna = given.administrator("Anna");
    }

    @Test
    void a_change_is_shown_with_what_it_comes_to_and_nothing_holds_before_one_has_said_why() {
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(given.child("Ellie", clock.today().minusMonths(1)), lone);
        var review = as(anna).post("/settings/visits/new", visit("Treårsbesøg"));
        assertThat(review).hasStatusOk();
        assertThat(text(review))
                .contains(
                        "Det ændrer du",
                        "Én ting bliver anderledes. Intet er gemt endnu.",
                        "Hjemmebesøg: Treårsbesøg tilføjet",
                        "For hvem Bliver til: Alle børn",
                        "besøg venter så på en tid. I dag er det",
                        "Det gælder besøg, som familierne ikke har fået en tid til endnu.",
                        "Hvorfor?");
        assertThat(visits()).isZero();
        var without = as(anna).post("/settings/visits/new", and(visit("Treårsbesøg"), "why", " "));
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("Skriv med en enkelt linje, hvorfor det ændres");
        assertThat(visits()).isZero();

        assertThat(as(anna).post("/settings/visits/new", again(review, "Vi mistede for mange af syne")))
                .hasStatus(303);
        assertThat(visits()).isOne();
        assertThat(text(as(anna).get("/settings/history")))
                .contains("Anna: »Vi mistede for mange af syne«", "Hjemmebesøg: Treårsbesøg tilføjet");
    }

    @Test
    void where_nothing_became_another_nothing_is_said_to_be_saved() {
        assertThat(as(anna).post("/settings/districts"))
                .hasStatus(303)
                .flash()
                .containsEntry("confirmation", "settings.unchanged");
        as(anna).post("/settings/visits/new", and(visit("Treårsbesøg"), "why", "Flere besøg"));
        var step = given.value(UUID.class, "SELECT id FROM visit_step WHERE name_da = 'Treårsbesøg'");
        assertThat(as(anna).post("/settings/visits/" + step, visit("Treårsbesøg")))
                .hasStatus(303)
                .flash()
                .containsEntry("confirmation", "settings.unchanged");
    }

    @Test
    void every_page_one_comes_to_from_the_settings_has_the_way_back() {
        for (var page : List.of("campaigns", "forms", "settings/districts")) {
            assertThat(as(anna).get("/" + page))
                    .as(page)
                    .bodyText()
                    .contains("<a class=\"breadcrumbs__link\" href=\"/settings\">");
        }
        var leader = given.leader("Lis", given.daycare("Myretuen"));
        assertThat(as(leader).get("/campaigns")).hasStatusOk().bodyText().doesNotContain("breadcrumbs__link");
    }

    @Test
    void nobody_decides_on_anything_but_what_was_shown() {
        var step = given.value(UUID.class, "SELECT id FROM visit_step WHERE name_da = 'Barselsbesøg'");
        var first = as(anna).post("/settings/visits/" + step, visit("Det første besøg"));
        as(anna).post("/settings/visits/" + step, and(visit("Et andet navn"), "why", "Det hedder det"));
        var second = as(anna).post("/settings/visits/" + step, again(first, "Det hedder det ikke"));
        assertThat(second).hasStatus(422);
        assertThat(text(second)).contains("En anden har ændret noget imens", "Nu: Et andet navn");
        assertThat(as(anna).post("/settings/visits/" + step, again(second, "Det hedder det ikke")))
                .hasStatus(303);
    }

    @Test
    void the_history_holds_every_kind_and_is_looked_through_by_kind() {
        as(anna).post("/settings/visits/new", and(visit("Treårsbesøg"), "why", "Flere besøg"));
        as(anna).post(
                        "/settings/sharing",
                        "kind",
                        "PARAGRAPH",
                        "transition",
                        "DAYCARE_TO_SCHOOL",
                        "follows",
                        "NEVER",
                        "why",
                        "Skolen skal begynde forfra");
        as(anna).post("/settings/programmes", "ready", "FIRST_1000_DAYS", "why", "Bevillingen");
        as(anna).post(
                        "/settings/handover-questions",
                        "kind",
                        "HOME_TO_DAYCARE",
                        "danish",
                        "Hvad synger I?",
                        "english",
                        "What do you sing?",
                        "why",
                        "Forældre ville hellere");
        as(anna).post("/settings/guideline/begin");
        as(anna).post("/settings/guideline/words", "seen", "0", "titleDa", "Sammenhæng", "introductionDa", "Derfor");
        as(anna).post(
                        "/settings/guideline/adopt",
                        "adoptedOn",
                        clock.today().toString(),
                        "adoptedBy",
                        "Udvalget",
                        "why",
                        "Møde i november");
        assertThat(text(as(anna).get("/settings/history")))
                .containsSubsequence(
                        "Møde i november",
                        "Retningslinje for overgange: Titel",
                        "Derefter: Sammenhæng",
                        "Retningslinje for overgange: Vedtaget, version 1",
                        "Derefter: Udvalget",
                        "Forældre ville hellere",
                        "Derefter: Hvad synger I?",
                        "Bevillingen",
                        "Programmer: De første 1000 dage tilføjet",
                        "Skolen skal begynde forfra",
                        "Før: Kun med samtykke Derefter: Følger aldrig med",
                        "Flere besøg");
        assertThat(text(as(anna).get("/settings/history?kind=sharing")))
                .contains("Skolen skal begynde forfra")
                .doesNotContain("Flere besøg", "Bevillingen");
        assertThat(text(as(anna).get("/settings/history?kind=districts")))
                .contains("Det er der ikke ændret noget ved endnu.");
        assertThat(as(given.serviceDirector("Dorte")).get("/settings/history")).hasStatus(404);
    }

    @Test
    void what_has_been_decided_cannot_be_rewritten() {
        as(anna).post("/settings/visits/new", and(visit("Treårsbesøg"), "why", "Flere besøg"));
        assertThatThrownBy(() -> given.change("UPDATE settings_change SET why = 'x'", Map.of()))
                .hasMessageContaining("never changes");
    }

    @Test
    void everything_goes_out_as_one_file_and_comes_in_again_once_one_has_seen_what_it_changes() {
        as(anna).post("/settings/programmes", "ready", "FIRST_1000_DAYS", "why", "Bevillingen");
        var file = content(as(anna).get("/settings/settings.json"));
        assertThat(file)
                .contains("traad-settings-1", "\"monthsBetween\" : \"12\"", "2-månedersbesøg", "De første 1000 dage")
                .contains("D3-G1 | GREEN |", "\"guideline\"");
        assertThat(as(anna).upload("/settings/file", "chosen", bytes(file))).hasStatus(303);

        var changed = file.replace("\"monthsBetween\" : \"12\"", "\"monthsBetween\" : \"6\"")
                .replace("\"nameDa\" : \"2-månedersbesøg\"", "\"nameDa\" : \"Besøg ved to måneder\"")
                .replace("Barnet har mindst én god legekammerat.", "Barnet har en ven.")
                .replace("Vi aftaler det", "Vi tager en snak");
        var review = as(anna).upload("/settings/file", "chosen", bytes(changed));
        assertThat(review).hasStatusOk();
        assertThat(text(review))
                .contains(
                        "4 ting bliver anderledes. Intet er gemt endnu.",
                        "Måneder mellem vurderinger Nu: 12 Bliver til: 6",
                        "0 børn mangler så en vurdering.",
                        "De børn, der er vurderet, beholder det skema",
                        "Hjemmebesøg: Besøg ved to måneder tilføjet",
                        "D3-G1 · Trives · Trivsel: Barnet har en ven. /",
                        "Vi tager en snak");
        assertThat(given.value(Integer.class, "SELECT months_between FROM cooperation_model"))
                .isEqualTo(12);

        assertThat(as(anna).post("/settings/file/decide", again(review, "Som i nabokommunen")))
                .hasStatus(303)
                .hasHeader("Location", "/settings/history");
        assertThat(given.value(Integer.class, "SELECT months_between FROM cooperation_model"))
                .isEqualTo(6);
        assertThat(given.value(
                        Integer.class,
                        "SELECT max(version) FROM assessment_form WHERE code = 'D3' AND published_at IS NOT NULL"))
                .isEqualTo(2);
        assertThat(text(as(anna).get("/settings/history")))
                .contains("Anna: »Som i nabokommunen«", "4 ting blev anderledes");
    }

    @Test
    void a_guideline_in_a_file_becomes_a_draft_for_only_politicians_adopt_it() {
        var file = "{\"format\": \"traad-settings-1\", \"settings\": {\"guideline\": [{\"part\": \"TITLE\","
                + " \"wordsDa\": \"Sammenhæng i Prøvekøbing\"}]}}";
        var review = as(anna).upload("/settings/file", "chosen", bytes(file));
        assertThat(text(review)).contains("Kladde · Titel tilføjet", "Sammenhæng i Prøvekøbing");
        assertThat(as(anna).post("/settings/file/decide", again(review, "Fra Horsens")))
                .hasStatus(303);
        assertThat(text(as(anna).get("/guideline"))).doesNotContain("Sammenhæng i Prøvekøbing");
        assertThat(as(anna).get("/settings/guideline")).bodyText().contains("Sammenhæng i Prøvekøbing");
    }

    @Test
    void a_day_and_a_grant_are_told_as_people_write_them() {
        assertThat(text(as(anna).post("/settings/programmes", "ready", "FIRST_1000_DAYS")))
                .contains("1.500.000", "16. november 2026")
                .doesNotContain("1500000");
    }

    @Test
    void whoever_lets_it_be_is_back_where_they_came_from() {
        assertThat(as(anna).post("/settings/visits/new", visit("Treårsbesøg")))
                .bodyText()
                .contains("href=\"/settings/visits\"");
        assertThat(as(anna).post("/settings/programmes", "ready", "FIRST_1000_DAYS"))
                .bodyText()
                .contains("href=\"/settings/programmes\"");
        as(anna).post("/settings/programmes", "ready", "FIRST_1000_DAYS", "why", "Bevillingen");
        var programme = given.value(java.util.UUID.class, "SELECT id FROM programme");
        assertThat(new DecideSettingsPage(
                                "/settings/programmes/" + programme + "/steps/remove",
                                dk.traad.platform.web.Fields.of(null),
                                "",
                                java.util.List.of(),
                                java.util.List.of(),
                                java.util.List.of())
                        .back())
                .isEqualTo("/settings/programmes/" + programme);
    }

    @Test
    void the_colour_and_the_own_words_are_in_the_file_and_checked_like_what_is_typed() {
        var review = read(settings("\"cooperation\": [{\"colour\": \"#8a2846\", \"closingDa\": \"Hilsen os\"}]"));
        assertThat(text(review)).contains("Farve Nu: (tomt) Bliver til: #8a2846", "Hilsen, på dansk");
        as(anna).post("/settings/file/decide", again(review, "Designguiden"));
        assertThat(content(as(anna).get("/settings/settings.json")))
                .contains("\"colour\" : \"#8a2846\"", "\"closingDa\" : \"Hilsen os\"");
        assertThat(text(read(settings("\"cooperation\": [{\"colour\": \"#ffd700\"}]"))))
                .contains("Farve", "for lys til at læse på hvidt");
    }

    @Test
    void a_file_with_a_mistake_changes_nothing_and_each_mistake_says_what_where_and_how() {
        assertThat(text(read("not a file"))).contains("der er en fejl i linje 1");
        assertThat(text(read("[]"))).contains("Det er ikke en fil med indstillinger.");
        assertThat(text(read("null"))).contains("Det er ikke en fil med indstillinger.");
        assertThat(read("")).hasStatus(422);
        assertThat(text(read(settings("\"weather\": []")))).contains("afsnittet »weather«, som ikke findes her");
        assertThat(text(read(settings("\"visits\": {}")))).contains("»visits« skal være en liste");
        assertThat(text(read(settings("\"visits\": [{\"colour\": \"red\"}]"))))
                .contains("Filen har »colour« i afsnittet »visits«");
        var wrong = read(settings("\"cooperation\": [{\"monthsBetween\": \"99\"}], \"visits\": [{\"nameDa\":"
                + " \"Barselsbesøg\", \"minutes\": 7}, {\"nameDa\": \"Nyt besøg\", \"audience\": \"DOGS\"}],"
                + " \"sharing\": [{\"kind\": \"PARAGRAPH\", \"transition\": \"DAYCARE_TO_SCHOOL\", \"follows\":"
                + " \"NEVER\"}]"));
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong))
                .contains(
                        "intet er ændret",
                        "Sådan samarbejder vi · Måneder mellem vurderinger: Skriv et helt tal fra 1 til 24",
                        "Hjemmebesøg · Barselsbesøg · Minutter: Skriv et antal minutter mellem 15 og 180",
                        "Hjemmebesøg · Nyt besøg · For hvem: Vælg, hvem besøget er for.");
        assertThat(given.value(Integer.class, "SELECT count(*)::int FROM sharing_rule"))
                .isZero();
        assertThat(given.value(Integer.class, "SELECT count(*)::int FROM settings_change"))
                .isZero();
    }

    @Test
    void a_file_from_before_there_was_more_than_the_model_is_still_read() {
        var review = read("{\"format\": \"traad-cooperation-model-1\", \"settings\": {\"monthsBetween\": \"6\"}}");
        assertThat(text(review)).contains("Måneder mellem vurderinger Nu: 12 Bliver til: 6");
    }

    @Test
    void the_file_is_for_administrators() {
        var dorte = given.serviceDirector("Dorte");
        assertThat(as(dorte).get("/settings/settings.json")).hasStatus(404);
        assertThat(as(dorte).upload("/settings/file", "chosen", bytes(settings("\"visits\": []"))))
                .hasStatus(404);
        assertThat(as(dorte).post("/settings/file/decide", "content", settings("\"visits\": []"), "why", "Jeg vil"))
                .hasStatus(404);
    }

    private static String settings(String sections) {
        return "{\"format\": \"traad-settings-1\", \"settings\": {" + sections + "}}";
    }

    private MvcTestResult read(String file) {
        return as(anna).upload("/settings/file", "chosen", bytes(file));
    }

    private long visits() {
        return given.value(Long.class, "SELECT count(*) FROM visit_step WHERE name_da = 'Treårsbesøg'");
    }

    private static String[] visit(String name) {
        return new String[] {
            "nameDa", name,
            "nameEn", name,
            "audience", "EVERYBODY",
            "ageUnit", "MONTHS",
            "fromAge", "36",
            "toAge", "38",
            "minutes", "60"
        };
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    /** What the page that shows the change sends on, with why. */
    private static String[] again(MvcTestResult review, String why) {
        var fields = new ArrayList<>(List.of("why", why));
        var hidden = Pattern.compile("<input type=\"hidden\" name=\"([\\w-]+)\" value=\"([^\"]*)\"")
                .matcher(content(review));
        while (hidden.find()) {
            if (!hidden.group(1).equals("once") && !hidden.group(1).equals("_csrf")) {
                fields.add(hidden.group(1));
                fields.add(hidden.group(2)
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&"));
            }
        }
        return fields.toArray(String[]::new);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
