package dk.traad.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dk.traad.Given;
import dk.traad.WebTest;
import dk.traad.access.ReviewedRoutes.Kind;
import dk.traad.access.ReviewedRoutes.Row;
import dk.traad.platform.db.Superuser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route there is, walked by everybody there can be, is open to whom the reviewed rules say and to nobody else. What
 * is expected comes from the reviewed lines and from how the people stand to the child; the program is not asked.
 */
class RouteMatrixTest extends WebTest {
    /** While one works at some routes: -Dtraad.route="GET /children,/desk" walks what has one of these in it. */
    private static final List<String> ONLY =
            List.of(System.getProperty("traad.route", "").split(","));

    private static final Pattern KEY = Pattern.compile("([^/{}]+)/\\{(\\w+)}");
    /** They try every route; the others those that could be theirs. */
    private static final Set<String> EVERYWHERE = Set.of(
            "own-group",
            "other-group",
            "other-unit",
            "other-municipality",
            "leaver",
            "stand-in",
            "health-visitor",
            "other-health-visitor",
            "pp-adviser",
            "pp-colleague",
            "custody-holder",
            "on-hold",
            "without-custody",
            "young-person",
            "administrator",
            "anonymous");

    /** For whom the child could be open. */
    private static final Set<String> CLOSE_SOMEHOW = Set.of(
            "own-group",
            "leader",
            "stand-in",
            "health-visitor",
            "coordinator",
            "pp-adviser",
            "disclosed-to",
            "receiving-leader",
            "keeper",
            "emergency",
            "custody-holder");

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    WebApplicationContext web;

    private final Map<String, Row> rows = ReviewedRoutes.read();
    private final ReviewedRules rules = ReviewedRules.read();
    private final List<String> wrong = new ArrayList<>();
    private AccessWorld world;
    private AccessItems items;
    private Snapshot snapshot;
    private int walked;

    @BeforeEach
    void everybodyAndOneOfEverything() {
        withoutPictures();
        Given elsewhere = given;
        aMunicipalityOfItsOwn();
        world = new AccessWorld(given, elsewhere, clock);
        var superuser = new Superuser(web);
        items = new AccessItems(world, clock, superuser);
        as(world.mette).get("/children/" + world.ida);
        as(world.mette).post("/children/" + world.ida + "/report", items.report());
        items.reported(given.value(UUID.class, "SELECT id FROM statutory_report"));
        items.lookedUp();
        snapshot = new Snapshot(superuser, given.municipality());
    }

