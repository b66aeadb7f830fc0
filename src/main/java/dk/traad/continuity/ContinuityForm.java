package dk.traad.continuity;

import dk.traad.continuity.ContinuityProfessional.Ending;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to follow a family through, or why somebody does so no longer.
 *
 * @param who an employee's key
 */
record ContinuityForm(String who, String because) {
    ContinuityForm(@Nullable String who, @Nullable String because) {
        this.who = TypedText.of(who);
        this.because = TypedText.of(because);
    }

    /** Handing on is not said: it is what naming another does. */
    Optional<Ending> ending() {
        return Arrays.stream(Ending.values())
                .filter(one -> one != Ending.HANDED_ON && one.name().equals(because))
                .findFirst();
    }
}
