package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.platform.web.Fields;
import dk.traad.retention.Keeping;
import dk.traad.screen.Crumb;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assessment as the team meets it.
 *
 * @param comparison the own assessments; null while they are hidden, and always for the leader
 * @param keeping until when the own assessments are kept
 * @param fields the decision being written
 * @param drafts what the reader and the colleagues have saved while writing
 * @param focusPoint what it has become; null while it has not
 * @param reason the form of a step that needs a reason
 * @param beside what other features know of the child, while nothing is decided
 * @param names of all who took part, by id
 */
public record JointPage(
        Assessment assessment,
        State state,
        AssessmentForm form,
        @Nullable Comparison comparison,
        Keeping keeping,
        List<JointAssessment> versions,
        @Nullable UUID focusPoint,
        Family family,
        People people,
        May may,
        Fields fields,
        Drafts drafts,
        Fields reason,
        List<Content> beside,
        boolean isOvertaken,
        @Nullable Next next) {

    /** The child the team can talk about after this one. */
    public record Next(Assessment.Id assessment, String name) {
        public String path() {
            return "/assessments/" + assessment;
        }
    }

    /**
     * What is being written and not decided.
     *
     * @param own the reader's; null when there is none
     */
    public record Drafts(@Nullable DecisionDraft own, List<DecisionDraft> colleagues) {
        public int ownVersion() {
            return own == null ? 0 : own.version();
        }
    }

    /** What the parents got and wrote. */
    public record Family(List<ParentNotice> notices, List<ParentContribution> contributions) {}

    /** Who can have taken part, and the names of those who did. */
    public record People(List<Participant> atTheTable, Map<UUID, String> names) {}

    /** Which steps stand open for this person, now. */
    public record May(
            boolean writeOwn,
            boolean closeWait,
            boolean decide,
            boolean correct,
            boolean inform,
            boolean close,
            boolean abandon,
            boolean reply,
            boolean readGroup) {}

    /** From the room or class, if it is made there and open to this person, to the child and here. */
    public List<Crumb> crumbs(Screen screen) {
        var round = assessment.groupRound();
        var child = new Crumb(assessment.name(), "/children/" + assessment.child());
        var here = Crumb.here(screen.text("assessment.joint.crumb"));
        return round == null || !may.readGroup()
                ? List.of(child, here)
                : List.of(new Crumb(round.groupName(), round.decisionsPath()), child, here);
    }

    public @Nullable JointAssessment latest() {
        return versions.isEmpty() ? null : versions.getFirst();
    }

    public List<JointAssessment> earlierVersions() {
        return versions.isEmpty() ? List.of() : versions.subList(1, versions.size());
    }

    public String path() {
        return "/assessments/" + assessment.id();
    }

    public boolean isHeldBack() {
        return assessment.decided() != null && assessment.decided().isHeldBackNow();
    }

    /** Final, and no custody holder is known to tell it to. */
    public boolean isToldToNobody() {
        return state instanceof State.ParentsInformed && latestNotices().isEmpty();
    }

    /** A concern that calls for a plan can become one in one click, by those who decided it. */
    public boolean canBecomeFocusPoint() {
        var latest = latest();
        return latest != null && latest.content().position().isConcern() && focusPoint == null && may.correct();
    }

    /** Whether the parents were told that somebody will talk with them, and nothing has begun on it here. */
    public boolean isTalkPromised() {
        var latest = latest();
        return focusPoint == null && latest != null && latest.content().nextStep() == NextStep.DIALOGUE;
    }

    public boolean isBeingRead() {
        return state instanceof State.JointDecided(var reading) && reading == State.Reading.OPEN;
    }

    public List<ParentNotice> latestNotices() {
        var latest = latest();
        return family.notices().stream()
                .filter(notice -> latest != null && notice.version() == latest.version())
                .toList();
    }

    public List<String> namesOf(JointAssessment joint) {
        return joint.tookPart().stream()
                .map(id -> people.names().getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What is wrong in the step a reason was asked for, by the id its field has on the page. */
    public Fields reasonMistakes(String action) {
        var mistake = reason.mistake("reason");
        return new Fields(null, mistake == null ? Map.of() : Map.of("reason" + action.replace('/', '-'), mistake));
    }

    public boolean isFormOpen() {
        return isOvertaken || !fields.isValid() || drafts.own() != null;
    }
}
