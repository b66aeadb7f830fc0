package dk.traad.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.voice.ChildVoice.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The child's voice, heard by staff and at home. */
class VoiceTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private Professional mette;
    private Professional lis;
    private Professional lone;
    private ChildId ida;
    private Parent karen;
    private Parent per;

    @BeforeEach
    void aChildWithPeopleAroundIt() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Holm", red);
        lis = given.leader("Lis", myretuen);
        lone = given.healthVisitor("Lone Vang", given.healthVisiting("Sundhedsplejen"));
        ida = given.child("Ida", red);
        given.assigned(ida, lone);
        karen = given.custodyHolder("Karen", ida);
        per = given.custodyHolder("Per", ida);
    }

    @ParameterizedTest
    @CsvSource({"0,SHOWN", "35,SHOWN", "36,PICTURES", "119,PICTURES", "120,WORDS", "203,WORDS"})
    void a_child_is_heard_by_the_way_of_its_age(int months, Way way) {
        assertThat(Way.at(new Age(months))).isEqualTo(way);
    }

    @Test
    void the_page_begins_with_the_way_of_the_child_s_age_and_offers_the_others() {
        assertThat(text(as(mette).get(staff() + "/new")))
                .contains("Hvad peger Ida på?", "Når vi spiser", "Ida fortæller med egne ord");
        assertThat(text(as(mette).get(staff() + "/new?way=SHOWN"))).contains("Det får Ida til at lyse op");
        assertThat(text(as(karen).inEnglish().get(family() + "/new?way=WORDS"))).contains("What does Ida say?");
    }

    @Test
    void what_a_child_points_at_is_read_by_staff_and_family_with_who_wrote_it_down() {
        assertThat(pictures(mette)).hasStatus(303).hasHeader("Location", staff());
        for (var page : List.of(as(lis).get(staff()), as(karen).get(family()))) {
            assertThat(text(page))
                    .contains("Her er jeg glad for at være", "På legepladsen", "Vi graver")
                    .containsSubsequence("Her er det svært for mig", "Når vi spiser", "Det larmer")
                    .contains("Ida sagde det, og en voksen skrev det ned. Noteret af Mette Holm, Myretuen.");
        }
        assertThat(text(as(karen).get("/family/children/" + ida))).contains("Ida selv", "Vi graver");
    }

    @Test
    void a_small_child_is_described_and_a_big_one_speaks() {
        as(mette).post(staff() + "/new", "key", "1", "way", "SHOWN", "likes", "Vand og sæbe", "hard", "Høje lyde");
        assertThat(as(mette).post(staff() + "/new", "key", "2", "way", "WORDS", "likes", "Jeg er god til matematik"))
                .hasStatus(422);
        as(mette)
                .post(
                        staff() + "/new",
                        "key",
                        "2",
                        "way",
                        "WORDS",
                        "likes",
                        "Jeg er god til matematik",
                        "teller",
                        "CHILD_WROTE");
        assertThat(text(as(mette).get(staff())))
                .contains("Ida viste det, og en voksen satte ord på.", "Høje lyde")
                .contains("Jeg er god til matematik", "Ida har selv skrevet det.");
    }

    @Test
    void nothing_at_all_is_not_a_voice_and_what_was_typed_stays() {
        var empty = as(mette).post(staff() + "/new", "key", "1", "way", "PICTURES", "said-MEAL", "Det larmer");
        assertThat(empty).hasStatus(422).bodyText().contains("value=\"Det larmer\"");
        assertThat(text(empty)).contains("Vælg mindst ét billede", "Vælg, hvordan det blev til ord");
        assertThat(as(mette).post(staff() + "/new")).hasStatus(422);
        var long1 = as(mette)
                .post(staff() + "/new", "way", "PICTURES", "feeling-MEAL", "HARD", "said-MEAL", "x".repeat(301));
        assertThat(text(long1)).contains("Ordene ved et billede er for lange");
        assertThat(voices()).isZero();
    }

    @Test
    void the_same_form_twice_is_one_voice_and_other_words_are_another() {
        pictures(mette);
        pictures(mette);
        assertThat(voices()).isOne();
        as(mette).post(staff() + "/new", "key", "1", "way", "WORDS", "words", "Mere", "teller", "CHILD_SAID");
        assertThat(voices()).isEqualTo(2);
    }

    @Test
    void only_those_close_to_the_child_hear_it_and_only_the_leader_besides_reads_it() {
        var other = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        var stranger = given.custodyHolder("Ulla", given.child("Otto", red));
        var without = given.parentWithoutCustody("Jan", ida);
        assertThat(as(lone).get(staff() + "/new")).hasStatusOk();
        assertThat(as(lis).get(staff())).hasStatusOk();
        for (var who : List.of(lis, other, given.administrator("Adam"), given.serviceDirector("Dora"))) {
            assertThat(as(who).get(staff() + "/new")).hasStatus(404);
            assertThat(pictures(who)).hasStatus(404);
        }
        assertThat(as(other).get(staff())).hasStatus(404);
        for (var parent : List.of(stranger, without)) {
            assertThat(as(parent).get(family())).hasStatus(404);
            assertThat(as(parent).get(family() + "/new")).hasStatus(404);
            assertThat(as(parent).post(family() + "/new", "way", "WORDS", "words", "x"))
                    .hasStatus(404);
        }
        assertThat(as(mette).get(family())).hasStatus(404);
        assertThat(as(karen).get(staff())).hasStatus(404);
        assertThat(voices()).isZero();
    }

    @Test
    void what_one_place_notes_does_not_follow_the_child_to_another_by_itself() {
        pictures(mette);
        assertThat(text(as(lone).get(staff()))).doesNotContain("Vi graver");
        assertThat(as(lone).post(staff() + "/" + id() + "/release")).hasStatus(404);
        assertThat(text(as(lone).get("/children/" + ida))).doesNotContain("Vi graver");
    }

    @Test
    void the_family_is_mailed_that_there_is_news_and_nothing_else() {
        pictures(mette);
        assertThat(given.value(Integer.class, "SELECT count(*) FROM outbox_message"))
                .isEqualTo(2);
        home(karen);
        assertThat(given.value(Integer.class, "SELECT count(*) FROM outbox_message"))
                .isEqualTo(2);
    }

    @Test
    void where_it_protects_the_child_the_family_waits_and_gets_it_later() {
        assertThat(hold("")).hasStatus(422);
        assertThat(hold("Barnet er bange for, hvad der sker hjemme")).hasStatus(303);
        assertThat(text(as(karen).get(family()))).doesNotContain("Jeg er bange");
        assertThat(text(as(karen).get("/family/children/" + ida))).doesNotContain("Jeg er bange");
        assertThat(given.value(Integer.class, "SELECT count(*) FROM outbox_message"))
                .isZero();
        assertThat(text(as(mette).get(staff()))).contains("Jeg er bange", "Familien har ikke fået det endnu");
        assertThat(as(lis).post(staff() + "/" + id() + "/release")).hasStatus(404);
        assertThat(as(mette).post(staff() + "/" + id() + "/release")).hasStatus(303);
        assertThat(as(mette).post(staff() + "/" + id() + "/release")).hasStatus(409);
        assertThat(text(as(karen).get(family()))).contains("Jeg er bange").doesNotContain("hvad der sker hjemme");
        assertThat(given.value(Integer.class, "SELECT count(*) FROM outbox_message"))
                .isEqualTo(2);
    }

    @Test
    void what_is_told_at_home_reaches_the_staff_and_the_other_holder_only_when_shared() {
        assertThat(text(as(karen).get(family() + "/new")))
                .contains("Når du gemmer, kan de voksne, der er sammen med Ida i hverdagen, læse det.");
        assertThat(home(karen)).hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).contains("Nyt fra Ida Prøve selv", "Noteret hjemme af Karen Prøve");
        assertThat(text(as(lone).get("/desk"))).contains("Nyt fra Ida Prøve selv");
        assertThat(text(as(mette).get(staff()))).contains("Min cykel", "Noteret hjemme af Karen Prøve.");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Nyt fra Ida");
        assertThat(text(as(per).get(family()))).doesNotContain("Min cykel");
        var sharing = family() + "/" + id() + "/sharing";
        assertThat(as(per).post(sharing, "shared", "true")).hasStatus(404);
        assertThat(as(karen).post(sharing, "shared", "true")).hasStatus(303);
        assertThat(text(as(per).get(family())))
                .contains("Min cykel", "Noteret hjemme af en anden i familien.")
                .doesNotContain("Karen");
        as(karen).post(sharing, "shared", "false");
        assertThat(text(as(per).get(family()))).doesNotContain("Min cykel");
    }

    @Test
    void a_mistake_is_taken_back_on_its_day_by_the_one_who_made_it_with_a_reason() {
        pictures(mette);
        var bo = given.educator("Bo Lund", red);
        var path = staff() + "/" + id() + "/take-back";
        assertThat(as(bo).post(path, "reason", "x")).hasStatus(409);
        var without = as(mette).post(path, "reason", " ");
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("Skriv, hvad fejlen var.");
        assertThat(as(mette).post(path, "reason", "Det var Otto")).hasStatus(303);
        assertThat(as(mette).post(path, "reason", "Igen")).hasStatus(409);
        assertThat(text(as(bo).get(staff())))
                .contains("Taget tilbage, fordi det var en fejl.", "Det var Otto")
                .doesNotContain("Vi graver");
        assertThat(text(as(karen).get(family()))).doesNotContain("Vi graver", "Otto");
        assertThat(text(as(mette).get("/children/" + ida))).doesNotContain("Vi graver");
    }

    @Test
    void after_the_day_it_stays_and_the_child_is_heard_anew() {
        pictures(mette);
        home(karen);
        clock.plusDays(1);
        assertThat(text(as(mette).get(staff()))).doesNotContain("Er det skrevet ved en fejl?");
        assertThat(as(mette).post(staff() + "/" + id("noted_by") + "/take-back", "reason", "x"))
                .hasStatus(409);
        assertThat(as(karen).post(family() + "/" + id("noted_by_adult") + "/take-back", "reason", "x"))
                .hasStatus(409);
    }

    @Test
    void a_parent_takes_back_their_own_and_nobody_elses() {
        home(karen);
        var path = family() + "/" + id() + "/take-back";
        assertThat(as(per).post(path, "reason", "x")).hasStatus(404);
        assertThat(as(karen).post(path, "reason", "")).hasStatus(422);
        assertThat(as(karen).post(path, "reason", "Forkert barn")).hasStatus(303);
        assertThat(as(karen).post(family() + "/" + id() + "/sharing", "shared", "true"))
                .hasStatus(409);
        assertThat(text(as(mette).get(staff()))).doesNotContain("Min cykel", "Forkert barn");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Nyt fra Ida");
    }

    @Test
    void it_is_a_bead_on_the_thread_and_a_step_on_the_child_s_page() {
        pictures(mette);
        assertThat(text(as(mette).get("/children/" + ida)))
                .contains("Barnets stemme", "Barnet pegede på billeder", "Glad for: På legepladsen");
    }

    @Test
    void whoever_is_too_young_to_be_asked_is_looked_at_instead() {
        var born = clock.today().minusMonths(5);
        given.change("UPDATE child SET birthday = :born WHERE id = :id", Map.of("born", born, "id", ida));
        var assessment = given.openAssessment(ida);
        assertThat(text(as(mette).get("/assessments/" + assessment)))
                .contains(
                        "Hvad viser Ida selv?",
                        "Se, hvad Ida viser, før I beslutter",
                        "Se, hvad Ida viser, og notér det")
                .doesNotContain("Spørg Ida");
        assertThat(text(as(mette).get("/children/" + ida + "/voices"))).doesNotContain("Spørg Ida");
        assertThat(text(as(karen).get("/family/children/" + ida)))
                .contains("Skriv, hvad Ida viser")
                .doesNotContain("Spørg Ida");
    }

    @Test
    void the_team_meets_the_child_s_voice_before_it_decides_and_is_invited_to_ask_when_there_is_none() {
        pictures(mette);
        clock.plusDays(3);
        var assessment = given.openAssessment(ida);
        var before = text(as(mette).get("/assessments/" + assessment));
        assertThat(before).contains("Hvad siger Ida selv?", "Spørg Ida, før I beslutter", "Læs, hvad der blev noteret");
        home(karen);
        assertThat(text(as(mette).get("/assessments/" + assessment)))
                .contains("Min cykel")
                .doesNotContain("Spørg Ida, før I beslutter");
        assertThat(text(as(lis).get("/assessments/" + assessment))).contains("Min cykel");
        var decided = given.decided(ida, mette, "CLOSED", Position.GREEN);
        assertThat(text(as(mette).get("/assessments/" + decided))).doesNotContain("Hvad siger Ida selv?");
    }

    @Test
    void where_a_place_must_stay_hidden_the_other_holder_reads_neutral_words() {
        given.change("UPDATE adult SET protected = true WHERE id = :id", Map.of("id", karen.adult()));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :adult", Map.of("adult", per.adult()));
        as(mette)
                .post(
                        staff() + "/new",
                        "key",
                        "1",
                        "way",
                        "PICTURES",
                        "feeling-MEAL",
                        "HARD",
                        "said-MEAL",
                        "Mette i Myretuen siger ssh",
                        "teller",
                        "CHILD_SAID");
        home(karen, "shared", "true", "words", "Myretuen er sjov");
        for (var page : List.of(family(), "/family/children/" + ida)) {
            assertThat(as(per).get(page)).bodyText().doesNotContain("Myretuen", "Mette", "Karen");
        }
        assertThat(text(as(per).get(family())))
                .contains("i institutionen siger ssh", "Noteret af de voksne fra institutionen.");
        assertThat(text(as(karen).get(family()))).contains("Mette i Myretuen siger ssh");
    }

    @Test
    void no_statement_adds_voices_up() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/dk/traad"))) {
            var adding = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> {
                        var source = read(file);
                        return source.contains("child_voice") && source.matches("(?s).*(count|sum|avg)\\(.*");
                    })
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(adding).isEmpty();
        }
        assertThat(given.in(() -> given.jdbc().sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_name LIKE 'child_voice%' AND data_type IN ('integer', 'numeric', 'smallint', 'bigint',
                            'real', 'double precision') AND column_name <> 'municipality'
                        """).query(String.class).list()))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private MvcTestResult pictures(Professional who) {
        return as(who).post(
                        staff() + "/new",
                        "key",
                        "1",
                        "way",
                        "PICTURES",
                        "feeling-PLAYGROUND",
                        "LIKES",
                        "said-PLAYGROUND",
                        "Vi graver",
                        "feeling-MEAL",
                        "HARD",
                        "said-MEAL",
                        "Det larmer",
                        "feeling-TRIP",
                        "",
                        "teller",
                        "CHILD_SAID");
    }

    private MvcTestResult home(Parent who, String... more) {
        var fields = new java.util.ArrayList<>(
                List.of("key", "1", "way", "WORDS", "likes", "Min cykel", "teller", "CHILD_SAID"));
        fields.addAll(List.of(more));
        return as(who).post(family() + "/new", fields.toArray(String[]::new));
    }

    private MvcTestResult hold(String reason) {
        return as(mette)
                .post(
                        staff() + "/new",
                        "key",
                        "1",
                        "way",
                        "WORDS",
                        "hard",
                        "Jeg er bange",
                        "teller",
                        "CHILD_SAID",
                        "holdBack",
                        "true",
                        "heldBackReason",
                        reason);
    }

    private String staff() {
        return "/children/" + ida + "/voices";
    }

    private String family() {
        return "/family/children/" + ida + "/voices";
    }

    private UUID id() {
        return given.value(UUID.class, "SELECT id FROM child_voice");
    }

    private UUID id(String by) {
        return given.value(UUID.class, "SELECT id FROM child_voice WHERE " + by + " IS NOT NULL");
    }

    private long voices() {
        return given.value(Long.class, "SELECT count(*) FROM child_voice");
    }

    @Test
    void at_the_meeting_table_lies_what_everybody_in_the_family_reads() {
        var table = "/children/" + ida + "/meeting";
        assertThat(text(as(lis).get(table))).contains("Hvad ville Ida selv sige?");
        pictures(mette);
        as(karen).post(family() + "/new", "key", "7", "way", "WORDS", "words", "Kun til mor", "teller", "CHILD_SAID");
        assertThat(text(as(lis).get(table)))
                .contains("Det siger Ida selv", "På legepladsen", "Noteret af Mette Holm, Myretuen")
                .doesNotContain("Kun til mor", "Hvad ville Ida");
        as(karen)
                .post(
                        family() + "/new",
                        "key",
                        "8",
                        "way",
                        "WORDS",
                        "words",
                        "Til alle",
                        "teller",
                        "CHILD_SAID",
                        "shared",
                        "true");
        assertThat(text(as(lis).get(table))).contains("Til alle").doesNotContain("Kun til mor");
    }
}
