package dk.traad.retention;

import dk.traad.kernel.ChildId;
import java.util.UUID;

/** Something of one child that was deleted: its key, and of how many pieces. */
record Deleted(UUID item, ChildId child, int pieces) {}
