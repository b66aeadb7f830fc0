/** Programmes as configuration: who pays, for whom, where and until when; offers and answers; and those that write nothing down. */
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
            "homevisit",
            "retention"
        })
package dk.traad.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
