package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn;
import dk.traad.watch.StatementRecorder;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is another's and what does not exist are answered alike, to the byte, on every route with a key in it. Comes late
 * in a run, when the other tests have left something of every kind in some municipality.
 */
@Order(Integer.MAX_VALUE - 1)
class ForeignKeysTest extends WebTest {
    /** Where a key's type is not called like its table. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("GroupId", "unit_group"),
            Map.entry("RoundId", "assessment_campaign"),
            Map.entry("FamilyAssessment", "assessment"),
            Map.entry("Contribution", "parent_contribution"),
            Map.entry("Delivery", "roster_delivery"),
            Map.entry("Goal", "plan_goal"),
            Map.entry("goal", "plan_goal"),
            Map.entry("Observation", "goal_observation"),
            Map.entry("Question", "look_up_question"),
            Map.entry("LookUp", "audit"),
            Map.entry("FamilyTie", "declared_family"),
            Map.entry("Intervention", "plan_action"),
            Map.entry("Offer", "programme_offer"));

    /** As many statements as a whole run executes; with fewer not every table has a row to be asked for. */
    private static final int WHOLE_RUN = 400;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    PostgresServer server;

    private final Map<String, SignedIn> people = new LinkedHashMap<>();
    private final Map<String, UUID> own = new HashMap<>();
    private final Map<String, UUID> sameMunicipality = new HashMap<>();
    private final TreeSet<String> withoutRow = new TreeSet<>();

    /** One key in a path. */
    private record Key(String name, String table) {}

    private record Route(RequestMethod method, String pattern, List<Key> keys) {
        String path(Map<Key, UUID> values) {
            var path = pattern;
            for (var value : values.entrySet()) {
                path = path.replace(
                        "{" + value.getKey().name() + "}", value.getValue().toString());
            }
            return path;
        }
    }

    @BeforeEach
    void somethingOfTheirOwn() {
        somethingElsewhere();
        aMunicipalityOfItsOwn();
        var myretuen = given.daycare("Myretuen");
        GroupId red = given.group(myretuen, "Stue Rød");
        ChildId aya = given.child("Aya", red);
        var blue = given.group(given.daycare("Regnbuen"), "Stue Blå");
        ChildId ida = given.child("Ida", blue);
        given.educator("Bo", blue);
        people.put("an educator", given.educator("Mette", red));
        people.put("a leader", given.leader("Lis", myretuen));
        var visitor = given.healthVisitor("Hanne", given.healthVisiting("Sundhedsplejen"));
        given.assigned(aya, visitor);
        people.put("a health visitor", visitor);
        people.put("an administrator", given.administrator("Adam"));
        people.put("a parent", given.custodyHolder("Mor", aya));
        own.put("child", aya.value());
        own.put("unit_group", red.value());
        own.put("assessment_campaign", given.campaignFor(red));
        sameMunicipality.put("child", ida.value());
        sameMunicipality.put("unit_group", blue.value());
        given.campaignFor(blue);
        sameMunicipality.put(
                "assessment", given.value(UUID.class, "SELECT id FROM assessment WHERE child = ?", ida.value()));
    }

    private void somethingElsewhere() {
        var green = given.group(given.daycare("Solsikken"), "Stue Grøn");
        given.educator("Søren", green);
        given.child("Ea", green);
        given.campaignFor(green);
    }

    @Test
    void what_is_anothers_is_answered_like_what_does_not_exist() throws SQLException {
        var differences = new ArrayList<String>();
        var compared = 0;
        try (var connection = DriverManager.getConnection(server.url())) {
            for (var route : routes()) {
                for (var foreign : foreign(connection, route)) {
                    for (var person : people.entrySet()) {
                        compared++;
                        differences.addAll(difference(route, foreign, person.getKey(), person.getValue()));
                    }
                }
            }
        }
        System.out.println(compared + " answers about what is another's compared with those about nothing, "
                + differences.size() + " differ; no row to ask for in " + withoutRow);
        assertThat(differences).isEmpty();
        if (StatementRecorder.seen().size() > WHOLE_RUN) {
            assertThat(withoutRow.stream().filter(ForeignKeysTest::hasBeenWrittenTo))
                    .isEmpty();
        }
    }

