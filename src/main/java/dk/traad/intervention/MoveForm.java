package dk.traad.intervention;

import dk.traad.focuspoint.Typed;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something is moved: by a button, an arrow key or a hand.
 *
 * @param seen the version of the ranking this person saw
 * @param place "NOW" or "LATER", and after a blank the key of what it is put in front of; without one it comes last
 * @param instead what waits so that there is room
 */
record MoveForm(String seen, String place, String instead) {
    private static final Pattern PLACE = Pattern.compile("(NOW|LATER)(?: (\\S{36}))?");

    MoveForm(@Nullable String seen, @Nullable String place, @Nullable String instead) {
        this.seen = Typed.text(seen);
        this.place = Typed.text(place);
        this.instead = Typed.text(instead);
    }

    /** @param before null for last */
    record Target(Ranking.Part part, Intervention.@Nullable Id before) {}

    Optional<Target> target() {
        var found = PLACE.matcher(place);
        if (!found.matches()) {
            return Optional.empty();
        }
        var part = Ranking.Part.valueOf(found.group(1));
        return found.group(2) == null
                ? Optional.of(new Target(part, null))
                : id(found.group(2)).map(before -> new Target(part, before));
    }

    Optional<Intervention.Id> waitsInstead() {
        return id(instead);
    }

    int seenVersion() {
        return Typed.number(seen);
    }

    private static Optional<Intervention.Id> id(String typed) {
        try {
            return Optional.of(new Intervention.Id(UUID.fromString(typed)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
