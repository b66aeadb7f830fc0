package dk.traad.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Whoever is using the program right now. What they may do is asked anew at every request, never remembered here. */
public sealed interface SignedIn extends Serializable {
    MunicipalityCode municipality();

    /** The person's key: an employee's, an adult's or a child's. */
    UUID person();

    /** Someone employed by the municipality or by an institution in it. */
    record Professional(MunicipalityCode municipality, UUID person) implements SignedIn {
        public EmployeeId employee() {
            return new EmployeeId(person);
        }
    }

    /** Someone on the family's side of the program. */
    sealed interface Citizen extends SignedIn {}

    /** An adult around a child. */
    record Parent(MunicipalityCode municipality, UUID person) implements Citizen {
        public AdultId adult() {
            return new AdultId(person);
        }
    }

    /** A child of 15 or older, who signs in for themself. */
    record YoungPerson(MunicipalityCode municipality, UUID person) implements Citizen {
        public ChildId child() {
            return new ChildId(person);
        }
    }
}
