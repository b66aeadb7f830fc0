package dk.traad.platform.web;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.SignedIn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How far something has come that takes longer than a second: told by whoever does it, read by the one who waits for it and by
 * nobody else. It is kept in no table: when the program ends, so does what was under way. With several nodes only the one that does it
 * knows; another says that it sees nothing, and the page that waits keeps what it was last told.
 */
@Component
public class UnderWay {
    private static final ScopedValue<Line> PRESENT = ScopedValue.newInstance();

    private final Map<Place, Line> lines = new ConcurrentHashMap<>();

    /**
     * What is being done now.
     *
     * @param text the key of a sentence that takes how much is done, and of how much
     * @param total 0 where nobody can know
     */
    public record HowFar(String text, long done, long total) {}

    private record Place(MunicipalityCode municipality, UUID person, String what) {}

    private static final class Line {
        private volatile HowFar step = new HowFar("screen.under-way.begun", 0, 0);
    }

    /** Whatever is told of meanwhile, in this thread, is about this. */
    public <T> T during(SignedIn who, String what, Supplier<T> work) {
        var place = new Place(who.municipality(), who.person(), what);
        var line = new Line();
        lines.put(place, line);
        try {
            return ScopedValue.where(PRESENT, line).call(work::get);
        } finally {
            lines.remove(place, line);
        }
    }

    /** Empty when nothing of it is under way for that person. */
    public Optional<HowFar> of(SignedIn who, String what) {
        return Optional.ofNullable(lines.get(new Place(who.municipality(), who.person(), what)))
                .map(line -> line.step);
    }

    /** Whether anybody would read what is told: what only serves that is not worked out otherwise. */
    public static boolean isFollowed() {
        return PRESENT.isBound();
    }

    /** Nothing happens where nobody waits, as in a job or a command. */
    public static void tell(String text, long done, long total) {
        if (PRESENT.isBound()) {
            PRESENT.get().step = new HowFar(text, done, total);
        }
    }
}
