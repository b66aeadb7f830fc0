package dk.traad.observation;

import dk.traad.focuspoint.FamilyReading;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at observations, and what they may read of who noted what.
 *
 * @param back the page they are on
 * @param side whose pages they are on: "/family", "/mine", or empty for staff
 * @param reading of a custody holder; null for whoever reads everything: staff, and the young person
 */
public record ObservationReader(
        UUID person, String back, String side, @Nullable FamilyReading reading) {
    public static ObservationReader of(Professional who, String back) {
        return new ObservationReader(who.person(), back, "", null);
    }

    public static ObservationReader of(YoungPerson who, String back) {
        return new ObservationReader(who.person(), back, "/mine", null);
    }

    public static ObservationReader of(Parent who, FamilyReading reading) {
        return new ObservationReader(who.person(), reading.focusPoint().path(), "/family", reading);
    }

    /** The key of the question the section asks this reader. */
    public String title() {
        return switch (side) {
            case "/family" -> "observation.family.title";
            case "/mine" -> "observation.mine.title";
            default -> "observation.title";
        };
    }

    public boolean isFamily() {
        return !side.isEmpty();
    }

    public boolean mayTakeBack(Observation one) {
        return one.isBy(person);
    }

    public String pathOf(ObservedGoal goal) {
        return side + goal.path();
    }

    public String takeBackPath(Observation one) {
        return side + "/observations/" + one.id() + "/take-back";
    }

    /** Staff read every name; families their own, and others' as far as it tells nothing of where the child is. */
    public String by(Observation one, Screen screen) {
        if (one.isBy(person)) {
            return screen.text("observation.by.you");
        }
        if (reading == null) {
            return one.notedByName();
        }
        if (one.isFromHome()) {
            return screen.text("observation.by.family");
        }
        var named = reading.whereabouts().people(List.of(one.notedByName()));
        return named.isEmpty() ? screen.text("observation.by.staff") : named.getFirst();
    }

    public String words(Observation one) {
        return reading == null || one.isBy(person) ? one.words() : reading.words(one.words());
    }
}
