package dk.traad.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A child's age on a day, in whole calendar months. */
public record Age(int months) {
    private static final int YOUNG_PERSON = 15;

    /** Whether the child is old enough to have a say of its own, as the law counts its birthdays. */
    public static boolean isYoungPerson(LocalDate birthday, LocalDate today) {
        return !birthday.plusYears(YOUNG_PERSON).isAfter(today);
    }

    public static Age of(LocalDate birthday, LocalDate today) {
        return new Age((int) ChronoUnit.MONTHS.between(birthday, today));
    }

    public int years() {
        return months / 12;
    }

    /** Months since the last birthday, 0 to 11. */
    public int monthsSinceBirthday() {
        return months % 12;
    }
}
