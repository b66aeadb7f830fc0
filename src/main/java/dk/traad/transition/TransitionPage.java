package dk.traad.transition;

import dk.traad.guideline.Guideline;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;

/**
 * One transition as this person meets it.
 *
 * @param fromName where from, as far as the reader may know
 * @param senderName who hands over, as far as the reader may know: of a child at home its health visitors
 * @param steps empty for whoever only awaits the child
 * @param maySend whether the baton, or the way to it, is in this person's hands
 * @param along what goes to the next place with the baton, and what lacks an answer
 * @param forms what is typed in the forms of the page
 */
public record TransitionPage(
        Transition transition,
        Guideline guideline,
        String fromName,
        String senderName,
        List<StepLine> steps,
        List<StepTaken> taken,
        boolean maySend,
        boolean mayReceive,
        boolean mayTakeOver,
        boolean mayOpenChild,
        List<OpenTransitions.Place> places,
        List<GoesAlong.Along> along,
        Forms forms,
        List<Content> parts) {

    /** The forms of the page by what they do; one of them at most has mistakes. */
    public record Forms(String which, Fields typed, Fields place) {
        static Forms empty(Transition transition) {
            return new Forms("", Fields.of(new WordsForm("")), Fields.of(PlaceForm.of(transition)));
        }

        static Forms of(String which, Transition transition, Fields typed) {
            return new Forms(which, typed, Fields.of(PlaceForm.of(transition)));
        }

        public Fields words(String form) {
            return which.equals(form) ? typed : Fields.of(new WordsForm(""));
        }
    }

    public boolean allows(TransitionMove move) {
        return transition.state().allows(move);
    }

    /** Whether the child can come to a unit of this municipality. */
    public boolean mayStayHere() {
        return switch (transition.kind()) {
            case HOME_TO_DAYCARE, DAYCARE_TO_KINDERGARTEN, DAYCARE_TO_SCHOOL -> true;
            case SCHOOL_TO_YOUTH_EDUCATION, TO_OTHER_MUNICIPALITY -> false;
        };
    }

    public boolean hasAlongThatLacksAnAnswer() {
        return along.stream().anyMatch(one -> one.standing() != GoesAlong.Standing.READY);
    }

    public boolean isPlaceOpen() {
        return maySend
                && !transition.stage().isOver()
                && transition.stage() != TransitionStage.HANDED_OVER
                && transition.stage() != TransitionStage.RECEIVED;
    }

    /** Why the receiver gave it back, as long as it stands so and the reader may know; empty else. */
    public String returned() {
        return transition.stage() != TransitionStage.RETURNED
                ? ""
                : taken.stream()
                        .filter(one -> one.move() == TransitionMove.RETURN)
                        .map(StepTaken::reason)
                        .findFirst()
                        .orElse("");
    }

    /** Who is responsible now: the sender, until the receiver has accepted. */
    public String batonAt(Screen screen) {
        if (transition.stage().isReceived()) {
            return transition.toName();
        }
        return senderName.isEmpty() ? screen.text("transition.baton.nobody") : senderName;
    }

    public List<Option> placeOptions(Screen screen) {
        return Stream.concat(
                        Stream.of(new Option("", screen.text("transition.to.unknown"))),
                        places.stream().map(one -> new Option(one.id().toString(), one.name())))
                .toList();
    }
}
