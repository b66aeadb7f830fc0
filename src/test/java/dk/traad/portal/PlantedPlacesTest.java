package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.platform.db.Superuser;
import dk.traad.platform.print.Pdf;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Sixty words that tell where a child in hiding is stand in every name and every text there is about it. The other custody
 * holder opens every route there is, with everything that has a key, and reads none of them; the family in hiding and the
 * staff read all of them.
 */
class PlantedPlacesTest extends WebTest {
    /** Nothing of these features stands in this world yet. The list only ever gets shorter. */
    private static final String NOT_YET =
            "(consent_\\w+|handover_step|intervention_wish|look_up_sample|log_search|meeting_\\w+"
                    + "|programme_offer|take_over|transition\\w*|follow_up_own_answer)\\..*";

    private static final int MOST_KEYS = 12;
    private static final Pattern KEY = Pattern.compile("([\\w-]+)/\\{(\\w+)}");

    /** What staff write into a row that is a parent's. */
    private static final Set<String> ANSWERS = Set.of("reply", "answer");

    private static final String ROOM_FOR_WORDS = """
        SELECT c.relname || '.' || a.attname
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.atttypid = 'text'::regtype AND NOT a.attisdropped
        WHERE c.relkind = 'r' AND c.relnamespace = 'traad'::regnamespace AND NOT c.relispartition
            AND EXISTS (
                SELECT FROM pg_attribute b WHERE b.attrelid = c.oid AND b.attname = 'child')
            AND NOT EXISTS (
                SELECT FROM pg_constraint k
                WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
                    AND pg_get_constraintdef(k.oid) ~ 'ANY|~')
        ORDER BY 1
        """;

    private static final String AUTHORS = """
        SELECT a.attname
        FROM pg_attribute a
        WHERE a.attrelid = ('traad.' || ?)::regclass
            AND a.attname IN ('adult', 'opened_by_adult', 'noted_by_adult', 'written_by_adult')
        """;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    ApplicationContext program;

    private PlantedWorld world;
    private Superuser superuser;
    private Set<String> empty;
    private int planted;
    private Map<String, List<String>> keys;

    @BeforeEach
    void aFamilyInHiding() {
        world = new PlantedWorld(given, clock);
        superuser = new Superuser(program);
        as(world.keeper).get("/children/" + world.ida);
        as(world.father).get("/family/children/" + world.ida);
        world.asked(UUID.fromString(ids("audit").getFirst()));
        keys = keys();
        empty = plantInTexts();
    }

    @Test
    void the_other_custody_holder_finds_none_of_sixty_words_that_tell_the_place() {
        assertThat(new TreeSet<>(world.words())).hasSize(60);
        var read = new Reading();
        routes(RequestMethod.GET)
                .forEach(path -> read.answer(path, as(world.father).get(path)));
        routes(RequestMethod.POST)
                .filter(path -> path.startsWith("/family"))
                .forEach(path -> read.answer("POST " + path, as(world.father).post(path)));
        routes(RequestMethod.GET)
                .filter(path -> path.startsWith("/family"))
                .forEach(path -> read.answer(path, as(world.father).inEnglish().get(path)));
        System.out.println(read.answers + " answers read by the other custody holder, " + read.opened
                + " of them pages and files of the family; " + read.found.size() + " of 60 words found");
        assertThat(read.found).isEmpty();
        assertThat(read.opened).isGreaterThan(40);
    }

    @Test
    void the_family_in_hiding_reads_all_of_them() {
        var read = new Reading();
        routes(RequestMethod.GET)
                .filter(path -> path.startsWith("/family"))
                .forEach(path -> read.answer(path, as(world.mother).get(path)));
        assertThat(read.found.keySet()).containsAll(world.words());
    }

    @Test
    void the_staff_around_the_child_read_all_of_them() {
        var read = new Reading();
        routes(RequestMethod.GET)
                .filter(path -> path.matches("/(children|focus-points|assessments|wonderings)/.*"))
                .forEach(path -> read.answer(path, as(world.keeper).get(path)));
        assertThat(read.found.keySet()).containsAll(world.words());
    }

    /** What was planted in is counted too: a table that is renamed must not leave this test without anything to find. */
    @Test
    void what_families_read_is_planted_in() {
        System.out.println("Nothing about this child stands in " + empty);
        assertThat(empty.stream().filter(column -> !column.matches(NOT_YET))).hasSizeLessThan(planted);
        assertThat(empty)
                .noneMatch(
                        column -> column.matches(
                                "(joint_assessment|parent_contribution|dialogue\\w*|support_plan|plan_goal|plan_action|follow_up_goal"
                                        + "|goal_observation|wondering|child_voice\\w*|referral)\\.(?!\\w*reason|outcome|interpreter).*"));
    }

