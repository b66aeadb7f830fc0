/** A young person's own part in what is agreed about them: invited, asked, proposing, taking on, and saying how it was. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "access",
            "screen",
            "focuspoint",
            "dialogue",
            "plan",
            "followup",
            "observation"
        })
package dk.traad.mine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
