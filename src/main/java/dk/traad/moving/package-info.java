/** A child moves to another municipality of this installation: a record of its own there, and only what was agreed crosses. */
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
            "consent",
            "transition"
        })
package dk.traad.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