    /** What somebody reads, and which of the words stand there. */
    private final class Reading {
        private final Map<String, Set<String>> found = new TreeMap<>();
        private int answers;
        private int opened;

        void answer(String path, MvcTestResult answer) {
            answers++;
            var response = answer.getResponse();
            var text = new StringBuilder();
            response.getHeaderNames()
                    .forEach(name -> text.append(response.getHeader(name)).append('\n'));
            var content = response.getContentAsByteArray();
            var body = "application/pdf".equals(response.getContentType())
                    ? Pdf.text(content)
                    : new String(content, StandardCharsets.UTF_8);
            if (response.getStatus() == 200 && path.startsWith("/family")) {
                opened++;
            }
            text.append(HtmlUtils.htmlUnescape(body).replaceAll("\r\n[ \t]", ""));
            var read = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            for (var word : world.words()) {
                var small = word.toLowerCase(Locale.ROOT);
                if (read.contains(small) || read.contains(small.replace(" ", ""))) {
                    found.computeIfAbsent(word, unknown -> new TreeSet<>())
                            .add(path.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "KEY"));
                }
            }
        }
    }

    /** Each route with every key that fits; where families never come, with one. */
    private Stream<String> routes(RequestMethod method) {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(method))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("sign-"))
                .sorted()
                .flatMap(this::filled);
    }

    private Stream<String> filled(String pattern) {
        var key = KEY.matcher(pattern);
        if (!key.find()) {
            return Stream.of(pattern);
        }
        var fitting = keys.getOrDefault(
                key.group(2),
                keys.getOrDefault(key.group(1), List.of(UUID.randomUUID().toString())));
        return fitting.stream()
                .limit(pattern.startsWith("/family") ? MOST_KEYS : keysTried(pattern))
                .flatMap(value -> filled(pattern.replace("{" + key.group(2) + "}", value)));
    }

    /** Staff read with every key what tells of a child. */
    private static int keysTried(String pattern) {
        return pattern.matches("/(children|focus-points|assessments|wonderings)/.*") ? MOST_KEYS : 1;
    }

    /** By the name of the key, or by the word before it. */
    private Map<String, List<String>> keys() {
        var known = new TreeMap<String, List<String>>();
        known.put("child", List.of(world.ida.toString()));
        Map.of(
                        "plan", "support_plan",
                        "goal", "plan_goal",
                        "action", "plan_action",
                        "voice", "child_voice",
                        "assessment", "assessment",
                        "contribution", "parent_contribution",
                        "lookUp", "audit",
                        "group", "unit_group")
                .forEach((key, table) -> known.put(key, ids(table)));
        Map.of(
                        "children", "child",
                        "assessments", "assessment",
                        "dialogues", "dialogue",
                        "focus-points", "focus_point",
                        "group-focus-points", "focus_point",
                        "follow-ups", "follow_up",
                        "wonderings", "wondering",
                        "observations", "goal_observation",
                        "referrals", "referral")
                .forEach((word, table) -> known.put(word, ids(table)));
        return known;
    }

    private List<String> ids(String table) {
        return superuser
                .list(
                        UUID.class,
                        "SELECT id FROM " + table + " WHERE municipality = ?",
                        given.municipality().value())
                .stream()
                .map(UUID::toString)
                .toList();
    }

    /** Every column with room for words that is about a child. @return those in which there was nothing to plant in */
    private Set<String> plantInTexts() {
        var without = new TreeSet<String>();
        for (var column : superuser.list(String.class, ROOM_FOR_WORDS)) {
            var table = column.split("\\.")[0];
            var name = column.split("\\.")[1];
            var where = aboutIda() + notTheReaders(table, name) + " AND " + name + " IS NOT NULL";
            if (superuser.list(Integer.class, "SELECT 1 FROM " + table + where).isEmpty()) {
                without.add(column);
            } else {
                planted++;
                superuser.tamper("UPDATE " + table + " SET " + name + " = 'Vi ses ved "
                        + String.join(", ", world.words()) + "'" + where);
            }
        }
        return without;
    }

    private String aboutIda() {
        return " WHERE municipality = " + given.municipality() + " AND child = '" + world.ida + "'";
    }

    /** One's own words are never exchanged: to see one of them exchanged would confirm a guess. */
    private String notTheReaders(String table, String name) {
        if (ANSWERS.contains(name)) {
            return "";
        }
        return superuser.list(String.class, AUTHORS, table).stream()
                .map(author -> " AND " + author + " IS DISTINCT FROM '" + world.father.person() + "'")
                .collect(Collectors.joining());
    }
}
