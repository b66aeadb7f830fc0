package dk.traad.plan;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One action being written.
 *
 * @param action as it stands; null while it is new
 * @param employees who can be responsible
 * @param reason leaving it out
 * @param isOvertaken whether somebody changed it meanwhile
 */
public record ActionPage(
        FocusPoint focusPoint,
        SupportPlan plan,
        Goal goal,
        @Nullable PlanAction action,
        List<AroundTheTable.Person> employees,
        Fields reason,
        boolean isOvertaken) {
    /** Where the action is sent to. */
    public String path() {
        return action == null
                ? plan.path() + "/goals/" + goal.id() + "/actions"
                : plan.path() + "/actions/" + action.id();
    }

    /** The custody holder who has it; null when none does. */
    public @Nullable String family() {
        return action != null && action.responsible() instanceof Responsible.Family family ? family.name() : null;
    }

    /** Who can be responsible: one of the employees, nobody yet, or the custody holder who has it. */
    public List<Option> options(Screen screen) {
        var options = new ArrayList<Option>();
        var family = family();
        if (family != null) {
            options.add(new Option(ActionForm.FAMILY, screen.text("plan.responsible.family", family)));
        }
        employees.forEach(person -> options.add(new Option(person.id().toString(), person.name())));
        options.add(new Option(
                ActionForm.NOBODY,
                screen.text("plan.responsible.nobody"),
                screen.text("plan.responsible.nobody.hint")));
        return List.copyOf(options);
    }

    public Fields reasonMistakes() {
        var mistake = reason.mistake("reason");
        var field = "reason" + (path() + "/leave-out").replace('/', '-');
        return new Fields(null, mistake == null ? Map.of() : Map.of(field, mistake));
    }
}
