package dk.traad.coordination;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.circle.CircleAction;
import dk.traad.circle.CircleParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where one meets the coordinator: around the child, on its thread, and on the desk while somebody is asked. */
@Component
class CoordinationAround implements CircleParts, ThreadEntries, WaitingLines {
    private static final int ORDER = 10;

    private final Access access;
    private final Coordinators coordinators;
    private final Templates templates;

    CoordinationAround(Access access, Coordinators coordinators, Templates templates) {
        this.access = access;
        this.coordinators = coordinators;
        this.templates = templates;
    }

    /** On a page only those open who may see who stands around the child. */
    @Override
    public List<Part> partsFor(ChildId child, Professional who, Screen screen) {
        var all = coordinators.of(child);
        var present = all.stream()
                .filter(one -> one.isToday(screen.today()))
                .findFirst()
                .orElse(null);
        var part = new CoordinationPart(
                child,
                present,
                all.stream().filter(one -> one != present).toList(),
                coordinators
                        .newest(child)
                        .filter(one -> one.isOpen() || one.answer() == CoordinationRequest.Answer.DECLINED),
                access.may(who, CoordinationAction.NAME_COORDINATOR, child));
        return List.of(new Part(ORDER, templates.coordinationPart(screen, part)));
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, CircleAction.SEE_CIRCLE, child)) {
            return List.of();
        }
        return coordinators.of(child).stream()
                .map(one -> new ThreadEntry(
                        one.fromOn(),
                        ThreadEntry.Bead.PERSON,
                        null,
                        screen.text("coordination.bead", one.name()),
                        "",
                        "/children/" + child + "/circle"))
                .toList();
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        return coordinators.waiting(who.employee()).stream()
                .filter(request -> isMine(request, who)
                        ? access.may(who, CoordinationAction.ANSWER_COORDINATION, request.child())
                        : access.may(who, CoordinationAction.NAME_COORDINATOR, request.child()))
                .map(request -> isMine(request, who) ? toAnswer(request, screen) : onOthers(request, screen))
                .toList();
    }

    private static boolean isMine(CoordinationRequest request, Professional who) {
        return request.employee().equals(who.employee());
    }

    private static Waiting toAnswer(CoordinationRequest request, Screen screen) {
        return new Waiting(
                        Waiting.Part.NOW,
                        screen.day(request.askedAt()),
                        screen.text("coordination.desk.asked", request.childName()),
                        screen.text("coordination.desk.asked-by", request.askedBy()),
                        screen.text("coordination.desk.answer"),
                        "/children/" + request.child() + "/coordinator/answer")
                .about(request.child());
    }

    private static Waiting onOthers(CoordinationRequest request, Screen screen) {
        return new Waiting(
                        Waiting.Part.ON_OTHERS,
                        screen.day(request.askedAt()),
                        screen.text("coordination.desk.waiting", request.childName()),
                        screen.text("coordination.desk.waiting-for", request.name()),
                        screen.text("coordination.desk.see"),
                        "/children/" + request.child() + "/circle")
                .about(request.child());
    }
}
