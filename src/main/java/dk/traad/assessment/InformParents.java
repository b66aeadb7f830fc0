package dk.traad.assessment;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.StepUp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Takes what was decided on to the parents: first to read where the municipality lets them, else final at once; and
 * final when they have read. Every custody holder is told separately (E4). It cannot be called back, so whoever does it
 * has lately proved who they are.
 */
@Component
class InformParents {
    private final Access access;
    private final Assessments assessments;
    private final AssessmentMoves moves;
    private final ParentNotices notices;
    private final Municipalities municipalities;
    private final Outbox outbox;
    private final StepUp stepUp;
    private final Clock clock;

    InformParents(
            Access access,
            Assessments assessments,
            AssessmentMoves moves,
            ParentNotices notices,
            Municipalities municipalities,
            Outbox outbox,
            StepUp stepUp,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.moves = moves;
        this.notices = notices;
        this.municipalities = municipalities;
        this.outbox = outbox;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    /** @throws Conflict while they still have time to read, and wherever there is nothing to tell */
    void inform(Assessment assessment) {
        stepUp.require();
        var today = LocalDate.now(clock);
        var state = assessment.state(today);
        var decided = assessment.decided();
        if (decided == null || !(state instanceof State.JointDecided(var reading)) || reading != State.Reading.UNTOLD) {
            move(assessment, state.after(Move.INFORM));
            return;
        }
        var adults = access.custodyHoldersWho(FamilyReading.of(assessment.sector()), assessment.child());
        var model = municipalities.cooperationModel();
        var isReadFirst = model.readBeforeSend() && !adults.isEmpty();
        notices.add(
                assessment.id(),
                decided.version(),
                adults,
                clock.instant(),
                isReadFirst ? today.plusDays(model.daysToRead()) : null);
        outbox.tellOfNews(adults);
        move(assessment, state.after(isReadFirst ? Move.LET_PARENTS_READ : Move.INFORM));
    }

    /** Directly after deciding, unless it is held back. */
    void informOf(Assessment.Id justDecided) {
        var assessment = assessments
                .all(java.util.List.of(justDecided), LocalDate.now(clock))
                .getFirst();
        if (assessment.decided() != null && !assessment.decided().heldBack()) {
            inform(assessment);
        }
    }

    private void move(Assessment assessment, State to) {
        if (!moves.move(assessment.id(), assessment.version(), to.stage())) {
            throw new Conflict("assessment.refused.moved-on");
        }
    }
}
