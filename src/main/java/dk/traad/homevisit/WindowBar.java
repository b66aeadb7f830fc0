package dk.traad.homevisit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A visit's window as a bar over the days around today: drawn on the server, beside the same in words. */
public record WindowBar(int x, int width, int today) {
    public static final int WIDTH = 240;
    private static final int DAYS_BEFORE = 14;
    private static final int DAYS = 56;
    private static final int LEAST = 6;

    public static WindowBar of(VisitWindow window, LocalDate today) {
        var first = today.minusDays(DAYS_BEFORE);
        var from = place(first, window.from());
        var to = place(first, window.to().plusDays(1));
        return new WindowBar(Math.min(from, WIDTH - LEAST), Math.max(to - from, LEAST), place(first, today));
    }

    private static int place(LocalDate first, LocalDate day) {
        var days = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, DAYS);
        return days * WIDTH / DAYS;
    }
}