    /** Thousands of answers are not kept to be printed. */
    private void withoutPictures() {
        var customizer = new SpringBootMockMvcBuilderCustomizer(web);
        customizer.setPrint(MockMvcPrint.NONE);
        var builder = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity());
        customizer.customize((ConfigurableMockMvcBuilder<?>) builder);
        http = MockMvcTester.create(builder.build());
    }

    @AfterEach
    void asItWas() {
        snapshot.close();
    }

    @Test
    void every_route_has_its_line() {
        var routes = routes();
        assertThat(routes.stream().filter(route -> !rows.containsKey(route)))
                .as("add \"<method> <path> <about> <ACTION>\" to " + ReviewedRoutes.FOLDER + "/<feature>.txt")
                .isEmpty();
        assertThat(rows.keySet()).as("lines about routes there are none of").isSubsetOf(routes);
        assertThat(rows.values().stream().filter(row -> !rules.lines().keySet().containsAll(row.actions())))
                .as("lines with an action that " + ReviewedRules.FOLDER + " does not know")
                .isEmpty();
    }

    @Test
    void each_is_open_to_whom_the_rules_say_and_to_nobody_else() {
        assertThat(world.people).extracting(Person::name).containsAll(EVERYWHERE);
        walk(row -> true, world.people);
        told("as things are");
    }

    @Test
    void after_the_placement_has_ended_one_reads_on_and_writes_no_more() {
        var close = world.people.stream()
                .filter(person -> List.of("own-group", "leader", "other-group", "stand-in", "custody-holder")
                        .contains(person.name()))
                .map(Person::afterThePlacement)
                .toList();
        given.change(
                "UPDATE placement SET to_on = :day WHERE child = :child",
                Map.of("day", clock.today().minusDays(10), "child", world.ida));
        snapshotAnew();
        walk(this::isAboutChild, close);
        told("ten days after the placement");
    }

    @Test
    void while_the_child_is_shielded_only_the_named_reader_finds_it() {
        world.around.shielded(world.ida, world.birgit);
        world.around.named(world.birgit, world.ida);
        snapshotAnew();
        walk(
                this::isAboutChild,
                world.people.stream()
                        .filter(person -> CLOSE_SOMEHOW.contains(person.name()))
                        .map(person -> person.name().equals("leader") ? person : person.shutOut())
                        .toList());
        told("while the child is shielded");
    }

    private boolean isAboutChild(Row row) {
        return row.about() == ReviewedRules.About.CHILD;
    }

    private void snapshotAnew() {
        snapshot.close();
        snapshot = new Snapshot(new Superuser(web), given.municipality());
    }

    private void walk(Predicate<Row> which, List<Person> people) {
        for (var row : rows.values()) {
            if (which.test(row) && !row.method().equals("ANY") && ONLY.stream().anyMatch(row.route()::contains)) {
                people.stream()
                        .filter(person -> EVERYWHERE.contains(person.name()) || person.isConcernedBy(row))
                        .forEach(person -> walk(row, person));
            }
        }
    }

    private void walk(Row row, Person person) {
        walked++;
        var answer = ask(row, person);
        if (answer.getUnresolvedException() != null) {
            wrong.add(row.route() + " as " + person.name() + ": " + answer.getUnresolvedException());
            return;
        }
        var status = answer.getResponse().getStatus();
        if (!row.isReading() && status < 400 && person.who() != null) {
            snapshot.putBack();
        }
        if (!isAsExpected(row, person, answer, status)) {
            wrong.add(row.route() + " as " + person.name() + ": " + status + " although it is "
                    + (person.isOpen(row, rules) ? "open" : "shut"));
        }
    }

    private boolean isAsExpected(Row row, Person person, MvcTestResult answer, int status) {
        if (person.hasNoPlaceHere()) {
            return status == 401
                    || isShut(row, person, status)
                    || row.kind() == Kind.EVERYBODY && isAnswered(row, status);
        }
        if (person.isAnonymousAt(row)) {
            return isTurnedAway(answer);
        }
        return person.isOpen(row, rules) ? isAnswered(row, status) : isShut(row, person, status);
    }

    private static boolean isTurnedAway(MvcTestResult answer) {
        var way = answer.getResponse().getHeader("Location");
        return answer.getResponse().getStatus() / 100 == 3 && way != null && way.contains("/sign-in");
    }

    /** The page, the way on, what is wrong with an empty form, or that things have moved on. */
    private static boolean isAnswered(Row row, int status) {
        return status / 100 == 2 || status / 100 == 3 || status == 409 || !row.isReading() && status == 422;
    }

    private static boolean isShut(Row row, Person person, int status) {
        return person.isFamilyOf() && row.path().startsWith("/children/{child}")
                ? status == 403
                : status == 404 || person.isFamilyOf() && status == 403;
    }

    private MvcTestResult ask(Row row, Person person) {
        var path = path(row);
        var fields = row.sent().entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), value(field.getValue())))
                .toArray(String[]::new);
        if (person.who() != null) {
            return row.isReading()
                    ? as(person.who()).get(path)
                    : as(person.who()).post(path, fields);
        }
        if (row.isReading()) {
            return http.get().uri(path).exchange();
        }
        var post = http.post().uri(path).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            post = post.param(fields[i], fields[i + 1]);
        }
        return post.exchange();
    }

    private String value(String written) {
        return written.startsWith("@") ? items.called(written.substring(1)) : written;
    }

    private String path(Row row) {
        var isFamilys = row.path().startsWith("/family/");
        return KEY.matcher(row.path())
                .replaceAll(key -> key.group(1) + "/" + items.of(key.group(1), key.group(2), isFamilys, row.items()));
    }

    private TreeSet<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream().flatMap(pattern -> {
                    var methods = route.getMethodsCondition().getMethods();
                    return methods.isEmpty()
                            ? Stream.of("ANY " + pattern)
                            : methods.stream().map(method -> method + " " + pattern);
                }))
                .collect(toCollection(TreeSet::new));
    }

    private void told(String when) {
        System.out.println(
                walked + " requests on " + rows.size() + " routes, " + when + ": " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
    }
}
