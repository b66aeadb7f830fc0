package dk.traad.startmeeting;

import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import dk.traad.startmeeting.MeetingOffer.Place;
import dk.traad.startmeeting.MeetingOffer.Reply;
import dk.traad.transition.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One form about the meeting of a transition: the offer, an answer, the time, what came of it, the follow-up.
 *
 * @param offer null while none was made
 * @param holders the custody holders whose answer by mouth can be noted
 */
public record StartMeetingPage(
        Transition transition, @Nullable MeetingOffer offer, List<MeetingOffers.Holder> holders, Fields fields) {
    public String path() {
        return transition.path() + "/meeting";
    }

    public List<Option> adults() {
        return holders.stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    public static List<Option> replies(Screen screen) {
        return Arrays.stream(Reply.values())
                .map(one -> new Option(
                        one.name(),
                        screen.text("startmeeting.reply." + one),
                        screen.text("startmeeting.reply." + one + ".hint")))
                .toList();
    }

    public static List<Option> places(Screen screen) {
        return Arrays.stream(Place.values())
                .map(one -> new Option(one.name(), screen.text("startmeeting.place." + one)))
                .toList();
    }

    public NoteForm note() {
        return (NoteForm) Objects.requireNonNull(fields.form());
    }
}
