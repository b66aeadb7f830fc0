package dk.traad.consultation;

import dk.traad.consultation.Consultation.Topic;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.Arrays;
import java.util.List;

/** What stands on the pages of consultations. */
public final class ConsultationPage {
    private ConsultationPage() {}

    /** @param places of one's own; more than one for whoever works in several */
    public record Ask(List<Option> places, List<Consultation> before, Fields fields) {
        public List<Option> topics(Screen screen) {
            return Arrays.stream(Topic.values())
                    .map(one -> new Option(one.name(), screen.text("consultation.topic." + one)))
                    .toList();
        }
    }

    /**
     * @param mayGive whether the reader is a health visitor
     * @param isMine whether it is the reader who has said to come
     * @param mayCancel whether it can be called off by this reader
     */
    public record One(Consultation consultation, boolean mayGive, boolean isMine, boolean mayCancel, Fields fields) {}
}
