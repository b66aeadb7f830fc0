package dk.traad.contact;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody a family is in contact with.
 *
 * @param adult who said it, and whose contact it is
 * @param name who it is; empty when they did not like to say
 * @param mayCall whether those who read it may talk with them
 */
public record FamilyContact(
        Id id,
        ChildId child,
        AdultId adult,
        String adultName,
        Service service,
        String name,
        ShownTo shownTo,
        boolean mayCall,
        LocalDate untilOn) {
    /** The key of a contact. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What kind of help it is, in words a family would use. */
    public enum Service {
        DOCTOR,
        MIDWIFE,
        FAMILY_HOUSE,
        SPEECH,
        HOSPITAL,
        MIND,
        WORK,
        ASSOCIATION,
        OTHER
    }

    /** Who reads it. */
    public enum ShownTo {
        AROUND,
        HEALTH_VISITING
    }
}
