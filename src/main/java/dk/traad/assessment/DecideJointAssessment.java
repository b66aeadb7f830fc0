package dk.traad.assessment;

import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The team decides: one who comes second decides nothing, and keeps what was written. */
@Component
class DecideJointAssessment {
    private final JointAssessments joints;
    private final DecisionDrafts drafts;
    private final AssessmentMoves moves;
    private final InformParents informParents;
    private final Clock clock;

    DecideJointAssessment(
            JointAssessments joints,
            DecisionDrafts drafts,
            AssessmentMoves moves,
            InformParents informParents,
            Clock clock) {
        this.joints = joints;
        this.drafts = drafts;
        this.moves = moves;
        this.informParents = informParents;
        this.clock = clock;
    }

    /** @return false when somebody else moved the assessment since this person saw it */
    boolean decide(Assessment assessment, JointForm form, EmployeeId by) {
        return write(assessment, Move.DECIDE, 1, form, by);
    }

    /** The same for a correction: a new version, with a reason, told to the parents anew. */
    boolean correct(Assessment assessment, JointForm form, EmployeeId by) {
        var versions = joints.versions(assessment.id());
        return write(assessment, Move.CORRECT, versions.size() + 1, form, by);
    }

    private boolean write(Assessment assessment, Move move, int version, JointForm form, EmployeeId by) {
        var next = assessment.state(LocalDate.now(clock)).after(move);
        if (!moves.move(assessment.id(), form.seen(), next.stage())) {
            return false;
        }
        joints.add(assessment.id(), version, form, by, clock.instant());
        // A colleague's is theirs: it stands ready for a correction until they throw it away or all is closed.
        drafts.drop(assessment.id(), by);
        informParents.informOf(assessment.id());
        return true;
    }
}
