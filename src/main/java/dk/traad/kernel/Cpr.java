package dk.traad.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number, or a replacement number (X-eCPR, D-eCPR). Modulus 11 is not asked for: it has not
 * been a rule of validity since 2007. Never printed: {@link #toString()} is masked.
 */
public final class Cpr {
    private static final Pattern ORDINARY = Pattern.compile("\\d{10}");
    private static final Pattern REPLACEMENT = Pattern.compile("\\d{6}[01567][A-Z]{2}\\d");

    private final String digits;
    private final LocalDate birthday;

    private Cpr(String digits, LocalDate birthday) {
        this.digits = digits;
        this.birthday = birthday;
    }

    /** Reads a number with or without its hyphen; empty when it is no CPR number on any real date. */
    public static Optional<Cpr> parse(String text) {
        var digits = text.strip().replaceFirst("^(\\d{6})-", "$1");
        if (!ORDINARY.matcher(digits).matches() && !REPLACEMENT.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            var day = Integer.parseInt(digits.substring(0, 2));
            var month = Integer.parseInt(digits.substring(2, 4));
            return Optional.of(new Cpr(digits, LocalDate.of(year(digits), month, day)));
        } catch (DateTimeException impossibleDate) {
            return Optional.empty();
        }
    }

    /** The century stands in the seventh digit (CPR-kontoret's table); a replacement number's is the nearest past. */
    private static int year(String digits) {
        var year = Integer.parseInt(digits.substring(4, 6));
        var seventh = digits.charAt(6);
        if (REPLACEMENT.matcher(digits).matches()) {
            return year <= 37 ? 2000 + year : 1900 + year;
        }
        if (seventh <= '3') {
            return 1900 + year;
        }
        if (seventh == '4' || seventh == '9') {
            return year <= 36 ? 2000 + year : 1900 + year;
        }
        return year <= 57 ? 2000 + year : 1800 + year;
    }

    public String digits() {
        return digits;
    }

    public LocalDate birthday() {
        return birthday;
    }

    /** Birthday and dots: what a screen may show. */
    public String masked() {
        return digits.substring(0, 6) + "-••••";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cpr cpr && cpr.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
