package dk.traad.screen;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;

/** What waits for a person in one feature: each feature brings its own lines to the desk. */
public interface WaitingLines {
    List<Waiting> waitingFor(Professional who, Standing standing, Screen screen);
}
