package dk.traad.campaign;

import dk.traad.kernel.GroupId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One campaign, its progress per unit, and what may be done with it.
 *
 * @param groups the rooms and classes of the units whoever looks is leading
 * @param total how far all of them together have come; null where that would be about somebody
 * @param expected how many children it will be about as things stand; counts until it opens
 * @param busy how many more come along once their assessment elsewhere is done; counts while it runs
 * @param calledOffBy who called it off; empty while it stands
 * @param besides why it runs beside another about the same children; empty when it does not, or for those who may not know
 * @param form the name of the one form for all; null when each child gets the one for its age
 */
public record CampaignPage(
        AssessmentCampaign campaign,
        List<Line> units,
        List<Group> groups,
        @Nullable Progress total,
        int expected,
        int busy,
        @Nullable String form,
        String calledOffBy,
        String besides,
        LocalDate today,
        boolean mayManage) {

    /** @param progress null where there are so few children that it would be about somebody */
    public record Line(String unit, @Nullable Progress progress) {}

    /** A room or a class whose children its leader may see by name. */
    public record Group(GroupId id, String name, Progress progress) {
        public boolean isDone() {
            return progress.decided() == progress.children();
        }
    }

    public AssessmentCampaign.Phase phase() {
        return campaign.phase(today);
    }

    /** "14, 7, 1" */
    public String reminders() {
        return campaign.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public boolean mayEdit() {
        return mayManage && (phase() == AssessmentCampaign.Phase.COMING || phase() == AssessmentCampaign.Phase.RUNNING);
    }

    public boolean hasBegun() {
        return phase() == AssessmentCampaign.Phase.RUNNING || phase() == AssessmentCampaign.Phase.FINISHED;
    }

    public boolean mayOpen() {
        return mayManage && phase() == AssessmentCampaign.Phase.COMING;
    }
}
