package dk.traad.figures;

import java.time.LocalDate;

/**
 * How long own assessments took in one round of one sector: half of them took less.
 *
 * @param seconds from one child to the next or from first to last touch; what lies idle for two minutes does not count
 */
public record TimeUsed(LocalDate closesOn, String round, String sector, int seconds, int assessments) {
    /** Rounded up, so that nothing takes no time. */
    public int minutes() {
        return Math.max(1, (seconds + 59) / 60);
    }

    /** Under two minutes one speaks of seconds. */
    public boolean isShort() {
        return seconds < 120;
    }
}
