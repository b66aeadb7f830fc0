package dk.traad.coordination;

import dk.traad.circle.Circle;
import dk.traad.circle.CircleMember;
import dk.traad.circle.Employees;
import dk.traad.coordination.CoordinationRequest.Answer;
import dk.traad.coordination.Coordinators.Candidate;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.web.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Asks somebody to coordinate, takes their answer, and hands the task on: there is one coordinator at a time. */
@Component
class NameCoordinator {
    private final Coordinators coordinators;
    private final Circle circle;
    private final Employees employees;
    private final Clock clock;

    NameCoordinator(Coordinators coordinators, Circle circle, Employees employees, Clock clock) {
        this.coordinators = coordinators;
        this.circle = circle;
        this.employees = employees;
        this.clock = clock;
    }

    /** Those around the child, and those whose profession it is. */
    List<Candidate> candidates(ChildId child) {
        return Stream.concat(
                        circle.of(child).stream()
                                .filter(member -> !member.tie().isForAWhile())
                                .sorted(Comparator.comparing(CircleMember::name))
                                .map(member -> new Candidate(member.employee(), member.name())),
                        coordinators.byProfession(today()).stream())
                .distinct()
                .toList();
    }

    /** Says in the errors what is in the way, and then asks nobody. Asked twice by the same form is asked once. */
    void ask(ChildId child, CoordinatorForm form, Errors errors, EmployeeId by) {
        form.check(errors);
        var who = who(child, form, errors).orElse(null);
        if (who == null || errors.hasErrors()) {
            return;
        }
        coordinators.hold(child);
        var open =
                coordinators.newest(child).filter(CoordinationRequest::isOpen).orElse(null);
        if (open != null) {
            if (open.employee().equals(who)) {
                return;
            }
            throw new Conflict("coordination.refused.waiting");
        }
        if (isCoordinator(child, who)) {
            errors.rejectValue(form.email().isEmpty() ? "who" : "email", "coordination.who.already");
            return;
        }
        if (who.equals(by)) {
            handOn(child, who, by);
            return;
        }
        coordinators.ask(child, who, form.task(), by, clock.instant());
    }

    void accept(CoordinationRequest request, EmployeeId who) {
        answer(request, Answer.ACCEPTED, who);
        handOn(request.child(), who, coordinators.askerOf(request.id()));
    }

    /** @throws Conflict when it was answered or taken back meanwhile */
    void answer(CoordinationRequest request, Answer answer, EmployeeId by) {
        coordinators.hold(request.child());
        if (!coordinators.answer(request.id(), answer, by, clock.instant())) {
            throw new Conflict("coordination.refused.answered");
        }
    }

    void end(ChildId child, EmployeeId by) {
        coordinators.endAll(child, today(), by);
    }

    private void handOn(ChildId child, EmployeeId who, EmployeeId namedBy) {
        coordinators.endAll(child, today(), who);
        coordinators.begin(child, who, namedBy, today(), clock.instant());
    }

    private Optional<EmployeeId> who(ChildId child, CoordinatorForm form, Errors errors) {
        if (form.email().isEmpty()) {
            return TypedText.id(form.who())
                    .map(EmployeeId::new)
                    .filter(id -> candidates(child).stream()
                            .anyMatch(candidate -> candidate.id().equals(id)));
        }
        var found = employees.withEmail(form.email(), today());
        if (found.isEmpty()) {
            errors.rejectValue("email", "coordination.email.unknown");
        }
        return found;
    }

    private boolean isCoordinator(ChildId child, EmployeeId who) {
        return coordinators.of(child).stream()
                .anyMatch(one -> one.isToday(today()) && one.employee().equals(who));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
