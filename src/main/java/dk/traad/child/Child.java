package dk.traad.child;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;

/**
 * A child as the card shows it.
 *
 * @param isProtected name and address protection: the place is hidden from the other custody holder
 */
public record Child(ChildId id, String firstName, String lastName, LocalDate birthday, boolean isProtected) {
    public String name() {
        return firstName + " " + lastName;
    }
}
