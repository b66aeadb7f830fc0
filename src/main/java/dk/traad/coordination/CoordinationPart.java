package dk.traad.coordination;

import dk.traad.kernel.ChildId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator on the page around a child.
 *
 * @param present null when nobody coordinates today
 * @param before those who did, the newest first
 * @param request the newest, when it still waits or was declined
 * @param mayName whether this reader decides about it
 */
public record CoordinationPart(
        ChildId child,
        @Nullable Coordinator present,
        List<Coordinator> before,
        Optional<CoordinationRequest> request,
        boolean mayName) {}
