package dk.traad.plan;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One action being written.
 *
 * @param action as it stands; null while it is new
 * @param employees who can be responsible
 * @param beside what others show beside it
 * @param reason leaving it out
 * @param isOvertaken whether somebody changed it meanwhile
 */
public record ActionPage(
        FocusPoint focusPoint,
        SupportPlan plan,
        Goal goal,
        @Nullable PlanAction action,
        List<AroundTheTable.Person> employees,
        List<Content> beside,
        Fields reason,
        boolean isOvertaken) {
    /** Where the action is sent to. */
    public String path() {
        return action == null
                ? plan.path() + "/goals/" + goal.id() + "/actions"
                : plan.path() + "/actions/" + action.id();
    }

    public List<Option> kinds(Screen screen) {
        return Stream.concat(
                        Stream.of(new Option("", screen.text("plan.action.kind.choose"))),
                        Arrays.stream(ActionKind.values())
                                .map(kind -> new Option(kind.name(), screen.text("plan.action.kind." + kind))))
                .toList();
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
