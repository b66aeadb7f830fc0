package dk.traad.transition;

import dk.traad.access.Access;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a transition on. What is not a move from where it stands is refused with a sentence that says where that is. */
@Component
public class MoveTransition {
    /** The parents get a mail that there is news. */
    private static final Set<TransitionMove> TOLD = Set.of(
            TransitionMove.LET_PARENTS,
            TransitionMove.OFFER_MEETING,
            TransitionMove.HAND_OVER,
            TransitionMove.ACCEPT,
            TransitionMove.TAKE_OVER,
            TransitionMove.CALL_OFF);

    private final Access access;
    private final TransitionMoves moves;
    private final Outbox outbox;
    private final Clock clock;

    MoveTransition(Access access, TransitionMoves moves, Outbox outbox, Clock clock) {
        this.access = access;
        this.moves = moves;
        this.outbox = outbox;
        this.clock = clock;
    }

    void letParents(Transition transition, EmployeeId by) {
        move(transition, TransitionMove.LET_PARENTS, Way.PARENTS, "", by, null);
    }

    public void offerMeeting(Transition transition, EmployeeId by) {
        move(transition, TransitionMove.OFFER_MEETING, Way.TABLE, "", by, null);
    }

    /** @param how what was done instead, or with whom it was talked over */
    public void prepare(Transition transition, String how, EmployeeId by) {
        move(transition, TransitionMove.PREPARE, null, how, by, null);
    }

    /** By the parents' own hand: what they sent is read from today on where it was sent. */
    public void prepareByFamily(Transition transition, AdultId by) {
        if (transition.state().allows(TransitionMove.PREPARE)) {
            move(transition, TransitionMove.PREPARE, null, "", null, by);
        }
        openToReceiver(transition);
    }

    /** By the young person's own hand: they take along what they wrote, and nobody here reads it. */
    public void prepareByYoungPerson(Transition transition) {
        if (transition.state().allows(TransitionMove.PREPARE)) {
            move(transition, TransitionMove.PREPARE, null, "", null, null);
        }
    }

    /** The family has given something to those who receive the child: their own words, or their yes to a meeting. */
    public void openToReceiver(Transition transition) {
        moves.openToReceiver(transition, LocalDate.now(clock));
    }

    /** To a place outside, by its name; the baton is still here. */
    public void toOutside(Transition transition, String name) {
        if (!moves.place(transition, null, name, transition.startsOn())) {
            throw new Conflict("transition.refused.moved-on");
        }
    }

    void handOver(Transition transition, EmployeeId by) {
        if (!transition.hasPlace()) {
            throw new Conflict("transition.refused.no-place");
        }
        move(transition, TransitionMove.HAND_OVER, null, "", by, null);
    }

    void giveBack(Transition transition, String reason, EmployeeId by) {
        move(transition, TransitionMove.RETURN, null, reason, by, null);
    }

    void accept(Transition transition, String whoOutside, EmployeeId by) {
        move(transition, TransitionMove.ACCEPT, null, whoOutside, by, null);
    }

    void takeOver(Transition transition, EmployeeId by) {
        if (transition.startsOn().isAfter(LocalDate.now(clock))) {
            throw new Conflict("transition.refused.not-begun");
        }
        move(transition, TransitionMove.TAKE_OVER, null, "", by, null);
    }

    public void followUp(Transition transition, String words, EmployeeId by) {
        move(transition, TransitionMove.FOLLOW_UP, null, words, by, null);
    }

    void callOff(Transition transition, String reason, EmployeeId by) {
        move(transition, TransitionMove.CALL_OFF, null, reason, by, null);
    }

    /** The step is written first: who returns the baton reads nothing of the child from that moment on. */
    private void move(
            Transition transition,
            TransitionMove move,
            @Nullable Way way,
            String reason,
            @Nullable EmployeeId employee,
            @Nullable AdultId adult) {
        var to = transition.state().after(move);
        moves.note(transition, move, reason, employee, adult, clock.instant());
        if (!moves.move(transition, move, to, way, LocalDate.now(clock))) {
            throw new Conflict("transition.refused.moved-on");
        }
        if (TOLD.contains(move)) {
            outbox.tellOfNews(access.custodyHoldersWho(FamilyTransitionAction.READ_OWN_TRANSITION, transition.child()));
        }
    }
}