    /** What this run has made some of: the tests are run in two halves. */
    private static boolean hasBeenWrittenTo(String table) {
        return StatementRecorder.seen().values().stream()
                .anyMatch(executions -> executions.getFirst().sql().contains("INSERT INTO " + table + " "));
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(route -> route.getKey().getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{") && !pattern.startsWith("/sign-in/"))
                        .flatMap(pattern -> route.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method, pattern, keys(route.getValue())))))
                .toList();
    }

    private static List<Key> keys(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
                .map(parameter -> new Key(parameter.getName(), table(parameter)))
                .toList();
    }

    /** Assessment.Id is the key of assessment, ChildId of child. */
    private static String table(Parameter parameter) {
        var type = parameter.getType();
        if (type == String.class || type == UUID.class) {
            return TABLES.getOrDefault(parameter.getName(), parameter.getName());
        }
        var name = type.getSimpleName().equals("Id") ? type.getEnclosingClass().getSimpleName() : type.getSimpleName();
        return Optional.ofNullable(TABLES.get(name))
                .orElseGet(() -> name.replaceAll("Id$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(java.util.Locale.ROOT));
    }

    /** The route's keys with one of them another's, and the others one's own where there is such a thing. */
    private List<Map<Key, UUID>> foreign(Connection connection, Route route) throws SQLException {
        var all = new ArrayList<Map<Key, UUID>>();
        for (var key : route.keys()) {
            var elsewhere = elsewhere(connection, key.table());
            for (var value : List.of(elsewhere, Optional.ofNullable(sameMunicipality.get(key.table())))) {
                value.ifPresent(id -> all.add(with(route, key, id)));
            }
        }
        return all;
    }

    private Map<Key, UUID> with(Route route, Key foreign, UUID id) {
        var values = new LinkedHashMap<Key, UUID>();
        route.keys().forEach(key -> values.put(key, own.getOrDefault(key.table(), UUID.randomUUID())));
        values.put(foreign, id);
        return values;
    }

    private Optional<UUID> elsewhere(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT id FROM traad.\"" + table + "\" WHERE municipality <> ? ORDER BY municipality DESC LIMIT 1")) {
            statement.setInt(1, given.municipality().value());
            var rows = statement.executeQuery();
            if (rows.next()) {
                return Optional.of(rows.getObject(1, UUID.class));
            }
            withoutRow.add(table);
            return Optional.empty();
        }
    }

    private List<String> difference(Route route, Map<Key, UUID> foreign, String person, SignedIn who) {
        var path = route.path(foreign);
        // The administrator's own municipality has no secrets among its forms and campaigns.
        var nothing = new LinkedHashMap<>(foreign);
        foreign.forEach((key, id) ->
                nothing.put(key, Objects.equals(own.get(key.table()), id) ? id : UUID.randomUUID()));
        var pathOfNothing = route.path(nothing);
        var theirs = answer(who, route.method(), path);
        var nobodys = answer(who, route.method(), pathOfNothing);
        return theirs.equals(nobodys)
                ? List.of()
                : List.of(person + ", " + route.method() + " " + route.pattern() + ": "
                        + firstDifference(theirs, nobodys));
    }

    /** Status, the headers that tell something, and the page, without keys, tokens and numbers made for this answer. */
    private String answer(SignedIn who, RequestMethod method, String path) {
        MvcTestResult answer = method == RequestMethod.GET ? as(who).get(path) : as(who).post(path);
        var response = answer.getResponse();
        try {
            return (response.getStatus() + " " + response.getHeader("Location") + "\n"
                            + response.getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll("(?<=name=\"_csrf\" value=\")[^\"]*", "TOKEN")
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "KEY");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String firstDifference(String theirs, String nobodys) {
        var at = 0;
        while (at < Math.min(theirs.length(), nobodys.length()) && theirs.charAt(at) == nobodys.charAt(at)) {
            at++;
        }
        return "«" + around(theirs, at) + "» and «" + around(nobodys, at) + "»";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }
}
