/** A child on its way from one place to the next: foreseen, its steps with owners and days, and the baton. */
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
            "roster",
            "guideline"
        })
package dk.traad.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
