package dk.traad.access;

import static java.util.Map.entry;

import dk.traad.kernel.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules as a caseworker reads them: docs/access-matrix.md, written from the enums. */
final class AccessMatrix {
    private static final Map<Role, String> MANY = Map.ofEntries(
            entry(Role.HEALTH_VISITOR, "health visitors"),
            entry(Role.EDUCATOR, "educators"),
            entry(Role.CHILD_MINDER, "child minders"),
            entry(Role.TEACHER, "teachers"),
            entry(Role.LEADER, "leaders"),
            entry(Role.PP_ADVICE, "PP advisers"),
            entry(Role.SOCIAL_WORKER, "social workers"),
            entry(Role.COORDINATOR, "coordinators"),
            entry(Role.SERVICE_DIRECTOR, "service directors"),
            entry(Role.ADMINISTRATOR, "administrators"),
            entry(Role.DATA_PROTECTION_OFFICER, "data protection officers"));

    private final StringBuilder page = new StringBuilder();

    private AccessMatrix() {}

    static String written() {
        var matrix = new AccessMatrix();
        matrix.top();
        matrix.proof();
        matrix.denials();
        matrix.relations();
        matrix.fieldClasses();
        features().forEach(matrix::feature);
        return matrix.page.toString();
    }

    private static TreeMap<String, List<Object>> features() {
        return Stream.of(
                        AllActions.ofChildren(),
                        AllActions.ofGroups(),
                        AllActions.ofMunicipalities(),
                        AllActions.ofFamilies())
                .flatMap(Collection::stream)
                .map(Object.class::cast)
                .collect(Collectors.groupingBy(AllActions::feature, TreeMap::new, Collectors.toList()));
    }

    private void top() {
        line("# Who may do what");
        line();
        line(
                "Written from the rules in the code by `AccessMatrixTest`, which fails when it is stale. Write it anew with");
        line(
                "`mvn -o -Dtest=AccessMatrixTest -Dtraad.matrix=write test`, and read the difference before you commit it.");
        line();
        line(
                "> A person may do something with a child's file when one line below fits the person's role and relation to");
        line(
                "> the child today, and nothing of what refuses first applies. What no line allows is refused. A role alone");
        line("> never opens a child. Staff and families share no line.");
        line();
    }

    private void proof() {
        line(
                "**How it is proven.** A person has written down every line once more, by hand, from the access reference:");
        line(
                "`src/test/resources/access`; a new action and a new route need a line there. Losing or widening any single");
        line(
                "one is noticed (`ReviewedRulesTest`). Every route is walked by up to thirty kinds of people, also after a");
        line(
                "placement and while the child is shielded (`RouteMatrixTest`). In more than 100,000 random decisions a run the");
        line("door, the lists and row-level security agree with an oracle over the plain tables (`ThreeTruthsTest`).");
        line();
    }

    private void denials() {
        line("## What refuses first");
        line();
        line("| Word | Rule | The person sees |");
        line("|---|---|---|");
        line(
                "| OTHER_MUNICIPALITY | What belongs to another municipality is not there: it stands first in every key and"
                        + " in row-level security. | 404 |");
        for (var denial : Denial.values()) {
            line("| " + denial + " | " + denial.sentence() + " | " + denial.answer() + " |");
        }
        line();
    }

    private void relations() {
        line("## Relations");
        line();
        line("Asked of the database at every request; each has exactly one SQL text (migrations"
                + " `R__relations_of_employees.sql`, `R__relations_of_families.sql`).");
        line();
        line("| Letter | Word | People who |");
        line("|---|---|---|");
        for (var relation : Relation.values()) {
            line("| " + relation.letter() + " | " + relation + " | " + relation.sentence() + " |");
        }
        line();
        line("`+30` after a letter: reading stays open for 30 days after the placement has ended. `M`: for the"
                + " municipality as a whole, never a child's content.");
        line();
    }

    private void fieldClasses() {
        line("## Fields that not everyone on a page reads");
        line();
        line("| Class | Fields | Read through | Others see |");
        line("|---|---|---|---|");
        for (var fields : FieldClass.values()) {
            var readers = fields.readers().stream()
                    .sorted()
                    .map(relation -> String.valueOf(relation.letter()))
                    .collect(Collectors.joining(" "));
            line("| " + fields + " | " + fields.fields() + " | " + readers + " | " + fields.otherwise() + " |");
        }
        line();
    }

