package dk.traad.breakglass;

import dk.traad.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access as whoever answers for it reads it.
 *
 * @param childName null for those who do not lead the child's own place
 * @param done what was opened that day, one line for each way
 * @param mayClose whether it was handed to this person
 */
public record ReviewPage(
        BreakGlass glass,
        @Nullable String childName,
        List<String> done,
        LocalDate due,
        boolean mayClose,
        Fields fields) {}
