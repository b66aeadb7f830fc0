package dk.traad.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.access.ReviewedRules.About;
import dk.traad.access.ReviewedRules.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The rules in the code are the reviewed ones, and no single one can be lost or widened without this being red. */
class ReviewedRulesTest {
    private final ReviewedRules reviewed = ReviewedRules.read();
    private final List<Object> actions = WrittenRules.all();

    @Test
    void every_action_is_reviewed_in_a_line_of_its_own_features_file() {
        var missing = actions.stream()
                .filter(action ->
                        !AllActions.feature(action).equals(reviewed.features().get(WrittenRules.key(action))))
                .map(action -> "add \"" + WrittenRules.key(action) + " …\" to " + file(action))
                .toList();
        assertThat(missing)
                .as("a person says who may do it, from the access reference")
                .isEmpty();
        assertThat(reviewed.lines().keySet())
                .as("lines about actions there are none of")
                .isSubsetOf(actions.stream().map(WrittenRules::key).collect(toSet()));
    }

    @Test
    void every_rule_is_the_reviewed_one() {
        var differences = new ArrayList<String>();
        for (var action : actions) {
            differences(WrittenRules.key(action), WrittenRules.opening(action)).stream()
                    .map(one -> WrittenRules.key(action) + " is " + one + " (" + file(action) + ")")
                    .forEach(differences::add);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void losing_or_widening_any_single_rule_is_noticed() {
        var unnoticed = new ArrayList<String>();
        var mutants = 0;
        for (var action : actions) {
            for (var mutant : Mutants.of(action)) {
                mutants++;
                if (differences(WrittenRules.key(action), mutant.opening()).isEmpty()) {
                    unnoticed.add(WrittenRules.key(action) + ": " + mutant.change());
                }
            }
        }
        System.out.println(mutants + " changes of " + actions.size() + " actions, " + unnoticed.size() + " unnoticed");
        assertThat(unnoticed).isEmpty();
        assertThat(mutants).isGreaterThan(actions.size() * 5);
    }

    @Test
    void what_refuses_does_so_first_and_whatever_else_is_true() {
        assertThat(reviewed.refusals().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Denial.values()).map(Denial::name).toList());
        for (var denial : Denial.values()) {
            assertThat(denial.answer()).startsWith(reviewed.refusals().get(denial.name()));
            for (var action : actions) {
                if (action instanceof ChildAction child) {
                    assertShut(denial, child.rules());
                } else if (action instanceof FamilyAction family) {
                    assertShut(denial, family.rules());
                }
            }
        }
        assertThat(new Facts(Set.of(Denial.SHIELDED_CHILD, Denial.OWN_FAMILY), List.of(), Set.of()).denial())
                .contains(Denial.OWN_FAMILY);
    }

    /** Which situations are answered otherwise than reviewed. */
    private List<String> differences(Key action, Predicate<Situation> opening) {
        return Situation.ALL.stream()
                .filter(one -> opening.test(one) != reviewed.isOpen(action, one))
                .filter(one -> action.about() != About.MUNICIPALITY || one.isToday())
                .map(one -> (opening.test(one) ? "open to " : "shut to ") + one + ", and was not reviewed so")
                .toList();
    }

    private static void assertShut(Denial denial, List<? extends Line> rules) {
        assertThat(Situation.ALL)
                .noneMatch(one -> one.facts(Set.of(denial)).openedBy(rules).isPresent());
    }

    private static String file(Object action) {
        return ReviewedRules.FOLDER + "/" + AllActions.feature(action) + ".txt";
    }
}