    private void feature(String name, List<Object> actions) {
        line("## " + name);
        line();
        var columns = Arrays.stream(Role.values())
                .filter(role ->
                        actions.stream().anyMatch(action -> !cell(action, role).isEmpty()))
                .toList();
        var hasFamilies = actions.stream().anyMatch(FamilyAction.class::isInstance);
        line("| Action | "
                + columns.stream().map(role -> words(role.name())).collect(Collectors.joining(" | "))
                + (hasFamilies ? (columns.isEmpty() ? "" : " | ") + "custody holder | young person" : "")
                + " |");
        line("|---".repeat(1 + columns.size() + (hasFamilies ? 2 : 0)) + "|");
        for (var action : actions) {
            line("| " + action + " | "
                    + Stream.concat(
                                    columns.stream().map(role -> cell(action, role)),
                                    hasFamilies
                                            ? Stream.of(
                                                    cell(action, Relation.HOLDS_CUSTODY),
                                                    cell(action, Relation.IS_THE_YOUNG_PERSON))
                                            : Stream.of())
                            .map(cell -> cell.isEmpty() ? "–" : cell)
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        line();
        actions.forEach(this::sentences);
    }

    private void sentences(Object action) {
        line("**" + action + "**" + comment(action));
        line();
        switch (action) {
            case ChildAction child -> child.rules().forEach(rule -> line("- " + sentence(rule)));
            case GroupAction group -> group.rules().forEach(rule -> line("- " + sentence(rule)));
            case FamilyAction family -> family.rules().forEach(rule -> line("- " + sentence(rule)));
            case MunicipalityAction municipality -> line("- " + people(municipality.roles()));
            default -> throw new IllegalStateException(action.toString());
        }
        line();
    }

    /** What stands above it in the code: limits that are asked for beside the rule. */
    private static String comment(Object action) {
        var type = ((Enum<?>) action).getDeclaringClass();
        var file = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        try {
            var comment =
                    Pattern.compile("/\\*\\*([^/]*?)\\*/\\s*" + action + "\\b").matcher(Files.readString(file));
            return comment.find()
                    ? " – " + comment.group(1).replaceAll("[*\\s]+", " ").strip()
                    : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sentence(Rule rule) {
        return people(rule.roles()) + " who " + rule.relation().sentence()
                + (rule.lingers() ? "; reading stays open for 30 days after the placement" : "");
    }

    private static String sentence(FamilyRule rule) {
        return "citizens who " + rule.relation().sentence()
                + rule.circumstances().stream()
                        .sorted()
                        .map(circumstance -> ", " + circumstance.sentence())
                        .collect(Collectors.joining());
    }

    private static String cell(Object action, Role role) {
        Function<List<Rule>, String> ofStaff = rules -> rules.stream()
                .filter(rule -> rule.roles().contains(role))
                .sorted(Comparator.comparing(Rule::relation))
                .map(rule -> rule.relation().letter() + (rule.lingers() ? "+30" : ""))
                .collect(Collectors.joining(" / "));
        return switch (action) {
            case ChildAction child -> ofStaff.apply(child.rules());
            case GroupAction group -> ofStaff.apply(group.rules());
            case MunicipalityAction municipality -> municipality.roles().contains(role) ? "M" : "";
            default -> "";
        };
    }

    private static String cell(Object action, Relation relation) {
        return action instanceof FamilyAction family
                ? family.rules().stream()
                        .filter(rule -> rule.relation() == relation)
                        .map(rule -> relation.letter()
                                + rule.circumstances().stream()
                                        .sorted()
                                        .map(circumstance -> ", " + circumstance.sentence())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining(" / "))
                : "";
    }

    private static String people(Collection<Role> roles) {
        var names = roles.stream().sorted().map(MANY::get).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace("pp advice", "PP advice");
    }

    private void line() {
        page.append('\n');
    }

    private void line(String words) {
        page.append(words).append('\n');
    }
}
