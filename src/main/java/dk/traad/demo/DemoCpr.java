package dk.traad.demo;

import dk.traad.kernel.Cpr;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

/**
 * CPR numbers that cannot belong to anyone: the highest sequence numbers of a day, and only those that fail modulus 11,
 * as MedCom's test persons have. Such numbers are not given out.
 */
final class DemoCpr {
    private static final int HIGHEST = 9999;
    private static final int LOWEST = 9000;
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");

    private final Set<String> given = new HashSet<>();

    /** A new number for someone born on a day between 1937 and 2036; the last digit is even for women. */
    Cpr next(LocalDate birthday, boolean female) {
        for (var sequence = female ? HIGHEST - 1 : HIGHEST; sequence >= LOWEST; sequence -= 2) {
            var digits = DAY.format(birthday) + sequence;
            if (!passesModulus11(digits) && given.add(digits)) {
                return Cpr.parse(digits).orElseThrow();
            }
        }
        throw new IllegalStateException("no number left on " + birthday);
    }

    static boolean passesModulus11(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
