/** Everything that is done around a child, from all sectors, ranked against each other: who does what, and what can wait. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "access",
            "municipality",
            "screen",
            "child",
            "portal",
            "focuspoint",
            "observation"
        })
package dk.traad.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
