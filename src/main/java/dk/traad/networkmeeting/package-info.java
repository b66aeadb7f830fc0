/** A meeting around a child: the family, whom it brings, and several professionals at one table, with agreements that are kept. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "access",
            "screen",
            "portal",
            "child",
            "focuspoint",
            "intervention",
            "municipality",
            "roster"
        })
package dk.traad.networkmeeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
