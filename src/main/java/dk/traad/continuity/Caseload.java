package dk.traad.continuity;

import dk.traad.kernel.EmployeeId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much one health visitor has.
 *
 * @param children all that are hers today
 * @param underOne those in their first year
 * @param followed families she follows through
 * @param closing children with a visit to book whose window closes within two weeks
 * @param closed those whose window has closed
 */
public record Caseload(EmployeeId id, String name, int children, int underOne, int followed, int closing, int closed) {
    private static final Comparator<Caseload> LIGHTEST = Comparator.comparing(Caseload::followed)
            .thenComparing(Caseload::underOne)
            .thenComparing(Caseload::children);

    /** Who has least, and so is suggested for the next family; people decide. */
    static Optional<Caseload> lightest(List<Caseload> all) {
        return all.stream().min(LIGHTEST);
    }
}
