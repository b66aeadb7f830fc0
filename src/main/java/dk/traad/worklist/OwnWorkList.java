package dk.traad.worklist;

import static dk.traad.worklist.WorkListAction.SEE_WORK_LIST;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.access.Standing.Employment;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Municipalities;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The list of whoever asks, of the children this person works with or leads today. */
@Component
class OwnWorkList {
    private final Access access;
    private final OwnChildren children;
    private final Municipalities municipalities;

    OwnWorkList(Access access, OwnChildren children, Municipalities municipalities) {
        this.access = access;
        this.children = children;
        this.municipalities = municipalities;
    }

    WorkList of(Professional who, Standing standing, LocalDate today) {
        var units =
                standing.employments().stream().map(Employment::unit).distinct().toList();
        return WorkList.of(
                children.of(access.children(who, SEE_WORK_LIST), units, who.employee(), today),
                municipalities.cooperationModel().monthsBetween(),
                today);
    }
}
