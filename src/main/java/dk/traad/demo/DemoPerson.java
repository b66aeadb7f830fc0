package dk.traad.demo;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import java.util.UUID;

/**
 * Someone one can be.
 *
 * @param what the key of the word for what they are: an educator, a mother
 * @param place where they work, or whose parent they are
 */
public record DemoPerson(Kind kind, UUID id, String name, String what, String place) {
    /** On which side of the program. */
    public enum Kind {
        STAFF,
        FAMILY,
        /** A child of 15 or older, for themself. */
        YOUNG_PERSON;

        SignedIn signedIn(MunicipalityCode municipality, UUID person) {
            return switch (this) {
                case STAFF -> new Professional(municipality, person);
                case FAMILY -> new Parent(municipality, person);
                case YOUNG_PERSON -> new YoungPerson(municipality, person);
            };
        }

        /** The word before the number their keys are made of. */
        String key() {
            return switch (this) {
                case STAFF -> "employee";
                case FAMILY -> "adult";
                case YOUNG_PERSON -> "child";
            };
        }
    }

    public boolean isParent() {
        return kind == Kind.FAMILY;
    }
}
