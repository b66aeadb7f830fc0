package dk.traad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table people review is the one the program goes by. */
class AccessMatrixTest {
    private static final Path FILE = Path.of("docs/access-matrix.md");

    @Test
    void the_written_table_is_the_one_in_the_code() throws IOException {
        if ("write".equals(System.getProperty("traad.matrix"))) {
            Files.writeString(FILE, AccessMatrix.written());
        }
        assertThat(Files.readString(FILE))
                .as("docs/access-matrix.md is stale; write it anew with"
                        + " mvn -o -Dtest=AccessMatrixTest -Dtraad.matrix=write test, and read the difference")
                .isEqualTo(AccessMatrix.written());
    }

    /** Beside it {@link ReviewedRulesTest} holds the line against the code. */
    @Test
    void a_person_has_reviewed_every_action() {
        var reviewed = ReviewedRules.read().lines().keySet();
        assertThat(WrittenRules.all().stream()
                        .filter(action -> !reviewed.contains(WrittenRules.key(action)))
                        .map(action -> ReviewedRules.FOLDER + "/" + AllActions.feature(action)
                                + ".txt needs the line \"" + WrittenRules.key(action) + " …\""))
                .as("see src/test/resources/access/README.md")
                .isEmpty();
    }

    @Test
    void no_action_is_both_for_staff_and_for_families() {
        var shared = AllActions.enums().stream()
                .filter(FamilyAction.class::isAssignableFrom)
                .filter(type -> ChildAction.class.isAssignableFrom(type)
                        || GroupAction.class.isAssignableFrom(type)
                        || MunicipalityAction.class.isAssignableFrom(type))
                .toList();
        assertThat(shared).isEmpty();
    }

    /** The log names actions by their word alone. */
    @Test
    void a_word_means_one_thing_on_each_side() {
        var staff = new HashSet<String>();
        var twice = AllActions.enums().stream()
                .filter(type -> !FamilyAction.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString)
                .filter(word -> !staff.add(word))
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void administrators_and_directors_never_open_a_child() {
        var opened = AllActions.ofChildren().stream()
                .flatMap(action -> action.rules().stream())
                .flatMap(rule -> rule.roles().stream())
                .filter(Set.of(dk.traad.kernel.Role.ADMINISTRATOR, dk.traad.kernel.Role.SERVICE_DIRECTOR)::contains)
                .toList();
        assertThat(opened).isEmpty();
    }
}
