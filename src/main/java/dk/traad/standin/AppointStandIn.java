package dk.traad.standin;

import dk.traad.circle.Employees;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Finds who is to stand in and appoints them: from the first day they have the children, and not a day longer. */
@Component
class AppointStandIn {
    private final StandIns standIns;
    private final Employees employees;
    private final Clock clock;

    AppointStandIn(StandIns standIns, Employees employees, Clock clock) {
        this.standIns = standIns;
        this.employees = employees;
        this.clock = clock;
    }

    /** Says in the errors what is in the way, and then appoints nobody. */
    void appoint(StandInForm form, Errors errors, List<UnitId> units, EmployeeId by) {
        var today = LocalDate.now(clock);
        var places = standIns.places(units, today);
        form.check(errors, today, places);
        var place = form.chosen(places).orElse(null);
        var who = who(form, errors, units, today).orElse(null);
        if (place == null || who == null || !mayStandIn(who, place, form, errors, today) || errors.hasErrors()) {
            return;
        }
        standIns.hold(who);
        standIns.add(who, place, form.from().orElseThrow(), form.to().orElseThrow(), by, clock.instant());
    }

    /** Picked by name from the own unit, or named by exactly the work e-mail: nobody is searched for. */
    private Optional<EmployeeId> who(StandInForm form, Errors errors, List<UnitId> units, LocalDate today) {
        if (!form.email().isEmpty()) {
            var found = employees.withEmail(form.email(), today);
            if (found.isEmpty()) {
                errors.rejectValue("email", "standin.email.unknown");
            }
            return found;
        }
        return TypedText.id(form.colleague())
                .map(EmployeeId::new)
                .filter(id -> standIns.colleagues(units, today).stream()
                        .anyMatch(colleague -> colleague.id().equals(id)));
    }

    private boolean mayStandIn(EmployeeId who, Place place, StandInForm form, Errors errors, LocalDate today) {
        var field = form.email().isEmpty() ? "colleague" : "email";
        if (who.value().equals(place.id())) {
            errors.rejectValue(field, "standin.who.self");
            return false;
        }
        if (!standIns.isEmployedAs(who, place.kind().professions(), today)) {
            errors.rejectValue(field, "standin.who.profession." + place.kind());
            return false;
        }
        return true;
    }
}
