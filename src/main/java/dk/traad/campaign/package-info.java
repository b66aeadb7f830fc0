/** Assessment campaigns: when which children are assessed, who is asked, how far it has come, and being reminded. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "audit",
            "access",
            "municipality",
            "screen",
            "assessmentform",
            "roster"
        })
package dk.traad.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
