package dk.traad.transition;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Map;

/** What goes to the next place along with the baton: each feature tells how it stands and sends what may be sent. */
public interface GoesAlong {
    /** For those of these transitions with which something goes along that this person may see. */
    Map<Transition.Id, List<Along>> of(List<Transition> transitions, Professional who, Screen screen);

    /** Sends what has been agreed to, before the baton goes on. */
    void send(Transition transition, Professional who);

    /**
     * How one thing stands.
     *
     * @param words what there is, or what it lacks
     * @param path where it is read, or seen to
     */
    record Along(Standing standing, String words, String path) {}

    /** Whether a whole group can go on: a child with something missing waits until it is there, or goes by itself. */
    enum Standing {
        READY,
        LACKS_ANSWER,
        CONFLICT
    }
}
