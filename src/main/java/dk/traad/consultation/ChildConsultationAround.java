package dk.traad.consultation;

import static dk.traad.consultation.ChildConsultationAction.ADVISE_ON_CHILD;
import static dk.traad.consultation.ChildConsultationAction.ASK_ABOUT_CHILD;
import static dk.traad.consultation.ChildConsultationAction.READ_CHILD_CONSULTATION;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.consultation.ChildConsultation.State;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Consultations about one child on its page and on the desks of those who ask and those who come. */
@Component
class ChildConsultationAround implements ChildSteps, ThreadEntries, WaitingLines {
    private final Access access;
    private final ChildConsultations consultations;

    ChildConsultationAround(Access access, ChildConsultations consultations) {
        this.access = access;
        this.consultations = consultations;
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, ASK_ABOUT_CHILD, child)
                        && consultations
                                .placeOf(child, who.employee(), screen.today())
                                .isPresent()
                ? List.of(new Step(screen.text("consultation.child.step"), "/children/" + child + "/consultations/new"))
                : List.of();
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, READ_CHILD_CONSULTATION, child)) {
            return List.of();
        }
        var open = consultations.openTo(who.employee(), screen.today());
        var place = consultations.placeOf(child, who.employee(), screen.today());
        return consultations.ofChildren(List.of(child), screen.today()).stream()
                .filter(one -> one.heldOn() != null)
                .filter(one -> open.contains(one.id())
                        || place.filter(unit -> unit.equals(one.request().from().unit()))
                                .isPresent())
                .map(one -> new ThreadEntry(
                        Objects.requireNonNull(one.heldOn()),
                        ThreadEntry.Bead.PERSON,
                        null,
                        screen.text("consultation.child.bead"),
                        one.nextSteps(),
                        one.path()))
                .toList();
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var lines = new ArrayList<Waiting>();
        if (standing.isAny(Role.HEALTH_VISITOR)) {
            var open = consultations.openTo(who.employee(), screen.today());
            if (!open.isEmpty()) {
                var instead = consultations.insteadOf(who.employee(), screen.today());
                consultations.ofChildren(access.children(who, ADVISE_ON_CHILD), screen.today()).stream()
                        .filter(one -> open.contains(one.id()))
                        .filter(one -> one.visitor() == null
                                || one.visitor().equals(who.employee())
                                || instead.contains(one.visitor()))
                        .forEach(one -> advising(one, screen, lines));
            }
        }
        if (standing.isAny(Role.EDUCATOR, Role.CHILD_MINDER, Role.LEADER)) {
            var all = consultations.ofChildren(access.children(who, ASK_ABOUT_CHILD), screen.today());
            var places = places(all, who, standing, screen);
            all.stream().filter(one -> isFor(one, who, places, screen)).forEach(one -> asking(one, screen, lines));
        }
        return List.copyOf(lines);
    }

    /** For whoever asked; what can be sent at last also for all who work with the child, for the one who asked may be away. */
    private static boolean isFor(ChildConsultation one, Professional who, Map<ChildId, UnitId> places, Screen screen) {
        return one.request().preparedBy().equals(who.employee())
                || one.state(screen.today()) == State.READY
                        && one.request()
                                .from()
                                .unit()
                                .equals(places.get(one.request().child()));
    }

    /** Where this person is with the children of those that can be sent, asked once for all of them. */
    private Map<ChildId, UnitId> places(
            List<ChildConsultation> all, Professional who, Standing standing, Screen screen) {
        var ready = all.stream()
                .filter(one -> one.state(screen.today()) == State.READY)
                .map(one -> one.request().child())
                .distinct()
                .toList();
        return ready.isEmpty() || !standing.isAny(Role.EDUCATOR, Role.CHILD_MINDER)
                ? Map.of()
                : consultations.placesOf(ready, who.employee(), screen.today());
    }

    private static void advising(ChildConsultation one, Screen screen, List<Waiting> lines) {
        switch (one.state(screen.today())) {
            case SENT -> lines.add(line(Waiting.Part.NOW, screen.today(), one, "sent", screen));
            case AGREED -> {
                var on = Objects.requireNonNull(one.visitsOn());
                var part = on.isAfter(screen.today()) ? Waiting.Part.SOON : Waiting.Part.NOW;
                lines.add(line(part, on, one, "agreed", screen));
            }
            default -> {
                // Nothing waits for whoever advises.
            }
        }
    }

    private static void asking(ChildConsultation one, Screen screen, List<Waiting> lines) {
        var state = one.state(screen.today());
        if (state == State.READY) {
            lines.add(line(Waiting.Part.NOW, screen.today(), one, "ready", screen));
        } else if (state == State.FAMILY_ASKED) {
            lines.add(line(Waiting.Part.ON_OTHERS, screen.today(), one, "family", screen));
        }
    }

    private static Waiting line(Waiting.Part part, LocalDate on, ChildConsultation one, String what, Screen screen) {
        return new Waiting(
                part,
                on,
                one.request().childName(),
                screen.text("consultation.child.desk." + what),
                screen.text("consultation.desk.open"),
                one.path());
    }
}
