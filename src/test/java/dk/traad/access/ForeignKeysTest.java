package dk.traad.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.SignedIn;
import dk.traad.platform.db.Superuser;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is another's and what does not exist are answered alike, to the byte, on every route with a key in it. Elsewhere there
 * is one of everything a key can stand for.
 */
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
            Map.entry("followUp", "follow_up"),
            Map.entry("Observation", "goal_observation"),
            Map.entry("Question", "look_up_question"),
            Map.entry("LookUp", "audit"),
            Map.entry("FamilyTie", "declared_family"),
            Map.entry("Intervention", "plan_action"),
            Map.entry("Offer", "programme_offer"));

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    ApplicationContext program;

    private Superuser superuser;
    private MunicipalityCode elsewhere;
    private final Map<String, SignedIn> people = new LinkedHashMap<>();
    private final Map<String, UUID> own = new HashMap<>();
    private final Map<String, UUID> sameMunicipality = new HashMap<>();
    private final Map<String, Optional<UUID>> found = new HashMap<>();
    private final TreeSet<String> withoutRow = new TreeSet<>();
    /** What a person hears on a route about nothing, by which of its keys are their own. */
    private final Map<List<Object>, String> aboutNothing = new HashMap<>();

    /** One key in a path. */
    private record Key(String name, String table) {}

    private record Route(RequestMethod method, String pattern, List<Key> keys) {
        String path(Map<Key, UUID> values) {
            var path = pattern;
            for (var value : values.entrySet()) {
                path = path.replace(
                        "{" + value.getKey().name() + "}", value.getValue().toString());
            }
            return path.replaceAll("\\{\\w+}", "1");
        }
    }

    @BeforeEach
    void somethingOfTheirOwn() {
        oneOfEverythingElsewhere();
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

    private void oneOfEverythingElsewhere() {
        superuser = new Superuser(program);
        var furtherAway = given;
        aMunicipalityOfItsOwn();
        var world = new AccessWorld(given, furtherAway, clock);
        var items = new AccessItems(world, clock, superuser);
        as(world.mette).get("/children/" + world.ida);
        as(world.mette).post("/children/" + world.ida + "/report", items.report());
        items.lookedUp();
        elsewhere = given.municipality();
    }

    @Test
    void what_is_anothers_is_answered_like_what_does_not_exist() {
        var differences = new ArrayList<String>();
        var compared = 0;
        for (var route : routes()) {
            for (var foreign : foreign(route)) {
                for (var person : people.entrySet()) {
                    compared++;
                    differences.addAll(difference(route, foreign, person.getKey(), person.getValue()));
                }
            }
        }
        System.out.println(compared + " answers about what is another's compared with those about nothing, "
                + differences.size() + " differ");
        assertThat(differences).isEmpty();
        assertThat(withoutRow).as("put one of each into AccessItems").isEmpty();
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
                .filter(parameter -> !isNobodys(parameter))
                .map(parameter -> new Key(parameter.getName(), table(parameter)))
                .toList();
    }

    /** Numbers within something, what comes with the program, and files named after what is in them: no key of a row. */
    private static boolean isNobodys(Parameter parameter) {
        return parameter.getType() == int.class || List.of("model", "file").contains(parameter.getName());
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
    private List<Map<Key, UUID>> foreign(Route route) {
        var all = new ArrayList<Map<Key, UUID>>();
        for (var key : route.keys()) {
            var there = elsewhere(key.table());
            for (var value : List.of(there, Optional.ofNullable(sameMunicipality.get(key.table())))) {
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

    private Optional<UUID> elsewhere(String table) {
        return found.computeIfAbsent(table, unknown -> {
            var ids = superuser.list(
                    UUID.class,
                    "SELECT id FROM \"" + table + "\" WHERE municipality = ? ORDER BY id LIMIT 1",
                    elsewhere.value());
            if (ids.isEmpty()) {
                withoutRow.add(table);
            }
            return ids.stream().findFirst();
        });
    }

    private List<String> difference(Route route, Map<Key, UUID> foreign, String person, SignedIn who) {
        var path = route.path(foreign);
        // The administrator's own municipality has no secrets among its forms and campaigns.
        var nothing = new LinkedHashMap<>(foreign);
        foreign.forEach((key, id) ->
                nothing.put(key, Objects.equals(own.get(key.table()), id) ? id : UUID.randomUUID()));
        var pathOfNothing = route.path(nothing);
        var theirs = answer(who, route.method(), path);
        var owned = foreign.entrySet().stream()
                .filter(one -> one.getValue().equals(nothing.get(one.getKey())))
                .toList();
        var nobodys = aboutNothing.computeIfAbsent(
                List.of(route.method(), route.pattern(), person, owned),
                unused -> answer(who, route.method(), pathOfNothing));
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
