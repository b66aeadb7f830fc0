package dk.traad.login;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How often each of many has asked within the present window of time; when the next one begins, all is forgotten. Beyond
 * the most it can remember nobody new is counted, so that a crowd never fills the memory and never locks anyone out.
 */
final class Rates {
    private static final int MOST_REMEMBERED = 50_000;

    private final int most;
    private final long window;
    private final LongSupplier nanoseconds;
    private volatile Window present = new Window(Long.MIN_VALUE, Map.of());

    private record Window(long number, Map<String, Integer> asked) {}

    Rates(int most, Duration window, LongSupplier nanoseconds) {
        this.most = most;
        this.window = window.toNanos();
        this.nanoseconds = nanoseconds;
    }

    /** @return the seconds to wait before asking again; 0 for whoever is welcome */
    int secondsToWait(String who) {
        var now = nanoseconds.getAsLong();
        var asked = windowOf(Math.floorDiv(now, window)).asked();
        if (asked.size() >= MOST_REMEMBERED && !asked.containsKey(who)) {
            return 0;
        }
        return asked.merge(who, 1, Integer::sum) <= most
                ? 0
                : 1 + (int) TimeUnit.NANOSECONDS.toSeconds(window - Math.floorMod(now, window));
    }

    int remembered() {
        return present.asked().size();
    }

    private Window windowOf(long number) {
        var window = present;
        if (window.number() != number) {
            synchronized (this) {
                if (present.number() != number) {
                    present = new Window(number, new ConcurrentHashMap<>());
                }
                window = present;
            }
        }
        return window;
    }
}
