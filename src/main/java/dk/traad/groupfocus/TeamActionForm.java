package dk.traad.groupfocus;

import dk.traad.focuspoint.Typed;
import dk.traad.kernel.EmployeeId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One more thing a team does differently, as it is typed; its key is made when the empty form is shown. */
record TeamActionForm(String key, String doing, String responsible, String namesAreFine) {
    TeamActionForm(
            @Nullable String key, @Nullable String doing, @Nullable String responsible, @Nullable String namesAreFine) {
        this.key = Typed.text(key);
        this.doing = Typed.text(doing);
        this.responsible = Typed.text(responsible);
        this.namesAreFine = Typed.text(namesAreFine);
    }

    static TeamActionForm empty(EmployeeId who) {
        return new TeamActionForm(UUID.randomUUID().toString(), "", who.toString(), "");
    }

    void check(Errors errors, List<TeamActions.Colleague> team) {
        Typed.checkNeeded(errors, "doing", doing, "groupfocus.doing.missing");
        GroupFocusPointForm.checkResponsible(errors, responsible, team);
    }

    TeamAction.Id id() {
        return new TeamAction.Id(GroupFocusPointForm.key(key).orElseGet(UUID::randomUUID));
    }

    EmployeeId responsiblePerson() {
        return new EmployeeId(UUID.fromString(responsible));
    }
}
