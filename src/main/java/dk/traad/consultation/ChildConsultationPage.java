package dk.traad.consultation;

import dk.traad.child.Child;
import dk.traad.consultation.Consultation.Topic;
import dk.traad.kernel.ChildId;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on the pages of a consultation about one child. */
public final class ChildConsultationPage {
    private ChildConsultationPage() {}

    /** @param visitors more than one where the municipality has several places of health visitors */
    public record Asking(Child child, List<Option> visitors, List<ChildConsultation> before, Fields fields) {
        public List<Option> topics(Screen screen) {
            return Arrays.stream(Topic.values())
                    .map(one -> new Option(one.name(), screen.text("consultation.topic." + one)))
                    .toList();
        }
    }

    /**
     * @param mayAdvise whether the reader is one of the health visitors it was sent to
     * @param isMine whether it is the reader who has said to come
     * @param isPlace whether the reader is with the child every day
     */
    public record Shown(
            ChildConsultation consultation, boolean mayAdvise, boolean isMine, boolean isPlace, Fields fields) {}

    /**
     * As the family reads it.
     *
     * @param visitsOn null while no time is agreed, or where the reader must not know where the child is
     */
    public record OfFamily(
            ChildConsultation.State state,
            String path,
            String place,
            String visitorName,
            @Nullable LocalDate visitsOn,
            @Nullable LocalTime visitsAt,
            String nextSteps) {}

    /** All of one child's family. */
    public record FamilyPart(ChildId child, String firstName, List<OfFamily> all) {}
}
