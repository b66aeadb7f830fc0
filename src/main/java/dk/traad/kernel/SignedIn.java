package dk.traad.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Whoever is using the program right now. What they may do is asked anew at every request, never remembered here. */
public sealed interface SignedIn extends Serializable {
    MunicipalityCode municipality();

    /** The person's key: an employee's or an adult's. */
    UUID person();

    /** Someone employed by the municipality or by an institution in it. */
    record Professional(MunicipalityCode municipality, UUID person) implements SignedIn {
        public EmployeeId employee() {
            return new EmployeeId(person);
        }
    }

    /** An adult around a child, on the family's side of the program. */
    record Parent(MunicipalityCode municipality, UUID person) implements SignedIn {
        public AdultId adult() {
            return new AdultId(person);
        }
    }
}
