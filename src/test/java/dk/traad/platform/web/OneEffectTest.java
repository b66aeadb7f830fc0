package dk.traad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form has one effect, however often it is sent; told with focus points, which without a key of their own are many. */
class OneEffectTest extends WebTest {
    private static final int PAIRS = 100;

    /** A fingerprint of what was sent is not kept of a CPR number; these do nothing when they are sent again. */
    private static final List<Path> FORMS_WITH_NUMBERS = List.of(
            Path.of("src/main/jte/ownfamily/mine.jte"),
            Path.of("src/main/jte/custodyhold/byNumber.jte"),
            Path.of("src/main/jte/breakglass/ask.jte"),
            Path.of("src/main/jte/lookup/search.jte"),
            // Nothing is written down there, and a fingerprint of whom it was about would be.
            Path.of("src/main/jte/programme/together.jte"),
            Path.of("src/main/jte/programme/team.jte"),
            Path.of("src/main/jte/programme/allow.jte"));

    @Autowired
    ForgetSentForms forgetSentForms;

    private Professional mette;
    private Professional birgit;
    private ChildId ida;

    @BeforeEach
    void a_child_and_two_who_may_write() {
        var unit = given.daycare("Myretuen");
        var room = given.group(unit, "Stue Rød");
        mette = given.educator("Mette", room);
        birgit = given.educator("Birgit", room);
        ida = given.child("Ida", room);
    }

    @Test
    void the_same_form_sent_again_is_answered_as_the_first_time_and_changes_nothing() {
        var key = UUID.randomUUID().toString();
        var first = write(mette, key, "At turde sige til");
        var second = write(mette, key, "At turde sige til");
        assertThat(first).hasStatus(303);
        assertThat(second).hasStatus(303);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(Map.copyOf(second.getMvcResult().getFlashMap()))
                .isEqualTo(Map.copyOf(first.getMvcResult().getFlashMap()));
        assertThat(written()).isOne();
    }

    @Test
    void two_forms_are_two() {
        write(mette, UUID.randomUUID().toString(), "At turde sige til");
        write(mette, UUID.randomUUID().toString(), "At turde sige til");
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void a_key_belongs_to_one_person() {
        var key = UUID.randomUUID().toString();
        write(mette, key, "At turde sige til");
        assertThat(write(birgit, key, "At turde sige til")).hasStatus(303);
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void going_back_and_writing_something_else_loses_neither() {
        var key = UUID.randomUUID().toString();
        write(mette, key, "At turde sige til");
        var other = write(mette, key, "At kunne vente på tur");
        assertThat(other).hasStatus(422);
        assertThat(text(other)).contains("Du har sendt det én gang", "At kunne vente på tur");
        assertThat(written()).isOne();
    }

    @Test
    void going_back_and_pressing_the_other_button_is_another_wish_and_has_one_effect_too() {
        var assessment = given.openAssessment(ida);
        given.decided(assessment, "YELLOW", mette);
        var parent = given.custodyHolder("Kirsten", ida);
        given.notice(assessment, parent, null);
        given.change("UPDATE assessment SET state = 'PARENTS_INFORMED'", Map.of());
        as(parent).post("/family/assessments/" + assessment + "/answer", "question", "Hvornår på dagen?");
        var sharing =
                "/family/contributions/" + given.value(UUID.class, "SELECT id FROM parent_contribution") + "/sharing";
        var key = UUID.randomUUID().toString();
        for (var shared : List.of("true", "false", "false")) {
            assertThat(as(parent).post(sharing, "once", key, "shared", shared)).hasStatus(303);
            assertThat(given.value(Boolean.class, "SELECT shared FROM parent_contribution"))
                    .isEqualTo(Boolean.valueOf(shared));
        }
    }

    @Test
    void a_form_with_mistakes_may_be_sent_again() {
        var key = UUID.randomUUID().toString();
        assertThat(write(mette, key, "")).hasStatus(422);
        assertThat(write(mette, key, "At turde sige til")).hasStatus(303);
        assertThat(written()).isOne();
    }

    @Test
    void so_may_one_that_was_refused() {
        var key = UUID.randomUUID().toString();
        given.change(
                "UPDATE placement SET to_on = :day", Map.of("day", clock.today().minusDays(1)));
        assertThat(write(mette, key, "At turde sige til")).hasStatus(404);
        given.change("UPDATE placement SET to_on = null", Map.of());
        assertThat(write(mette, key, "At turde sige til")).hasStatus(303);
    }

    @Test
    void what_is_no_key_is_none() {
        assertThat(write(mette, "' OR true", "At turde sige til")).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM sent_form")).isZero();
    }

    @Test
    void two_at_the_same_moment_have_one_effect_and_the_same_answer() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var pair = 0; pair < PAIRS; pair++) {
                var key = UUID.randomUUID().toString();
                Callable<String> send = () -> location(write(mette, key, "At turde sige til"));
                var answers = people.invokeAll(List.of(send, send));
                assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
            }
        }
        assertThat(written()).isEqualTo(PAIRS);
    }

    @Test
    void after_a_day_the_keys_are_forgotten() {
        write(mette, UUID.randomUUID().toString(), "At turde sige til");
        clock.plus(Duration.ofHours(23));
        forgetSentForms.forgetAll();
        assertThat(given.value(Long.class, "SELECT count(*) FROM sent_form")).isOne();
        clock.plus(Duration.ofHours(2));
        forgetSentForms.forgetAll();
        assertThat(given.value(Long.class, "SELECT count(*) FROM sent_form")).isZero();
    }

    @Test
    void every_form_that_changes_something_carries_a_token_and_a_key() throws IOException {
        var form = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
        var without = new ArrayList<String>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                var found = form.matcher(Files.readString(template));
                while (found.find()) {
                    var alone = FORMS_WITH_NUMBERS.contains(template)
                            && found.group().contains("@template.component.tokenAlone(");
                    if (!alone && !found.group().contains("@template.component.token(")) {
                        without.add(template + ": "
                                + found.group().lines().findFirst().orElse(""));
                    }
                }
            }
        }
        assertThat(without)
                .as("a form needs @template.component.token(screen) as its first line")
                .isEmpty();
        var forms = org.jsoup.Jsoup.parse(body(as(mette).get("/children/" + ida + "/focus-points/new")))
                .select("form[method=post]");
        assertThat(forms).allMatch(one -> one.select("input[name=once]").size() == 1);
        assertThat(forms.select("input[name=once]").eachAttr("value")).doesNotHaveDuplicates();
    }

    private MvcTestResult write(Professional who, String key, String title) {
        var fields = new ArrayList<>(List.of("once", key, "title", title));
        for (var field : new String[] {"attention", "purpose", "strengths", "surroundings", "ideas"}) {
            fields.addAll(Arrays.asList(field, "Noget om " + field));
        }
        fields.addAll(List.of("noticedOn", clock.today().toString()));
        return as(who).post("/children/" + ida + "/focus-points", fields.toArray(String[]::new));
    }

    private long written() {
        return given.value(Long.class, "SELECT count(*) FROM focus_point");
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static String body(MvcTestResult answer) throws IOException {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
