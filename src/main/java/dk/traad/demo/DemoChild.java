package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child of the demo, with what its assessments need to know.
 *
 * @param key the word by which situations name it; a number for most
 * @param room null for those still at home
 * @param since when the child came to that room
 * @param visitor its health visitor, until school
 */
record DemoChild(
        ChildId id,
        String key,
        String firstName,
        boolean girl,
        LocalDate birthday,
        @Nullable DemoRoom room,
        LocalDate since,
        @Nullable EmployeeId visitor,
        List<AdultId> custodyHolders) {
    int months(LocalDate day) {
        return dk.traad.kernel.Age.of(birthday, day).months();
    }
}
