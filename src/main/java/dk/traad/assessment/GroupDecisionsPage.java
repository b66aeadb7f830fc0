package dk.traad.assessment;

import dk.traad.kernel.ChildId;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a group's joint assessments have come, for the team meeting.
 *
 * @param green all who assessed chose the first position: decided together in a few taps; none for the leader
 * @param ready to be talked about and decided one by one
 */
public record GroupDecisionsPage(
        GroupRound groupRound,
        List<Green> green,
        List<Assessment> ready,
        List<Waiting> waiting,
        List<Decided> decided,
        boolean mayDecide) {

    /** A child all agree is thriving, with the words to begin from and who took part. */
    public record Green(Assessment assessment, String goingWell, List<String> tookPart) {}

    /** A child somebody has not sent their own assessment of; the reader is told apart, who can do something about it. */
    public record Waiting(Assessment assessment, boolean isForReader) {}

    public List<Waiting> waitingForReader() {
        return waiting.stream().filter(Waiting::isForReader).toList();
    }

    public List<Waiting> waitingForOthers() {
        return waiting.stream().filter(one -> !one.isForReader()).toList();
    }

    /** What deciding together came to, said once. */
    public record Outcome(int decided, int left) {}

    public record Decided(Assessment assessment, JointAssessment joint) {
        /** Whether the parents have been told that somebody will talk with them, and it is not closed. */
        public boolean isTalkPromised() {
            return assessment.stage() == Stage.PARENTS_INFORMED
                    && joint.content().nextStep() == NextStep.DIALOGUE;
        }
    }

    /** The children whose names stand on it. */
    List<ChildId> named() {
        return Stream.of(
                        green.stream().map(Green::assessment),
                        ready.stream(),
                        waiting.stream().map(Waiting::assessment),
                        decided.stream().map(Decided::assessment))
                .flatMap(part -> part)
                .map(Assessment::child)
                .toList();
    }

    public int total() {
        return green.size() + ready.size() + waiting.size() + decided.size();
    }

    /** Final, green, not closed yet, and with nothing that was promised the parents. */
    public List<Decided> closable() {
        return decided.stream()
                .filter(one -> one.assessment().stage() == Stage.PARENTS_INFORMED
                        && !one.joint().content().position().isConcern()
                        && !one.isTalkPromised())
                .toList();
    }
}
