package dk.traad.coverage;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child and when it was last decided about; not what was decided.
 *
 * @param group a room, a class, or a health visitor's name; empty for the unit as a whole
 * @param on null when never
 * @param lately whether that is lately enough
 */
public record SeenChild(
        ChildId id,
        String name,
        LocalDate birthday,
        String unit,
        String group,
        @Nullable LocalDate on,
        boolean lately) {}
