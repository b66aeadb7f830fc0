package dk.traad.consent;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one person about one item, as it was logged.
 *
 * @param adult null when it is the young person
 * @param enteredBy who wrote down what was said or handed in; null when it came by the person's own login
 */
public record ConsentFact(
        ConsentItem.Id item,
        int number,
        @Nullable AdultId adult,
        String name,
        Answer answer,
        How how,
        @Nullable String enteredBy,
        Instant at) {
    public boolean canBeContested() {
        return how != How.PORTAL;
    }
}
