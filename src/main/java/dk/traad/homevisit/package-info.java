/** Home visits: the municipality's schedule, each child's visits, the health visitor's day and week, and what became of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "access",
            "municipality",
            "screen",
            "settings",
            "child",
            "portal",
            "roster"
        })
package dk.traad.homevisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
