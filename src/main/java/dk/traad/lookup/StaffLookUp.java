package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one employee did with one child's file, or with none, in one way on one day.
 *
 * @param child null for what is about no child
 * @param refused whether the door stayed shut
 */
record StaffLookUp(
        LocalDate day,
        @Nullable ChildId child,
        String action,
        boolean changed,
        boolean refused,
        @Nullable String object,
        @Nullable String relation,
        int times,
        Instant last) {}
